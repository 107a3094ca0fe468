import type { BranchCount, ChangeKind } from "../change-kinds.ts";
import type { Entries, Told } from "./entry.ts";
import { NOTHING_TO_DO, orderValues } from "./entry.ts";

type CombinedKind = ChangeKind & (`combined-${string}` | `product-${string}` | `sum-${string}`);
type NotKind = "not-type-extended" | "not-type-narrowed";

const TEXT = { type: "string" };
const NUMBER = { type: "integer" };

/** The catalogue's entries for combined types and `not`. */
export const COMBINATION_ENTRIES: Entries<CombinedKind | NotKind> = {
  "combined-type-extended": {
    title: "Combination became more generous",
    why: "The registry takes `anyOf` for more generous than any other combination, whatever the branches are.",
    coordinate: { area: "combination", part: "criterion", action: "widened" },
    example: { writer: { oneOf: [TEXT, NUMBER] }, reader: { anyOf: [TEXT, NUMBER] } },
    change: describeCombined,
    remedy: () => NOTHING_TO_DO,
  },
  "combined-type-changed": {
    title: "Combination changed",
    why: "The registry compares `allOf`, `anyOf` and `oneOf` with themselves only, except that `anyOf` may replace the others. A list of types counts as `anyOf`, and in drafts 4 to 7 a schema with keywords of several groups as `allOf`.",
    coordinate: { area: "combination", part: "criterion", action: "changed" },
    example: { writer: { anyOf: [NUMBER, { type: "number" }] }, reader: { oneOf: [NUMBER, { type: "number" }] } },
    change: describeCombined,
    remedy: ({ difference, candidate }) => {
      const { earlier } = orderValues(candidate, difference.details);
      const criterion = earlier?.criterion ?? "allOf";
      return candidate === "writer" || criterion === "anyOf"
        ? `Keep \`${criterion}\`.`
        : `Keep \`${criterion}\`, or use \`anyOf\`.`;
    },
  },
  "combined-type-subschemas-changed": {
    title: "Branches do not fit together",
    why: "The registry pairs each branch of one side with a compatible branch of the other, and no branch twice. It does not tell which branch found no partner, nor why: a change inside a branch that it would refuse elsewhere is enough.",
    coordinate: { area: "combination", part: "branches", action: "changed" },
    example: {
      writer: { oneOf: [{ type: "string" }, { type: "integer" }] },
      reader: { oneOf: [{ type: "string" }, { type: "boolean" }] },
    },
    change: ({ site }) => `Some branch of ${site} has no compatible partner`,
    remedy: () => "Keep every branch readable as it was; compare the branches one by one to find the one that changed.",
  },
  "product-type-extended": {
    title: "Condition added to an allOf",
    why: "Data must match one more branch, which the writer's schema did not ask for.",
    coordinate: { area: "combination", part: "branches of allOf", action: "added" },
    example: {
      writer: { allOf: [TEXT] },
      reader: { allOf: [TEXT, { minLength: 1 }] },
    },
    change: describeCombined,
    remedy: ({ candidate }) =>
      candidate === "reader"
        ? "Leave the branch out, and check its condition in the application."
        : "Keep the branch: earlier schemas ask for its condition.",
  },
  "product-type-narrowed": {
    title: "Condition removed from an allOf",
    why: "Data that matches all branches matches those that are left.",
    coordinate: { area: "combination", part: "branches of allOf", action: "removed" },
    example: {
      writer: { allOf: [TEXT, { minLength: 1 }] },
      reader: { allOf: [TEXT] },
    },
    change: describeCombined,
    remedy: () => NOTHING_TO_DO,
  },
  "sum-type-extended": {
    title: "Branch added",
    why: "The registry takes one more branch of `anyOf` or `oneOf` for more choice. In a `oneOf` a value that matches two branches is invalid, which it does not consider.",
    coordinate: { area: "combination", part: "branches of a choice", action: "added" },
    example: { writer: { anyOf: [TEXT] }, reader: { anyOf: [TEXT, { type: "boolean" }] } },
    change: describeCombined,
    remedy: () => NOTHING_TO_DO,
  },
  "sum-type-narrowed": {
    title: "Branch removed",
    why: "Data may match only the branch that the reader's schema no longer has.",
    coordinate: { area: "combination", part: "branches of a choice", action: "removed" },
    example: { writer: { anyOf: [TEXT, { type: "boolean" }] }, reader: { anyOf: [TEXT] } },
    change: describeCombined,
    remedy: ({ candidate }) =>
      candidate === "reader"
        ? "Keep the branch, and stop writing what only it allows."
        : "Publish a version with the branch to all readers first.",
  },
  "not-type-extended": {
    title: "Exclusion extended",
    why: "The schema under `not` accepts more than before, so less is left.",
    coordinate: { area: "not", part: "schema", action: "narrowed" },
    example: { writer: { not: { type: "string", maxLength: 3 } }, reader: { not: { type: "string" } } },
    change: ({ site }) => `\`not\` of ${site} excludes other values than before`,
    remedy: () => "Keep the schema under `not`, or exclude less.",
  },
  "not-type-narrowed": {
    title: "Exclusion unchanged or narrowed",
    why: "The schema under `not` accepts no more than before. The registry reports this for equal schemas too.",
    coordinate: { area: "not", part: "schema", action: "widened" },
    example: { writer: { not: { type: "string" } }, reader: { not: { type: "string", maxLength: 3 } } },
    change: ({ site }) => `The schema under \`not\` of ${site} excludes no more than before`,
    remedy: () => NOTHING_TO_DO,
  },
};

function describeCombined({ difference, site, candidate }: Told<CombinedKind>): string {
  const { earlier, current } = orderValues(candidate, difference.details);
  if (earlier !== null && earlier.criterion === current?.criterion)
    return `\`${earlier.criterion}\` of ${site} went from ${earlier.count} to ${printBranches(current.count)}`;
  const subject = site === "the schema" ? "The schema" : site;
  return `${subject} went from ${printCount(earlier)} to ${printCount(current)}`;
}

function printCount(count: BranchCount | null): string {
  if (count === null) return "a plain schema";
  return `\`${count.criterion}\` with ${printBranches(count.count)}`;
}

function printBranches(count: number): string {
  return count === 1 ? "1 branch" : `${count} branches`;
}
