import { describe, expect, test } from "vitest";
import { createConfig } from "../../src/lint/config.ts";
import type { LintConfig } from "../../src/lint/config.ts";
import { defineRule } from "../../src/lint/define-rule.ts";
import type { LintFile } from "../../src/lint/finding.ts";
import { listActiveRules } from "../../src/lint/active-rules.ts";
import { proveFix } from "../../src/lint/fix/verify-fix.ts";
import { lintFiles } from "../../src/lint/lint-files.ts";
import { PRESETS } from "../../src/lint/rule.ts";
import { RULES } from "../../src/lint/rules/catalogue.ts";
import { createLintSession } from "../../src/lint/session.ts";
import { TARGETS } from "../../src/lint/target.ts";
import { parseGlob } from "../../src/manifest/glob.ts";
import { applyEdits } from "../../src/source/text-edit.ts";
import manifestSchema from "../../src/manifest/manifest.schema.json" with { type: "json" };
import { measureProcessor } from "../support/measure-processor.ts";

const FIELDS = `{
  "type": "record", "name": "Order", "namespace": "shop",
  "fields": [
    { "name": "id", "type": "int" },
    { "name": "status", "type": { "type": "enum", "name": "Status", "symbols": ["A"] } }
  ]
}`;

function createFile(text: string, path = "order.avsc"): LintFile {
  return { source: { path, text }, type: path.endsWith(".json") ? "JSON" : "AVRO", subjects: [], references: [] };
}

function listRules(config: LintConfig, file: LintFile): readonly string[] {
  const { diagnostics } = lintFiles(createLintSession(config), { files: [file], subjects: [] });
  return diagnostics.map(({ rule }) => rule);
}

describe("presets and targets", () => {
  test("each preset holds the one before", () => {
    const sets = PRESETS.map(
      (preset) => new Set(listActiveRules(createConfig(RULES, preset), []).map(({ rule }) => rule.id)),
    );
    const [core = new Set(), recommended = new Set(), strict = new Set()] = sets;
    expect([...core].every((id) => recommended.has(id))).toBe(true);
    expect([...recommended].every((id) => strict.has(id))).toBe(true);
    expect([core.size, recommended.size, strict.size]).toEqual([
      RULES.filter(({ preset }) => preset === "core").length,
      // One rule needs a target.
      RULES.filter(({ preset }) => preset !== "strict").length - 1,
      RULES.length - 1,
    ]);
  });

  test("the manifest knows the same presets and targets", () => {
    const { lint, targets } = manifestSchema.definitions;
    expect(lint.properties.preset.enum).toEqual(PRESETS);
    expect(targets.items.enum).toEqual(TARGETS);
  });

  test("a target switches on what protects it, and off what protects others", () => {
    const file = createFile('{"type":"record","name":"R","namespace":"a","fields":[{"name":"class","type":"string"}]}');
    const withTargets = (targets: LintConfig["targets"]) => listRules({ ...createConfig(RULES), targets }, file);
    expect(withTargets([])).toEqual([]);
    expect(withTargets(["java"])).toEqual(["avro/no-reserved-word"]);
    expect(withTargets(["bigquery"])).toEqual([]);
    const nanos = createFile('{"type":"long","logicalType":"timestamp-nanos"}');
    expect(listRules({ ...createConfig(RULES, "core"), targets: [] }, nanos)).toEqual(["avro/portable-logical-type"]);
    expect(listRules({ ...createConfig(RULES, "core"), targets: ["java"] }, nanos)).toEqual([]);
  });
});

describe("severities, options and overrides", () => {
  const glob = (pattern: string) => {
    const parsed = parseGlob(pattern);
    if (!parsed.ok) throw new Error(pattern);
    return parsed.glob;
  };

  test("the last override that speaks about a file wins, by path or by subject", () => {
    const config: LintConfig = {
      ...createConfig(RULES, "core"),
      settings: new Map([["avro/enum-default", { severity: "info" }]]),
      overrides: [
        { files: [glob("legacy/**")], subjects: [], settings: new Map([["avro/enum-default", { severity: "off" }]]) },
        { files: [], subjects: [glob("orders-*")], settings: new Map([["avro/enum-default", { severity: "error" }]]) },
      ],
    };
    const session = createLintSession(config);
    const find = (path: string, subjects: readonly string[]) =>
      session.lintFile({ ...createFile(FIELDS, path), subjects }).diagnostics.map(({ severity }) => severity);
    expect(find("a.avsc", [])).toEqual(["info"]);
    expect(find("legacy/a.avsc", [])).toEqual([]);
    expect(find("legacy/a.avsc", ["orders-value"])).toEqual(["error"]);
  });

  test("overrides hold for rules across files too", () => {
    const config: LintConfig = {
      ...createConfig(RULES, "core"),
      overrides: [
        { files: [glob("x/**")], subjects: [], settings: new Map([["avro/known-types", { severity: "off" }]]) },
      ],
    };
    const text = '{"type":"record","name":"R","fields":[{"name":"a","type":"Nowhere"}]}';
    expect(listRules(config, createFile(text, "a.avsc"))).toEqual(["avro/known-types"]);
    expect(listRules(config, createFile(text, "x/a.avsc"))).toEqual([]);
  });

  test("options of an override replace single options", () => {
    const config: LintConfig = {
      ...createConfig(RULES, "core"),
      settings: new Map([["avro/size-limits", { severity: "warning", options: { fields: 1 } }]]),
      overrides: [
        {
          files: [glob("b.avsc")],
          subjects: [],
          settings: new Map([["avro/size-limits", { options: { fields: 2 } }]]),
        },
      ],
    };
    expect(listRules(config, createFile(FIELDS, "a.avsc"))).toEqual(["avro/size-limits"]);
    expect(listRules(config, createFile(FIELDS, "b.avsc"))).toEqual([]);
  });
});

describe("a rule that throws", () => {
  const facts = { title: "T", why: "W.", remedy: "R.", preset: "core", severity: "error", source: "test" } as const;
  const broken = defineRule({
    ...facts,
    id: "avro/broken",
    avro: {
      field: () => {
        throw new TypeError("no such thing");
      },
    },
    repository: () => {
      throw new TypeError("nothing across files");
    },
  });
  const sound = defineRule({
    ...facts,
    id: "avro/sound",
    avro: { field: (field, context) => context.report({ at: field.json, message: "Expected nothing." }) },
  });

  test("is named once per file as a bug, and everything else goes on", () => {
    const session = createLintSession(createConfig([broken, sound]));
    const files = [createFile(FIELDS, "a.avsc"), createFile(FIELDS, "b.avsc")];
    const { diagnostics, failures } = lintFiles(session, { files, subjects: [] });
    expect(diagnostics.map(({ rule, location }) => [rule, location.file])).toEqual([
      ["avro/sound", "a.avsc"],
      ["avro/sound", "a.avsc"],
      ["avro/sound", "b.avsc"],
      ["avro/sound", "b.avsc"],
    ]);
    expect(failures).toEqual([
      { rule: "avro/broken", file: "a.avsc", message: "no such thing" },
      { rule: "avro/broken", file: "b.avsc", message: "no such thing" },
      { rule: "avro/broken", file: undefined, message: "nothing across files" },
    ]);
  });
});

describe("fixes", () => {
  test("what a fix leaves alone stays as it was, byte for byte", () => {
    const text = FIELDS.replace('"type": "int"', '"type":   "long" ,"logicalType"\t: "timestamp-millis"').replaceAll(
      "\n",
      "\r\n",
    );
    const session = createLintSession(createConfig(RULES, "core"));
    const file = createFile(text);
    const [diagnostic] = session.lintFile(file).diagnostics;
    if (diagnostic?.fix === undefined) throw new Error("no fix");
    expect(proveFix(session, file, diagnostic)).toBe(
      text.replace(
        '"type":   "long" ,"logicalType"\t: "timestamp-millis"',
        '"type":   { "type": "long", "logicalType"\t: "timestamp-millis" }',
      ),
    );
  });

  test("a fix that does not remove its finding, or brings another, is not proven", () => {
    const useless = defineRule({
      id: "avro/useless",
      title: "T",
      why: "W.",
      remedy: "R.",
      preset: "core",
      severity: "error",
      source: "test",
      fix: "text",
      avro: {
        field: ({ json }, context) =>
          context.report({
            at: json,
            message: "Expected nothing.",
            fix: { title: "Blank", effect: "text", edits: [{ start: json.end, end: json.end, text: " " }] },
          }),
      },
    });
    const session = createLintSession(createConfig([useless]));
    const file = createFile(FIELDS);
    const [diagnostic] = session.lintFile(file).diagnostics;
    if (diagnostic?.fix === undefined) throw new Error("no fix");
    expect(applyEdits(FIELDS, diagnostic.fix.edits)).not.toBe(FIELDS);
    expect(proveFix(session, file, diagnostic)).toBeUndefined();
  });
});

describe("findings", () => {
  const session = createLintSession(createConfig(RULES));

  test("fingerprints survive formatting, other fields and documentation, and change with the content", () => {
    const print = (text: string) =>
      session.lintFile(createFile(text)).diagnostics.find(({ rule }) => rule === "avro/enum-default")?.fingerprint;
    const original = print(FIELDS);
    expect(original).toMatch(/^[0-9a-f]{16}$/);
    expect(print(FIELDS.replaceAll(/\s+/g, " "))).toBe(original);
    expect(print(FIELDS.replace('{ "name": "id"', '{ "name": "first", "type": "string" }, { "name": "id"'))).toBe(
      original,
    );
    expect(print(FIELDS.replace('"name": "Status"', '"name": "Status", "doc": "What it is."'))).toBe(original);
    expect(print(FIELDS.replace('["A"]', '["A", "B"]'))).not.toBe(original);
  });

  test("hostile names stand escaped and cut in messages, and have no effect on the run", () => {
    const name = `x\\u001b[31m\\u202e${"y".repeat(2000)}`;
    const text = `{"type":"record","name":"__proto__","namespace":"constructor","fields":[{"name":"${name}","type":"toString"}]}`;
    const { diagnostics, failures } = lintFiles(session, { files: [createFile(text)], subjects: [] });
    expect(failures).toEqual([]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["avro/valid-name", "avro/known-types"]);
    for (const { message } of diagnostics) {
      expect(message.length).toBeLessThan(600);
      expect(message).not.toMatch(/[\p{C}]/u);
    }
  });

  test("deep nesting, huge lists and texts that are no schema are bounded", () => {
    const deep = `${'{"type":"array","items":'.repeat(990)}"int"${"}".repeat(990)}`;
    const wide = `{"type":"record","name":"R","namespace":"a","fields":[${Array.from({ length: 5000 }, (_, index) => `{"name":"f${index}","type":"int","default":0}`).join()}]}`;
    const symbols = `{"type":"enum","name":"E","namespace":"a","default":"UNKNOWN","symbols":["UNKNOWN",${Array.from({ length: 100_000 }, (_, index) => `"S${index}"`).join()}]}`;
    const took = measureProcessor(() => {
      for (const text of [deep, wide, symbols, "", "[", "null", "7", '"string"', "[[[]]]", '{"type":{"type":{}}}'])
        for (const path of ["a.avsc", "a.json"])
          expect(lintFiles(session, { files: [createFile(text, path)], subjects: [] }).failures).toEqual([]);
    });
    expect(took).toBeLessThan(10_000);
  });

  test("thousands of findings in one file take a time that grows with their number only", () => {
    const many = (count: number, create: (index: number) => string) =>
      Array.from({ length: count }, (_, at) => create(at));
    const draft = '"$schema":"https://json-schema.org/draft/2020-12/schema"';
    const properties = many(
      10_000,
      (at) => `"p-${at}":{"type":"string","format":"datetime","minLength":9,"maxLength":5}`,
    );
    const definitions = many(
      10_000,
      (at) => `"d${at}":{"$id":"https://x.example/${at}","$ref":"https://x.example/${at + 1}"}`,
    );
    const pointers = many(2000, (at) => `"d${at}":{"$ref":"#/$defs/d${(at + 1) % 2000}","default":${at}}`);
    const symbols = many(20_000, (at) => `"S-${at}"`);
    const texts = {
      "properties.json": `{${draft},"type":"object","properties":{${properties.join()}}}`,
      "identifiers.json": `{${draft},"$defs":{${definitions.join()}}}`,
      "pointers.json": `{${draft},"$defs":{${pointers.join()}}}`,
      "symbols.avsc": `{"type":"enum","name":"E","namespace":"a","symbols":[${symbols.join()}]}`,
    };
    const counts: { readonly [path: string]: number } = {
      "properties.json": 30_001,
      "identifiers.json": 2,
      "pointers.json": 0,
      "symbols.avsc": 20_002,
    };
    const took = measureProcessor(() => {
      for (const [path, text] of Object.entries(texts)) {
        const { diagnostics, failures } = lintFiles(session, { files: [createFile(text, path)], subjects: [] });
        expect({ path, failures, findings: diagnostics.length }).toEqual({
          path,
          failures: [],
          findings: counts[path],
        });
      }
    });
    expect(took).toBeLessThan(30_000);
  });

  test("a default that fits no branch of nested unions is judged once per level, not once per way through them", () => {
    const fork = (name: string) => ({ type: "record", name, fields: [{ name: "x", type: ["null", "A", "B"] }] });
    const text = JSON.stringify({
      type: "record",
      name: "R",
      namespace: "a",
      fields: [
        {
          name: "x",
          type: [fork("A"), { ...fork("B"), fields: [{ name: "x", type: ["null", "A", "B", "int"] }] }],
          default: JSON.parse(`${'{"x":'.repeat(200)}"none"${"}".repeat(200)}`) as unknown,
        },
      ],
    });
    const { diagnostics } = lintFiles(createLintSession(createConfig(RULES, "core")), {
      files: [createFile(text)],
      subjects: [],
    });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["avro/known-types", "avro/valid-default"]);
  });
});
