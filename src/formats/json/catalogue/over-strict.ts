import type { ChangeKind } from "../change-kinds.ts";

const KEYWORD_ONLY =
  "The registry looks at the keyword only: even a schema that accepts everything counts as a restriction.";
const PATTERNS = "The registry compares patterns as texts, not what they match.";

/** Kinds whose rule is over-strict in a way of its own. */
const RULES: ReadonlyMap<ChangeKind, string> = new Map<ChangeKind, string>([
  [
    "type-changed",
    "The registry compares the kinds of schemas that its parser makes, not the values they accept. A list of types is a kind of its own, and in drafts 4 to 7 a keyword of another group (`format` on an integer, `enum` beside `type`) makes one.",
  ],
  [
    "combined-type-changed",
    "The registry compares `allOf`, `anyOf` and `oneOf` with themselves only, except that `anyOf` may replace the others. A list of types counts as `anyOf`, and in drafts 4 to 7 a schema with keywords of several groups as `allOf`.",
  ],
  [
    "combined-type-subschemas-changed",
    "The registry pairs each branch of one side with a compatible branch of the other, and no branch twice, whatever the branches accept together.",
  ],
  ["schema-added", "The registry does not look at what an added schema says: even `{}` is refused."],
  ["additional-properties-narrowed", KEYWORD_ONLY],
  ["additional-items-narrowed", KEYWORD_ONLY],
  ["unevaluated-properties-narrowed", KEYWORD_ONLY],
  ["unevaluated-items-narrowed", KEYWORD_ONLY],
  ["pattern-added", PATTERNS],
  ["pattern-changed", PATTERNS],
]);

const OTHERS = "The registry looks at this one change alone, not at what the rest of the schema already says.";

/** Why the registry refuses a change of a kind where no document breaks: a whole sentence or two. */
export function tellOverStrict(kind: ChangeKind): string {
  return RULES.get(kind) ?? OTHERS;
}
