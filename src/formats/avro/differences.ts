import type { Difference, DifferenceKindPage, DifferenceText, PairLabels } from "../difference.ts";
import type { AvroDifference, AvroRegistryType } from "./difference.ts";
import { EXAMPLES } from "./difference-examples.ts";

/** The words of one kind. `added` speaks where the new schema reads, `removed` where it writes. */
interface Entry<Kind extends AvroDifference["kind"]> {
  readonly title: string;
  readonly registryType: AvroRegistryType | null;
  readonly why: string;
  readonly coordinate: DifferenceKindPage["coordinate"];
  readonly whenReading: Words<Kind>;
  readonly whenWriting: Words<Kind>;
}

/** What happened to the new schema, and the way out; `who` already says who cannot read what. */
interface Words<Kind extends AvroDifference["kind"]> {
  change(difference: Extract<AvroDifference, { kind: Kind }>): string;
  remedy(difference: Extract<AvroDifference, { kind: Kind }>): string;
}

type Catalogue = { readonly [Kind in AvroDifference["kind"]]: Entry<Kind> };

const TWO_STEPS =
  "make the change in two steps: first a version that both sides can live with, then, when every reader or writer uses it, the rest";

/** Every kind of Avro difference: what it is called, why it breaks, and what to do. */
const CATALOGUE: Catalogue = {
  "field-without-default": {
    title: "Field without a default",
    registryType: "READER_FIELD_MISSING_DEFAULT_VALUE",
    why: "A reader fills a field that the data lacks with the field's default. Without one it cannot finish the record.",
    coordinate: { area: "field", part: "presence", action: "added" },
    whenReading: {
      change: (d) => `Field \`${d.field}\` was added to record \`${d.record}\` without a default`,
      remedy: (d) =>
        d.writerOnlyFields.length > 0
          ? `Give \`${d.field}\` a default; if it is a former field under a new name, add that name as an alias: ${listNames(d.writerOnlyFields)}.`
          : `Give \`${d.field}\` a default, for instance \`"type": ["null", …], "default": null\`.`,
    },
    whenWriting: {
      change: (d) => `Field \`${d.field}\` was removed from record \`${d.record}\`, and it has no default there`,
      remedy: (d) => `Keep \`${d.field}\`; to remove it later, first publish a version in which it has a default.`,
    },
  },
  "enum-field-without-default": {
    title: "Enum field without a default of its own",
    registryType: "TYPE_MISMATCH",
    why: "An enum's default replaces symbols the reader does not know. It does not fill in a field the data lacks; the registry then compares the enum with the whole record.",
    coordinate: { area: "field", part: "presence of an enum", action: "added" },
    whenReading: {
      change: (d) =>
        `Field \`${d.field}\` was added to record \`${d.record}\` without a field default; the default \`${d.enumDefault}\` of enum \`${d.enum}\` does not count`,
      remedy: (d) => `Add \`"default": "${d.enumDefault}"\` to the field \`${d.field}\` itself.`,
    },
    whenWriting: {
      change: (d) =>
        `Field \`${d.field}\` was removed from record \`${d.record}\`, where only its enum \`${d.enum}\` has a default`,
      remedy: (d) =>
        `Keep \`${d.field}\`; to remove it later, first publish a version in which the field has a default.`,
    },
  },
  "enum-symbols-missing": {
    title: "Enum symbols missing",
    registryType: "MISSING_ENUM_SYMBOLS",
    why: "A reader that meets a symbol it does not know fails, unless its enum has a default. A default of the field does not help.",
    coordinate: { area: "enum", part: "symbols", action: "removed" },
    whenReading: {
      change: (d) => `Enum \`${d.enum}\` lost ${listNames(d.symbols)}`,
      remedy: (d) => `Keep ${listNames(d.symbols)}, or give the enum a \`"default"\` symbol of its own.`,
    },
    whenWriting: {
      change: (d) => `Enum \`${d.enum}\` gained ${listNames(d.symbols)}`,
      remedy: () =>
        'Readers need a default symbol first: publish a version whose enum has a `"default"`, then add symbols.',
    },
  },
  "fixed-size-changed": {
    title: "Fixed size changed",
    registryType: "FIXED_SIZE_MISMATCH",
    why: "A fixed type is read as exactly as many bytes as were written; there is no conversion between sizes.",
    coordinate: { area: "fixed", part: "size", action: "changed" },
    whenReading: {
      change: (d) => `Fixed type \`${d.fixed}\` went from ${d.writerSize} to ${d.readerSize} bytes`,
      remedy: (d) => `Keep the size ${d.writerSize}, or add a new field with a fixed type of another name.`,
    },
    whenWriting: {
      change: (d) => `Fixed type \`${d.fixed}\` went from ${d.readerSize} to ${d.writerSize} bytes`,
      remedy: (d) => `Keep the size ${d.readerSize}, or add a new field with a fixed type of another name.`,
    },
  },
  "type-renamed": {
    title: "Type renamed",
    registryType: "NAME_MISMATCH",
    why: "Named types match by their names without namespaces, or when the reader lists the writer's full name as an alias.",
    coordinate: { area: "type", part: "name", action: "renamed" },
    whenReading: {
      change: (d) => `The ${d.typeKind} \`${d.writerName}\` became \`${d.readerName}\``,
      remedy: (d) => `Add \`"aliases": ["${d.writerName}"]\` to \`${d.readerName}\`, or keep the name.`,
    },
    whenWriting: {
      change: (d) => `The ${d.typeKind} \`${d.readerName}\` became \`${d.writerName}\``,
      remedy: (d) => `Keep the name \`${d.readerName}\`: schemas already published cannot know the new one.`,
    },
  },
  "type-narrowed": {
    title: "Type narrowed",
    registryType: "TYPE_MISMATCH",
    why: "Numbers are only read into wider types: int as long, float or double, long as float or double, float as double.",
    coordinate: { area: "type", part: "range", action: "narrowed" },
    whenReading: {
      change: (d) => `${nameSite(d)} went from \`${d.writerType}\` to the narrower \`${d.readerType}\``,
      remedy: (d) => `Keep \`${d.writerType}\`, or add a new field with the narrower type.`,
    },
    whenWriting: {
      change: (d) => `${nameSite(d)} went from \`${d.readerType}\` to the wider \`${d.writerType}\``,
      remedy: (d) => `Keep \`${d.readerType}\` until every reader uses a schema with \`${d.writerType}\`.`,
    },
  },
  "null-not-accepted": {
    title: "Null no longer accepted",
    registryType: "TYPE_MISMATCH",
    why: "The data may hold null, and only a union with a null branch reads it.",
    coordinate: { area: "union", part: "null", action: "removed" },
    whenReading: {
      change: (d) => `${nameSite(d)} is \`${d.readerType}\` now and was a union with \`null\``,
      remedy: (d) => `Keep the union, \`["null", "${d.readerType}"]\`; readers may still treat the field as required.`,
    },
    whenWriting: {
      change: (d) => `${nameSite(d)} is a union with \`null\` now and was \`${d.readerType}\``,
      remedy: () => `Readers must accept null first: keep the type, or ${TWO_STEPS}.`,
    },
  },
  "type-changed": {
    title: "Type changed",
    registryType: "TYPE_MISMATCH",
    why: "Apart from widening numbers and between string and bytes, no type is read as another.",
    coordinate: { area: "type", part: "kind", action: "changed" },
    whenReading: {
      change: (d) => `${nameSite(d)} went from \`${d.writerType}\` to \`${d.readerType}\``,
      remedy: (d) => `Keep \`${d.writerType}\`, or add a new field of type \`${d.readerType}\` with a default.`,
    },
    whenWriting: {
      change: (d) => `${nameSite(d)} went from \`${d.readerType}\` to \`${d.writerType}\``,
      remedy: (d) => `Keep \`${d.readerType}\`, or add a new field of type \`${d.writerType}\` beside the old one.`,
    },
  },
  "union-branch-missing": {
    title: "Union branch missing",
    registryType: "MISSING_UNION_BRANCH",
    why: "Each branch the writer may use must be readable by some branch of the reader's union. The registry does not say what inside the branch fails.",
    coordinate: { area: "union", part: "branch", action: "removed" },
    whenReading: {
      change: (d) => `${nameSite(d)} is a union of which no branch reads \`${d.branch}\` any more`,
      remedy: (d) =>
        d.readerBranches.includes(d.branch)
          ? `Make the change inside \`${d.branch}\` readable: give new fields defaults, keep symbols and types.`
          : `Keep the branch \`${d.branch}\`.`,
    },
    whenWriting: {
      change: (d) => `${nameSite(d)} is a union whose branch \`${d.branch}\` is new or has changed`,
      remedy: (d) =>
        d.readerBranches.includes(d.branch)
          ? `Make the change inside \`${d.branch}\` readable for earlier versions: keep fields that have no default there, symbols and types.`
          : `Readers must know \`${d.branch}\` first: ${TWO_STEPS}.`,
    },
  },
  "type-not-in-union": {
    title: "Type not in the union",
    registryType: "MISSING_UNION_BRANCH",
    why: "Data of a plain type is read into a union only when one of its branches reads that type.",
    coordinate: { area: "union", part: "plain type", action: "removed" },
    whenReading: {
      change: (d) =>
        `${nameSite(d)} is a union now, and none of its branches reads the former type \`${d.writerType}\``,
      remedy: (d) => `Add \`${d.writerType}\` as a branch of the union.`,
    },
    whenWriting: {
      change: (d) => `${nameSite(d)} is \`${d.writerType}\` now, which no branch of the former union reads`,
      remedy: (d) => `Use one of the former branches instead: ${listNames(d.readerBranches)}.`,
    },
  },
  "check-aborted": {
    title: "Ambiguous field",
    registryType: null,
    why: "Names and aliases of one reader field match several fields of the writer. The registry's check fails there and counts the schema as incompatible; an alias equal to the field's own name is enough.",
    coordinate: { area: "check", part: "field aliases", action: "failed" },
    whenReading: {
      change: (d) =>
        `Field \`${d.field}\` of record \`${d.record}\` matches several fields: ${listNames(d.candidates)}`,
      remedy: (d) => `Remove the alias of \`${d.field}\` that is superfluous.`,
    },
    whenWriting: {
      change: (d) => `The fields ${listNames(d.candidates)} all match the earlier field \`${d.field}\` and its aliases`,
      remedy: (d) => `Keep only one of the fields that \`${d.field}\` of earlier versions may mean.`,
    },
  },
};

/** All kinds, in the order of the catalogue. */
export const AVRO_DIFFERENCE_KINDS: readonly AvroDifference["kind"][] = Object.keys(
  CATALOGUE,
) as AvroDifference["kind"][];

/** The words for one difference. */
export function describeAvroDifference(difference: Difference, labels: PairLabels): DifferenceText {
  const avro = difference as AvroDifference;
  const entry = CATALOGUE[avro.kind] as Entry<AvroDifference["kind"]>;
  const words = labels.candidate === "reader" ? entry.whenReading : entry.whenWriting;
  return {
    title: entry.title,
    message: `${words.change(avro)}, so ${labels.reader} cannot read data written with ${labels.writer}.`,
    why: entry.why,
    remedy: words.remedy(avro),
  };
}

/** The catalogue's page on a kind, or undefined for a text that is no kind. */
export function findAvroKindPage(kind: string): DifferenceKindPage | undefined {
  if (!Object.hasOwn(CATALOGUE, kind)) return undefined;
  const known = kind as AvroDifference["kind"];
  const { title, registryType, why, coordinate } = CATALOGUE[known];
  return { kind, title, registryType, why, coordinate, example: EXAMPLES[known] };
}

/** The start of a sentence about a type: the field that holds it, where there is one. */
function nameSite({ field }: { readonly field: string | null }): string {
  return field === null ? "The type" : `Field \`${field}\``;
}

function listNames(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
