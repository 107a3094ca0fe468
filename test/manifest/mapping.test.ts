import { describe, expect, test } from "vitest";
import { findCaseCollisions, findUnmappedFiles } from "../../src/manifest/find-file-problems.ts";
import type { Manifest } from "../../src/manifest/manifest.ts";
import { mapSubjects } from "../../src/manifest/map-subjects.ts";
import { parseManifest } from "../../src/manifest/parse-manifest.ts";
import { selectFiles } from "../../src/manifest/select-files.ts";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.ts";

/** A manifest with these lines under `subjects:`, at a path. */
function read(entries: readonly string[], path = "schemagate.yaml", rest = ""): Manifest {
  const text = ["version: 1", ...(rest === "" ? [] : [rest]), "subjects:", ...entries.map((line) => `  ${line}`), ""];
  const { manifest, diagnostics } = parseManifest({ path, text: text.join("\n") });
  expect(diagnostics).toEqual([]);
  if (manifest === null) throw new Error("no manifest");
  return manifest;
}

const RECORDS: { readonly [file: string]: string | null } = {
  "events/order.avsc": "com.acme.OrderPlaced",
  "events/plain.avsc": "Plain",
  "events/text.avsc": null,
};

/** Every subject with its file and derivation, then every finding with its place and what it points at. */
function map(manifest: Manifest, files: readonly string[]): readonly string[] {
  const { selected, diagnostics } = selectFiles(manifest, files);
  const mapping = mapSubjects(manifest, selected, (file) => RECORDS[file]);
  return [
    ...mapping.subjects.map(({ subject, file, derivation }) => `${subject} = ${file}: ${derivation}`),
    ...[...diagnostics, ...mapping.diagnostics].map(printFinding),
  ];
}

function printFinding({ rule, location, message, remedy, related }: Diagnostic): string {
  const place = location.start === undefined ? "" : `:${location.start.line}:${location.start.column}`;
  const others = related.map((one) => `${one.location.file}:${one.location.start?.line ?? ""}`);
  return [`${location.file}${place} ${rule}: ${message}`, remedy, ...others].join(" | ");
}

describe("subjects' names", () => {
  test.each([
    [
      "a written name",
      ["- { schema: x/y.avsc, subject: orders-value }"],
      ["orders-value = x/y.avsc: written in the manifest"],
    ],
    [
      "braces in a written name",
      ["- { schema: x/y.avsc, subject: 'a{{b}}' }"],
      ["a{b} = x/y.avsc: written in the manifest"],
    ],
    [
      "folders and stem",
      ["- { schema: a/b/c/value.v1.avsc, subject: '{dir}|{dir.0}|{dir.1}|{dir.-2}|{name}' }"],
      [
        "c|a|b|b|value.v1 = a/b/c/value.v1.avsc: template `{dir}|{dir.0}|{dir.1}|{dir.-2}|{name}` with dir `c`, dir.0 `a`, dir.1 `b`, dir.-2 `b`, name `value.v1`",
      ],
    ],
    [
      "the record's name",
      ["- { schema: events/order.avsc, subject: '{record}|{record.name}|{namespace}' }"],
      [
        "com.acme.OrderPlaced|OrderPlaced|com.acme = events/order.avsc: template `{record}|{record.name}|{namespace}` with record `com.acme.OrderPlaced`, record.name `OrderPlaced`, namespace `com.acme`",
      ],
    ],
    [
      "topic and part",
      ["- { schema: a/b.avsc, subject: '{topic}-{part}', topic: '{dir}.{name}', part: key }"],
      ["a.b-key = a/b.avsc: template `{topic}-{part}` with topic `a.b`, part `key`"],
    ],
    [
      "TopicNameStrategy",
      [
        "- { schema: a/b.avsc, strategy: TopicNameStrategy, topic: orders, part: key }",
        "- { schema: c.avsc, topic: users }",
      ],
      [
        "orders-key = a/b.avsc: `TopicNameStrategy` with topic `orders`, part `key`",
        "users-value = c.avsc: `TopicNameStrategy` with topic `users`, part `value`",
      ],
    ],
    [
      "RecordNameStrategy",
      ["- { schema: events/order.avsc, strategy: RecordNameStrategy }"],
      ["com.acme.OrderPlaced = events/order.avsc: `RecordNameStrategy` with record `com.acme.OrderPlaced`"],
    ],
    [
      "TopicRecordNameStrategy",
      ["- { files: 'events/{order,plain}.avsc', strategy: TopicRecordNameStrategy, topic: '{dir}' }"],
      [
        "events-Plain = events/plain.avsc: `TopicRecordNameStrategy` with topic `events`, record `Plain`",
        "events-com.acme.OrderPlaced = events/order.avsc: `TopicRecordNameStrategy` with topic `events`, record `com.acme.OrderPlaced`",
      ],
    ],
    [
      "what cannot be derived",
      [
        "- { schema: events/text.avsc, strategy: RecordNameStrategy }",
        "- { schema: events/order.avsc, strategy: TopicRecordNameStrategy }",
        "- { schema: top.avsc, subject: '{dir}-value' }",
        "- { schema: a/b.avsc, subject: '{dir.3}' }",
        "- { schema: events/plain.avsc, subject: '{namespace}-value' }",
        "- { schema: a/b.avsc, subject: '{topic}' }",
        "- { schema: events/text.avsc, topic: '{record}' }",
        "- { schema: events/unreadable.avsc, subject: '{record}' }",
      ],
      [
        "schemagate.yaml:3:43 manifest/underivable-subject: No subject can be derived for `events/text.avsc`: `RecordNameStrategy` needs the name of a record, and the schema's root has none. | Name the subject with `subject:`. | events/text.avsc:",
        "schemagate.yaml:4:44 manifest/underivable-subject: No subject can be derived for `events/order.avsc`: `TopicRecordNameStrategy` needs a topic, and the entry has no `topic`. | Add `topic:` to the entry, or name the subject with `subject:`. | events/order.avsc:",
        "schemagate.yaml:5:34 manifest/underivable-subject: No subject can be derived for `top.avsc`: `{dir}-value` needs `{dir}`, and the file stands in no folder below the manifest's. | Use another placeholder, or write the name itself. | top.avsc:",
        "schemagate.yaml:6:34 manifest/underivable-subject: No subject can be derived for `a/b.avsc`: `{dir.3}` needs `{dir.3}`, and the file does not stand that deep. | Use another placeholder, or write the name itself. | a/b.avsc:",
        "schemagate.yaml:7:43 manifest/underivable-subject: No subject can be derived for `events/plain.avsc`: `{namespace}-value` needs `{namespace}`, and the schema's root has no namespace. | Use another placeholder, or write the name itself. | events/plain.avsc:",
        "schemagate.yaml:8:34 manifest/underivable-subject: No subject can be derived for `a/b.avsc`: `{topic}` needs `{topic}`, and the entry has no `topic`. | Use another placeholder, or write the name itself. | a/b.avsc:",
        "schemagate.yaml:9:15 manifest/underivable-subject: No subject can be derived for `events/text.avsc`: `{record}` needs `{record}`, and the schema's root has no name. | Use another placeholder, or write the name itself. | events/text.avsc:",
      ],
    ],
    [
      "a name the registry keeps",
      ["- { schema: a/__GLOBAL.avsc, subject: '{name}' }"],
      [
        "schemagate.yaml:3:41 manifest/invalid-subject: Invalid subject `__GLOBAL`: the registry keeps this name. | Choose another name. | a/__GLOBAL.avsc:",
      ],
    ],
  ])("%s", (_name, entries, expected) => {
    expect(map(read(entries), Object.keys(RECORDS))).toEqual(expected);
  });

  test("folders count from the manifest's, paths may leave it within the workspace", () => {
    const manifest = read(
      [
        "- { files: '*/value.avsc', subject: '{dir.0}-value' }",
        "- { schema: ../../common/money.avsc, subject: '{dir.0}' }",
      ],
      "teams/orders/schemagate.yaml",
    );
    expect(map(manifest, ["teams/orders/placed/value.avsc", "teams/value.avsc"])).toEqual([
      "common = common/money.avsc: template `{dir.0}` with dir.0 `common`",
      "placed-value = teams/orders/placed/value.avsc: template `{dir.0}-value` with dir.0 `placed`",
    ]);
  });

  test("the default strategy holds for entries without a rule", () => {
    const manifest = read(
      ["- schema: events/order.avsc"],
      "schemagate.yaml",
      "defaults: { strategy: RecordNameStrategy }",
    );
    expect(map(manifest, [])).toEqual([
      "com.acme.OrderPlaced = events/order.avsc: `RecordNameStrategy` with record `com.acme.OrderPlaced`",
    ]);
  });
});

describe("files", () => {
  test("one file may serve several subjects, and globs of one entry may overlap", () => {
    const manifest = read([
      "- { files: ['a/*.avsc', 'a/x.*'], subject: '{name}-key' }",
      "- { schema: a/x.avsc, subject: x-value }",
    ]);
    expect(map(manifest, ["a/x.avsc", "a/y.avsc"])).toEqual([
      "x-key = a/x.avsc: template `{name}-key` with name `x`",
      "x-value = a/x.avsc: written in the manifest",
      "y-key = a/y.avsc: template `{name}-key` with name `y`",
    ]);
  });

  test("a subject of two files, within one entry and across two", () => {
    const manifest = read([
      "- { files: '*/value.avsc', subject: '{name}' }",
      "- { schema: x.avsc, subject: orders }",
      "- { schema: y.avsc, subject: orders }",
    ]);
    expect(map(manifest, ["a/value.avsc", "b/value.avsc", "c/value.avsc"])).toEqual([
      "schemagate.yaml:3:39 manifest/subject-mapped-twice: Subject `value` is mapped to 3 files: `a/value.avsc`, `b/value.avsc` and `c/value.avsc`. | Name the subject of one file differently, or leave that file out with `exclude`. | a/value.avsc: | b/value.avsc: | c/value.avsc:",
      "schemagate.yaml:5:32 manifest/subject-mapped-twice: Subject `orders` is mapped to two files: `x.avsc` and `y.avsc`. | Name the subject of one file differently, or leave that file out with `exclude`. | schemagate.yaml:4 | x.avsc: | y.avsc:",
    ]);
  });

  test("a subject of one file in two entries", () => {
    const manifest = read([
      "- { files: '*.avsc', subject: '{name}' }",
      "- { schema: x.avsc, subject: x, compatibility: FULL }",
    ]);
    expect(map(manifest, ["x.avsc"])).toEqual([
      "schemagate.yaml:4:32 manifest/subject-mapped-twice: Subject `x` is mapped to `x.avsc` by two entries. | Remove one of the entries, or leave the file out of one with `exclude`. | schemagate.yaml:3 | x.avsc: | x.avsc:",
    ]);
  });

  test("globs that match nothing", () => {
    const manifest = read([
      "- { files: ['a/*.avsc', 'b/**'], subject: '{name}' }",
      "- { files: a, subject: '{name}-2' }",
      "- { files: a/xx.avsc, subject: '{name}-3' }",
      "- { files: a/*, exclude: ['**/x*', '**/y*'], subject: '{name}-4' }",
    ]);
    expect(map(manifest, ["a/x.avsc", "a/y.avsc"])).toEqual([
      "x = a/x.avsc: template `{name}` with name `x`",
      "y = a/y.avsc: template `{name}` with name `y`",
      "schemagate.yaml:3:27 manifest/empty-glob: Glob `b/**` matches no schema file. | Correct the glob, or remove it when the files are gone for good.",
      "schemagate.yaml:4:14 manifest/empty-glob: Glob `a` matches no schema file. | This is a folder: write `a/**` for every schema file in it.",
      "schemagate.yaml:5:14 manifest/empty-glob: Glob `a/xx.avsc` matches no schema file. | Did you mean `a/x.avsc`?",
      "schemagate.yaml:6:38 manifest/empty-glob: The entry maps no file: `exclude` leaves out `a/x.avsc` and `a/y.avsc`. | Narrow `exclude`, or remove the entry.",
    ]);
  });

  test("files without a subject, unless ignored", () => {
    const manifest = read(["- { schema: a.avsc, subject: a }"], "schemagate.yaml", "ignore: ['test/**', b.avsc]");
    const files = ["a.avsc", "b.avsc", "c.avsc", "test/d.avsc", "tests/e.avsc"];
    expect(findUnmappedFiles(manifest, files, new Set(["a.avsc"])).map(printFinding)).toEqual([
      "c.avsc manifest/unmapped-file: Schema file `c.avsc` is mapped to no subject, so nobody checks it. | Add an entry for it under `subjects` of `schemagate.yaml`, or a glob under `ignore`.",
      "tests/e.avsc manifest/unmapped-file: Schema file `tests/e.avsc` is mapped to no subject, so nobody checks it. | Add an entry for it under `subjects` of `schemagate.yaml`, or a glob under `ignore`.",
    ]);
  });

  test("files that differ by case alone", () => {
    expect(
      findCaseCollisions(["A/Order.avsc", "A/order.avsc", "a/ORDER.avsc", "a/x.avsc", "a/y.avsc"]).map(printFinding),
    ).toEqual([
      "A/order.avsc manifest/case-collision: Schema files `A/Order.avsc` and `A/order.avsc` differ only by case. | Rename one of them. | A/Order.avsc:",
      "a/ORDER.avsc manifest/case-collision: Schema files `A/Order.avsc` and `a/ORDER.avsc` differ only by case. | Rename one of them. | A/Order.avsc:",
    ]);
  });
});
