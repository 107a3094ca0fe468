import type { CompareOptions, Comparison, ParsedSchema } from "../schema-format.ts";
import { compareEnums } from "./compare-enum.ts";
import { compareFixed } from "./compare-fixed.ts";
import { AmbiguousField, compareRecords } from "./compare-record.ts";
import { compareArrays, compareMaps } from "./compare-collection.ts";
import { compareBranches, compareUnions, findMissingBranch } from "./compare-union.ts";
import type { Comparer } from "./comparer.ts";
import { NO_DIFFERENCES, Trail } from "./comparer.ts";
import type { AvroDifference } from "./difference.ts";
import type { AvroType } from "./model.ts";
import { isNamedType } from "./model.ts";
import type { AvroSchema } from "./parse.ts";
import type { AvroProfile } from "./profile.ts";
import { createMismatch } from "./type-mismatch.ts";
import { isPromotion } from "./promotion.ts";

/**
 * What keeps `reader` from reading what `writer` wrote, in the registry's order: Avro Java's `SchemaCompatibility`
 * with its memory, its optimism about recursion and its paths. An empty list is "compatible".
 */
export function compareAvro(reader: AvroSchema, writer: AvroSchema): readonly AvroDifference[] {
  try {
    return new PairComparer(reader.profile).compare(reader.root, writer.root);
  } catch (error) {
    if (error instanceof AmbiguousField) return [error.difference];
    throw error;
  }
}

/** {@link compareAvro} behind the contract of all formats. */
export function compareAvroSchemas(reader: ParsedSchema, writer: ParsedSchema, _options: CompareOptions): Comparison {
  const differences = compareAvro(reader as AvroSchema, writer as AvroSchema);
  return { verdict: differences.length === 0 ? "compatible" : "incompatible", differences };
}

class PairComparer implements Comparer {
  readonly profile: AvroProfile;
  readonly trail: Trail = new Trail();
  readonly #known = new Map<AvroType, Map<AvroType, readonly AvroDifference[]>>();

  constructor(profile: AvroProfile) {
    this.profile = profile;
  }

  compare(reader: AvroType, writer: AvroType): readonly AvroDifference[] {
    // Without a named type on either side a pair is met only once, so it need not be remembered.
    if (!isNamedType(reader) && !isNamedType(writer)) return this.#compareUnknown(reader, writer);
    let partners = this.#known.get(reader);
    const known = partners?.get(writer);
    if (known !== undefined) return known;
    if (partners === undefined) this.#known.set(reader, (partners = new Map()));
    // A pair in progress counts as compatible, as in Java: the registry is optimistic about recursion.
    partners.set(writer, NO_DIFFERENCES);
    const found = this.#compareUnknown(reader, writer);
    partners.set(writer, found);
    return found;
  }

  canRead(reader: AvroType, writer: AvroType): boolean {
    const start = this.trail.begin();
    const found = this.compare(reader, writer);
    this.trail.restart(start);
    return found.length === 0;
  }

  #compareUnknown(reader: AvroType, writer: AvroType): readonly AvroDifference[] {
    if (reader.kind === writer.kind) return this.#compareSameKind(reader, writer);
    if (writer.kind === "union") return compareBranches(this, reader, writer);
    if (isPromotion(reader.kind, writer.kind)) return NO_DIFFERENCES;
    if (reader.kind === "union") return findMissingBranch(this, reader, writer);
    return [createMismatch(this, reader, writer)];
  }

  #compareSameKind(reader: AvroType, writer: AvroType): readonly AvroDifference[] {
    switch (reader.kind) {
      case "record":
        return writer.kind === "record" ? compareRecords(this, reader, writer) : NO_DIFFERENCES;
      case "enum":
        return writer.kind === "enum" ? compareEnums(this, reader, writer) : NO_DIFFERENCES;
      case "fixed":
        return writer.kind === "fixed" ? compareFixed(this, reader, writer) : NO_DIFFERENCES;
      case "union":
        return writer.kind === "union" ? compareUnions(this, reader, writer) : NO_DIFFERENCES;
      case "array":
        return writer.kind === "array" ? compareArrays(this, reader, writer) : NO_DIFFERENCES;
      case "map":
        return writer.kind === "map" ? compareMaps(this, reader, writer) : NO_DIFFERENCES;
      default:
        return NO_DIFFERENCES;
    }
  }
}
