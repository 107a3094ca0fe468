import { quoteName } from "../../diagnostic/quote-name.ts";
import type { SchemaReference } from "../../schema/schema-reference.ts";
import { SCHEMA_TYPES } from "../../schema/schema-type.ts";
import type { SchemaMetadata } from "../../schema/schema-version.ts";
import type { SourceFile } from "../../source/source-file.ts";
import type { IndexHolder, IndexObject } from "./index-value.ts";
import {
  hasValue,
  IndexFault,
  readAnyObject,
  readArray,
  readBoolean,
  readChoice,
  readCount,
  readObject,
  readString,
  readStrings,
} from "./index-value.ts";
import { parseIndex } from "./parse-index.ts";
import { parseScope } from "./parse-scope.ts";
import type { StoredSubject, StoredVersion } from "./stored-registry.ts";

const SUBJECT_NAMES: ReadonlySet<string> = new Set(["subject", "config", "mode", "versions"]);
const VERSION_NAMES: ReadonlySet<string> = new Set(
  "version id schemaType references metadata ruleSet deleted ts hash".split(" "),
);
const REFERENCE_NAMES: ReadonlySet<string> = new Set(["name", "subject", "version"]);
const METADATA_NAMES: ReadonlySet<string> = new Set(["tags", "properties", "sensitive"]);

/**
 * Reads a `subject.json`. `expected` is the subject its folder stands for, or undefined when the name was shortened.
 *
 * @throws OperationalError, with the place, when it is not of the format or tells another subject.
 */
export function parseSubjectIndex(source: SourceFile, expected: string | undefined): StoredSubject {
  return parseIndex(source, (root) => {
    readObject([root], 0, SUBJECT_NAMES);
    return { subject: parseSubjectName(root, expected), ...parseScope(root), versions: parseVersions(root) };
  });
}

function parseSubjectName(root: IndexObject, expected: string | undefined): string {
  const subject = readString(root, "subject");
  if (expected === undefined || subject === expected) return subject;
  throw new IndexFault(
    `The index is of the subject ${quoteName(subject)}, but its folder stands for ${quoteName(expected)}.`,
    {
      holder: root,
      key: "subject",
      hint: "Correct the name here, or rename the folder as docs/directory-registry.md says.",
    },
  );
}

function parseVersions(root: IndexObject): readonly StoredVersion[] {
  const items = readArray(root, "versions");
  let previous = 0;
  return items.map((_, index) => {
    const object = readObject(items, index, VERSION_NAMES);
    const version = parseVersion(object);
    if (version.version <= previous) throw createOrderFault(object, version.version, previous);
    previous = version.version;
    return version;
  });
}

function createOrderFault(holder: IndexObject, version: number, previous: number): IndexFault {
  const hint = "List every version once, in ascending order; after a merge of two branches, number one of them anew.";
  const message =
    version === previous
      ? `Version ${version} is listed twice.`
      : `Version ${version} is listed after version ${previous}.`;
  return new IndexFault(message, { holder, key: "version", hint });
}

function parseVersion(object: IndexObject): StoredVersion {
  return {
    version: readCount(object, "version"),
    id: readCount(object, "id"),
    schemaType: hasValue(object, "schemaType") ? readChoice(object, "schemaType", SCHEMA_TYPES) : "AVRO",
    references: hasValue(object, "references") ? parseReferences(object) : [],
    deleted: hasValue(object, "deleted") && readBoolean(object, "deleted"),
    ...(hasValue(object, "metadata") && { metadata: parseMetadata(object) }),
    ...(hasValue(object, "ruleSet") && { ruleSet: readAnyObject(object, "ruleSet") }),
    ...(hasValue(object, "ts") && { ts: parseTime(object) }),
    ...(hasValue(object, "hash") && { hash: readString(object, "hash") }),
  };
}

function parseReferences(object: IndexObject): readonly SchemaReference[] {
  const items = readArray(object, "references");
  return items.map((_, index) => {
    const reference = readObject(items, index, REFERENCE_NAMES);
    return {
      name: readString(reference, "name"),
      subject: readString(reference, "subject"),
      version: readCount(reference, "version"),
    };
  });
}

function parseTime(object: IndexObject): number {
  const ts = object["ts"];
  if (typeof ts === "number" && Number.isSafeInteger(ts) && ts >= 0) return ts;
  throw new IndexFault("Expected a whole number of milliseconds since 1970 for `ts`.", { holder: object, key: "ts" });
}

function parseMetadata(object: IndexObject): SchemaMetadata {
  const metadata = readObject(object, "metadata", METADATA_NAMES);
  return {
    ...(hasValue(metadata, "tags") && { tags: parseRecord(metadata, "tags", readStrings) }),
    ...(hasValue(metadata, "properties") && { properties: parseRecord(metadata, "properties", readString) }),
    ...(hasValue(metadata, "sensitive") && { sensitive: readStrings(metadata, "sensitive") }),
  };
}

function parseRecord<Value>(
  holder: IndexObject,
  key: string,
  read: (record: IndexHolder, name: string) => Value,
): { readonly [name: string]: Value } {
  const record = readAnyObject(holder, key);
  return Object.fromEntries(Object.keys(record).map((name) => [name, read(record, name)]));
}
