import type { Comparer } from "./comparer.ts";
import { NO_DIFFERENCES, matchesName } from "./comparer.ts";
import type { AvroDifference } from "./difference.ts";
import type { AvroFixed, AvroNamedType } from "./model.ts";
import { findPlace } from "./place.ts";

/** Compares two fixed types: names, then sizes; both may be reported. */
export function compareFixed(comparer: Comparer, reader: AvroFixed, writer: AvroFixed): readonly AvroDifference[] {
  const renamed = matchesName(reader, writer) ? NO_DIFFERENCES : [createRenamed(comparer, reader, writer)];
  if (reader.size === writer.size) return renamed;
  return [
    ...renamed,
    {
      kind: "fixed-size-changed",
      registryType: "FIXED_SIZE_MISMATCH",
      registryPath: comparer.trail.printPath("size"),
      registryMessage: `expected: ${writer.size}, found: ${reader.size}`,
      breaking: true,
      reader: findPlace(reader, "size"),
      writer: findPlace(writer, "size"),
      fixed: reader.name.full,
      readerSize: reader.size,
      writerSize: writer.size,
    },
  ];
}

/** The difference of two named types of one kind whose names do not match. */
export function createRenamed(comparer: Comparer, reader: AvroNamedType, writer: AvroNamedType): AvroDifference {
  return {
    kind: "type-renamed",
    registryType: "NAME_MISMATCH",
    registryPath: comparer.trail.printPath("name"),
    registryMessage: `expected: ${writer.name.full}`,
    breaking: true,
    reader: findPlace(reader, "name"),
    writer: findPlace(writer, "name"),
    typeKind: reader.kind,
    readerName: reader.name.full,
    writerName: writer.name.full,
    aliases: reader.aliases,
  };
}
