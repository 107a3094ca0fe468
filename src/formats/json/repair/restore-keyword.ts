import { parsePointer } from "../../../source/json-pointer.ts";
import { toJsonValue } from "../../../source/json-value.ts";
import type { RepairProposal } from "../../schema-format.ts";
import type { SchemaPlace } from "../../difference.ts";
import { nameSite } from "../name-site.ts";
import { printJson } from "../print-value.ts";
import type { RepairSite } from "./repair-site.ts";
import { propose } from "./repair-site.ts";
import { dropMember, dropMembers, getLastToken, leavePlace, printSpot, setMember } from "./repair-texts.ts";

/** Keywords that describe without restricting. */
const ANNOTATIONS: ReadonlySet<string> = new Set(
  "$schema $id id $comment title description default examples definitions $defs".split(" "),
);

/**
 * The keyword a difference stands at, made what it was: with its old value, put back or taken out. The place of a side
 * without the keyword is the schema object that could have it.
 */
export function restoreKeyword(site: RepairSite): readonly RepairProposal[] {
  const { myPlace, theirPlace } = site;
  const keyword = findKeyword(site);
  if (keyword === undefined) return [];
  const mine = getLastToken(myPlace) === keyword ? leavePlace(myPlace, 1) : myPlace;
  const theirs = getLastToken(theirPlace) === keyword ? leavePlace(theirPlace, 1) : theirPlace;
  return restoreMember(site, { keyword, mine, theirs });
}

/** Which keyword a difference is about: the one a place ends with, or the registry's path. */
function findKeyword({ myPlace, theirPlace, difference }: RepairSite): string | undefined {
  const named = difference.registryPath.split("/").at(-1) ?? "";
  const ends = [myPlace, theirPlace].flatMap((place) => (isMember(place) ? [] : [getLastToken(place)]));
  if (named !== "" && ends.includes(named)) return named;
  return named === "additionalItems" && ends.includes("items") ? "items" : ends.find((token) => KEYWORDS.has(token));
}

/** Whether a place is that of a schema under a free name. */
function isMember({ pointer }: SchemaPlace): boolean {
  return MAPS.has(parsePointer(pointer).at(-2) ?? "");
}

const MAPS: ReadonlySet<string> = new Set(
  "properties patternProperties definitions $defs dependencies dependentRequired dependentSchemas".split(" "),
);

const KEYWORDS: ReadonlySet<string> = new Set(["type", "allOf", "anyOf", "oneOf", "not", "enum", "const"]);

/** A member of an object and the same member of the earlier version's object, which either may lack. */
interface MemberPair {
  readonly keyword: string;
  readonly mine: SchemaPlace;
  readonly theirs: SchemaPlace;
  /** What the member is called; its keyword and whose it is, unless told. */
  readonly label?: string;
}

/** A member made what it was. */
export function restoreMember(
  site: RepairSite,
  { keyword, mine, theirs, label }: MemberPair,
): readonly RepairProposal[] {
  const target = site.mine.findObject(mine);
  if (target === undefined) return [];
  const old = site.theirs.find({
    ...theirs,
    pointer: `${theirs.pointer}/${keyword.replaceAll("~", "~0").replaceAll("/", "~1")}`,
  });
  const { reference } = target;
  const named = label ?? `\`${keyword}\` of ${nameSite(mine.pointer)}`;
  if (old === undefined) return propose(`Take ${named} out again`, { reference, edits: dropMember(target, keyword) });
  const edits = [setMember(target, keyword, printSpot(old))];
  return propose(`Put ${named} back: ${shorten(printSpot(old))}`, { reference, edits });
}

/** The keywords that are new beside those that were there, taken out; none if what was there changed as well. */
export function dropNewKeywords(site: RepairSite, mine: SchemaPlace, theirs: SchemaPlace): readonly RepairProposal[] {
  const [target, old] = [site.mine.findObject(mine), site.theirs.findObject(theirs)];
  if (target === undefined || old === undefined) return [];
  const before = new Map(old.node.members.map(({ key, value }) => [key.value, printJson(toJsonValue(value))]));
  const added = target.node.members
    .map(({ key }) => key.value)
    .filter((key) => !before.has(key) && !ANNOTATIONS.has(key));
  const now = new Map(target.node.members.map(({ key, value }) => [key.value, printJson(toJsonValue(value))]));
  const isKept = [...before].every(([key, value]) => ANNOTATIONS.has(key) || now.get(key) === value);
  const [keyword, ...others] = added;
  if (keyword === undefined || !isKept || (others.length > 0 && !added.every((key) => CONDITIONAL.has(key)))) return [];
  const named = added.map((key) => `\`${key}\``).join(", ");
  return propose(`Leave ${named} of ${nameSite(mine.pointer)} out`, {
    reference: target.reference,
    edits: dropMembers(target, added),
  });
}

const CONDITIONAL: ReadonlySet<string> = new Set(["if", "then", "else"]);

/** The whole schema made what it was. */
export function restoreSchema(site: RepairSite, mine: SchemaPlace, theirs: SchemaPlace): readonly RepairProposal[] {
  const [target, old] = [site.mine.find(mine), site.theirs.find(theirs)];
  // The root's text is the whole candidate: giving all of it up is no repair.
  if (target === undefined || old === undefined || mine.pointer === "") return [];
  const name = nameSite(mine.pointer);
  return propose(name === "the schema" ? "Put the earlier schema back" : `Give ${name} its earlier schema back`, {
    reference: target.reference,
    edits: [{ start: target.node.start, end: target.node.end, text: printSpot(old) }],
  });
}

function shorten(text: string): string {
  return text.length > 60 ? `\`${text.slice(0, 57)}…\`` : `\`${text}\``;
}
