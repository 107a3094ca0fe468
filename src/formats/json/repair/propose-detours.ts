import { areDisjoint } from "../../../source/text-edit.ts";
import type { TextEdit } from "../../../source/text-edit.ts";
import type { DetourProposal, RepairQuestion } from "../../schema-format.ts";
import type { ChangeKind } from "../change-kinds.ts";
import { CHANGE_KINDS } from "../change-kinds.ts";
import { listReasons } from "../differences.ts";
import type { JsonDifference } from "../json-difference.ts";
import { nameSite } from "../name-site.ts";
import { dropRequired, findPropertySite } from "./property-site.ts";
import type { RepairSite } from "./repair-site.ts";
import { createRepairSite } from "./repair-site.ts";
import type { ObjectSpot } from "./repair-texts.ts";
import { setMember } from "./repair-texts.ts";

/** Kinds that say that the earlier object was open, so that a property cannot be added to it. */
const OPEN_KINDS: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  "optional-property-added-to-open-content-model",
  "required-property-with-default-added-to-open-content-model",
  "required-property-added-to-open-content-model",
]);

const NO_EDITS: readonly TextEdit[] = [];

/**
 * The ways out of an object's content model that are no edit of the candidate alone: the policy LENIENT, and a version
 * that closes the object first. A property that is required without a default has to become optional as well.
 */
export function proposeJsonDetours(question: RepairQuestion): readonly DetourProposal[] {
  const site = createRepairSite(question);
  return [...proposePolicy(site), ...(site.candidateReads ? closeFirst(site) : [])];
}

function proposePolicy(site: RepairSite): readonly DetourProposal[] {
  const { difference } = site;
  const isLenient = [difference, ...listReasons(difference)].some(
    ({ kind }) => CHANGE_KINDS[kind].effect === "lenient",
  );
  if (isLenient) return [{ kind: "policy", title: "", edits: NO_EDITS, between: NO_EDITS, written: "" }];
  const optional = makeOptional(site);
  if (optional === undefined) return [];
  return [{ kind: "policy", ...optional, between: NO_EDITS, written: "" }];
}

/** For a required property without a default, which no policy lets into an open object. */
function makeOptional(site: RepairSite): Pick<DetourProposal, "title" | "edits"> | undefined {
  if (site.difference.kind !== "required-property-added-to-open-content-model" || !site.candidateReads)
    return undefined;
  const name = findName(site.difference);
  const property = name === undefined ? undefined : findPropertySite(site, name);
  if (property === undefined || property.object.reference !== null) return undefined;
  const edits = dropRequired(property.object, property.name);
  return edits.length === 0 ? undefined : { title: `Leave \`${property.name}\` optional`, edits };
}

function findName({ details }: JsonDifference): string | undefined {
  return "property" in details ? details.property : undefined;
}

const LINE = '"additionalProperties": false';

function closeFirst(site: RepairSite): readonly DetourProposal[] {
  const pair = findObjects(site);
  if (pair === undefined) return [];
  const optional = makeOptional(site);
  const edits = [...close(pair.mine), ...(optional?.edits ?? [])].toSorted((left, right) => left.start - right.start);
  const between = close(pair.theirs);
  if (between.length === 0 || !areDisjoint(edits)) return [];
  const where = nameSite(pair.pointer);
  const closed = `lose ${where === "the schema" ? "the object" : where} first`;
  const title = optional === undefined ? `C${closed}` : `${optional.title} and c${closed}`;
  return [{ kind: "version-between", title, edits, between, written: LINE }];
}

/** The open object on both sides, where closing it is a matter of one line in the schemas' own texts. */
function findObjects(
  site: RepairSite,
): { readonly mine: ObjectSpot; readonly theirs: ObjectSpot; readonly pointer: string } | undefined {
  const name = findName(site.difference);
  if (!OPEN_KINDS.has(site.difference.kind) || name === undefined) return undefined;
  const property = findPropertySite(site, name);
  const theirs = site.theirs.findObject(site.theirPlace);
  if (property === undefined || theirs === undefined) return undefined;
  const { object: mine, place } = property;
  return [mine, theirs].every(isCloseable) ? { mine, theirs, pointer: place.pointer } : undefined;
}

/** A closed object refuses the properties that its neighbours in an `allOf` declare: no edit of one place closes those. */
function isCloseable({ reference, text }: ObjectSpot): boolean {
  return reference === null && !text.includes('"allOf"');
}

function close(object: ObjectSpot): readonly TextEdit[] {
  const edit = setMember(object, "additionalProperties", "false");
  return object.text.slice(edit.start, edit.end) === edit.text ? [] : [edit];
}
