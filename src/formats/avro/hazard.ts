import type { Difference } from "../difference.ts";

/** What the registry accepts and what still loses or corrupts data, or fails in some readers. */
interface AvroHazardBase extends Difference {
  readonly registryType: null;
  readonly breaking: false;
  /** The innermost field that holds the types, null outside of records. */
  readonly field: string | null;
}

/** Both sides have the same base type and read it as different things: `timestamp-millis` as `timestamp-micros`. */
export interface LogicalTypeChanged extends AvroHazardBase {
  readonly kind: "logical-type-changed";
  /** Null where that side has no logical type. */
  readonly readerLogicalType: string | null;
  readonly writerLogicalType: string | null;
}

/** Two decimals with different scales: the same bytes are another number. */
export interface DecimalScaleChanged extends AvroHazardBase {
  readonly kind: "decimal-scale-changed";
  readonly readerScale: number;
  readonly writerScale: number;
}

/** The reader's decimal has room for fewer digits. */
export interface DecimalPrecisionNarrowed extends AvroHazardBase {
  readonly kind: "decimal-precision-narrowed";
  readonly readerPrecision: number;
  readonly writerPrecision: number;
}

/** Names equal without their namespaces, which the registry ignores and many decoders do not. */
export interface NamespaceChanged extends AvroHazardBase {
  readonly kind: "namespace-changed";
  readonly readerName: string;
  readonly writerName: string;
}

/** Symbols the reader does not know become its enum's default without a trace. */
export interface EnumSymbolsDefaulted extends AvroHazardBase {
  readonly kind: "enum-symbols-defaulted";
  readonly enum: string;
  readonly symbols: readonly string[];
  readonly defaultSymbol: string;
}

/** Bytes read as a string: what is no UTF-8 is replaced or refused. */
export interface BytesReadAsString extends AvroHazardBase {
  readonly kind: "bytes-read-as-string";
}

/** A promotion to a floating-point type that cannot hold every integer of the writer's. */
export interface IntegerRounded extends AvroHazardBase {
  readonly kind: "integer-rounded";
  readonly readerType: string;
  readonly writerType: string;
}

/** The registry's check trusts a pair of recursive types too early and accepts what some messages break. */
export interface RecursionMisjudged extends AvroHazardBase {
  readonly kind: "recursion-misjudged";
}

/** Every hazard of a reader and a writer that Avro knows. */
export type AvroHazard =
  | LogicalTypeChanged
  | DecimalScaleChanged
  | DecimalPrecisionNarrowed
  | NamespaceChanged
  | EnumSymbolsDefaulted
  | BytesReadAsString
  | IntegerRounded
  | RecursionMisjudged;
