import type { JsonObject, JsonValue } from "../../../source/json-value.ts";
import type { ReferenceNode, SchemaNode } from "../model.ts";
import type { KeywordSource } from "../keyword-readers.ts";
import type { ClassicFrame } from "./classic-file.ts";
import { enterChild } from "./classic-file.ts";
import type { KeywordGroups } from "./keyword-groups.ts";

/** What was met while loading, in order: a part of it tells what a schema depends on. */
export interface LoadJournal {
  readonly links: ReferenceNode[];
  /** How often something was met that binds a schema to its place in its text. */
  bonds: number;
}

/** What the loading functions share: how to load a schema below, and how to follow a reference. */
export interface ClassicLoader {
  readonly journal: LoadJournal;
  /** `previous` is what the parse before loaded from this very place, to be used again if nothing changed. */
  load(json: JsonValue, frame: ClassicFrame, previous: SchemaNode | undefined): SchemaNode;
  /** The two halves of `load`: what can be used again, or nothing; and what is made anew. */
  reuse(previous: SchemaNode, json: JsonValue): SchemaNode | undefined;
  loadNew(json: JsonValue, frame: ClassicFrame, previous: SchemaNode | undefined): SchemaNode;
  follow(ref: string, frame: ClassicFrame): SchemaNode;
}

/** One schema object while its parts are loaded. */
export interface ClassicSource extends KeywordSource {
  readonly json: JsonObject;
  readonly frame: ClassicFrame;
  readonly loader: ClassicLoader;
  readonly groups: KeywordGroups;
  readonly previous: SchemaNode | undefined;
  /** The journal's state when the loading began. */
  readonly before: { readonly links: number; readonly bonds: number };
}

/** Loads the schema under a key of the source; null when there is none. */
export function loadMember(
  { json, frame, loader }: ClassicSource,
  key: string,
  previous?: SchemaNode | null,
): SchemaNode | null {
  const value = json[key];
  return value === undefined ? null : loader.load(value, enterChild(frame, key), previous ?? undefined);
}
