import { describe, expect, test } from "vitest";
import { parseManifest } from "../../src/manifest/parse-manifest.ts";

const VALID = "version: 1\nsubjects:\n  - schema: a.avsc\n    subject: a-value\n";

/** What is said of a manifest: `line:column rule`, and how many entries are left. */
function judge(text: string): readonly [entries: number | null, ...problems: string[]] {
  const { manifest, diagnostics } = parseManifest({ path: "schemagate.yaml", text });
  const problems = diagnostics.map(
    ({ rule, message, location: { start } }) => `${start?.line}:${start?.column} ${rule} ${message}`,
  );
  return [manifest?.entries.length ?? null, ...problems];
}

const TOO_DEEP = "manifest/invalid-yaml Too many nested levels: more than 32.";

describe("hostile manifests", () => {
  test.each([
    ["flow lists that never close", "[".repeat(10_000), `1:33 ${TOO_DEEP}`],
    ["closed flow lists", "[".repeat(10_000) + "]".repeat(10_000), `1:33 ${TOO_DEEP}`],
    ["200,000 flow lists", "[".repeat(200_000), `1:33 ${TOO_DEEP}`],
    ["flow mappings", "{a: ".repeat(10_000), `1:129 ${TOO_DEEP}`],
    ["lists in lists", `${"- ".repeat(10_000)}a`, `1:67 ${TOO_DEEP}`],
    ["keys in keys", `${"? ".repeat(10_000)}a`, `1:67 ${TOO_DEEP}`],
    [
      "nested block mappings",
      Array.from({ length: 1000 }, (_, at) => `${" ".repeat(at)}a:`).join("\n"),
      `34:34 ${TOO_DEEP}`,
    ],
    ["NUL", "version: 1\0\n", "1:11 manifest/invalid-yaml Disallowed control character U+0000."],
    [
      "an escape sequence",
      "version: 1 # \u001b[31m\n",
      "1:14 manifest/invalid-yaml Disallowed control character U+001B.",
    ],
    [
      "too much text",
      " ".repeat(2 * 1024 * 1024 + 1),
      "1:1 manifest/too-large Too many characters in the manifest: more than 2097152.",
    ],
  ])("%s", (_name, text, problem) => {
    const [entries, first, ...others] = judge(text);
    expect([entries, others]).toEqual([null, []]);
    expect(first?.replace(/^\d+:\d+ /, "")).toBe(problem.replace(/^\d+:\d+ /, ""));
  });

  test("one scalar of a megabyte", () => {
    const long = "x".repeat(1_000_000);
    expect(judge(`${VALID}    topic: ${long}\n`)).toEqual([
      0,
      "5:12 manifest/invalid-value Too many characters in `topic`: more than 1000.",
    ]);
    expect(judge(`${VALID}    compatibility: ${long}\n`)).toEqual([
      0,
      `5:20 manifest/invalid-value Unknown compatibility level \`${"x".repeat(80)}…\`.`,
    ]);
    expect(judge(`${VALID}    ${"k".repeat(900)}: 1\n`)).toEqual([
      0,
      `5:5 manifest/unknown-key Unknown key \`${"k".repeat(80)}…\` in an entry of \`subjects\`.`,
    ]);
  });

  test("100,000 unknown keys are told within seconds", () => {
    const keys = Array.from({ length: 100_000 }, (_, at) => `k${at}: 1`).join("\n");
    const [entries, first, ...problems] = judge(`${keys}\n`);
    expect([entries, first, problems.length]).toEqual([
      null,
      "1:1 manifest/invalid-value Too many problems: more than 100, and the others are not listed.",
      101,
    ]);
  });

  test("keys of the prototype reach neither the manifest nor any object", () => {
    const text = `${VALID}    metadata:\n      properties: { __proto__: polluted, constructor: x }\n      tags: { __proto__: [a] }\n`;
    const { manifest, diagnostics } = parseManifest({ path: "schemagate.yaml", text });
    const metadata = manifest?.entries[0]?.metadata;
    expect(diagnostics).toEqual([]);
    expect(Object.entries(metadata?.properties ?? {})).toEqual([
      ["__proto__", "polluted"],
      ["constructor", "x"],
    ]);
    expect(Object.entries(metadata?.tags ?? {})).toEqual([["__proto__", ["a"]]]);
    expect(Reflect.get({}, "polluted")).toBe(undefined);
  });

  test("byte order mark, CRLF and lone CR keep every place right", () => {
    const wrong = "version: 1\nsubjects:\n  - schema: a.avsc\n    subjet: a\n";
    const problem = "4:5 manifest/unknown-key Unknown key `subjet` in an entry of `subjects`.";
    expect(judge(`\ufeff${wrong}`)).toEqual([0, problem]);
    expect(judge(wrong.replaceAll("\n", "\r\n"))).toEqual([0, problem]);
    expect(judge(VALID.replaceAll("\n", "\r\n"))).toEqual([1]);
  });
});
