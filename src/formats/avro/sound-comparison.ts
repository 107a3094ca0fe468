import { matchesName } from "./comparer.ts";
import type { AvroNamedType, AvroRecord, AvroType } from "./model.ts";
import { findField, isNamedType, listParts } from "./model.ts";
import { isPromotion } from "./promotion.ts";

/**
 * Whether every message of the writer can be read: the comparison without the registry's premature trust. A pair of
 * records counts as readable only while nothing found anywhere says otherwise (the greatest fixed point), so the order
 * in which pairs are met does not matter. Judges what the registry accepts; where it refuses, this may differ.
 */
export function isReadableSoundly(reader: AvroType, writer: AvroType): boolean {
  const pairs = new PairTable();
  pairs.canRead(reader, writer);
  while (pairs.refine()) continue;
  return pairs.canRead(reader, writer);
}

class PairTable {
  readonly #readable = new Map<AvroRecord, Map<AvroRecord, boolean>>();

  canRead(reader: AvroType, writer: AvroType): boolean {
    if (writer.kind === "union") return writer.branches.every((branch) => this.canRead(reader, branch));
    if (reader.kind === "union") return reader.branches.some((branch) => this.canRead(branch, writer));
    if (reader.kind === "record" && writer.kind === "record") return this.#recall(reader, writer);
    if (reader.kind !== writer.kind) return isPromotion(reader.kind, writer.kind);
    return this.#canReadSameKind(reader, writer);
  }

  /** Judges all known pairs again by what is known now; whether any changed. */
  refine(): boolean {
    let changed = false;
    for (const [reader, partners] of this.#readable)
      for (const [writer, readable] of partners) {
        if (!readable || this.#judge(reader, writer)) continue;
        partners.set(writer, false);
        changed = true;
      }
    return changed;
  }

  #recall(reader: AvroRecord, writer: AvroRecord): boolean {
    const partners = this.#readable.get(reader) ?? new Map<AvroRecord, boolean>();
    this.#readable.set(reader, partners);
    const known = partners.get(writer);
    if (known !== undefined) return known;
    partners.set(writer, true);
    const readable = this.#judge(reader, writer);
    partners.set(writer, readable);
    return readable;
  }

  #judge(reader: AvroRecord, writer: AvroRecord): boolean {
    if (!matchesName(reader, writer)) return false;
    return reader.fields.every((field) => {
      const names = [field.name, ...field.aliases];
      const match = names.map((name) => findField(writer, name)).find((one) => one !== undefined);
      return match === undefined ? field.defaultValue !== undefined : this.canRead(field.type, match.type);
    });
  }

  #canReadSameKind(reader: AvroType, writer: AvroType): boolean {
    if (isNamedType(reader) && isNamedType(writer)) return canReadLeaf(reader, writer);
    const inner = listParts(writer);
    return listParts(reader).every((part, index) => {
      const partner = inner[index];
      return partner !== undefined && this.canRead(part, partner);
    });
  }
}

/** Enums and fixed types; records are judged in pairs. */
function canReadLeaf(reader: AvroNamedType, writer: AvroNamedType): boolean {
  if (!matchesName(reader, writer)) return false;
  if (reader.kind === "fixed") return writer.kind === "fixed" && reader.size === writer.size;
  if (reader.kind !== "enum" || writer.kind !== "enum" || reader.defaultSymbol !== null) return true;
  const known = new Set(reader.symbols);
  return writer.symbols.every((symbol) => known.has(symbol));
}
