import type { Comparer } from "./comparer.ts";
import type { AvroDifference } from "./difference.ts";
import type { AvroType } from "./model.ts";
import { printTypeName } from "./model.ts";
import { isPromotion } from "./promotion.ts";

/** The difference of two types that neither match nor promote, at the places that use them. */
export function createMismatch(comparer: Comparer, reader: AvroType, writer: AvroType): AvroDifference {
  const base = {
    registryType: "TYPE_MISMATCH",
    registryPath: comparer.trail.printPath(),
    registryMessage: `reader type: ${printRegistryKind(reader)} not compatible with writer type: ${printRegistryKind(writer)}`,
    breaking: true,
    reader: comparer.trail.findReaderPlace(reader),
    writer: comparer.trail.findWriterPlace(writer),
    field: comparer.trail.findFieldName(),
    readerType: printTypeName(reader),
    writerType: printTypeName(writer),
  } as const;
  if (isPromotion(writer.kind, reader.kind)) return { kind: "type-narrowed", ...base };
  if (writer.kind === "null" && comparer.trail.isInsideWriterUnion()) return { kind: "null-not-accepted", ...base };
  return { kind: "type-changed", ...base };
}

/** A type's kind in the registry's upper case. */
export function printRegistryKind(type: AvroType): string {
  return type.kind.toUpperCase();
}
