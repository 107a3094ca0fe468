import { adaptKeywords } from "./draft-keywords.ts";
import { isModernDraft } from "./draft.ts";
import type { Plain } from "./plain-value.ts";
import { createPlainObject, isPlainArray, isPlainObject } from "./plain-value.ts";
import type { Draft } from "./draft.ts";

/** Formats are annotations here, `nullable` is no keyword of any draft, and the dialect is chosen by the caller. */
const UNWANTED: ReadonlySet<string> = new Set(["format", "nullable", "$schema", "$vocabulary"]);

/** Keywords whose members are schemas under free names. */
const MAPS: ReadonlySet<string> = new Set(
  "properties patternProperties definitions $defs dependencies dependentSchemas".split(" "),
);

/** Keywords whose values are no schemas. */
const VALUES: ReadonlySet<string> = new Set("enum const default examples required dependentRequired type".split(" "));

/** The schema as Ajv must be given it to follow the specification of its draft. */
export function adaptForAjv(schema: Plain, draft: Draft): Plain {
  if (!isPlainObject(schema)) return schema;
  const keywords = Object.entries(adaptKeywords(schema, draft)).filter(([key]) => !UNWANTED.has(key));
  return createPlainObject(keywords.flatMap(([key, value]) => adaptKeyword(key, value, draft)));
}

function adaptKeyword(key: string, value: Plain, draft: Draft): readonly (readonly [string, Plain])[] {
  const isId = key === "id" || key === "$id";
  if (isId && typeof value === "string") return adaptId(key, value, draft);
  if (isId && !isModernDraft(draft)) return [];
  if (VALUES.has(key)) return [[key, value]];
  if (MAPS.has(key) && isPlainObject(value)) return [[key, adaptMembers(value, draft)]];
  if (isPlainArray(value)) return [[key, value.map((part) => adaptForAjv(part, draft))]];
  return [[key, adaptForAjv(value, draft)]];
}

function adaptMembers(members: { readonly [key: string]: Plain }, draft: Draft): Plain {
  return createPlainObject(Object.entries(members).map(([name, part]) => [name, adaptForAjv(part, draft)] as const));
}

/** An id that is only a fragment names a place: today's word for that is `$anchor`. */
function adaptId(key: string, id: string, draft: Draft): readonly (readonly [string, Plain])[] {
  if (key !== (draft === "draft4" ? "id" : "$id")) return [];
  if (id.startsWith("#")) return isModernDraft(draft) ? [] : [["$anchor", id.slice(1)]];
  return [["$id", id]];
}
