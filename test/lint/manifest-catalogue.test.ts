import { describe, expect, test } from "vitest";
import { check } from "../../src/commands/check.ts";
import type { Location } from "../../src/diagnostic/location.ts";
import { createTemporaryFolder } from "../support/temporary-folder.ts";

/** A bad and a good manifest of the reference catalogue, with the files beside it. */
interface Example {
  /** The catalogue's rule. */
  readonly rule: string;
  readonly bad: string;
  readonly good: string;
  /** What is reported, in the report's order: each id with the token it points at; `unchecked` where nothing can be judged. */
  readonly reported: readonly (readonly [id: string, token: string])[];
  /** Files besides `orders.avsc`. */
  readonly files?: { readonly [path: string]: string };
  /** The registered schema of the subject in the example, where it has one. */
  readonly registered?: { readonly [subject: string]: string };
}

const ORDER = '{"type":"record","name":"Order","namespace":"shop","fields":[{"name":"id","type":"string"}]}';
const ADDRESS = '{"type":"record","name":"Address","namespace":"shop","fields":[{"name":"city","type":"string"}]}';
const DOCUMENTED = ORDER.replace('"fields"', '"doc":"An order.","fields"');
const using = (name: string, other: string): string =>
  `{"type":"record","name":"${name}","namespace":"shop","fields":[{"name":"other","type":"${other}"}]}`;
const COLOUR = '{"type":"enum","name":"Colour","namespace":"shop","symbols":["RED"]}';
const SHIRT = `{"type":"record","name":"Shirt","namespace":"shop","fields":[{"name":"colour","type":${COLOUR}}]}`;
const list = (...entries: readonly string[]): string =>
  `subjects:\n${entries.map((one) => `  - { ${one} }\n`).join("")}`;
const TOPICS = "lint: { rules: { manifest/subject-strategy: { strategy: topic } } }\n";
const ORDERS = "schema: orders.avsc, subject: orders-value";
const waive = (fields: string): string =>
  `${list(ORDERS, "schema: shirt.avsc, subject: shirt-value")}waivers:\n  - { ${fields} }\n`;
const GOOD_WAIVER = waive(
  "rule: avro/enum-default, files: shirt.avsc, reason: Old readers until autumn, expires: 2026-10-01",
);

const EXAMPLES: readonly Example[] = [
  {
    rule: "manifest/unknown-key",
    bad: list(`${ORDERS}, compatiblity: FULL`),
    good: list(`${ORDERS}, compatibility: FULL_TRANSITIVE`),
    reported: [["unchecked", "compatiblity"]],
  },
  {
    rule: "manifest/file-exists",
    bad: list(ORDERS, "schema: ordr.avsc, subject: more-value"),
    good: list(ORDERS),
    reported: [["unchecked", "ordr.avsc"]],
  },
  {
    rule: "manifest/duplicate-subject",
    bad: list(ORDERS, "schema: more.avsc, subject: orders-value"),
    good: list(ORDERS, "schema: more.avsc, subject: more-value"),
    files: { "more.avsc": ADDRESS },
    reported: [["manifest/subject-mapped-twice", "orders-value"]],
  },
  {
    rule: "manifest/orphan-schema",
    bad: list(ORDERS),
    good: `${list(ORDERS)}ignore: [old.avsc]\n`,
    files: { "old.avsc": ADDRESS },
    reported: [["manifest/unmapped-file", ""]],
  },
  {
    rule: "manifest/type-mismatch",
    bad: list(ORDERS, "schema: other.avsc, subject: other-value, type: JSON"),
    good: list(ORDERS, "schema: other.avsc, subject: other-value"),
    files: { "other.avsc": ADDRESS },
    reported: [
      ["manifest/type-mismatch", "{"],
      ["json/schema-declared", "{"],
      ["json/unknown-type", '"record"'],
      ["json/object-root", '"record"'],
      ["json/no-unknown-keyword", '"name"'],
      ["json/no-unknown-keyword", '"namespace"'],
      ["json/no-unknown-keyword", '"fields"'],
    ],
  },
  {
    rule: "manifest/subject-strategy",
    bad: `${TOPICS}${list("schema: orders.avsc, subject: orders_value")}`,
    good: `${TOPICS}${list(ORDERS)}`,
    reported: [["manifest/subject-strategy", "orders_value"]],
  },
  {
    rule: "manifest/reference-resolves",
    bad: list(
      "schema: user.avsc, subject: user-value, references: [{ name: Addr, subject: address, version: 3 }]",
      ORDERS,
    ),
    good: list("schema: user.avsc, subject: user-value", "schema: address.avsc, subject: shop.Address", ORDERS),
    files: { "user.avsc": using("User", "shop.Address"), "address.avsc": ADDRESS },
    reported: [
      ["unchecked", ""],
      ["avro/known-types", '"shop.Address"'],
    ],
  },
  {
    rule: "manifest/reference-cycle",
    bad: list(ORDERS, "schema: a.avsc, subject: a-value", "schema: b.avsc, subject: b-value"),
    good: `${list(ORDERS)}ignore: [a.avsc, b.avsc]\n`,
    files: { "a.avsc": using("A", "shop.B"), "b.avsc": using("B", "shop.A") },
    reported: [["manifest/reference-cycle", '"shop.B"']],
  },
  {
    rule: "manifest/reference-pinned",
    bad: list(
      ORDERS,
      "schema: user.avsc, subject: user-value, references: [{ name: shop.Address, subject: address, version: latest }]",
    ),
    good: list(
      ORDERS,
      "schema: user.avsc, subject: user-value, references: [{ name: shop.Address, subject: address, version: 1 }]",
    ),
    files: { "user.avsc": using("User", "shop.Address") },
    registered: { address: ADDRESS },
    reported: [["manifest/reference-pinned", "{ name: shop.Address, subject: address, version: latest }"]],
  },
  {
    rule: "manifest/reference-unused",
    bad: list(`${ORDERS}, references: [{ name: shop.Address, subject: address, version: 1 }]`),
    good: list(ORDERS),
    registered: { address: ADDRESS },
    reported: [["manifest/reference-unused", "{ name: shop.Address, subject: address, version: 1 }"]],
  },
  {
    rule: "manifest/no-compat-none",
    bad: list(`${ORDERS}, compatibility: NONE`),
    good: list(`${ORDERS}, compatibility: BACKWARD_TRANSITIVE`),
    reported: [["manifest/no-compat-none", "NONE"]],
  },
  {
    rule: "manifest/prefer-transitive",
    bad: list(`${ORDERS}, compatibility: BACKWARD`),
    good: list(`${ORDERS}, compatibility: BACKWARD_TRANSITIVE`),
    reported: [["manifest/prefer-transitive", "BACKWARD"]],
  },
  {
    rule: "manifest/key-stable",
    bad: list("schema: orders.avsc, subject: orders-key"),
    good: list(ORDERS),
    registered: { "orders-key": DOCUMENTED, "orders-value": DOCUMENTED },
    reported: [["manifest/key-stable", "{"]],
  },
  {
    rule: "manifest/waiver-reason",
    bad: waive("rule: avro/enum-default, files: shirt.avsc, expires: 2026-10-01"),
    good: GOOD_WAIVER,
    files: { "shirt.avsc": SHIRT },
    reported: [["manifest/waiver-reason", "avro/enum-default"]],
  },
  {
    rule: "manifest/waiver-expired",
    bad: GOOD_WAIVER.replace("2026-10-01", "2026-06-01"),
    good: GOOD_WAIVER,
    files: { "shirt.avsc": SHIRT },
    reported: [
      ["manifest/waiver-expired", "2026-06-01"],
      ["avro/enum-default", '"Colour"'],
    ],
  },
  {
    rule: "manifest/waiver-unlimited",
    bad: GOOD_WAIVER.replace(", expires: 2026-10-01", ""),
    good: GOOD_WAIVER,
    files: { "shirt.avsc": SHIRT },
    reported: [["manifest/waiver-unlimited", "avro/enum-default"]],
  },
  {
    rule: "manifest/waiver-unused",
    bad: waive(
      "rule: avro/nullable-has-default, files: shirt.avsc, reason: Old readers until autumn, expires: 2026-10-01",
    ),
    good: GOOD_WAIVER,
    files: { "shirt.avsc": SHIRT },
    reported: [
      ["manifest/waiver-unused", "avro/nullable-has-default"],
      ["avro/enum-default", '"Colour"'],
    ],
  },
  {
    rule: "manifest/waiver-too-broad",
    bad: waive('rule: avro/enum-default, files: "**", reason: Old readers until autumn, expires: 2026-10-01'),
    good: GOOD_WAIVER,
    files: { "shirt.avsc": SHIRT },
    reported: [["manifest/waiver-too-broad", "avro/enum-default"]],
  },
  {
    rule: "manifest/no-inline-secret, manifest/https-registry",
    bad: `registry: { url: "https://user:secret@registry" }\n${list(ORDERS)}`,
    good: list(ORDERS),
    reported: [["unchecked", "url"]],
  },
  {
    rule: "manifest/one-definition-per-context",
    bad: list(
      `${ORDERS}, compatibility: FULL_TRANSITIVE`,
      "schema: orders.avsc, subject: more-value, compatibility: BACKWARD_TRANSITIVE",
    ),
    good: list(
      `${ORDERS}, compatibility: FULL_TRANSITIVE`,
      "schema: orders.avsc, subject: more-value, compatibility: FULL_TRANSITIVE",
    ),
    reported: [["manifest/one-definition-per-context", "FULL_TRANSITIVE"]],
  },
];

describe("the reference catalogue's examples of manifests", () => {
  test.each(EXAMPLES.map((example) => [example.rule, example] as const))("%s", async (_rule, example) => {
    expect(await listFindings(example, example.good)).toEqual([]);
    expect(await listFindings(example, example.bad)).toEqual(example.reported);
  });
});

async function listFindings(
  { files = {}, registered = {} }: Example,
  manifest: string,
): Promise<readonly (readonly [string, string])[]> {
  const subjects = Object.entries(registered).flatMap(([subject, schema], index) => [
    [`registry/subjects/${subject}/v1.avsc`, schema],
    [
      `registry/subjects/${subject}/subject.json`,
      JSON.stringify({ subject, versions: [{ version: 1, id: index + 1 }] }),
    ],
  ]);
  const named = Object.entries(files).filter(([path]) => manifest.includes(path) || path === "old.avsc");
  const texts: { readonly [path: string]: string } = {
    "schemagate.yaml": `version: 1\n${manifest}`,
    "orders.avsc": ORDER,
    "registry/registry.json": JSON.stringify({ formatVersion: 1, nextId: 10, config: { compatibility: "BACKWARD" } }),
    ...Object.fromEntries(named),
    ...Object.fromEntries(subjects),
  };
  const report = await check({ directory: createTemporaryFolder(texts), today: "2026-06-15" });
  return [
    ...report.unchecked.map(({ location }) => ["unchecked", readToken(location, texts)] as const),
    ...report.diagnostics.map(({ rule, location }) => [rule, readToken(location, texts)] as const),
  ];
}

function readToken(location: Location | undefined, texts: { readonly [path: string]: string }): string {
  const { file = "", start, end } = location ?? {};
  if (start === undefined || end === undefined) return "";
  return (texts[file]?.split("\n")[start.line - 1] ?? "").slice(start.column - 1, end.column - 1);
}
