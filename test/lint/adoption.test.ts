import { expect, test } from "vitest";
import { createConfig } from "../../src/lint/config.ts";
import type { LintFile } from "../../src/lint/finding.ts";
import { hideFrozenFindings, parseFrozenFindings, printFrozenFindings } from "../../src/lint/frozen-findings.ts";
import { lintFiles } from "../../src/lint/lint-files.ts";
import { RULES } from "../../src/lint/rules/catalogue.ts";
import { createLintSession } from "../../src/lint/session.ts";

const OLD = `{"type":"record","name":"Order","namespace":"shop","doc":"An order.","fields":[
  {"name":"id","type":"string"},
  {"name":"state","type":["string","null"]}
]}`;

const session = createLintSession(createConfig(RULES, "strict"));

function lint(text: string, old?: string | null) {
  const file: LintFile = { source: { path: "order.avsc", text }, type: "AVRO", subjects: [], references: [] };
  const question = { files: [file], subjects: [], ...(old === undefined ? {} : { findText: () => old }) };
  return lintFiles(session, question).diagnostics;
}

const describeFindings = (text: string, old?: string | null) =>
  lint(text, old).map(({ rule, pointer }) => `${rule} ${pointer}`);

test("since a ref, style is judged only where something was added or changed", () => {
  const added = OLD.replace("\n]}", ',\n  {"name":"note","type":"string"}\n]}');
  const changed = OLD.replace('{"name":"id","type":"string"}', '{"name":"id","type":"long"}');
  expect(describeFindings(OLD)).toEqual(
    [
      "avro/field-default /fields/0/name",
      "avro/field-doc /fields/0/name",
      "avro/field-doc /fields/1/name",
      "avro/file-name-match /name",
      "avro/nullable-null-first /fields/1/type/1",
    ].sort((left, right) => describeFindings(OLD).indexOf(left) - describeFindings(OLD).indexOf(right)),
  );
  expect(describeFindings(OLD, OLD)).toEqual(["avro/nullable-null-first /fields/1/type/1"]);
  expect(describeFindings(added, OLD)).toEqual([
    "avro/nullable-null-first /fields/1/type/1",
    "avro/field-doc /fields/2/name",
    "avro/field-default /fields/2/name",
  ]);
  expect(describeFindings(changed, OLD).filter((one) => one.includes("/fields/0"))).toEqual([
    "avro/field-doc /fields/0/name",
    "avro/field-default /fields/0/name",
  ]);
  expect(describeFindings(OLD, null)).toEqual(describeFindings(OLD));
});

test("frozen findings are hidden as often as they were recorded, and come back when the content changes", () => {
  const text = printFrozenFindings(lint(OLD));
  const frozen = parseFrozenFindings(text);
  if (frozen === undefined) throw new Error(text);
  expect(printFrozenFindings(lint(OLD))).toBe(text);
  expect(hideFrozenFindings(lint(OLD), frozen)).toEqual({ fresh: [], frozen: 5, gone: 0 });
  expect(hideFrozenFindings([], frozen)).toEqual({ fresh: [], frozen: 0, gone: 5 });
  const changed = hideFrozenFindings(lint(OLD.replace('"type":["string","null"]', '"type":["int","null"]')), frozen);
  expect(changed.fresh.map(({ rule }) => rule).sort()).toEqual(["avro/field-doc", "avro/nullable-null-first"]);
  const twice = [...lint(OLD), ...lint(OLD)];
  expect(hideFrozenFindings(twice, frozen).fresh.length).toBe(5);
});

test("only a file of frozen findings is one", () => {
  for (const text of [
    "",
    "[]",
    "{}",
    '{"version":2,"findings":{}}',
    '{"version":1,"findings":[]}',
    '{"version":1,"findings":{"a":{"b":[1]}}}',
    '{"version":1,"findings":{"a":1}}',
  ])
    expect(parseFrozenFindings(text)).toBeUndefined();
  expect(
    parseFrozenFindings('{"version":1,"findings":{"__proto__":{"constructor":["x"]}}}')
      ?.get("__proto__")
      ?.get("constructor"),
  ).toEqual(["x"]);
});
