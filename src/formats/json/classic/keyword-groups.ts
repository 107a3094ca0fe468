import type { JsonObject } from "../../../source/json-value.ts";
import type { ClassicDraft } from "../dialect.ts";
import { getIdKeyword } from "../dialect.ts";

/** Bits of the groups of keywords that one kind of part takes along. */
export const ARRAY_GROUP = 1;
export const OBJECT_GROUP = 2;
export const NUMBER_GROUP = 4;
export const STRING_GROUP = 8;
export const CONDITIONAL_GROUP = 16;
const PARTS = 32;
const REFERENCE = 64;
const ANNOTATION = 128;
const TYPE = 256;
const RARE = 512;
const FLAG = 1024;

/** What the keys of a schema object are, found in one look at them. */
export interface KeywordGroups {
  /** Bits of the groups that some key belongs to. */
  readonly present: number;
  /** Whether there are keywords that are parts by themselves. */
  readonly hasParts: boolean;
  readonly hasType: boolean;
  readonly hasReference: boolean;
  /** Whether there are keywords that describe the schema. */
  readonly hasAnnotations: boolean;
  /** Whether `readOnly` or `writeOnly` is among them. Looking for what is not there takes time. */
  readonly hasFlags: boolean;
  /** Whether there are keywords for objects that few objects have. */
  readonly hasRareObjectKeywords: boolean;
}

function createBits(draft: ClassicDraft): ReadonlyMap<string, number> {
  const later = draft === "draft4" ? "" : " ";
  const groups: readonly (readonly [number, string])[] = [
    [ARRAY_GROUP, `items additionalItems minItems maxItems uniqueItems${later && " contains"}`],
    [OBJECT_GROUP, "properties required additionalProperties"],
    [OBJECT_GROUP | RARE, `minProperties maxProperties dependencies patternProperties${later && " propertyNames"}`],
    [NUMBER_GROUP, "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf"],
    [STRING_GROUP, "minLength maxLength pattern format"],
    [CONDITIONAL_GROUP, draft === "draft7" ? "if then else" : ""],
    [PARTS, `enum allOf anyOf oneOf not${later && " const"}`],
    [REFERENCE, "$ref"],
    [TYPE, "type"],
    [ANNOTATION, `${getIdKeyword(draft)} title description default`],
    [ANNOTATION | FLAG, draft === "draft7" ? "readOnly writeOnly" : ""],
  ];
  return new Map(
    groups.flatMap(([bit, names]) => names.split(" ").flatMap((name) => (name === "" ? [] : [[name, bit] as const]))),
  );
}

const BITS: { readonly [Draft in ClassicDraft]: ReadonlyMap<string, number> } = {
  draft4: createBits("draft4"),
  draft6: createBits("draft6"),
  draft7: createBits("draft7"),
};

/** Finds the groups of a schema object's keys. */
export function findGroups(json: JsonObject, draft: ClassicDraft): KeywordGroups {
  const bits = BITS[draft];
  let found = 0;
  for (const key in json) found |= bits.get(key) ?? 0;
  return {
    present: found & (PARTS - 1),
    hasParts: (found & PARTS) !== 0,
    hasType: (found & TYPE) !== 0,
    hasReference: (found & REFERENCE) !== 0,
    hasAnnotations: (found & ANNOTATION) !== 0,
    hasFlags: (found & FLAG) !== 0,
    hasRareObjectKeywords: (found & RARE) !== 0,
  };
}

/** Whether a key is one of the keywords that make or belong to parts. */
export function isPartKeyword(key: string, draft: ClassicDraft): boolean {
  return ((BITS[draft].get(key) ?? 0) & (2 * PARTS - 1)) !== 0;
}
