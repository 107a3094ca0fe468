import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OperationalError } from "../../../src/diagnostic/operational-error.ts";
import { openDirectoryRegistry } from "../../../src/registry/directory/directory-registry.ts";
import { parseRegistryIndex } from "../../../src/registry/directory/parse-registry-index.ts";
import { parseSubjectIndex } from "../../../src/registry/directory/parse-subject-index.ts";
import { ORDERS } from "../../support/example-registry.ts";
import { catchError } from "../../support/operational-error.ts";
import { createTemporaryFolder } from "../../support/temporary-folder.ts";

const MAKE_PIPE = "mkfifo";

function open(files: { readonly [path: string]: string | Buffer }): ReturnType<typeof openDirectoryRegistry> {
  return openDirectoryRegistry({ path: createTemporaryFolder(files), label: "registry/" });
}

describe("a hostile or broken folder", () => {
  const SUBJECT = "subjects/orders-value/subject.json";
  const FORMAT_HINT = "The format is described in docs/directory-registry.md.";

  test.each<readonly [string, string, string]>([
    [
      "an empty file",
      "",
      "1:1 | The file is not valid JSON. Expected a JSON value, found an empty text. | Restore the file from version control; a cut or badly merged index may lack versions.",
    ],
    [
      "a cut file",
      '{\n  "subject": "orders-value",\n  "versions": [{ "ver',
      '3:18 | The file is not valid JSON. Expected a closing `"` for the string that starts here. | Restore the file from version control; a cut or badly merged index may lack versions.',
    ],
    [
      "a byte order mark",
      '\uFEFF{"subject":"orders-value","versions":[]}',
      "1:1 | The file is not valid JSON. Disallowed byte order mark at the start of the text. | Restore the file from version control; a cut or badly merged index may lack versions.",
    ],
    ["a list", "[]", `1:1 | Expected an object, found an array. | ${FORMAT_HINT}`],
    [
      "deep nesting",
      `{"subject":"orders-value","versions":[],"config":${"[".repeat(5000)}${"]".repeat(5000)}}`,
      "1:1049 | The file is not valid JSON. Too many nested levels: more than 1000. | Restore the file from version control; a cut or badly merged index may lack versions.",
    ],
    ["a missing name", '{"versions":[]}', `1:1 | Missing property \`subject\`. | ${FORMAT_HINT}`],
    [
      "an inherited name",
      '{"subject":"orders-value","versions":[],"toString":1}',
      "1:41 | Unknown property `toString`. | Expected one of `subject`, `config`, `mode`, `versions`.",
    ],
    [
      "a prototype",
      '{"subject":"orders-value","versions":[],"__proto__":{"mode":"READONLY"}}',
      "1:41 | Unknown property `__proto__`. | Expected one of `subject`, `config`, `mode`, `versions`.",
    ],
    [
      "another subject",
      '{"subject":"orders-key","versions":[]}',
      "1:12 | The index is of the subject `orders-key`, but its folder stands for `orders-value`. | Correct the name here, or rename the folder as docs/directory-registry.md says.",
    ],
    [
      "a name given twice",
      '{"subject":"orders-value","versions":[],\n"versions":[{"version":1,"id":1}]}',
      "2:1 | The property `versions` is given twice. | Keep the one that is right.",
    ],
    [
      "a misspelt level",
      '{"subject":"orders-value","config":{"compatibility":"full"},"versions":[]}',
      '1:53 | Unknown value `"full"` of `compatibility`. | Expected one of `NONE`, `BACKWARD`, `BACKWARD_TRANSITIVE`, `FORWARD`, `FORWARD_TRANSITIVE`, `FULL`, `FULL_TRANSITIVE`.',
    ],
    [
      "a misspelt setting",
      '{"subject":"orders-value","config":{"compatability":"FULL"},"versions":[]}',
      "1:37 | Unknown property `compatability`. | Expected one of `compatibility`, `normalize`, `alias`, `aliasForDeks`, `compatibilityGroup`, `compatibilityPolicy`, `validateFields`, `validateNewSchemas`, `validateRules`, `defaultMetadata`, `overrideMetadata`, `defaultRuleSet`, `overrideRuleSet`.",
    ],
    [
      "a wrong setting",
      '{"subject":"orders-value","config":{"normalize":"yes"},"versions":[]}',
      `1:49 | Expected true or false for \`normalize\`, found \`"yes"\`. | ${FORMAT_HINT}`,
    ],
    [
      "a version listed twice",
      '{"subject":"orders-value","versions":[{"version":1,"id":1},{"version":1,"id":2}]}',
      "1:71 | Version 1 is listed twice. | List every version once, in ascending order; after a merge of two branches, number one of them anew.",
    ],
    [
      "versions out of order",
      '{"subject":"orders-value","versions":[{"version":2,"id":1},{"version":1,"id":2}]}',
      "1:71 | Version 1 is listed after version 2. | List every version once, in ascending order; after a merge of two branches, number one of them anew.",
    ],
    [
      "version zero",
      '{"subject":"orders-value","versions":[{"version":0,"id":1}]}',
      `1:50 | Expected a whole number from 1 to 2147483647 for \`version\`, found \`0\`. | ${FORMAT_HINT}`,
    ],
    [
      "a version as text",
      '{"subject":"orders-value","versions":[{"version":"1/../../../x","id":1}]}',
      `1:50 | Expected a whole number from 1 to 2147483647 for \`version\`, found \`"1/../../../x"\`. | ${FORMAT_HINT}`,
    ],
    [
      "a path",
      '{"subject":"orders-value","versions":[{"version":1,"id":1,"file":"../../x"}]}',
      "1:59 | Unknown property `file`. | Expected one of `version`, `id`, `schemaType`, `references`, `metadata`, `ruleSet`, `deleted`, `ts`, `hash`.",
    ],
    [
      "an unknown type",
      '{"subject":"orders-value","versions":[{"version":1,"id":1,"schemaType":"../x"}]}',
      '1:72 | Unknown value `"../x"` of `schemaType`. | Expected one of `AVRO`, `JSON`, `PROTOBUF`.',
    ],
    [
      "no versions",
      '{"subject":"orders-value","versions":{}}',
      `1:38 | Expected an array for \`versions\`, found an object. | ${FORMAT_HINT}`,
    ],
    [
      "a null version",
      '{"subject":"orders-value","versions":[null]}',
      `1:39 | Expected an object, found \`null\`. | ${FORMAT_HINT}`,
    ],
    [
      "a bad reference",
      '{"subject":"orders-value","versions":[{"version":1,"id":1,"references":[{"name":"a","subject":"b"}]}]}',
      `1:73 | Missing property \`version\`. | ${FORMAT_HINT}`,
    ],
    [
      "control characters",
      '{"subject":"\\u001b[31m","versions":[]}',
      "1:12 | The index is of the subject `\\u{1b}[31m`, but its folder stands for `orders-value`. | Correct the name here, or rename the folder as docs/directory-registry.md says.",
    ],
  ])("%s in subject.json is told with its place", (_, text, expected) => {
    const registry = open({ ...ORDERS, [SUBJECT]: text });
    expect(catchError(() => registry.readSubject("orders-value"))).toBe(`registry/${SUBJECT}:${expected}`);
  });

  test.each<readonly [string, string, string]>([
    [
      "another format",
      '{"formatVersion": 2, "unheard": 1}',
      "1:19 | Unknown format version `2`; this schemagate reads version 1. | Use the schemagate that wrote the registry, or a newer one.",
    ],
    ["no format", "{}", `1:1 | Missing property \`formatVersion\`. | ${FORMAT_HINT}`],
    [
      "an unknown property",
      '{"formatVersion":1,"nextid":3}',
      "1:20 | Unknown property `nextid`. | Expected one of `formatVersion`, `nextId`, `config`, `mode`, `contexts`.",
    ],
    [
      "an unknown mode",
      '{"formatVersion":1,"mode":"OPEN"}',
      '1:27 | Unknown value `"OPEN"` of `mode`. | Expected one of `READWRITE`, `READONLY`, `READONLY_OVERRIDE`, `IMPORT`, `FORWARD`.',
    ],
    [
      "a context without a dot",
      '{"formatVersion":1,"contexts":{"staging":{}}}',
      "1:32 | Invalid context `staging`. | A context's name is a dot and more, without a colon; the default context stands at the top of the file.",
    ],
  ])("%s in registry.json is told with its place", (_, text, expected) => {
    expect(catchError(() => open({ "registry.json": text }))).toBe(`registry/registry.json:${expected}`);
  });

  test("text that is not UTF-8, too large or missing is told with its file", () => {
    const registry = open({
      ...ORDERS,
      "subjects/orders-value/v1.avsc": Buffer.from([0x22, 0xff, 0x22]),
      "subjects/orders-value/v2.avsc": Buffer.alloc(10 * 1024 * 1024 + 1, 32),
    });
    rmSync(registry.locateSchema("orders-value", { version: 4, schemaType: "JSON" }).path);
    const versions = registry.readSubject("orders-value")?.versions ?? [];
    expect(versions.map((version) => catchError(() => registry.readSchema("orders-value", version)))).toEqual([
      "registry/subjects/orders-value/v1.avsc | The file is not UTF-8 text. | Restore the file from version control; a directory registry holds UTF-8 text only.",
      "registry/subjects/orders-value/v2.avsc | The file is larger than 10 MiB. | A registry refuses schemas of this size; restore the file from version control.",
      "registry/subjects/orders-value/v4.json | The text of version 4 of `orders-value` is missing. | Restore the file from version control, or remove the version from the index beside it.",
    ]);
  });

  test("a text that holds a replacement character is text", () => {
    const registry = open({ ...ORDERS, "subjects/orders-value/v1.avsc": `"\uFFFD"` });
    expect(
      registry.readSchema("orders-value", { version: 1, id: 1, schemaType: "AVRO", references: [], deleted: false }),
    ).toBe(`"\uFFFD"`);
  });

  test("links are refused, wherever they lead", () => {
    const outside = createTemporaryFolder({
      "v1.avsc": `"secret"`,
      "subject.json": "{}",
      "registry.json": `{"formatVersion":1}`,
    });
    const folder = createTemporaryFolder(ORDERS);
    const subject = join(folder, "subjects/orders-value");
    symlinkSync(outside, join(folder, "subjects/linked"));
    rmSync(join(subject, "v1.avsc"));
    symlinkSync(join(outside, "v1.avsc"), join(subject, "v1.avsc"));
    const registry = openDirectoryRegistry({ path: folder, label: "r" });
    const [version] = registry.readSubject("orders-value")?.versions ?? [];
    const link = "is a symbolic link, and a directory registry must hold no links.";
    expect(catchError(() => version && registry.readSchema("orders-value", version))).toBe(
      `r/subjects/orders-value/v1.avsc | The file ${link} | Put the file itself in this place.`,
    );
    expect(catchError(() => registry.readSubject("linked"))).toBe(
      `r/subjects/linked | The folder ${link} | Put the folder itself in this place.`,
    );
    rmSync(join(folder, "registry.json"));
    symlinkSync(join(outside, "registry.json"), join(folder, "registry.json"));
    expect(catchError(() => openDirectoryRegistry({ path: folder, label: "r" }))).toBe(
      `r/registry.json | The file ${link} | Put the file itself in this place.`,
    );
    const other = createTemporaryFolder({ "registry.json": `{"formatVersion":1}` });
    symlinkSync(join(folder, "subjects"), join(other, "subjects"));
    expect(catchError(() => openDirectoryRegistry({ path: other, label: "o" }))).toBe(
      `o/subjects | The folder ${link} | Put the folder itself in this place.`,
    );
  });

  test("a named pipe does not keep the run waiting, and a folder is no file", () => {
    const folder = createTemporaryFolder(ORDERS);
    const subject = join(folder, "subjects/orders-value");
    rmSync(join(subject, "subject.json"));
    execFileSync(MAKE_PIPE, [join(subject, "subject.json")]);
    const registry = openDirectoryRegistry({ path: folder, label: "r" });
    expect(catchError(() => registry.readSubject("orders-value"))).toBe(
      "r/subjects/orders-value/subject.json:1:1 | The file is not valid JSON. Expected a JSON value, found an empty text. | Restore the file from version control; a cut or badly merged index may lack versions.",
    );
    rmSync(join(subject, "subject.json"));
    mkdirSync(join(subject, "subject.json"));
    expect(catchError(() => registry.readSubject("orders-value"))).toBe(
      "r/subjects/orders-value/subject.json | Expected a file here, found a folder. | Remove the folder and restore the file from version control.",
    );
  });

  test("folders that stand for one subject, or are one where case is not told apart, are an error", () => {
    const registry = open({
      ...ORDERS,
      "subjects/Orders-value/subject.json": `{"subject":"Orders-value","versions":[]}`,
      "subjects/%6Fther/subject.json": `{"subject":"other","versions":[]}`,
      "subjects/other/subject.json": `{"subject":"other","versions":[]}`,
    });
    const hint =
      "Keep one folder per subject; where two subjects differ only by case, escape every letter of one folder's name.";
    const clash = "stand for one subject, or are one folder where capital and small letters are not told apart.";
    expect(registry.listSubjects()).toEqual(["Orders-value", "orders-value", "other"]);
    expect(registry.readSubject("Orders-value")?.versions).toEqual([]);
    expect(catchError(() => registry.readSubject("orders-value"))).toBe(
      `registry/subjects/orders-value | The folders \`Orders-value\` and \`orders-value\` ${clash} | ${hint}`,
    );
    expect(catchError(() => registry.readSubject("other"))).toBe(
      `registry/subjects/other | The folders \`%6Fther\` and \`other\` ${clash} | ${hint}`,
    );
  });

  test("a folder whose name stands for no subject is an error, since its subject would pass for new", () => {
    const folder = createTemporaryFolder(ORDERS);
    renameSync(join(folder, "subjects/orders-value"), join(folder, "subjects/orders value"));
    expect(catchError(() => openDirectoryRegistry({ path: folder, label: "r" }))).toBe(
      "r/subjects/orders value | The folder's name `orders value` stands for no subject. | " +
        "For the subject of that name the folder is called `orders%20value`; remove it if it is no subject.",
    );
  });

  test("any text for an index is read or refused with an operational error", () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .tuple(fc.nat(400), fc.string())
        .map(([at, junk]) => ORDERS[SUBJECT].slice(0, at) + junk + ORDERS[SUBJECT].slice(at + junk.length)),
      fc.nat(ORDERS[SUBJECT].length).map((end) => ORDERS[SUBJECT].slice(0, end)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const source = { path: "subject.json", text };
        for (const parse of [parseRegistryIndex, (given: typeof source) => parseSubjectIndex(given, undefined)]) {
          try {
            parse(source);
          } catch (error) {
            expect(error).toBeInstanceOf(OperationalError);
            expect((error as OperationalError).location?.start).toBeDefined();
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
