import { expect, test } from "vitest";
import { listActiveRules } from "../../src/lint/active-rules.ts";
import { createConfig } from "../../src/lint/config.ts";
import { createDispatch, Collector } from "../../src/lint/dispatch.ts";
import { PRESETS } from "../../src/lint/rule.ts";
import type { Rule } from "../../src/lint/rule.ts";
import { RULES } from "../../src/lint/rules/catalogue.ts";
import { loadRules } from "../../src/lint/rules/load-rules.ts";

const NOTHING = { json: false, earlier: false, manifest: false };

/** What is on under each preset, with severities and options. */
function describeActive(rules: readonly Rule[]): readonly unknown[] {
  return PRESETS.map((preset) =>
    listActiveRules(createConfig(rules, preset), []).map(({ rule, severity, options }) => [rule.id, severity, options]),
  );
}

test("a run that looks at everything loads the catalogue", async () => {
  expect(await loadRules({ json: true, earlier: true, manifest: true })).toEqual(RULES);
});

test("rules that are not loaded stand where they would, with the same settings", async () => {
  const rules = await loadRules(NOTHING);
  expect(describeActive(rules)).toEqual(describeActive(RULES));
  expect(rules.map(({ id, aliases }) => [id, aliases])).toEqual(RULES.map(({ id, aliases }) => [id, aliases]));
});

test("rules that are not loaded look at nothing", async () => {
  const idle = (await loadRules(NOTHING)).filter(({ id }) => !id.startsWith("avro/"));
  const { text, tree, avro, avroPair, json, jsonPair, keywords } = createDispatch(
    listActiveRules(createConfig(idle, "strict"), []),
    new Collector(),
  );
  expect({ text, tree, avro, avroPair, json, jsonPair, keywords: [...keywords.keys()] }).toEqual({
    text: [],
    tree: {},
    avro: {},
    avroPair: {},
    json: {},
    jsonPair: {},
    keywords: [],
  });
  expect(idle.filter(({ repository, waivers }) => repository !== undefined || waivers !== undefined)).toEqual([]);
});
