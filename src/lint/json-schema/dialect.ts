import type { JsonNode } from "../../source/json-node.ts";
import { findMember } from "../../source/json-node.ts";

/** The drafts of JSON Schema that the registry tells apart, oldest first. */
export type Dialect = "draft-04" | "draft-06" | "draft-07" | "2019-09" | "2020-12";

/** All dialects, oldest first. */
export const DIALECTS: readonly Dialect[] = ["draft-04", "draft-06", "draft-07", "2019-09", "2020-12"];

/** The `$schema` text of each dialect as its authors write it. */
export const DIALECT_URIS: { readonly [Name in Dialect]: string } = {
  "draft-04": "http://json-schema.org/draft-04/schema#",
  "draft-06": "http://json-schema.org/draft-06/schema#",
  "draft-07": "http://json-schema.org/draft-07/schema#",
  "2019-09": "https://json-schema.org/draft/2019-09/schema",
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
};

/** The dialect a `$schema` text names, spelled exactly or in a way that still shows what is meant; else undefined. */
export function recogniseDialect(uri: string): Dialect | undefined {
  const plain = uri.replace(/^https?:\/\//, "").replace(/#$/, "");
  return DIALECTS.find((dialect) => DIALECT_URIS[dialect].replace(/^https?:\/\//, "").replace(/#$/, "") === plain);
}

/** The dialect a root schema is written in: the one it names, else draft-07, which is what the registry assumes. */
export function readDialect(root: JsonNode): Dialect {
  const declared = root.kind === "object" ? findMember(root, "$schema")?.value : undefined;
  return (declared?.kind === "string" ? recogniseDialect(declared.value) : undefined) ?? "draft-07";
}

/** Whether a root names a draft that is none: its dialect is then only what the registry takes it for. */
export function hasUnknownDraft(root: JsonNode): boolean {
  const declared = root.kind === "object" ? findMember(root, "$schema")?.value : undefined;
  return declared?.kind === "string" && recogniseDialect(declared.value) === undefined;
}

/** Whether a dialect is at least as new as another. */
export function isAtLeast(dialect: Dialect, oldest: Dialect): boolean {
  return DIALECTS.indexOf(dialect) >= DIALECTS.indexOf(oldest);
}
