import type { JsonPointer } from "../source/json-pointer.ts";

/**
 * A place in a schema: a pointer into the schema's own text (`reference` null) or into the text of the reference with
 * that name. For Protobuf the pointer names declarations instead of JSON values.
 */
export interface SchemaPlace {
  readonly reference: string | null;
  readonly pointer: JsonPointer;
}

/**
 * One neutral fact about a (reader, writer) pair. Each format narrows `kind` to its own union with typed details;
 * all fields are plain JSON. Whether the fact breaks a level is judged by `compatibility/`, not here.
 */
export interface Difference {
  /** The catalogue's key, unique within the format, without the format's prefix: `field-added-without-default`. */
  readonly kind: string;
  /** The registry engine's name for the change, or null when the registry does not report this fact. */
  readonly registryType: string | null;
  /** The place as the registry prints it. */
  readonly registryPath: string;
  readonly registryMessage?: string;
  /** Whether the registry counts this fact as an incompatibility of the pair. */
  readonly breaking: boolean;
  readonly reader: SchemaPlace;
  readonly writer: SchemaPlace;
}

/** A catalogue entry applied to one difference: the words for people. `reader` and `writer` are the roles' labels. */
export interface DifferenceText {
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly remedy: string;
}

/** How the two schemas of a pair are called in a message: `the new schema`, `version 3`. */
export interface PairLabels {
  readonly reader: string;
  readonly writer: string;
}
