import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { LintConfig } from "../../src/lint/config.ts";
import { createConfig } from "../../src/lint/config.ts";
import type { LintFile } from "../../src/lint/finding.ts";
import { lintFiles } from "../../src/lint/lint-files.ts";
import { RULES, findRule } from "../../src/lint/rules/catalogue.ts";
import { createLintSession } from "../../src/lint/session.ts";
import type { Target } from "../../src/lint/target.ts";

/** The reference catalogue's examples: for each rule a bad schema, mostly a good one, and for evolution an earlier one. */
interface Example {
  readonly rule: string;
  readonly type: "AVRO" | "JSON";
  readonly bad: string;
  readonly good?: string;
  readonly earlier?: string;
  readonly badPath?: string;
  readonly goodPath?: string;
  readonly other?: string;
  readonly goodOther?: string;
  /** The tokens of the bad example that the rule points at. */
  readonly at: readonly string[];
}

const EXAMPLES: readonly Example[] = readFileSync(join(import.meta.dirname, "catalogue.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Example);

/** Rules that say nothing without these: words reserved by a target, tags that an organisation has. */
const NEEDED: { readonly [rule: string]: { readonly targets?: readonly Target[]; readonly options?: object } } = {
  "avro/no-reserved-word": { targets: ["java"] },
  "avro/known-tag": { options: { allow: ["PII"] } },
};

describe("the reference catalogue", () => {
  test("there are examples of every rule for Avro and JSON Schema", () => {
    expect(EXAMPLES.length).toBe(126);
    expect(EXAMPLES.filter(({ rule }) => findRule(rule) === undefined)).toEqual([]);
    const own = new Set(EXAMPLES.map(({ rule }) => rule));
    const added = RULES.filter(({ id }) => !id.startsWith("manifest/") && !own.has(id)).map(({ id }) => id);
    expect(added).toEqual(["avro/well-formed"]);
  });

  test.each(EXAMPLES.map((example) => [example.rule, example] as const))(
    "%s flags the bad example at its token",
    (rule, example) => {
      const findings = lintExample(example, "bad").filter((one) => one.rule === rule);
      expect(findings.map(({ token }) => token)).toEqual(example.at);
    },
  );

  test.each(EXAMPLES.flatMap((example) => (example.good === undefined ? [] : [[example.rule, example] as const])))(
    "%s leaves the good example alone",
    (rule, example) => {
      expect(lintExample(example, "good").filter((one) => one.rule === rule)).toEqual([]);
    },
  );
});

interface Found {
  readonly rule: string;
  readonly token: string;
}

/** What is found in an example under `recommended`; rules of `strict` are switched on by themselves. */
function lintExample(example: Example, which: "bad" | "good"): readonly Found[] {
  const { type, earlier } = example;
  const extension = type === "AVRO" ? "avsc" : "json";
  const [text = "", other, path] =
    which === "bad"
      ? [example.bad, example.other, example.badPath]
      : [example.good, example.goodOther, example.goodPath];
  const create = (source: LintFile["source"]): LintFile => ({ source, type, subjects: [], references: [] });
  const files = [
    create({ path: path ?? `schema.${extension}`, text }),
    ...(other === undefined ? [] : [create({ path: `other.${extension}`, text: other })]),
  ];
  const result = lintFiles(createLintSession(configure(example)), {
    files,
    subjects: [],
    listEarlier: () => (earlier === undefined ? [] : [{ path: "version 1", text: earlier }]),
  });
  expect(result.failures).toEqual([]);
  return result.diagnostics.map(({ rule, location }) => {
    const text = files.find(({ source }) => source.path === location.file)?.source.text ?? "";
    const { start, end } = location;
    const line = text.split("\n")[(start?.line ?? 1) - 1] ?? "";
    return { rule, token: line.slice((start?.column ?? 1) - 1, (end?.column ?? 1) - 1) };
  });
}

function configure({ rule: id }: Example): LintConfig {
  const rule = findRule(id);
  const { targets = [], options } = NEEDED[id] ?? {};
  const severity = rule?.severity ?? "error";
  const choice = { ...(rule?.preset === "strict" ? { severity } : {}), ...(options === undefined ? {} : { options }) };
  return { ...createConfig(RULES), targets, settings: new Map([[id, choice as object]]) };
}
