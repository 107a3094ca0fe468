import type { AvroType } from "./document.ts";
import { textOf } from "./document.ts";

/** The types that may carry a logical type of the specification: primitives by name, `fixed` by length. */
export interface LogicalTypeBase {
  readonly base: string;
  /** The length a fixed must have. */
  readonly size?: number;
}

/** The logical types of the specification up to Avro 1.12 with the types that may carry them. */
export const LOGICAL_TYPES: ReadonlyMap<string, readonly LogicalTypeBase[]> = new Map([
  ["decimal", [{ base: "bytes" }, { base: "fixed" }]],
  ["big-decimal", [{ base: "bytes" }]],
  ["uuid", [{ base: "string" }, { base: "fixed", size: 16 }]],
  ["date", [{ base: "int" }]],
  ["time-millis", [{ base: "int" }]],
  ["time-micros", [{ base: "long" }]],
  ["timestamp-millis", [{ base: "long" }]],
  ["timestamp-micros", [{ base: "long" }]],
  ["timestamp-nanos", [{ base: "long" }]],
  ["local-timestamp-millis", [{ base: "long" }]],
  ["local-timestamp-micros", [{ base: "long" }]],
  ["local-timestamp-nanos", [{ base: "long" }]],
  ["duration", [{ base: "fixed", size: 12 }]],
]);

/** The text of a type's `logicalType`, where it has one. */
export function readLogicalType(type: AvroType): string | undefined {
  return textOf(type.attributes?.logicalType);
}

/** What a type is called as the base of a logical type: the primitive's name or the kind. */
export function baseName(type: AvroType): string {
  return type.kind === "primitive" ? type.name : type.kind;
}

/** Whether a type may carry a logical type of the specification. */
export function carriesLogicalType(type: AvroType, logicalType: string): boolean {
  const bases = LOGICAL_TYPES.get(logicalType) ?? [];
  return bases.some(
    ({ base, size }) => base === baseName(type) && (size === undefined || type.kind !== "fixed" || type.size === size),
  );
}
