import type { DifferenceKindPage, DifferenceText, PairLabels, SchemaPlace } from "../difference.ts";
import { ARRAY_ENTRIES } from "./catalogue/arrays.ts";
import { COMBINATION_ENTRIES } from "./catalogue/combinations.ts";
import type { Entries, Entry, Told } from "./catalogue/entry.ts";
import { LIMIT_ENTRIES } from "./catalogue/limits.ts";
import { DEPENDENCY_ENTRIES, REQUIRED_ENTRIES, REST_ENTRIES } from "./catalogue/objects.ts";
import { tellOverStrict } from "./catalogue/over-strict.ts";
import { PROPERTY_ENTRIES } from "./catalogue/properties.ts";
import { SCHEMA_ENTRIES } from "./catalogue/schemas.ts";
import { VALUE_ENTRIES } from "./catalogue/values.ts";
import type { ChangeKind } from "./change-kinds.ts";
import { CHANGE_KINDS, printChangeType } from "./change-kinds.ts";
import type { JsonDifference } from "./json-difference.ts";
import { nameSite } from "./name-site.ts";

/** Every kind of change the registry's comparison knows: what it is called, why it breaks or not, and what to do. */
const CATALOGUE: Entries<ChangeKind> = {
  ...SCHEMA_ENTRIES,
  ...LIMIT_ENTRIES,
  ...VALUE_ENTRIES,
  ...REQUIRED_ENTRIES,
  ...PROPERTY_ENTRIES,
  ...REST_ENTRIES,
  ...DEPENDENCY_ENTRIES,
  ...ARRAY_ENTRIES,
  ...COMBINATION_ENTRIES,
};

/** All kinds, in the order of the registry's families. */
export const JSON_DIFFERENCE_KINDS: readonly ChangeKind[] = Object.keys(CHANGE_KINDS) as ChangeKind[];

/** Whether a text names a kind of change. */
export function isChangeKind(text: string): text is ChangeKind {
  return Object.hasOwn(CHANGE_KINDS, text);
}

/** The words for one difference: what changed, who can no longer do what, why, and the way out. */
export function describeJsonDifference(difference: JsonDifference, labels: PairLabels): DifferenceText {
  const entry: Entry<ChangeKind> = CATALOGUE[difference.kind];
  const told = createTold(difference, labels);
  const consequence = tellConsequence(difference, labels);
  return {
    title: entry.title,
    message: `${entry.change(told)}${tellReasons(difference, labels)}, ${consequence}.`,
    why: tellWhy(difference, entry.why, labels),
    remedy: entry.remedy(told),
  };
}

function tellWhy(difference: JsonDifference, why: string, labels: PairLabels): string {
  if (!difference.breaking) return why;
  return (labels.harmless === true ? tellOverStrict(difference.kind) : why) + describeModels(difference, labels);
}

function tellConsequence({ breaking }: JsonDifference, { reader, writer, harmless }: PairLabels): string {
  if (!breaking) return "which the registry accepts";
  return harmless === true
    ? `which the registry refuses although ${reader} reads all data written with ${writer}`
    : `so ${reader} can refuse data written with ${writer}`;
}

function createTold(difference: JsonDifference, labels: PairLabels): Told<ChangeKind> {
  const place = findToldPlace(difference, labels);
  const isMember = MEMBER_FAMILIES.has(CHANGE_KINDS[difference.kind].details);
  const site = nameSite(isMember ? leaveMember(place.pointer) : place.pointer);
  return { difference, site, candidate: labels.candidate };
}

/** What is different inside of branches that found no partner, which the registry does not tell. */
function tellReasons(difference: JsonDifference, labels: PairLabels): string {
  const reasons = listReasons(difference);
  if (reasons.length === 0) return "";
  const clauses = reasons.map((reason) => {
    const words = (CATALOGUE[reason.kind] as Entry<ChangeKind>).change(createTold(reason, labels));
    return words.charAt(0).toLowerCase() + words.slice(1);
  });
  return ` (${[...new Set(clauses)].join("; ")})`;
}

/** The differences that are the reasons of another; none for most kinds. */
export function listReasons({ details }: JsonDifference): readonly JsonDifference[] {
  return "reasons" in details ? (details.reasons as readonly JsonDifference[]) : [];
}

const OPENNESS = {
  open: "open (any other property, with any value)",
  closed: "closed (no other property)",
  "partially-open": "partially open (other properties that fit a schema)",
};

/** Which content models the two objects have, for a property that one of them lacks. */
function describeModels({ details }: JsonDifference, { reader, writer }: PairLabels): string {
  if (!("readerModel" in details)) return "";
  const [after, before] = [OPENNESS[details.readerModel], OPENNESS[details.writerModel]];
  if (after === before) return ` Here the object is ${before} on both sides.`;
  return ` Here the object is ${before} in ${writer} and ${after} in ${reader}.`;
}

/** The place on the new schema's side, except for a whole schema that only one side has. */
function findToldPlace({ kind, reader, writer }: JsonDifference, { candidate }: PairLabels): SchemaPlace {
  if (kind === "schema-added") return reader;
  if (kind === "schema-removed") return writer;
  return candidate === "reader" ? reader : writer;
}

/** Kinds that are about a member of an object or array, and are told as changes of that object or array. */
const MEMBER_FAMILIES: ReadonlySet<string> = new Set(["property", "member", "item"]);

function leaveMember(pointer: string): string {
  return pointer.replace(/\/(?:properties\/[^/]*|(?:items|prefixItems)\/[0-9]+)$/, "");
}

/** The catalogue's page on a kind of change. */
export function findJsonKindPage(kind: ChangeKind): DifferenceKindPage {
  const { title, why, coordinate, example } = CATALOGUE[kind];
  const { reader, writer } = example;
  return {
    kind,
    title,
    registryType: printChangeType(kind),
    why,
    coordinate,
    example: { reader: JSON.stringify(reader), writer: JSON.stringify(writer) },
    ...(UNREPORTED.has(kind) ? { unreported: describeUnreported(kind) } : {}),
  };
}

/** Names that the registry's engine has and its comparison never gives. */
const UNREPORTED: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  "property-added-to-open-content-model",
  "reserved-property-removed",
  "reserved-property-conflicts-with-property",
]);

function describeUnreported(kind: ChangeKind): DifferenceText {
  const { title, why } = CATALOGUE[kind];
  return {
    title,
    message: `The registry knows the name \`${printChangeType(kind)}\` and never reports it when it compares schemas.`,
    why,
    remedy: "Nothing needs to be done.",
  };
}
