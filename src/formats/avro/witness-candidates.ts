import type { Comparer } from "./comparer.ts";
import { Trail, matchesName } from "./comparer.ts";
import type { Datum } from "./datum.ts";
import { DatumMaker } from "./datum.ts";
import type { AvroDifference } from "./difference.ts";
import type { SchemaPlace } from "../difference.ts";
import type { AvroEnum, AvroField, AvroFixed, AvroRecord, AvroType, AvroUnion } from "./model.ts";
import { findField } from "./model.ts";
import { findPlace } from "./place.ts";
import { isPromotion } from "./promotion.ts";

/** A message that may break, and where in it reading should fail. */
export interface WitnessCandidate {
  readonly datum: Datum;
  readonly path: readonly string[];
}

/** How a value at the place at hand becomes a whole message; null when something around it has no finite value. */
type Embed = (inner: Datum) => Datum | null;

interface Position {
  readonly embed: Embed;
  readonly path: readonly string[];
  /** Inside a union that is wanted as a whole: every failure in it counts for the union. */
  readonly insideUnion: boolean;
}

/** What identifies the place of a difference: how it can be met again on the way through both schemas. */
type Leaf = "name" | "field" | "symbols" | "size" | "mismatch" | "branch" | "plain" | "ambiguous";

const LEAVES: { readonly [Kind in AvroDifference["kind"]]: Leaf } = {
  "type-renamed": "name",
  "field-without-default": "field",
  "enum-field-without-default": "field",
  "enum-symbols-missing": "symbols",
  "fixed-size-changed": "size",
  "type-narrowed": "mismatch",
  "null-not-accepted": "mismatch",
  "type-changed": "mismatch",
  "union-branch-missing": "branch",
  "type-not-in-union": "plain",
  "check-aborted": "ambiguous",
};

/** Messages tried for one difference before giving up. */
const MAX_CANDIDATES = 64;

/**
 * Messages of the writer that should fail at a difference, likely ones first. They are proposals only: whether one
 * really fails is for independent decoders to say.
 */
export function listWitnessCandidates(
  reader: AvroType,
  writer: AvroType,
  difference: AvroDifference,
): readonly WitnessCandidate[] {
  const search = new CandidateSearch(writer, printKey(LEAVES[difference.kind], difference.reader, difference.writer));
  search.visit(reader, writer, { embed: (inner) => inner, path: [], insideUnion: false });
  return search.found;
}

function printKey(leaf: Leaf, reader: SchemaPlace, writer: SchemaPlace): string {
  return JSON.stringify([leaf, reader.reference, reader.pointer, writer.reference, writer.pointer]);
}

class CandidateSearch {
  readonly found: WitnessCandidate[] = [];
  readonly #wanted: string;
  readonly #maker: DatumMaker;
  readonly #trail: Comparer["trail"] = new Trail();
  #visited = new Map<AvroType, Set<AvroType>>();

  constructor(writer: AvroType, wanted: string) {
    this.#wanted = wanted;
    this.#maker = new DatumMaker(writer);
  }

  visit(reader: AvroType, writer: AvroType, at: Position): void {
    if (this.found.length >= MAX_CANDIDATES || this.#isVisited(reader, writer)) return;
    if (reader.kind === "union") this.#visitReaderUnion(reader, writer, at);
    else if (writer.kind === "union") this.#visitBranches(reader, writer, at);
    else if (reader.kind === "record" && writer.kind === "record") this.#visitRecord(reader, writer, at);
    else this.#visitPlain(reader, writer, at);
  }

  #isVisited(reader: AvroType, writer: AvroType): boolean {
    if (reader.kind !== "record" || writer.kind !== "record") return false;
    const partners = this.#visited.get(reader) ?? new Set();
    this.#visited.set(reader, partners);
    if (partners.has(writer)) return true;
    partners.add(writer);
    return false;
  }

  #visitPlain(reader: AvroType, writer: AvroType, at: Position): void {
    if (reader.kind !== writer.kind) {
      if (!isPromotion(reader.kind, writer.kind)) this.#visitMismatch(reader, writer, at);
    } else if (reader.kind === "enum") this.#visitEnum(reader, writer as AvroEnum, at);
    else if (reader.kind === "fixed") this.#visitFixed(reader, writer as AvroFixed, at);
    else this.#visitCollection(reader, writer, at);
  }

  #visitCollection(reader: AvroType, writer: AvroType, at: Position): void {
    if (reader.kind === "array" && writer.kind === "array") {
      const embed: Embed = (inner) => at.embed({ kind: "array", items: [inner] });
      this.#step(reader, writer, () => this.visit(reader.items, writer.items, enter(at, embed, "[0]")));
    } else if (reader.kind === "map" && writer.kind === "map") {
      const embed: Embed = (inner) => at.embed({ kind: "map", entries: [["k", inner]] });
      this.#step(reader, writer, () => this.visit(reader.values, writer.values, enter(at, embed, '["k"]')));
    }
  }

  #visitFixed(reader: AvroFixed, writer: AvroFixed, at: Position): void {
    if (!matchesName(reader, writer)) this.#offerMinimal("name", [reader, writer, "name"], at);
    if (reader.size !== writer.size) this.#offerMinimal("size", [reader, writer, "size"], at);
  }

  #visitMismatch(reader: AvroType, writer: AvroType, at: Position): void {
    if (
      !this.#isWanted(at, () =>
        printKey("mismatch", this.#trail.findReaderPlace(reader), this.#trail.findWriterPlace(writer)),
      )
    )
      return;
    this.#offer(createTelling(writer, reader) ?? this.#maker.create(writer), at);
  }

  #visitEnum(reader: AvroEnum, writer: AvroEnum, at: Position): void {
    if (!matchesName(reader, writer)) this.#offerMinimal("name", [reader, writer, "name"], at);
    const known = new Set(reader.symbols);
    const missing = writer.symbols.filter((symbol) => !known.has(symbol)).sort();
    const [first] = missing;
    if (first === undefined || reader.defaultSymbol !== null) return;
    const place = (): string =>
      printKey("symbols", findPlace(reader, "symbols"), findPlace(writer, "symbols", writer.symbols.indexOf(first)));
    if (this.#isWanted(at, place)) this.#offer({ kind: "leaf", type: writer, value: first }, at);
  }

  #visitRecord(reader: AvroRecord, writer: AvroRecord, at: Position): void {
    if (!matchesName(reader, writer)) this.#offerMinimal("name", [reader, writer, "name"], at);
    for (const field of reader.fields) {
      const candidates = listMatches(field, writer);
      const [match] = candidates;
      if (candidates.length > 1) this.#visitAmbiguous(field, candidates, { writer, at });
      else if (match === undefined) this.#visitAdded(field, writer, at);
      else {
        const embed: Embed = (inner) => {
          const record = this.#maker.createRecord(writer, new Map([[match.token, inner]]));
          return record === null ? null : at.embed(record);
        };
        this.#step(field, match, () => this.visit(field.type, match.type, enter(at, embed, field.name)));
      }
    }
  }

  #visitAdded(field: AvroField, writer: AvroRecord, at: Position): void {
    if (field.defaultValue !== undefined) return;
    const key = (): string => printKey("field", findPlace(field, "name"), findPlace(writer, "name"));
    if (this.#isWanted(at, key)) this.#offer(this.#maker.create(writer), { ...at, path: [...at.path, field.name] });
  }

  #visitAmbiguous(
    field: AvroField,
    candidates: readonly AvroField[],
    { writer, at }: { readonly writer: AvroRecord; readonly at: Position },
  ): void {
    const [first = field] = candidates;
    const key = (): string => printKey("ambiguous", findPlace(field, "aliases"), findPlace(first, "name"));
    if (this.#isWanted(at, key)) this.#offer(this.#maker.create(writer), { ...at, path: [...at.path, field.name] });
  }

  /** Each branch of the writer's union on its own; the reader is no union. */
  #visitBranches(reader: AvroType, writer: AvroUnion, at: Position): void {
    for (const [index, branch] of writer.branches.entries()) {
      this.#trail.push(index, writer);
      this.visit(reader, branch, { ...at, embed: embedBranch(at, writer, index) });
      this.#trail.pop();
    }
  }

  #visitReaderUnion(reader: AvroUnion, writer: AvroType, at: Position): void {
    if (writer.kind !== "union") {
      const key = (): string => printKey("plain", findPlace(reader), this.#trail.findWriterPlace(writer));
      if (this.#isWanted(at, key)) this.#visitUnionPair(reader, writer, at);
      return;
    }
    for (const [index, branch] of writer.branches.entries()) {
      const key = (): string => printKey("branch", findPlace(reader), findPlace(writer, index));
      if (this.#isWanted(at, key))
        this.#visitUnionPair(reader, branch, { ...at, embed: embedBranch(at, writer, index) });
    }
  }

  /** Failures further in against branches of the same kind, which tell most, then any value at all. */
  #visitUnionPair(reader: AvroUnion, writer: AvroType, at: Position): void {
    const visited = this.#visited;
    if (!at.insideUnion) this.#visited = new Map();
    for (const branch of reader.branches)
      if (branch.kind === writer.kind) this.visit(branch, writer, { ...at, insideUnion: true });
    this.#visited = visited;
    this.#offer(this.#maker.create(writer), at);
  }

  #step(reader: Parameters<Trail["push"]>[0], writer: Parameters<Trail["push"]>[1], visit: () => void): void {
    this.#trail.push(reader, writer);
    visit();
    this.#trail.pop();
  }

  #isWanted(at: Position, key: () => string): boolean {
    return at.insideUnion || key() === this.#wanted;
  }

  #offerMinimal(leaf: Leaf, [reader, writer, token]: readonly [AvroType, AvroType, string], at: Position): void {
    if (this.#isWanted(at, () => printKey(leaf, findPlace(reader, token), findPlace(writer, token))))
      this.#offer(this.#maker.create(writer), at);
  }

  #offer(inner: Datum | null, at: Position): void {
    const datum = inner === null ? null : at.embed(inner);
    if (datum !== null && this.found.length < MAX_CANDIDATES) this.found.push({ datum, path: at.path });
  }
}

function enter(at: Position, embed: Embed, token: string): Position {
  return { ...at, embed, path: [...at.path, token] };
}

function embedBranch(at: Position, type: AvroUnion, index: number): Embed {
  return (branch) => at.embed({ kind: "union", type, index, branch });
}

/** Writer fields of the reader field's name and aliases; an alias that repeats the name counts again, as in Java. */
function listMatches(field: AvroField, writer: AvroRecord): readonly AvroField[] {
  const names = [field.name, ...new Set(field.aliases)];
  return names.map((name) => findField(writer, name)).filter((match) => match !== undefined);
}

/** A number that shows why a narrower type cannot take it; null where any value does. */
function createTelling(writer: AvroType, reader: AvroType): Datum | null {
  if (writer.kind === "long" && reader.kind === "int") return { kind: "leaf", type: writer, value: 2_147_483_648 };
  const fractional = writer.kind === "float" || writer.kind === "double";
  if (fractional && (reader.kind === "int" || reader.kind === "long"))
    return { kind: "leaf", type: writer, value: 0.5 };
  if (writer.kind === "double" && reader.kind === "float") return { kind: "leaf", type: writer, value: 1e300 };
  return null;
}
