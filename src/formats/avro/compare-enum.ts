import type { Comparer } from "./comparer.ts";
import { NO_DIFFERENCES, matchesName } from "./comparer.ts";
import { createRenamed } from "./compare-fixed.ts";
import type { AvroDifference } from "./difference.ts";
import type { AvroEnum } from "./model.ts";
import { findPlace } from "./place.ts";

/**
 * Compares two enums: names, then whether the reader knows every symbol of the writer or has a default of its own (a
 * field's default never helps).
 */
export function compareEnums(comparer: Comparer, reader: AvroEnum, writer: AvroEnum): readonly AvroDifference[] {
  const renamed = matchesName(reader, writer) ? NO_DIFFERENCES : [createRenamed(comparer, reader, writer)];
  if (reader.defaultSymbol !== null || startsAlike(reader, writer)) return renamed;
  const known = new Set(reader.symbols);
  // Java sorts by UTF-16 units, as JavaScript does.
  const symbols = writer.symbols.filter((symbol) => !known.has(symbol)).sort();
  if (symbols.length === 0) return renamed;
  return [
    ...renamed,
    {
      kind: "enum-symbols-missing",
      registryType: "MISSING_ENUM_SYMBOLS",
      registryPath: comparer.trail.printPath("symbols"),
      registryMessage: `[${symbols.join(", ")}]`,
      breaking: true,
      reader: findPlace(reader, "symbols"),
      writer: findPlace(writer, "symbols", writer.symbols.indexOf(symbols[0] ?? "")),
      enum: reader.name.full,
      symbols,
    },
  ];
}

/** Symbols are mostly kept or appended, which needs no set to see. */
function startsAlike(reader: AvroEnum, writer: AvroEnum): boolean {
  return writer.symbols.every((symbol, index) => reader.symbols[index] === symbol);
}
