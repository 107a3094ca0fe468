import { getMember } from "../../source/json-value.ts";
import type { JsonObject } from "../../source/json-value.ts";
import type { SchemaPlace } from "../difference.ts";
import { compareAvro } from "./compare.ts";
import { Trail, matchesName } from "./comparer.ts";
import type { AvroHazard } from "./hazard.ts";
import type { AvroEnum, AvroNamedType, AvroRecord, AvroType, AvroUnion } from "./model.ts";
import { findField, isNamedType } from "./model.ts";
import type { AvroSchema } from "./parse.ts";
import { findPlace } from "./place.ts";
import { isReadableSoundly } from "./sound-comparison.ts";

/** What the registry accepts of a pair and what is dangerous all the same, in the order of the reader's text. */
export function findAvroHazards(reader: AvroSchema, writer: AvroSchema): readonly AvroHazard[] {
  const search = new HazardSearch();
  search.visit(reader.root, writer.root);
  const misjudged = compareAvro(reader, writer).length === 0 && !isReadableSoundly(reader.root, writer.root);
  return misjudged ? [...search.found, createMisjudged(reader.root, writer.root)] : search.found;
}

function createMisjudged(reader: AvroType, writer: AvroType): AvroHazard {
  return {
    kind: "recursion-misjudged",
    registryType: null,
    registryPath: "/",
    breaking: false,
    field: null,
    reader: findPlace(reader),
    writer: findPlace(writer),
  };
}

/** Integers that each floating-point type holds without rounding. */
const ROUNDING: ReadonlySet<string> = new Set(["int float", "long float", "long double"]);

class HazardSearch {
  readonly found: AvroHazard[] = [];
  readonly #trail = new Trail();
  readonly #visited = new Map<AvroType, Set<AvroType>>();

  visit(reader: AvroType, writer: AvroType): void {
    if (this.#isVisited(reader, writer)) return;
    if (writer.kind === "union") this.#visitBranches(reader, writer);
    else if (reader.kind === "union") this.#visitPartner(reader, writer);
    else if (reader.kind === "record" && writer.kind === "record") this.#visitRecord(reader, writer);
    else if (reader.kind === "array" && writer.kind === "array") {
      this.#trail.push(reader, writer);
      this.visit(reader.items, writer.items);
      this.#trail.pop();
    } else if (reader.kind === "map" && writer.kind === "map") {
      this.#trail.push(reader, writer);
      this.visit(reader.values, writer.values);
      this.#trail.pop();
    } else this.#visitLeaf(reader, writer);
  }

  #isVisited(reader: AvroType, writer: AvroType): boolean {
    if (!isNamedType(reader) || !isNamedType(writer)) return false;
    const partners = this.#visited.get(reader) ?? new Set();
    this.#visited.set(reader, partners);
    if (partners.has(writer)) return true;
    partners.add(writer);
    return false;
  }

  #visitBranches(reader: AvroType, writer: AvroUnion): void {
    for (const [index, branch] of writer.branches.entries()) {
      this.#trail.push(index, writer);
      this.visit(reader, branch);
      this.#trail.pop();
    }
  }

  /** The branch that a decoder would take: of the same kind and name, else the first that promotes. */
  #visitPartner(reader: AvroUnion, writer: AvroType): void {
    const alike = reader.branches.filter((branch) => branch.kind === writer.kind);
    const named = alike.find((branch) => isNamedType(branch) && isNamedType(writer) && matchesName(branch, writer));
    const promoted = reader.branches.find((branch) => ROUNDING.has(`${writer.kind} ${branch.kind}`));
    const partner = named ?? alike[0] ?? promoted;
    if (partner !== undefined) this.visit(partner, writer);
  }

  #visitRecord(reader: AvroRecord, writer: AvroRecord): void {
    this.#checkNamespace(reader, writer);
    for (const field of reader.fields) {
      const aliased = field.aliases.map((alias) => findField(writer, alias)).find((match) => match !== undefined);
      const match = findField(writer, field.name) ?? aliased;
      if (match === undefined) continue;
      this.#trail.push(field, match);
      this.visit(field.type, match.type);
      this.#trail.pop();
    }
  }

  #visitLeaf(reader: AvroType, writer: AvroType): void {
    if (reader.kind === "string" && writer.kind === "bytes")
      this.#report({ kind: "bytes-read-as-string" }, [reader, writer]);
    else if (ROUNDING.has(`${writer.kind} ${reader.kind}`))
      this.#report({ kind: "integer-rounded", readerType: reader.kind, writerType: writer.kind }, [reader, writer]);
    else if (reader.kind === writer.kind) {
      if (isNamedType(reader) && isNamedType(writer)) this.#checkNamespace(reader, writer);
      if (reader.kind === "enum" && writer.kind === "enum") this.#checkSymbols(reader, writer);
      this.#checkLogicalType(reader, writer);
    }
  }

  #checkNamespace(reader: AvroNamedType, writer: AvroNamedType): void {
    if (reader.name.full === writer.name.full || reader.aliases.includes(writer.name.full)) return;
    if (reader.name.short !== writer.name.short) return;
    const names = { readerName: reader.name.full, writerName: writer.name.full };
    this.#reportAt({ kind: "namespace-changed", ...names }, findPlace(reader, "name"), findPlace(writer, "name"));
  }

  #checkSymbols(reader: AvroEnum, writer: AvroEnum): void {
    const known = new Set(reader.symbols);
    const symbols = writer.symbols.filter((symbol) => !known.has(symbol)).sort();
    if (symbols.length === 0 || reader.defaultSymbol === null) return;
    const place = findPlace(writer, "symbols", writer.symbols.indexOf(symbols[0] ?? ""));
    const details = { enum: reader.name.full, symbols, defaultSymbol: reader.defaultSymbol };
    this.#reportAt({ kind: "enum-symbols-defaulted", ...details }, findPlace(reader, "symbols"), place);
  }

  #checkLogicalType(reader: AvroType, writer: AvroType): void {
    const [mine, theirs] = [readLogicalType(reader), readLogicalType(writer)];
    if (mine !== theirs) {
      this.#report({ kind: "logical-type-changed", readerLogicalType: mine, writerLogicalType: theirs }, [
        reader,
        writer,
      ]);
      return;
    }
    if (mine !== "decimal") return;
    const [readerScale, writerScale] = [readNumber(reader, "scale"), readNumber(writer, "scale")];
    if (readerScale !== writerScale)
      this.#report({ kind: "decimal-scale-changed", readerScale, writerScale }, [reader, writer]);
    const [readerPrecision, writerPrecision] = [readNumber(reader, "precision"), readNumber(writer, "precision")];
    if (readerPrecision < writerPrecision)
      this.#report({ kind: "decimal-precision-narrowed", readerPrecision, writerPrecision }, [reader, writer]);
  }

  #report(hazard: HazardDetails, [reader, writer]: readonly [AvroType, AvroType]): void {
    this.#reportAt(hazard, this.#trail.findReaderPlace(reader), this.#trail.findWriterPlace(writer));
  }

  #reportAt(hazard: HazardDetails, reader: SchemaPlace, writer: SchemaPlace): void {
    const registryPath = this.#trail.printPath();
    const field = this.#trail.findFieldName();
    this.found.push({ ...hazard, registryType: null, registryPath, breaking: false, field, reader, writer });
  }
}

/** The details of a hazard without what all hazards share; distributes over the union. */
type HazardDetails = AvroHazard extends infer Hazard
  ? Hazard extends AvroHazard
    ? Omit<Hazard, "registryType" | "registryPath" | "breaking" | "field" | "reader" | "writer">
    : never
  : never;

function readJson(type: AvroType): JsonObject | null {
  return type.kind === "union" ? null : type.json;
}

function readLogicalType(type: AvroType): string | null {
  const json = readJson(type);
  const logicalType = json === null ? undefined : getMember(json, "logicalType");
  return typeof logicalType === "string" ? logicalType : null;
}

function readNumber(type: AvroType, key: string): number {
  const json = readJson(type);
  const value = json === null ? undefined : getMember(json, key);
  return typeof value === "number" ? value : 0;
}
