import { readJson } from "../../source/json-reader.ts";
import type { Range } from "../../source/range.ts";
import type { SourceFile } from "../../source/source-file.ts";
import { readAvroDocument } from "../avro/read-document.ts";
import { printShape } from "../avro/print-shape.ts";
import type { FileFacts } from "./repository.ts";

/** A definition in a file, and another of the same full name with another shape in another file. */
export interface ConflictingDefinition {
  readonly first: PlacedDefinition;
  readonly other: PlacedDefinition;
}

export interface PlacedDefinition {
  readonly name: string;
  readonly file: SourceFile;
  readonly at: Range;
}

/** The definitions that disagree with the first one of their full name, in the order of the files. */
export function findConflictingDefinitions(files: readonly FileFacts[]): readonly ConflictingDefinition[] {
  const shapes = new ShapeCache();
  return [...groupDefinitions(files).values()].flatMap((places) => {
    const [first, ...others] = places;
    if (first === undefined || others.length === 0) return [];
    const shape = shapes.print(first);
    return others.filter((other) => shapes.print(other) !== shape).map((other) => ({ first, other }));
  });
}

/** The places of each name that more than one file defines. */
function groupDefinitions(files: readonly FileFacts[]): ReadonlyMap<string, readonly PlacedDefinition[]> {
  const first = new Map<string, FileFacts>();
  const shared = new Set<string>();
  for (const facts of files)
    for (const { name } of facts.definitions) {
      const known = first.get(name);
      if (known === undefined) first.set(name, facts);
      else if (known !== facts) shared.add(name);
    }
  const groups = new Map<string, PlacedDefinition[]>();
  if (shared.size > 0) for (const facts of files) addPlaces(groups, facts, shared);
  return groups;
}

/** The first definition of each shared name in a file: repetitions within one file are another matter. */
function addPlaces(
  groups: Map<string, PlacedDefinition[]>,
  { file, definitions }: FileFacts,
  shared: ReadonlySet<string>,
): void {
  for (const { name, at } of definitions) {
    if (!shared.has(name)) continue;
    const places = groups.get(name) ?? [];
    groups.set(name, places);
    if (places.at(-1)?.file !== file.source) places.push({ name, file: file.source, at });
  }
}

/** Shapes of the definitions of a file, read again only for files that share a name with another. */
class ShapeCache {
  readonly #files = new Map<SourceFile, ReadonlyMap<string, string>>();

  print({ name, file }: PlacedDefinition): string {
    let shapes = this.#files.get(file);
    if (shapes === undefined) this.#files.set(file, (shapes = printShapes(file)));
    return shapes.get(name) ?? "";
  }
}

function printShapes(file: SourceFile): ReadonlyMap<string, string> {
  const read = readJson(file.text, { comments: true });
  if (!read.ok) return new Map();
  return new Map([...readAvroDocument(read.root).byName].map(([name, type]) => [name, printShape(type)]));
}
