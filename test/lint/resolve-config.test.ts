import { describe, expect, test } from "vitest";
import { lintFiles } from "../../src/lint/lint-files.ts";
import { resolveConfig } from "../../src/lint/resolve-config.ts";
import { RULES } from "../../src/lint/rules/catalogue.ts";
import { createLintSession } from "../../src/lint/session.ts";
import { parseManifest } from "../../src/manifest/parse-manifest.ts";
import { measureProcessor } from "../support/measure-processor.ts";

function readSettings(lint: string): ReturnType<typeof resolveConfig> & { readonly text: string } {
  const text = `version: 1\nsubjects:\n  - files: "*.avsc"\nlint:\n${lint}`;
  const { manifest, diagnostics } = parseManifest({ path: "schemagate.yaml", text });
  expect(diagnostics).toEqual([]);
  if (manifest === null) throw new Error("no manifest");
  return { ...resolveConfig(manifest.lint, RULES), text };
}

function describeProblems(lint: string): readonly string[] {
  const { problems, text } = readSettings(lint);
  return problems.map(({ message, remedy, range }) => `${text.slice(range.start, range.end)}: ${message} ${remedy}`);
}

function lintText(lint: string, text: string, type: "AVRO" | "JSON" = "AVRO"): readonly string[] {
  const { config, problems } = readSettings(lint);
  expect(problems).toEqual([]);
  const source = { path: type === "AVRO" ? "a.avsc" : "a.json", text };
  const files = [{ source, type, subjects: [], references: [] }];
  const { diagnostics } = lintFiles(createLintSession(config), { files, subjects: [] });
  return diagnostics.map(({ rule, severity, message }) => `${severity} ${rule} ${message}`);
}

describe("settings that mean nothing", () => {
  test("are told with their place and what was meant", () => {
    expect(
      describeProblems(`  rules:
    avro/enum-defaults: error
    avro/valid-name: off
    avro/size-limits: { severity: error, filds: 3, depth: 0 }
    avro/field-name-case: { style: kebab }
    avro/known-tag: { allow: PII }
    avro/doc: { severity: error, minimum: 3 }
`),
    ).toEqual([
      "avro/enum-defaults: Unknown rule `avro/enum-defaults`. Did you mean `avro/enum-default`?",
      "off: Disallowed setting of `avro/valid-name`, a core rule: `off`. Core rules show what a specification forbids or readers ignore. Lower the severity, or write an override for some files, or a waiver with an end.",
      "filds: Unknown option of `avro/size-limits`: `filds`. Did you mean `fields`?",
      "0: Expected a whole number of at least 1 for the option `depth` of `avro/size-limits`. Correct the value, or remove the option.",
      "kebab: Expected one of `snake`, `camel`, `consistent` for the option `style` of `avro/field-name-case`. Correct the value, or remove the option.",
      "PII: Expected a list of texts for the option `allow` of `avro/known-tag`. Correct the value, or remove the option.",
      "minimum: Unknown option of `avro/doc`: `minimum`. The rule has no options.",
    ]);
  });

  test("an override may switch a core rule off, and former ids are understood", () => {
    const { config, problems } = readSettings(`  rules:
    avro/default-changed: error
  overrides:
    - files: legacy/**
      rules: { avro/valid-name: off }
`);
    expect(problems).toEqual([]);
    expect([...config.settings.keys()]).toEqual(["evolution/default-changed"]);
    expect(config.overrides[0]?.settings.get("avro/valid-name")).toEqual({ severity: "off" });
  });
});

describe("rules of an organisation", () => {
  const SETTINGS = `  preset: core
  organisation:
    - id: acme/namespace
      on: record
      attribute: namespace
      prefix: com.acme.
    - id: acme/owner
      on: [record, schema]
      attribute: doc
      required: true
      pattern: "^Owner: team-[a-z]+"
      severity: warning
    - id: acme/tags
      on: [field, property]
      attribute: confluent:tags
      allowed: [PII, PUBLIC]
      message: Tags come from the list.
    - id: acme/symbols
      on: symbol
      attribute: name
      pattern: "^[A-Z_]+$"
`;

  test("judge names, namespaces, documentation, other attributes and symbols", () => {
    const text = `{"type":"record","name":"Order","namespace":"com.other","doc":"Team orders","fields":[
      {"name":"email","type":"string","confluent:tags":["PII","PPI"]},
      {"name":"line","type":{"type":"record","name":"com.acme.orders.Line","doc":"Owner: team-orders","fields":[]}},
      {"name":"status","type":{"type":"enum","name":"S","symbols":["NEW","paid"]}}]}`;
    expect(lintText(SETTINGS, text)).toEqual([
      "error acme/namespace Invalid `namespace` of `Order`: expected one that starts with `com.acme.`.",
      "warning acme/owner Invalid `doc` of `Order`: expected one that matches `^Owner: team-[a-z]+`.",
      "error acme/tags Tags come from the list.",
      "error acme/symbols Invalid `name` of `paid`: expected one that matches `^[A-Z_]+$`.",
    ]);
  });

  test("look at JSON Schemas too", () => {
    const text =
      '{"$schema":"http://json-schema.org/draft-07/schema#","type":"object","properties":{"a":{"type":"string","confluent:tags":["X"]}}}';
    expect(lintText(SETTINGS, text, "JSON")).toEqual([
      "warning acme/owner Missing `doc` of `the schema`.",
      "error acme/tags Tags come from the list.",
    ]);
  });

  test("have to make a demand that can be judged, under an id of their own", () => {
    const rule = (lines: string) =>
      describeProblems(`  organisation:\n    - id: acme/x\n      on: field\n      attribute: doc\n${lines}`);
    expect(rule("")).toEqual([
      expect.stringContaining(
        "Missing demand of the rule `acme/x`. Add `required: true`, `pattern`, `prefix` or `allowed`.",
      ),
    ]);
    expect(rule('      pattern: "(?=a)b"\n')).toEqual([expect.stringContaining('"(?=a)b": Invalid pattern `(?=a)b`.')]);
    expect(
      rule("      required: true\n    - id: acme/x\n      on: enum\n      attribute: doc\n      required: true\n"),
    ).toEqual(["acme/x: Disallowed second rule `acme/x`. Choose another id."]);
    expect(
      describeProblems(
        "  organisation:\n    - id: avro/mine\n      on: field\n      attribute: doc\n      required: true\n",
      ),
    ).toEqual([
      "avro/mine: Disallowed id `avro/mine` of a rule: the name in front of the slash is schemagate's own. Begin the id with your organisation's name.",
    ]);
  });

  test("a hostile pattern takes no time to speak of", () => {
    const settings = SETTINGS.replace('"^Owner: team-[a-z]+"', '"^(a+)+(b|b)*(c?c?)*$"');
    const text = `{"type":"record","name":"R","namespace":"com.acme.x","doc":"${"a".repeat(1900)}!","fields":[]}`;
    expect(measureProcessor(() => void lintText(settings, text))).toBeLessThan(10_000);
  });
});
