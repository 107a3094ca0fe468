import type { RecordPart } from "../schema/subject-name-strategy.ts";

/** What is known of a file when its subject's name is derived. */
export interface NamingFacts {
  /** Names of the folders from the manifest's folder down to the file; empty for a file beside the manifest. */
  readonly folders: readonly string[];
  /** The file's name without its last extension. */
  readonly stem: string;
  readonly topic: string | undefined;
  readonly part: RecordPart;
  /** The full name of the schema's root type; null when it has none, undefined when the file cannot be read. */
  readonly readRecordName: () => string | null | undefined;
}

/** A name that may stand in braces in a template. */
export interface Placeholder {
  readonly name: string;
  /** What it stands for, for the documentation. */
  readonly meaning: string;
  /** An example of its value for `schemas/orders/value.avsc` with the record `com.acme.Order`. */
  readonly example: string;
  /** Why there may be no value: the end of a sentence that begins with "needs it, and". */
  readonly lack: string;
  /** The value, null when there is none, undefined when the file cannot be read. */
  readonly resolve: (facts: NamingFacts) => string | null | undefined;
}

const NO_RECORD = "the schema's root has no name";

/** All placeholders, in the order they are listed to people. `{dir.N}` takes any number in place of the 0. */
export const PLACEHOLDERS: readonly Placeholder[] = [
  {
    name: "dir",
    meaning: "name of the folder that holds the file",
    example: "orders",
    lack: "the file stands in no folder below the manifest's",
    resolve: ({ folders }) => folders.at(-1) ?? null,
  },
  {
    name: "dir.0",
    meaning:
      "name of a folder on the way to the file: `{dir.0}` from the manifest's folder down, `{dir.-2}` from the file up",
    example: "schemas",
    lack: "the file does not stand that deep",
    resolve: ({ folders }) => folders.at(0) ?? null,
  },
  {
    name: "name",
    meaning: "name of the file without its extension",
    example: "value",
    lack: "the file has no name",
    resolve: ({ stem }) => stem,
  },
  {
    name: "record",
    meaning: "full name of the schema's root type; of a JSON Schema its `title`",
    example: "com.acme.Order",
    lack: NO_RECORD,
    resolve: ({ readRecordName }) => readRecordName(),
  },
  {
    name: "record.name",
    meaning: "that name without its namespace",
    example: "Order",
    lack: NO_RECORD,
    resolve: ({ readRecordName }) => mapName(readRecordName(), (name) => name.slice(name.lastIndexOf(".") + 1)),
  },
  {
    name: "namespace",
    meaning: "namespace of the schema's root type",
    example: "com.acme",
    lack: "the schema's root has no namespace",
    resolve: ({ readRecordName }) => mapName(readRecordName(), findNamespace),
  },
  {
    name: "topic",
    meaning: "the entry's `topic`",
    example: "orders",
    lack: "the entry has no `topic`",
    resolve: ({ topic }) => topic ?? null,
  },
  {
    name: "part",
    meaning: "the entry's `part`: `key`, or `value` unless told",
    example: "value",
    lack: "the entry has no `part`",
    resolve: ({ part }) => part,
  },
];

/** The placeholder with this name, `dir.` with any number included. */
export function findPlaceholder(name: string): Placeholder | undefined {
  const step = /^dir\.(-?(?:0|[1-9][0-9]?))$/.exec(name)?.[1];
  const found = PLACEHOLDERS.find((placeholder) => placeholder.name === (step === undefined ? name : "dir.0"));
  if (found === undefined || step === undefined) return found;
  return { ...found, name, resolve: ({ folders }) => folders.at(Number(step)) ?? null };
}

function mapName(name: string | null | undefined, map: (name: string) => string | null): string | null | undefined {
  return typeof name === "string" ? map(name) : name;
}

function findNamespace(name: string): string | null {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : null;
}
