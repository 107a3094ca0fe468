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
import { parsePointer } from "../../source/json-pointer.ts";

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
    message: `${tellChange(difference, entry.change(told), labels)}, ${consequence}.`,
    why: tellWhy(difference, entry.why, labels),
    remedy: tellRemedy(difference, labels) ?? entry.remedy(told),
  };
}

/** Branches that found no partner are told by what changed inside of them, where that is known. */
function tellChange(difference: JsonDifference, change: string, labels: PairLabels): string {
  const reasons = listReasons(difference);
  if (reasons.length === 0) return change + tellMerged(difference, labels);
  const place = findToldPlace(difference, labels);
  const clauses = listClauses(reasons, labels).join("; ");
  if (!CRITERIA.has(parsePointer(place.pointer).at(-1) ?? ""))
    return clauses.charAt(0).toUpperCase() + clauses.slice(1);
  const site = nameSite(place.pointer);
  // The branch itself has no name but that of what it is a branch of.
  const named = clauses.replaceAll(` of ${site} `, " ").replaceAll(` ${site} `, " it ");
  return `In ${reasons.length === 1 ? "a branch" : "branches"} of ${site} ${named}`;
}

const CRITERIA: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf"]);

function tellRemedy(difference: JsonDifference, labels: PairLabels): string | undefined {
  const [reason, ...others] = listReasons(difference);
  if (reason === undefined) return undefined;
  if (others.length > 0) return "Take these changes back, or add what is new as a branch beside the old ones.";
  return describeJsonDifference(reason, labels).remedy;
}

function tellWhy(difference: JsonDifference, why: string, labels: PairLabels): string {
  if (!difference.breaking) return why;
  const [reason, ...others] = labels.harmless === true ? [] : listReasons(difference);
  if (reason !== undefined && others.length === 0)
    return `${describeJsonDifference(reason, labels).why} Of a branch the registry tells no more than that it finds no partner.`;
  return (labels.harmless === true ? tellOverStrict(difference.kind) : why) + describeModels(difference, labels);
}

function tellConsequence({ breaking }: JsonDifference, { reader, writer, harmless, unproven }: PairLabels): string {
  if (!breaking) return "which the registry accepts";
  if (unproven === true) return "which the registry refuses";
  return harmless === true
    ? `which the registry refuses although ${reader} reads all data written with ${writer}`
    : `so ${reader} can refuse data written with ${writer}`;
}

function createTold(difference: JsonDifference, labels: PairLabels): Told<ChangeKind> {
  const place = findToldPlace(difference, labels);
  const isMember = MEMBER_FAMILIES.has(CHANGE_KINDS[difference.kind].details);
  const site = nameSite(isMember ? leaveMember(difference, place.pointer, labels) : place.pointer);
  return { difference, site, candidate: labels.candidate };
}

/** What else the registry reports of the same cause. */
function tellMerged({ merged = [] }: JsonDifference, labels: PairLabels): string {
  return merged.length === 0 ? "" : ` (${listClauses(merged, labels).join("; ")})`;
}

function listClauses(differences: readonly JsonDifference[], labels: PairLabels): readonly string[] {
  const clauses = differences.map((difference) => {
    const entry: Entry<ChangeKind> = CATALOGUE[difference.kind];
    const words = tellChange(difference, entry.change(createTold(difference, labels)), labels);
    return words.charAt(0).toLowerCase() + words.slice(1);
  });
  return [...new Set(clauses)];
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

/** Where the cause of a difference stands: where its one reason does, which is further in. */
export function findJsonCause(difference: JsonDifference): Pick<JsonDifference, "reader" | "writer"> {
  const [reason, ...others] = listReasons(difference);
  return reason === undefined || others.length > 0 ? difference : findJsonCause(reason);
}

/** The place on the new schema's side, except for a whole schema that only one side has. */
function findToldPlace({ kind, reader, writer }: JsonDifference, { candidate }: PairLabels): SchemaPlace {
  if (kind === "schema-added") return reader;
  if (kind === "schema-removed") return writer;
  return candidate === "reader" ? reader : writer;
}

/** Kinds that are about a member of an object or array, and are told as changes of that object or array. */
const MEMBER_FAMILIES: ReadonlySet<string> = new Set(["property", "member", "item"]);

/** The place of the side that lacks the member is that of the object or array already. */
function leaveMember({ kind }: JsonDifference, pointer: string, { candidate }: PairLabels): string {
  const lacksIt = kind.includes("-removed-") ? "reader" : kind.includes("-added-") ? "writer" : undefined;
  if (candidate === lacksIt) return pointer;
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
