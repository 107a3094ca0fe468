import { describe, expect, test } from "vitest";
import { explainFailures } from "../../src/commands/explain-failures.ts";
import { checkVersions } from "../../src/compatibility/check-versions.ts";
import { judgeVersions } from "../../src/compatibility/judge-versions.ts";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.ts";
import { jsonFormat } from "../../src/formats/json/json-format.ts";
import type { CompareOptions, ParsedSchema } from "../../src/formats/schema-format.ts";
import type { CompatibilityLevel } from "../../src/schema/compatibility-level.ts";

const CLOSED = { additionalProperties: false };

function print(properties: object, more: object = {}): string {
  return JSON.stringify({ type: "object", properties, ...more }, null, 2);
}

const OLD = print({ id: { type: "string" } });
const NEW = print({ id: { type: "string" }, note: { type: "string" } });
const OLD_CLOSED = print({ id: { type: "string" } }, CLOSED);
const NEW_CLOSED = print({ id: { type: "string" }, note: { type: "string" } }, CLOSED);

function parse(text: string): ParsedSchema {
  const result = jsonFormat.parse(text, { strictness: "new" });
  if (!result.ok) throw new Error(text);
  return result.schema;
}

interface Case {
  readonly old?: string;
  readonly candidate: string;
  readonly level: CompatibilityLevel;
  readonly options?: CompareOptions;
}

function explainCase({ old = OLD, candidate, level, options = {} }: Case): Promise<readonly Diagnostic[]> {
  const version = {
    version: 1,
    label: "version 1",
    schemaType: "JSON",
    schema: old,
    references: [],
    resolved: [],
  } as const;
  const [parsed, earlier] = [parse(candidate), parse(old)];
  const sources = { main: { path: "note.json", text: candidate }, references: new Map() };
  const { pairs } = judgeVersions({
    format: jsonFormat,
    level,
    candidate: parsed,
    versions: [version],
    parse: () => earlier,
    options,
  });
  return explainFailures({
    subject: { subject: "notes/a b", format: jsonFormat },
    level,
    candidate: parsed,
    sources,
    references: { resolved: [], sources: new Map(), subjects: new Map() },
    pairs,
    settings: "registry",
    options,
    parse: () => earlier,
    locate: () => ({ version: 1, label: "version 1", sources }),
    ...(options.serverVersion === undefined ? {} : { serverVersion: options.serverVersion }),
  });
}

async function listWays(one: Case): Promise<readonly (readonly [string, boolean])[]> {
  const found = await explainCase(one);
  return found.flatMap(({ ways = [] }) => ways.map(({ kind, works }) => [kind, works] as const));
}

describe("the ways past a property in an open object", () => {
  test("at BACKWARD the policy helps, and so does a version that closes the object", async () => {
    const [finding] = await explainCase({ candidate: NEW, level: "BACKWARD" });
    expect(finding?.ways).toEqual([
      {
        kind: "policy",
        works: true,
        text: 'Set `"compatibilityPolicy": "LENIENT"` in the registry (`PUT /config/notes%2Fa%20b`): the registry then accepts it. Data like the proof\'s breaks all the same.',
        steps: [
          {
            title: "Ask the registry for the policy",
            language: "http",
            lines: ["PUT /config/notes%2Fa%20b", "", '{ "compatibilityPolicy": "LENIENT" }'],
          },
        ],
      },
      {
        kind: "version-between",
        works: true,
        text: 'Close the object first: publish version 1 with `"additionalProperties": false` at `compatibility: FORWARD`, then this schema with the same line at BACKWARD. Data with other properties is invalid from then on.',
        steps: [
          {
            title: "Publish version 1 with",
            language: "diff",
            lines: ["@@ line 7 @@", "-  }", "+  },", '+  "additionalProperties": false'],
          },
          {
            title: "In `schemagate.yaml`, for that version alone",
            language: "yaml",
            lines: ["compatibility: FORWARD"],
          },
          {
            title: "Then publish this schema at BACKWARD with",
            language: "diff",
            lines: ["@@ line 10 @@", "-  }", "+  },", '+  "additionalProperties": false'],
          },
        ],
      },
    ]);
  });

  test.each([
    ["BACKWARD", true],
    ["BACKWARD_TRANSITIVE", false],
    ["FULL", false],
    ["FULL_TRANSITIVE", false],
  ] as const)("at %s closing first helps: %s, as walking the way shows", async (level, helps) => {
    expect(await listWays({ candidate: NEW, level })).toEqual([
      ["policy", true],
      ["version-between", helps],
    ]);
    const judge = (
      candidate: string,
      versions: readonly string[],
      at: CompatibilityLevel,
      policy: "STRICT" | "LENIENT",
    ) =>
      checkVersions({
        type: "JSON",
        level: at,
        candidate: { schema: candidate },
        versions: versions.map((schema) => ({ schema })),
        policy,
      }).verdict;
    expect(judge(NEW, [OLD], level, "STRICT")).toBe("incompatible");
    expect(judge(NEW, [OLD], level, "LENIENT")).toBe("compatible");
    expect(judge(OLD_CLOSED, [OLD], "FORWARD", "STRICT")).toBe("compatible");
    expect(judge(NEW_CLOSED, [OLD, OLD_CLOSED], level, "STRICT") === "compatible").toBe(helps);
  });

  test("servers without the policy are said not to help", async () => {
    const options = { serverVersion: "7.9.9" };
    expect(await listWays({ candidate: NEW, level: "BACKWARD", options })).toEqual([
      ["policy", false],
      ["version-between", true],
    ]);
  });

  test("under the policy LENIENT there is nothing to tell of it", async () => {
    const candidate = print({ id: { type: "integer" } });
    expect(await listWays({ candidate, level: "BACKWARD", options: { policy: "LENIENT" } })).toEqual([]);
  });

  test("a property that is required becomes optional on both ways", async () => {
    const candidate = print({ id: { type: "string" }, note: { type: "string" } }, { required: ["note"] });
    const [finding] = await explainCase({ candidate, level: "BACKWARD" });
    expect(finding?.ways?.map(({ works, text }) => [works, text.slice(0, 45)])).toEqual([
      [true, 'Leave `note` optional, and set `"compatibilit'],
      [true, "Leave `note` optional and close the object fi"],
    ]);
  });

  test("nothing is closed beside an `allOf`, whose branches would refuse each other's properties", async () => {
    const branch = { properties: { id: { type: "string" } } };
    const old = JSON.stringify({ allOf: [branch, { properties: { more: {} } }] });
    const candidate = old.replace('"id":', '"note":{"type":"string"},"id":');
    expect((await listWays({ old, candidate, level: "BACKWARD" })).filter(([kind]) => kind !== "policy")).toEqual([]);
  });

  test("two properties of one object are told the ways once", async () => {
    const candidate = print({ id: { type: "string" }, note: { type: "string" }, memo: { type: "string" } });
    const found = await explainCase({ candidate, level: "BACKWARD" });
    expect(found.map(({ ways }) => ways?.length)).toEqual([2, undefined]);
  });
});

describe("the way past a refusal that breaks no document", () => {
  const old = print({ id: { type: "string" } });
  const candidate = print({ id: { type: "string", minLength: 0 } });

  test("one version without a check, where later versions are not compared with the same", async () => {
    expect(await listWays({ old, candidate, level: "BACKWARD" })).toEqual([["level", true]]);
    expect(await listWays({ old, candidate, level: "BACKWARD_TRANSITIVE" })).toEqual([]);
  });

  test("is not told when another change breaks documents", async () => {
    const other = print({ id: { type: "string", minLength: 0 }, note: { type: "string" } });
    expect((await listWays({ old, candidate: other, level: "BACKWARD" })).map(([kind]) => kind)).toEqual([
      "policy",
      "version-between",
    ]);
  });

  test("says in words that the registry refuses it and no document breaks", async () => {
    const [finding] = await explainCase({ old, candidate, level: "BACKWARD" });
    expect(finding?.message).toBe(
      "`minLength` 0 was added to `id`, which the registry refuses although the new schema reads all data written with version 1.",
    );
    expect(finding?.why).toBe(
      "The registry looks at this one change alone, not at what the rest of the schema already says.",
    );
    expect(finding?.witness).toMatchObject({ status: "impossible", harmless: true });
  });
});
