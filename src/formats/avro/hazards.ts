import type { DifferenceKindPage, DifferenceText, PairLabels } from "../difference.ts";
import type { AvroHazard } from "./hazard.ts";

/** The words of one kind of hazard. */
interface Entry<Kind extends AvroHazard["kind"]> {
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  readonly coordinate: DifferenceKindPage["coordinate"];
  readonly example: DifferenceKindPage["example"];
  message(hazard: Extract<AvroHazard, { kind: Kind }>, labels: PairLabels): string;
}

type Catalogue = { readonly [Kind in AvroHazard["kind"]]: Entry<Kind> };

function recordOf(...fields: readonly unknown[]): string {
  return JSON.stringify({ type: "record", name: "Order", fields });
}

function nodeOf(extra: readonly unknown[], more: readonly unknown[] = []): string {
  const inner = { type: "record", name: "B", fields: [{ name: "a", type: ["null", "A"] }] };
  const outer = { type: "record", name: "A", fields: [{ name: "b", type: ["null", inner] }, ...extra] };
  return JSON.stringify({
    type: "record",
    name: "R",
    fields: [
      { name: "u", type: more.length === 0 ? outer : [outer, ...more] },
      { name: "v", type: "B" },
    ],
  });
}

const AMOUNT = { type: "bytes", logicalType: "decimal", precision: 12, scale: 2 };

/** Every kind of hazard. */
const HAZARDS: Catalogue = {
  "logical-type-changed": {
    title: "Logical type changed",
    why: "The registry compares base types only. The same number is then taken for another moment or amount.",
    remedy: "Add a new field with the new logical type, and leave the old one as it is.",
    coordinate: { area: "logical type", part: "meaning", action: "changed" },
    example: {
      reader: recordOf({ name: "at", type: { type: "long", logicalType: "timestamp-micros" } }),
      writer: recordOf({ name: "at", type: { type: "long", logicalType: "timestamp-millis" } }),
    },
    message: (h, { reader, writer }) =>
      `${nameSite(h)} is ${quoteType(h.writerLogicalType)} in ${writer} and ${quoteType(h.readerLogicalType)} in ${reader}, so values written as one are read as the other.`,
  },
  "decimal-scale-changed": {
    title: "Decimal scale changed",
    why: "A decimal's bytes hold the digits without the point. Under another scale the same bytes are another number.",
    remedy: "Keep the scale, or add a new field with the new one.",
    coordinate: { area: "logical type", part: "scale", action: "changed" },
    example: {
      reader: recordOf({ name: "amount", type: { ...AMOUNT, scale: 4 } }),
      writer: recordOf({ name: "amount", type: AMOUNT }),
    },
    message: (h, { reader, writer }) =>
      `${nameSite(h)} has scale ${h.writerScale} in ${writer} and ${h.readerScale} in ${reader}, so every amount is read wrong by a factor of ${10 ** Math.abs(h.readerScale - h.writerScale)}.`,
  },
  "decimal-precision-narrowed": {
    title: "Decimal precision narrowed",
    why: "Values with more digits than the reader's precision are refused or cut by many readers; the registry does not look.",
    remedy: "Keep the larger precision.",
    coordinate: { area: "logical type", part: "precision", action: "narrowed" },
    example: {
      reader: recordOf({ name: "amount", type: { ...AMOUNT, precision: 9 } }),
      writer: recordOf({ name: "amount", type: AMOUNT }),
    },
    message: (h, { reader, writer }) =>
      `${nameSite(h)} has room for ${h.writerPrecision} digits in ${writer} and for ${h.readerPrecision} in ${reader}.`,
  },
  "namespace-changed": {
    title: "Namespace changed",
    why: "The registry ignores namespaces. Decoders that compare full names, and classes generated from the schema, do not.",
    remedy: "Keep the namespace, or list the former full name as an alias.",
    coordinate: { area: "type", part: "namespace", action: "changed" },
    example: {
      reader: JSON.stringify({ type: "record", name: "Order", namespace: "shop.v2", fields: [] }),
      writer: JSON.stringify({ type: "record", name: "Order", namespace: "shop.v1", fields: [] }),
    },
    message: (h, { reader, writer }) =>
      `\`${h.writerName}\` of ${writer} is \`${h.readerName}\` in ${reader}: the registry lets it pass, and decoders that compare full names refuse it.`,
  },
  "enum-symbols-defaulted": {
    title: "Enum symbols read as the default",
    why: "A default makes unknown symbols readable by replacing them. What was written is lost without an error.",
    remedy: "Upgrade consumers before producers write the new symbols.",
    coordinate: { area: "enum", part: "defaulted symbols", action: "changed" },
    example: {
      reader: recordOf({ name: "status", type: { type: "enum", name: "Status", symbols: ["NEW"], default: "NEW" } }),
      writer: recordOf({ name: "status", type: { type: "enum", name: "Status", symbols: ["NEW", "PAID"] } }),
    },
    message: (h, { reader, writer }) =>
      `${h.symbols.map((symbol) => `\`${symbol}\``).join(", ")} of \`${h.enum}\`, as ${writer} writes them, are read as \`${h.defaultSymbol}\` with ${reader}.`,
  },
  "bytes-read-as-string": {
    title: "Bytes read as a string",
    why: "The registry allows it, and bytes that are no UTF-8 come out damaged or as an error.",
    remedy: "Keep bytes, unless every producer writes text.",
    coordinate: { area: "type", part: "text", action: "changed" },
    example: { reader: recordOf({ name: "note", type: "string" }), writer: recordOf({ name: "note", type: "bytes" }) },
    message: (h, { reader, writer }) =>
      `${nameSite(h)} is bytes in ${writer} and a string in ${reader}: what is no UTF-8 text is damaged.`,
  },
  "integer-rounded": {
    title: "Integer rounded",
    why: "A float holds integers exactly up to 2^24 and a double up to 2^53; larger ones are rounded without an error.",
    remedy: "Keep the integer type, or make sure that values stay small.",
    coordinate: { area: "type", part: "exactness", action: "changed" },
    example: { reader: recordOf({ name: "count", type: "double" }), writer: recordOf({ name: "count", type: "long" }) },
    message: (h, { reader, writer }) =>
      `${nameSite(h)} is \`${h.writerType}\` in ${writer} and \`${h.readerType}\` in ${reader}: large values are rounded.`,
  },
  "recursion-misjudged": {
    title: "Recursive types misjudged",
    why: "The registry trusts a pair of types while it is still looking at it, and remembers that trust. Types that refer to each other through unions can pass although some messages cannot be read.",
    remedy: "Treat it as a breaking change: give new fields of the recursive types defaults.",
    coordinate: { area: "check", part: "recursion", action: "failed" },
    example: {
      reader: nodeOf([{ name: "z", type: "int" }], [{ type: "record", name: "C", aliases: ["A"], fields: [] }]),
      writer: nodeOf([]),
    },
    message: (_, { reader, writer }) =>
      `The registry accepts the pair, and ${reader} cannot read some messages of ${writer} in which recursive types are nested.`,
  },
};

/** All kinds of hazard, in the order of the catalogue. */
export const AVRO_HAZARD_KINDS: readonly AvroHazard["kind"][] = Object.keys(HAZARDS) as AvroHazard["kind"][];

/** Whether a text is a kind of hazard. */
export function isAvroHazardKind(kind: string): kind is AvroHazard["kind"] {
  return Object.hasOwn(HAZARDS, kind);
}

/** The words for one hazard. */
export function describeAvroHazard(hazard: AvroHazard, labels: PairLabels): DifferenceText {
  const entry = HAZARDS[hazard.kind] as Entry<AvroHazard["kind"]>;
  return { title: entry.title, message: entry.message(hazard, labels), why: entry.why, remedy: entry.remedy };
}

/** The catalogue's page on a kind of hazard. */
export function findAvroHazardPage(kind: AvroHazard["kind"]): DifferenceKindPage {
  const { title, why, coordinate, example } = HAZARDS[kind];
  return { kind, title, registryType: null, why, coordinate, example };
}

function nameSite({ field }: { readonly field: string | null }): string {
  return field === null ? "The type" : `Field \`${field}\``;
}

function quoteType(logicalType: string | null): string {
  return logicalType === null ? "a plain value" : `\`${logicalType}\``;
}
