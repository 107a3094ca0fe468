import type { JsonObject, JsonValue } from "../../../source/json-value.ts";
import type { KeywordSource } from "../keyword-readers.ts";
import type { SchemaNode } from "../model.ts";
import { enterMember } from "../schema-fault.ts";
import type { SchemaSpot } from "../schema-fault.ts";

/** Where a value stands: its spot, and the URI that references in it are resolved against (empty for none). */
export interface ModernFrame extends SchemaSpot {
  readonly base: string;
}

/** A value with its frame. */
export interface ModernTarget {
  readonly json: JsonValue;
  readonly frame: ModernFrame;
}

/** What the loading functions share: how to load a schema below, and how to follow a reference. */
export interface ModernLoader {
  load(json: JsonValue, frame: ModernFrame): SchemaNode;
  follow(ref: string, frame: ModernFrame): SchemaNode;
  /** What a `$dynamicRef` finds; the registry reads it in place, as often as it is met. */
  inline(ref: string, frame: ModernFrame): SchemaNode;
}

/** One schema object while its parts are loaded. */
export interface ModernSource extends KeywordSource {
  readonly json: JsonObject;
  readonly frame: ModernFrame;
  readonly loader: ModernLoader;
}

/** The frame of a member of the object a frame stands for. */
export function enterChild(frame: ModernFrame, key: string): ModernFrame {
  return { pointer: enterMember(frame, key).pointer, document: frame.document, base: frame.base };
}
