import { parsePointer, printPointer } from "../../../source/json-pointer.ts";
import type { SchemaPlace } from "../../difference.ts";
import type { RepairProposal, RepairQuestion } from "../../schema-format.ts";
import { areDisjoint } from "../../../source/text-edit.ts";
import { CHANGE_KINDS } from "../change-kinds.ts";
import { listReasons } from "../differences.ts";
import { mergeNull } from "./merge-null.ts";
import { renameCriterion } from "./rename-criterion.ts";
import { repairList } from "./repair-lists.ts";
import { repairAdded, repairRemoved, repairRequired } from "./repair-properties.ts";
import type { RepairSite } from "./repair-site.ts";
import { createRepairSite } from "./repair-site.ts";
import { dropNewKeywords, restoreKeyword, restoreMember, restoreSchema } from "./restore-keyword.ts";
import { enterPlace, getLastToken, leavePlace } from "./repair-texts.ts";

/**
 * Edits of the candidate that may remove a difference, those that keep most of it first: what was taken away put back,
 * a restriction taken out, a keyword or a whole schema made what it was. Only a comparison of the edited text tells
 * which of them help.
 */
export function proposeJsonRepairs(question: RepairQuestion): readonly RepairProposal[] {
  const site = createRepairSite(question);
  const inner = listReasons(site.difference).map((difference) => proposeJsonRepairs({ ...question, difference }));
  const nullable = site.candidateReads ? mergeNull(site, findSchema(site.myPlace)) : [];
  return [...joinFirsts(inner), ...inner.flat(), ...nullable, ...proposeByKind(site), ...proposeBySchema(site)];
}

/** Several reasons are repaired together, where their best edits do not get in each other's way. */
function joinFirsts(inner: readonly (readonly RepairProposal[])[]): readonly RepairProposal[] {
  const firsts = inner.flatMap(([first]) => first ?? []);
  const [one] = firsts;
  if (one === undefined || firsts.length < 2 || firsts.some(({ reference }) => reference !== one.reference)) return [];
  const edits = firsts.flatMap((proposal) => proposal.edits).toSorted((left, right) => left.start - right.start);
  if (!areDisjoint(edits)) return [];
  const titles = [...new Set(firsts.map(({ title }) => title))];
  return [{ ...one, title: titles.join("; "), safe: firsts.every(({ safe }) => safe), edits }];
}

function proposeByKind(site: RepairSite): readonly RepairProposal[] {
  const { kind, details } = site.difference;
  switch (CHANGE_KINDS[kind].details) {
    case "property":
      return "property" in details ? repairRequired(site, details.property) : [];
    case "member":
      return "property" in details ? repairMember(site, details.property) : [];
    case "dependency":
      return "property" in details ? repairDependency(site, details.property) : [];
    case "item":
      return repairItem(site);
    case "values":
      return [...repairList(site, "value"), ...restoreKeyword(site)];
    case "branches":
      if (kind === "combined-type-changed") return [...renameCriterion(site), ...restoreKeyword(site)];
      return [...(kind === "product-type-extended" ? [] : repairList(site, "branch")), ...restoreKeyword(site)];
    case "unmatched":
      return [...repairList(site, "branch"), ...restoreKeyword(site)];
    default:
      return restoreKeyword(site);
  }
}

function repairMember(site: RepairSite, property: string): readonly RepairProposal[] {
  const isGone = site.difference.kind.includes("-removed-");
  return isGone ? repairRemoved(site, property) : repairAdded(site, property);
}

/** Ways that do not ask what the difference is: new keywords left out, or the whole schema as it was. */
function proposeBySchema(site: RepairSite): readonly RepairProposal[] {
  const [mine, theirs] = [findSchema(site.myPlace), findSchema(site.theirPlace)];
  return [...dropNewKeywords(site, mine, theirs), ...restoreSchema(site, mine, theirs)];
}

/** Keywords that a place may end with and that are no schema of their own. */
const PARTS: ReadonlySet<string> = new Set(
  (
    "type enum const allOf anyOf oneOf pattern maximum minimum exclusiveMaximum exclusiveMinimum multipleOf " +
    "maxLength minLength maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required format"
  ).split(" "),
);

/** The schema a place is in. */
function findSchema(place: SchemaPlace): SchemaPlace {
  const before = parsePointer(place.pointer).at(-2);
  const isKeyword = PARTS.has(getLastToken(place)) && before !== "properties";
  return isKeyword ? leavePlace(place, 1) : place;
}

const DEPENDENCIES: readonly string[] = ["dependencies", "dependentRequired", "dependentSchemas"];

function repairDependency(site: RepairSite, property: string): readonly RepairProposal[] {
  const [mine, theirs] = [leaveDependency(site.myPlace), leaveDependency(site.theirPlace)];
  return DEPENDENCIES.flatMap((keyword) => {
    const [list, other] = [enterPlace(mine, keyword), enterPlace(theirs, keyword)];
    const label = `the dependencies of \`${property}\``;
    if (site.mine.findObject(list) !== undefined)
      return restoreMember(site, { keyword: property, mine: list, theirs: other, label });
    if (site.theirs.findObject(other) === undefined) return [];
    return restoreMember(site, { keyword, mine, theirs, label });
  });
}

function leaveDependency(place: SchemaPlace): SchemaPlace {
  return DEPENDENCIES.includes(parsePointer(place.pointer).at(-2) ?? "") ? leavePlace(place, 2) : place;
}

/** The listed items are made what they were. */
function repairItem(site: RepairSite): readonly RepairProposal[] {
  return ["items", "prefixItems", "additionalItems"].flatMap((keyword) => {
    const [mine, theirs] = [leaveItem(site.myPlace, keyword), leaveItem(site.theirPlace, keyword)];
    const hasSome = [site.mine.find(enterPlace(mine, keyword)), site.theirs.find(enterPlace(theirs, keyword))].some(
      (spot) => spot !== undefined,
    );
    return hasSome ? restoreMember(site, { keyword, mine, theirs }) : [];
  });
}

function leaveItem(place: SchemaPlace, keyword: string): SchemaPlace {
  const tokens = parsePointer(place.pointer);
  const at = tokens.at(-2) === keyword || ["items", "prefixItems"].includes(tokens.at(-2) ?? "") ? -2 : tokens.length;
  return { ...place, pointer: printPointer(tokens.slice(0, at)) };
}
