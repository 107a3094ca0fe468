import { isJsonObject, listKeys } from "../../../source/json-value.ts";
import type { JsonObject, JsonValue } from "../../../source/json-value.ts";
import { resolveUri } from "../java-uri.ts";
import { isJsonArray } from "../keyword-readers.ts";
import { SchemaFault, enterMember } from "../schema-fault.ts";
import { enterScope, isKnownKeyword } from "./modern-loader.ts";
import { enterChild } from "./modern-source.ts";
import type { ModernTarget } from "./modern-source.ts";

/** Keywords whose members have free names: the search goes on in members that are no keywords. */
const MAP_KEYWORDS: ReadonlySet<string> = new Set("$defs allOf anyOf oneOf properties patternProperties".split(" "));

/**
 * Notes the schemas of a document that have an `$id`, `$anchor` or `$dynamicAnchor` under their URIs. The search does
 * not enter unknown keywords. Throws when two schemas claim one URI, which with `copiesDefinitions` every named schema
 * in the root's `definitions` does: the registry reads them twice.
 */
export function collectAnchors(
  root: ModernTarget,
  anchors: Map<string, ModernTarget>,
  copiesDefinitions: boolean,
): void {
  const note = ({ json, frame }: ModernTarget): void => {
    if (!isJsonObject(json)) return;
    const isCopied = copiesDefinitions && frame.document === null && frame.pointer.startsWith("/definitions/");
    for (const uri of listUris(json, enterScope(json, frame).base))
      register(uri, { json, frame }, { anchors, isCopied });
  };
  const visit = (target: ModernTarget, path: readonly string[]): void => {
    if (stopsAt(path, copiesDefinitions)) return;
    note(target);
    for (const [token, inner] of listInner(target)) visit(inner, [...path.slice(-1), token]);
  };
  visit(root, []);
}

/** The values inside of an array or object, with their tokens; lists of data left out. */
function listInner({ json, frame }: ModernTarget): readonly (readonly [string, ModernTarget])[] {
  if (isJsonArray(json))
    return json.map((item, index) => [String(index), { json: item, frame: enterChild(frame, String(index)) }] as const);
  if (!isJsonObject(json)) return [];
  const scope = enterScope(json, frame);
  return listKeys(json)
    .filter((key) => key !== "enum" && key !== "const")
    .map((key) => [key, { json: json[key] ?? null, frame: enterChild(scope, key) }] as const);
}

/** The last two tokens of the way decide. */
function stopsAt(path: readonly string[], copiesDefinitions: boolean): boolean {
  const [parent, last] = path.length > 1 ? path : [undefined, path[0]];
  if (last === undefined || isKnownKeyword(last)) return false;
  if (copiesDefinitions && last === "definitions" && parent === undefined) return false;
  return parent === undefined || !(MAP_KEYWORDS.has(parent) || (copiesDefinitions && parent === "definitions"));
}

function listUris(json: JsonObject, base: string): readonly string[] {
  const uris: string[] = [];
  if (typeof json["$id"] === "string") uris.push(base.endsWith("#") ? base.slice(0, -1) : base);
  for (const key of ["$anchor", "$dynamicAnchor"]) {
    const name: JsonValue | undefined = json[key];
    if (typeof name === "string") uris.push(resolveUri(base, `#${name}`));
  }
  return uris;
}

interface Registration {
  readonly anchors: Map<string, ModernTarget>;
  readonly isCopied: boolean;
}

function register(uri: string, target: ModernTarget, { anchors, isCopied }: Registration): void {
  const known = anchors.get(uri);
  if (isCopied || (known !== undefined && known.json !== target.json))
    throw new SchemaFault("repeated-id", enterMember(target.frame, "$id"), `Two schemas claim the URI \`${uri}\`.`);
  anchors.set(uri, target);
}
