import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { Rule } from "../../src/lint/rule.ts";
import { RULES } from "../../src/lint/rules/catalogue.ts";
import { renderRuleDocs } from "./rule-docs.ts";
import { readRulePage } from "./rule-page.ts";
import { applyExampleFixes, runExample } from "./run-example.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const FOLDER = join(ROOT, "src/lint/rules");

test("the rules and their folders are the same, and the list is in order", () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(FOLDER, name)).map((rule) => `${name}/${rule}`));
  expect(RULES.length).toBeGreaterThan(90);
  expect(RULES.map(({ id }) => id)).toEqual(folders.sort());
  for (const { id } of RULES) expect(readdirSync(join(FOLDER, id)).sort()).toEqual(["README.md", "rule.ts"]);
});

test("no id stands for two rules, former ids included", () => {
  const ids = RULES.flatMap(({ id, aliases }) => [id, ...(aliases ?? [])]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test("every page and the table are up to date (node scripts/generate-rule-docs.mjs)", () => {
  const texts = renderRuleDocs(ROOT);
  // The table of all rules, and what runs know of rules they do not load.
  expect(texts.size).toBe(2 * RULES.length + 2);
  const stale = [...texts].filter(
    ([path, text]) => !existsSync(join(ROOT, path)) || readFileSync(join(ROOT, path), "utf8") !== text,
  );
  expect(stale.map(([path]) => path)).toEqual([]);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const page = readRulePage(rule, ROOT);

  test("says what, why, what to do and where it comes from", () => {
    const { title, why, remedy, source, since } = rule;
    expect(title).toMatch(/^[A-Z`\u0080-\uffff].*[^.]$/);
    expect(why).toMatch(/^["A-Z`].*\.$/s);
    expect(remedy).toMatch(/^[A-Z].*\.$/s);
    expect(source.length).toBeGreaterThan(5);
    expect(since).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test("finds something in every invalid example, nothing in a valid one", () => {
    expect(page.invalid.length).toBeGreaterThan(0);
    expect(page.valid.length).toBeGreaterThan(0);
    for (const example of page.invalid) {
      const result = runExample(rule, example);
      expect(result.failures).toEqual([]);
      expect(new Set(result.diagnostics.map((diagnostic) => diagnostic.rule))).toEqual(new Set([id]));
    }
    for (const example of page.valid) {
      const result = runExample(rule, example);
      expect({ failures: result.failures, messages: result.diagnostics.map(({ message }) => message) }).toEqual({
        failures: [],
        messages: [],
      });
    }
  });

  test("its messages are sentences of the house", () => {
    for (const { message } of page.invalid.flatMap((example) => runExample(rule, example).diagnostics))
      expect(message).toMatch(/^(?:Expected|Unknown|Invalid|Disallowed|Missing|Too many)\b.*[.?]$/);
  });

  test("its fixes do what its facts say and remove the finding", () => {
    const results = page.invalid.map((example) => ({ example, result: runExample(rule, example) }));
    const effects = results.flatMap(({ result }) => result.diagnostics.flatMap(({ fix }) => fix?.effect ?? []));
    expect(findEffects(rule)).toEqual([...new Set(effects)]);
    for (const { example, result } of results) {
      const fixed = applyExampleFixes(result);
      if (fixed === undefined) continue;
      const path = result.diagnostics.find(({ fix }) => fix)?.fix?.file;
      const before = result.sources.find((source) => source.path === path)?.text;
      const fences = example.fences.map((fence) => (fence.text === before ? { ...fence, text: fixed } : fence));
      const left = result.diagnostics.filter(({ fix }) => fix === undefined).length;
      expect(runExample(rule, { prose: "", fences }).diagnostics.length).toBe(left);
    }
  });
});

function findEffects({ fix }: Rule): readonly string[] {
  return fix === "none" ? [] : [fix];
}
