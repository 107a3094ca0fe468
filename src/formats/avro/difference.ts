import type { Difference } from "../difference.ts";

/** The registry engine's six names for an incompatibility. */
export type AvroRegistryType =
  | "NAME_MISMATCH"
  | "FIXED_SIZE_MISMATCH"
  | "MISSING_ENUM_SYMBOLS"
  | "READER_FIELD_MISSING_DEFAULT_VALUE"
  | "TYPE_MISMATCH"
  | "MISSING_UNION_BRANCH";

interface AvroDifferenceBase extends Difference {
  readonly registryType: AvroRegistryType | null;
}

/** What the kinds about two types of different kind tell: `int`, `record`, … and the full name where there is one. */
interface TypePair {
  /** The innermost field that holds the types, null outside of records. */
  readonly field: string | null;
  readonly readerType: string;
  readonly writerType: string;
}

/** The writer's record has no field that the reader's field could take its value from. */
export interface FieldWithoutDefault extends AvroDifferenceBase {
  readonly kind: "field-without-default";
  readonly field: string;
  readonly record: string;
  readonly fieldType: string;
  /** Fields only the writer has, in its order: one of them may be the field under its former name. */
  readonly writerOnlyFields: readonly string[];
}

/** Like {@link FieldWithoutDefault}, but the field's enum has a default of its own, which does not help here. */
export interface EnumFieldWithoutDefault extends AvroDifferenceBase {
  readonly kind: "enum-field-without-default";
  readonly field: string;
  readonly record: string;
  readonly enum: string;
  readonly enumDefault: string;
}

/** The reader's enum lacks symbols of the writer's. */
export interface EnumSymbolsMissing extends AvroDifferenceBase {
  readonly kind: "enum-symbols-missing";
  readonly enum: string;
  /** In UTF-16 order. */
  readonly symbols: readonly string[];
}

/** Two fixed types of different sizes, in bytes. */
export interface FixedSizeChanged extends AvroDifferenceBase {
  readonly kind: "fixed-size-changed";
  readonly fixed: string;
  readonly readerSize: number;
  readonly writerSize: number;
}

/** Named types of one kind whose names do not match. */
export interface TypeRenamed extends AvroDifferenceBase {
  readonly kind: "type-renamed";
  readonly typeKind: "record" | "enum" | "fixed";
  readonly readerName: string;
  readonly writerName: string;
  /** The reader's aliases, as the registry understands them. */
  readonly aliases: readonly string[];
}

/** The reader's type is narrower: the promotion exists only in the other direction. */
export interface TypeNarrowed extends AvroDifferenceBase, TypePair {
  readonly kind: "type-narrowed";
}

/** The writer may write null where the reader has a plain type. */
export interface NullNotAccepted extends AvroDifferenceBase, TypePair {
  readonly kind: "null-not-accepted";
}

/** Two types that cannot be read as one another. */
export interface TypeChanged extends AvroDifferenceBase, TypePair {
  readonly kind: "type-changed";
}

/** A branch of the writer's union that no branch of the reader's union reads. */
export interface UnionBranchMissing extends AvroDifferenceBase {
  readonly kind: "union-branch-missing";
  readonly field: string | null;
  readonly branch: string;
  readonly branchIndex: number;
  readonly readerBranches: readonly string[];
}

/** The writer's type is no union, and no branch of the reader's union reads it. */
export interface TypeNotInUnion extends AvroDifferenceBase {
  readonly kind: "type-not-in-union";
  readonly field: string | null;
  readonly writerType: string;
  readonly readerBranches: readonly string[];
}

/** The registry's check itself fails, which counts as incompatible: several writer fields match one reader field. */
export interface CheckAborted extends AvroDifferenceBase {
  readonly kind: "check-aborted";
  readonly record: string;
  readonly field: string;
  readonly candidates: readonly string[];
}

/** Every incompatibility of a reader and a writer that Avro knows. */
export type AvroDifference =
  | FieldWithoutDefault
  | EnumFieldWithoutDefault
  | EnumSymbolsMissing
  | FixedSizeChanged
  | TypeRenamed
  | TypeNarrowed
  | NullNotAccepted
  | TypeChanged
  | UnionBranchMissing
  | TypeNotInUnion
  | CheckAborted;
