import { getMember, isJsonObject } from "../../source/json-value.ts";
import type { JsonValue } from "../../source/json-value.ts";
import type { ServerProfile } from "./server-profile.ts";

/** The drafts that the registry's older parser tells apart; everything it does not know is draft 7. */
export type ClassicDraft = "draft4" | "draft6" | "draft7";

/** How a schema is read: by the older parser as one of three drafts, or by the newer one, which knows only one. */
export type Dialect = ClassicDraft | "modern";

const CLASSIC_URLS: readonly (readonly [ClassicDraft, readonly string[]])[] = [
  ["draft4", ["json-schema.org/draft-04/schema", "json-schema.org/schema"]],
  ["draft6", ["json-schema.org/draft-06/schema"]],
  ["draft7", ["json-schema.org/draft-07/schema"]],
];

const MODERN_URL = /^https?:\/\/json-schema\.org\/draft\/(?:2019-09|2020-12)\/schema#?$/;

/** The draft a URL of the older family stands for; the URL may go on behind the name. */
export function findClassicDraft(url: string): ClassicDraft | undefined {
  const bare = /^https?:\/\/(.*)$/s.exec(url)?.[1];
  return bare === undefined
    ? undefined
    : CLASSIC_URLS.find(([, starts]) => starts.some((start) => bare.startsWith(start)))?.[0];
}

/** How a root schema is read, by its `$schema`: absent, unknown and very old ones are draft 7. */
export function findDialect(root: JsonValue, profile: ServerProfile): Dialect {
  const url = isJsonObject(root) ? getMember(root, "$schema") : undefined;
  if (typeof url !== "string") return "draft7";
  if (profile.readsModernDrafts && MODERN_URL.test(url)) return "modern";
  return findClassicDraft(url) ?? "draft7";
}

/** The keyword that names a schema. */
export function getIdKeyword(draft: ClassicDraft): string {
  return draft === "draft4" ? "id" : "$id";
}
