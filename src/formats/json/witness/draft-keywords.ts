import type { Plain, PlainObject } from "./plain-value.ts";
import { createPlainObject, getPlain } from "./plain-value.ts";
import type { Draft } from "./draft.ts";
import { isModernDraft } from "./draft.ts";

/** Keywords that other drafts have and this one does not: they restrict nothing here. */
const FOREIGN: { readonly [One in Draft]: ReadonlySet<string> } = {
  draft4: toSet("const contains propertyNames if then else", "dependentRequired dependentSchemas $anchor prefixItems"),
  draft6: toSet("if then else", "dependentRequired dependentSchemas $anchor prefixItems"),
  draft7: toSet("", "dependentRequired dependentSchemas $anchor prefixItems"),
  "2019-09": toSet("dependencies prefixItems", "$dynamicRef $dynamicAnchor"),
  "2020-12": toSet("dependencies additionalItems", "$recursiveRef $recursiveAnchor"),
};

/** Keywords of 2019-09 and later that earlier drafts do not have. */
const LATER = toSet("unevaluatedProperties unevaluatedItems minContains maxContains", "$dynamicRef $recursiveRef");

function toSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(" ")).filter((keyword) => keyword !== ""));
}

/** Keywords that stay beside a reference up to draft 7: references may lead into them. */
const BESIDE_REFERENCE: ReadonlySet<string> = new Set(["$ref", "definitions", "$defs"]);

/**
 * A schema object's keywords as its draft has them: without those of other drafts, without what stands beside `$ref` up
 * to draft 7, with draft 4's boolean limits as numbers. What is inside of its values is left as it is.
 */
export function adaptKeywords(schema: PlainObject, draft: Draft): PlainObject {
  const isModern = isModernDraft(draft);
  const hidesSiblings = !isModern && typeof getPlain(schema, "$ref") === "string";
  const kept = Object.entries(schema).filter(
    ([key]) =>
      !FOREIGN[draft].has(key) && (isModern || !LATER.has(key)) && (!hidesSiblings || BESIDE_REFERENCE.has(key)),
  );
  const adapted = createPlainObject(kept);
  return draft === "draft4" ? adaptLimits(schema, adapted) : adapted;
}

function adaptLimits(schema: PlainObject, adapted: PlainObject): PlainObject {
  const changed = new Map<string, Plain>(Object.entries(adapted));
  for (const [flag, limit] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    changed.delete(flag);
    const value = getPlain(schema, limit);
    if (getPlain(schema, flag) !== true || typeof value !== "number") continue;
    changed.delete(limit);
    changed.set(flag, value);
  }
  return createPlainObject(changed);
}
