import { symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadProject } from "../../src/commands/load-project.ts";
import type { Project } from "../../src/commands/project.ts";
import type { Location } from "../../src/diagnostic/location.ts";
import { createTemporaryFolder } from "../support/temporary-folder.ts";
import { printRecord } from "./print-record.ts";

/** Every subject, what is not judged, findings and what could not be read, one line each. */
function print({ subjects, unjudged, diagnostics, unchecked }: Project): readonly string[] {
  return [
    ...subjects.map(({ subject, source, references }) => {
      const names = references.map(({ name, version }) => `${name}#${version}`);
      return [subject, source.path, ...names].join(" ");
    }),
    ...unjudged.map(({ subject, file, reason }) => `not judged (${reason}): ${subject} ${file}`),
    ...diagnostics.map(({ rule, location, message }) => `${printPlace(location)} ${rule}: ${message}`),
    ...unchecked.map(
      ({ message, location, hint }) => `unchecked ${location ? printPlace(location) : ""}: ${message} ${hint}`,
    ),
  ];
}

function printPlace({ file, start }: Location): string {
  return start === undefined ? file : `${file}:${start.line}:${start.column}`;
}

const MANIFEST = `version: 1
subjects:
  - { files: "*.avsc", subject: "{name}-value" }
`;

describe("loading a project", () => {
  test("one broken file never stops the others", async () => {
    const directory = createTemporaryFolder({
      "schemagate.yaml": `${MANIFEST}  - { schema: missing/good.avsc, subject: missing }\n  - { schema: other.txt, subject: other }\n  - { schema: x.proto, type: PROTOBUF, subject: x }\n`,
      "good.avsc": printRecord("Good"),
      "uses.avsc": printRecord("Uses", "Good"),
      "syntax.avsc": "{",
      "empty.avsc": "",
      "binary.avsc": Buffer.from([0, 1, 2]),
      "latin.avsc": Buffer.from([0x22, 0xe9, 0x22]),
      "huge.avsc": "x",
    });
    truncateSync(join(directory, "huge.avsc"), 100 * 1024 * 1024);
    symlinkSync("/etc/passwd", join(directory, "outside.avsc"));
    expect(print(await loadProject({ directory }))).toEqual([
      "empty-value empty.avsc",
      "good-value good.avsc",
      "syntax-value syntax.avsc",
      "uses-value uses.avsc Good#local",
      "not judged (unreadable): binary-value binary.avsc",
      "not judged (unreadable): huge-value huge.avsc",
      "not judged (unreadable): latin-value latin.avsc",
      "not judged (unreadable): missing missing/good.avsc",
      "not judged (unreadable): other other.txt",
      "not judged (unreadable): outside-value outside.avsc",
      "not judged (unreadable): x x.proto",
      "unchecked binary.avsc: File `binary.avsc` is binary, not text. Save the file as UTF-8 text.",
      "unchecked huge.avsc: File `huge.avsc` is too large: 100.0 MiB, where 16.0 MiB is the most that is read. A schema of this size cannot be registered either: check that the right file is named.",
      "unchecked latin.avsc: File `latin.avsc` is not valid UTF-8: byte 0xE9 at offset 1, line 1. Save the file as UTF-8 text.",
      "unchecked schemagate.yaml:4:15: There is no file `missing/good.avsc`. Correct the path, or remove what names it.",
      "unchecked schemagate.yaml:5:15: The type of `other.txt` cannot be told. Add `type:` to the entry. Judged are AVRO (`.avsc`), JSON (`.json`).",
      "unchecked outside.avsc: File `outside.avsc` lies outside the workspace. Replace the link by the file itself, or run schemagate in a folder that holds both.",
      "unchecked schemagate.yaml:6:15: `x.proto` is of type PROTOBUF, which is not judged yet. Judged are AVRO (`.avsc`), JSON (`.json`).",
    ]);
  });

  test("one broken entry never stops the others, and its files are not called unmapped", async () => {
    const directory = createTemporaryFolder({
      "schemagate.yaml": `${MANIFEST}  - { files: "other/*.avsc", subjct: x }\n`,
      "good.avsc": printRecord("Good"),
      "other/file.avsc": printRecord("Other"),
    });
    expect(print(await loadProject({ directory }))).toEqual([
      "good-value good.avsc",
      "unchecked schemagate.yaml:4:30: Unknown key `subjct` in an entry of `subjects`. Did you mean `subject`?",
    ]);
  });

  test("a manifest that is none leaves nothing to judge", async () => {
    const directory = createTemporaryFolder({ "schemagate.yaml": "- a\n", "good.avsc": printRecord("Good") });
    const project = await loadProject({ directory });
    expect(project.manifest).toBe(null);
    expect(print(project)).toEqual([
      "unchecked schemagate.yaml:1:1: Expected a mapping for the manifest, found a list. Begin the manifest with `version: 1`, then list the entries under `subjects:`.",
    ]);
  });

  test("unmapped files, except those of a project inside this one and those ignored", async () => {
    const directory = createTemporaryFolder({
      "schemagate.yaml": `${MANIFEST}ignore: [ignored/]\n`,
      "good.avsc": printRecord("Good"),
      "deep/lost.avsc": printRecord("Lost"),
      "ignored/x.avsc": printRecord("Ignored"),
      "project/schemagate.yaml": MANIFEST,
      "project/x.avsc": printRecord("Own"),
      "registry/registry.json": "{}",
      "registry/subjects/good-value/v1.avsc": printRecord("Good"),
    });
    expect(print(await loadProject({ directory }))).toEqual([
      "good-value good.avsc",
      "deep/lost.avsc manifest/unmapped-file: Schema file `deep/lost.avsc` is mapped to no subject, so nobody checks it.",
    ]);
  });

  test("ambiguous names and circles are findings, and only their subjects are not judged", async () => {
    const directory = createTemporaryFolder({
      "schemagate.yaml": MANIFEST,
      "a.avsc": printRecord("A", "B"),
      "b.avsc": printRecord("B", "A"),
      "leads.avsc": printRecord("Leads", "A"),
      "money1.avsc": printRecord("Money"),
      "money2.avsc": printRecord("Money"),
      "pays.avsc": printRecord("Pays", "Money"),
      "alone.avsc": printRecord("Alone", "string"),
    });
    expect(print(await loadProject({ directory }))).toEqual([
      "alone-value alone.avsc",
      "money1-value money1.avsc",
      "money2-value money2.avsc",
      "not judged (references): a-value a.avsc",
      "not judged (references): b-value b.avsc",
      "not judged (references): leads-value leads.avsc",
      "not judged (references): pays-value pays.avsc",
      "pays.avsc:7:15 manifest/ambiguous-reference: Type `Money` is defined by 2 subjects, `money1-value` and `money2-value`, so it is not clear which one `pays-value` refers to.",
      "a.avsc:7:15 manifest/reference-cycle: Subjects refer to each other in a circle: `a-value` → `b-value` → `a-value`.",
    ]);
  });

  test("a name that may stand in an unreadable file is not judged", async () => {
    const directory = createTemporaryFolder({
      "schemagate.yaml": MANIFEST,
      "money.avsc": Buffer.from([0]),
      "pays.avsc": printRecord("Pays", "Money"),
      "order.avsc": printRecord("Order", "Pays"),
      "plain.avsc": printRecord("Plain", "string"),
    });
    expect(print(await loadProject({ directory }))).toEqual([
      "plain-value plain.avsc",
      "not judged (unreadable): money-value money.avsc",
      "not judged (unreadable): order-value order.avsc",
      "not judged (unreadable): pays-value pays.avsc",
      "unchecked money.avsc: File `money.avsc` is binary, not text. Save the file as UTF-8 text.",
      "unchecked order.avsc: `order-value` refers to a subject whose file cannot be read. Mend the file that cannot be read.",
      "unchecked pays.avsc: `pays-value` uses `Money`, which may be defined in a file that cannot be read. Mend the file that cannot be read.",
    ]);
  });

  test("a subject that depends on the record of a broken schema: the schema's fault is told", async () => {
    const directory = createTemporaryFolder({
      "schemagate.yaml": "version: 1\ndefaults: { strategy: RecordNameStrategy }\nsubjects:\n  - files: '*.avsc'\n",
      "broken.avsc": '{ "type": "record",',
      "text.avsc": '"string"',
      "good.avsc": printRecord("Good"),
    });
    expect(print(await loadProject({ directory }))).toEqual([
      "Good good.avsc",
      "schemagate.yaml:4:12 manifest/underivable-subject: No subject can be derived for `text.avsc`: `RecordNameStrategy` needs the name of a record, and the schema's root has none.",
      "broken.avsc:1:20 avro/invalid-syntax: Expected a property name in double quotes, found the end of the text.",
    ]);
  });

  test.skipIf(process.platform === "win32")("links to folders that a glob asks for by name are told", async () => {
    const directory = createTemporaryFolder({
      "schemagate.yaml":
        'version: 1\nsubjects:\n  - { files: "teams/*/*.avsc", exclude: "teams/old/**", subject: "{name}" }\n  - { files: ["**/*.avsc"], exclude: "teams/**", subject: "{name}" }\n',
      "teams/a/x.avsc": printRecord("X"),
      "shared/y.avsc": printRecord("Y"),
    });
    for (const link of ["teams/b", "teams/old", "elsewhere"])
      symlinkSync(join(directory, "shared"), join(directory, link));
    expect(print(await loadProject({ directory }))).toEqual([
      "x teams/a/x.avsc",
      "y shared/y.avsc",
      "unchecked schemagate.yaml:3:14: Glob `teams/*/*.avsc` asks for files in `teams/b`, a symbolic link to a folder, which is not followed. Name the folder itself, or leave the link out: `exclude: teams/b/**`.",
    ]);
  });

  test("what is in a .json file is told by its content, and else by the entry", async () => {
    const directory = createTemporaryFolder({
      "schemagate.yaml":
        'version: 1\nsubjects:\n  - { files: "s/*.json", subject: "{name}" }\n  - { schema: told/text.json, type: AVRO, subject: told }\n',
      "s/avro.json": printRecord("Order"),
      "s/json.json": '{ "type": "object" }',
      "s/either.json": '{ "type": "string" }',
      "told/text.json": '"string"',
      "stray.json": '{ "$schema": "http://json-schema.org/draft-07/schema#" }',
      "record.json": printRecord("Stray"),
      "package.json": '{ "name": "shop", "type": "module" }',
      "tsconfig.json": '{ "$schema": "https://json.schemastore.org/tsconfig" }',
    });
    const project = await loadProject({ directory });
    expect(project.subjects.map(({ subject, format }) => [subject, format.type])).toEqual([
      ["avro", "AVRO"],
      ["json", "JSON"],
      ["told", "AVRO"],
    ]);
    expect(print(project).filter((line) => !/^(?:avro|json|told) /.test(line))).toEqual([
      "not judged (unreadable): either s/either.json",
      "record.json manifest/unmapped-file: Schema file `record.json` is mapped to no subject, so nobody checks it.",
      "stray.json manifest/unmapped-file: Schema file `stray.json` is mapped to no subject, so nobody checks it.",
      "unchecked s/either.json: `s/either.json` can be read as an Avro schema and as a JSON Schema. Add `type: AVRO` or `type: JSON` to the entry.",
    ]);
  });

  test("another extension needs a type", async () => {
    const directory = createTemporaryFolder({
      "schemagate.yaml":
        'version: 1\nsubjects:\n  - { files: "avro/*.{json,schema}", type: AVRO, subject: "{name}" }\n',
      "avro/order.json": printRecord("Order"),
      "avro/user.schema": printRecord("User"),
      "package.json": "{}",
    });
    expect(print(await loadProject({ directory }))).toEqual(["order avro/order.json", "user avro/user.schema"]);
  });

  test("another manifest, in a folder of its own", async () => {
    const directory = createTemporaryFolder({
      "team/other.yaml": 'version: 1\nsubjects:\n  - { files: "../common/*.avsc", subject: "{name}" }\n',
      "common/money.avsc": printRecord("Money"),
    });
    expect(print(await loadProject({ directory, manifest: "team/other.yaml" }))).toEqual(["money common/money.avsc"]);
    expect(print(await loadProject({ directory, manifest: join(directory, "team/other.yaml") }))).toHaveLength(1);
  });

  test.each([
    [
      {},
      "There is no manifest `schemagate.yaml`.",
      "`schemagate init` proposes one from the schema files it finds; `-C` names another folder.",
    ],
    [
      { "schemagate.yml": "" },
      "There is no manifest `schemagate.yaml`.",
      "There is a `schemagate.yml`: rename it, or give it with `--manifest`.",
    ],
    [
      { "schemagate.yaml": Buffer.from([0]) },
      "File `schemagate.yaml` is binary, not text.",
      "Save the file as UTF-8 text.",
    ],
  ])("no manifest %#", async (files, message, hint) => {
    const directory = createTemporaryFolder(files);
    await expect(loadProject({ directory })).rejects.toMatchObject({ message, hint });
  });

  test("a manifest outside the workspace", async () => {
    const directory = createTemporaryFolder({ "in/x.avsc": "", "schemagate.yaml": MANIFEST });
    const options = { directory: join(directory, "in"), manifest: "../schemagate.yaml" };
    await expect(loadProject(options)).rejects.toMatchObject({
      code: "outside-workspace",
      message: "Manifest `../schemagate.yaml` lies outside the workspace.",
    });
  });
});
