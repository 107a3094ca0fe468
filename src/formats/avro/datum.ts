import type { AvroRecord, AvroType, AvroUnion } from "./model.ts";
import { listParts } from "./model.ts";

/** A value together with the writer's type it is a value of; unions say which branch was taken. */
export type Datum = LeafDatum | ArrayDatum | MapDatum | RecordDatum | UnionDatum;

/** A primitive, enum symbol or fixed value; bytes are text with one character (0 to 255) a byte. */
export interface LeafDatum {
  readonly kind: "leaf";
  readonly type: AvroType;
  readonly value: null | boolean | number | string;
}

export interface ArrayDatum {
  readonly kind: "array";
  readonly items: readonly Datum[];
}

export interface MapDatum {
  readonly kind: "map";
  readonly entries: readonly (readonly [string, Datum])[];
}

/** One datum a field, in the record's order. */
export interface RecordDatum {
  readonly kind: "record";
  readonly type: AvroRecord;
  readonly fields: readonly Datum[];
}

export interface UnionDatum {
  readonly kind: "union";
  readonly type: AvroUnion;
  readonly index: number;
  readonly branch: Datum;
}

/** Fixed values longer than this are not made up for a message that people are to read. */
const MAX_FIXED_SIZE = 1024;

/** Makes the smallest values of the types below a root. */
export class DatumMaker {
  /** How deep the smallest value of each record is; records without a finite value are absent. */
  readonly #heights = new Map<AvroRecord, number>();

  constructor(root: AvroType) {
    const records = listRecords(root);
    // Each round finds at least one more record's final height, or the rest has none.
    for (let round = 0, changed = true; changed && round <= records.length; round++) {
      changed = false;
      for (const record of records) changed = this.#measureRecord(record) || changed;
    }
  }

  /** The smallest datum of a type, or null when no finite one exists or it would be too long to show. */
  create(type: AvroType): Datum | null {
    if (this.#measure(type) === Infinity) return null;
    switch (type.kind) {
      case "array":
        return { kind: "array", items: [] };
      case "map":
        return { kind: "map", entries: [] };
      case "union":
        return this.#createUnion(type);
      case "record":
        return this.createRecord(type, new Map());
      case "fixed":
        return { kind: "leaf", type, value: "\0".repeat(type.size) };
      default:
        return createLeaf(type);
    }
  }

  /** The smallest datum of a record in which some fields, by index, are given; null when another field has none. */
  createRecord(type: AvroRecord, given: ReadonlyMap<number, Datum>): RecordDatum | null {
    const fields: Datum[] = [];
    for (const [index, field] of type.fields.entries()) {
      const datum = given.get(index) ?? this.create(field.type);
      if (datum === null) return null;
      fields.push(datum);
    }
    return { kind: "record", type, fields };
  }

  #createUnion(type: AvroUnion): UnionDatum | null {
    const heights = type.branches.map((branch) => this.#measure(branch));
    const index = heights.indexOf(Math.min(...heights));
    const branch = type.branches[index];
    const datum = branch === undefined ? null : this.create(branch);
    return datum === null ? null : { kind: "union", type, index, branch: datum };
  }

  #measureRecord(record: AvroRecord): boolean {
    const height = 2 + Math.max(0, ...record.fields.map((field) => this.#measure(field.type)));
    if (height === Infinity || height >= (this.#heights.get(record) ?? Infinity)) return false;
    this.#heights.set(record, height);
    return true;
  }

  /** Null is the smallest value of a union, a record the largest, an impossible one infinite. */
  #measure(type: AvroType): number {
    switch (type.kind) {
      case "null":
        return 0;
      case "record":
        return this.#heights.get(type) ?? Infinity;
      case "union":
        return Math.min(Infinity, ...type.branches.map((branch) => this.#measure(branch)));
      case "enum":
        return type.symbols.length === 0 ? Infinity : 1;
      case "fixed":
        return type.size > MAX_FIXED_SIZE ? Infinity : 1;
      default:
        return 1;
    }
  }
}

function listRecords(root: AvroType): readonly AvroRecord[] {
  const seen = new Set<AvroType>();
  const records: AvroRecord[] = [];
  const open = [root];
  for (let type = open.pop(); type !== undefined; type = open.pop()) {
    if (seen.has(type)) continue;
    seen.add(type);
    if (type.kind === "record") records.push(type);
    open.push(...listParts(type));
  }
  return records;
}

function createLeaf(type: AvroType): LeafDatum | null {
  switch (type.kind) {
    case "null":
      return { kind: "leaf", type, value: null };
    case "boolean":
      return { kind: "leaf", type, value: false };
    case "enum":
      return type.symbols[0] === undefined ? null : { kind: "leaf", type, value: type.symbols[0] };
    case "string":
    case "bytes":
      return { kind: "leaf", type, value: "" };
    default:
      return { kind: "leaf", type, value: 0 };
  }
}

/** A datum as the plain JSON people would log: unions without their wrappers. */
export function printDatum(datum: Datum): string {
  return print(datum, null);
}

/**
 * A datum with only what lies on a path, `…` standing for everything else. A path that ends at something the datum
 * does not have shows all of what it has there.
 */
export function printDatumExcerpt(datum: Datum, path: readonly string[]): string {
  return print(datum, path);
}

/** `path` null prints everything. */
function print(datum: Datum, path: readonly string[] | null): string {
  switch (datum.kind) {
    case "leaf":
      return JSON.stringify(datum.value);
    case "union":
      return print(datum.branch, path);
    case "array":
      return printParts(
        datum.items.map((item, index) => ({ token: `[${index}]`, label: "", item })),
        ["[", "]"],
        path,
      );
    case "map":
      return printParts(
        datum.entries.map(([key, item]) => ({
          token: `[${JSON.stringify(key)}]`,
          label: `${JSON.stringify(key)}:`,
          item,
        })),
        ["{", "}"],
        path,
      );
    case "record":
      return printParts(listRecordParts(datum), ["{", "}"], path);
  }
}

interface Part {
  readonly token: string;
  readonly label: string;
  readonly item: Datum;
}

function listRecordParts(datum: RecordDatum): readonly Part[] {
  return datum.type.fields.flatMap(({ name }, index) => {
    const item = datum.fields[index];
    return item === undefined ? [] : [{ token: name, label: `${JSON.stringify(name)}:`, item }];
  });
}

function printParts(
  parts: readonly Part[],
  [open, close]: readonly [string, string],
  path: readonly string[] | null,
): string {
  const at = path === null ? -1 : parts.findIndex(({ token }) => token === path[0]);
  if (path === null || at < 0) {
    const all = parts.map(({ label, item }) => label + print(item, null));
    return open + all.join(",") + close;
  }
  const shown = parts.slice(at, at + 1).map(({ label, item }) => label + print(item, path.slice(1)));
  return open + [...(at > 0 ? ["…"] : []), ...shown, ...(at < parts.length - 1 ? ["…"] : [])].join(",") + close;
}
