import { isJsonObject } from "../../../source/json-value.ts";
import type { JsonObject, JsonValue } from "../../../source/json-value.ts";
import {
  createCombinedNode,
  createConditionalNode,
  createConstNode,
  createEnumNode,
  createNotNode,
  createPlainNode,
} from "../create-nodes.ts";
import type { SchemaNode } from "../model.ts";
import { getIdKeyword } from "../dialect.ts";
import { isJavaUri } from "../java-uri.ts";
import { isJsonArray, readString } from "../keyword-readers.ts";
import { SchemaFault, createTypeFault, enterMember } from "../schema-fault.ts";
import { readAnnotations } from "./classic-annotations.ts";
import type { ClassicLoader, ClassicSource } from "./classic-source.ts";
import { loadMember } from "./classic-source.ts";
import type { ClassicFrame } from "./classic-file.ts";
import { enterChild, enterScope } from "./classic-file.ts";
import {
  ARRAY_GROUP,
  CONDITIONAL_GROUP,
  NUMBER_GROUP,
  OBJECT_GROUP,
  STRING_GROUP,
  findGroups,
} from "./keyword-groups.ts";
import type { KeywordGroups } from "./keyword-groups.ts";
import { loadArray } from "./load-array.ts";
import { loadNumber } from "./load-number.ts";
import { loadObject } from "./load-object.ts";
import { loadStringNode } from "./load-string.ts";

/**
 * Loads a schema of draft 4, 6 or 7 as the registry's older parser does: `$ref` hides its siblings; each of `enum`,
 * `allOf`/`anyOf`/`oneOf`, `not`, `const` and `type` makes a part; `type` takes the keywords of its own group along;
 * what is left over of each group makes an untyped part. Several parts become a synthetic `allOf`.
 */
export function loadClassicSchema(
  json: JsonValue,
  outer: ClassicFrame,
  { loader, previous }: Pick<ClassicSource, "loader" | "previous">,
): SchemaNode {
  if (typeof json === "boolean") return createPlainNode(outer, json ? "true" : "false");
  if (!isJsonObject(json)) throw createTypeFault(outer, "a schema (an object or a boolean)", json);
  const groups = findGroups(json, outer.file.draft);
  const frame = groups.hasAnnotations ? enterScope(json, outer) : outer;
  if (groups.hasAnnotations) checkId(json, frame, loader);
  const { journal } = loader;
  const before = { links: journal.links.length, bonds: journal.bonds };
  const source: ClassicSource = { json, spot: frame, frame, loader, groups, previous, before };
  const node = groups.hasReference ? loadReference(source) : combineParts(loadParts(source), frame);
  node.annotations = readAnnotations(source);
  return node;
}

function checkId(json: JsonObject, frame: ClassicFrame, { journal }: ClassicLoader): void {
  const keyword = getIdKeyword(frame.file.draft);
  const id = json[keyword];
  if (typeof id !== "string") return;
  if (!isJavaUri(id))
    throw new SchemaFault("invalid-uri", enterMember(frame, keyword), `Expected a URI, found \`${id}\`.`);
  journal.bonds++;
}

function loadReference(source: ClassicSource): SchemaNode {
  const ref = readString(source, "$ref") ?? "";
  return source.loader.follow(ref, source.frame);
}

function combineParts(parts: readonly SchemaNode[], frame: ClassicFrame): SchemaNode {
  const [first] = parts;
  if (first === undefined) return createPlainNode(frame, "empty");
  if (parts.length === 1) return first;
  return createCombinedNode(frame, { criterion: "allOf", branches: parts, origin: "parts" });
}

function loadParts(source: ClassicSource): readonly SchemaNode[] {
  const { groups } = source;
  if (!groups.hasParts) return loadTyped(source, groups);
  return [...loadOwnParts(source), ...loadTyped(source, groups)];
}

function loadOwnParts(source: ClassicSource): readonly SchemaNode[] {
  const { json, frame } = source;
  const parts: SchemaNode[] = [];
  if (json["enum"] !== undefined) parts.push(createEnumNode(frame, requireArray(source, "enum")));
  for (const criterion of ["allOf", "anyOf", "oneOf"] as const) {
    if (json[criterion] === undefined) continue;
    const met = source.loader.journal.links.length;
    const branches = loadList(source, criterion);
    bindRepetitions(source, met);
    parts.push(createCombinedNode(frame, { criterion, branches, origin: "keyword" }));
  }
  const negated = loadMember(source, "not");
  if (negated !== null) {
    // Servers that remember the old node only would take the same node under a `not` for one they met before.
    source.loader.journal.bonds++;
    parts.push(createNotNode(frame, negated));
  }
  const constant = json["const"];
  if (constant !== undefined && frame.file.draft !== "draft4") parts.push(createConstNode(frame, constant));
  return parts;
}

/** How a reference is printed depends on whether it was met before, and branches that are printed alike count once. */
function bindRepetitions({ loader: { journal } }: ClassicSource, from: number): void {
  if (journal.links.length - from < 2) return;
  const uris = journal.links.slice(from).map(({ uri }) => uri);
  if (new Set(uris).size < uris.length) journal.bonds++;
}

function requireArray({ json, frame }: ClassicSource, key: string): readonly JsonValue[] {
  const value = json[key] ?? null;
  if (isJsonArray(value)) return value;
  throw createTypeFault(enterMember(frame, key), "an array", value);
}

function loadList(source: ClassicSource, key: string): readonly SchemaNode[] {
  const frame = enterChild(source.frame, key);
  const { previous, loader } = source;
  const before = previous?.kind === "combined" && previous.criterion === key ? previous.branches : [];
  return requireArray(source, key).map((item, index) =>
    loader.load(item, enterChild(frame, String(index)), before[index]),
  );
}

/** The part that `type` makes, and the untyped parts of the keywords that no type took along. */
function loadTyped(source: ClassicSource, groups: KeywordGroups): readonly SchemaNode[] {
  const type = groups.hasType ? source.json["type"] : undefined;
  if (type === undefined) return loadUntyped(source, groups.present);
  if (typeof type === "string") {
    const typed = loadType(source, type);
    const left = groups.present & ~getGroup(typed);
    return left === 0 ? [typed] : [typed, ...loadUntyped(source, left)];
  }
  if (!isJsonArray(type))
    throw createTypeFault(enterMember(source.frame, "type"), "a type name or a list of them", type);
  const branches = type.map((name) => loadListedType(source, name));
  const taken = branches.reduce((mask, branch) => mask | getGroup(branch), 0);
  return [
    createCombinedNode(source.frame, { criterion: "anyOf", branches, origin: "types" }),
    ...loadUntyped(source, groups.present & ~taken),
  ];
}

function loadListedType(source: ClassicSource, name: JsonValue): SchemaNode {
  if (typeof name !== "string") throw createTypeFault(enterMember(source.frame, "type"), "type names only", name);
  return loadType(source, name);
}

function loadType(source: ClassicSource, name: string): SchemaNode {
  switch (name) {
    case "string":
      return loadStringNode(source, true);
    case "integer":
    case "number":
      return loadNumber(source, name);
    case "boolean":
      return createPlainNode(source.frame, "boolean");
    case "null":
      return createPlainNode(source.frame, "null");
    case "array":
      return loadArray(source, true);
    case "object":
      return loadObject(source, true);
    default:
      throw new SchemaFault("unknown-type", enterMember(source.frame, "type"), `Unknown type \`${name}\`.`);
  }
}

function getGroup(node: SchemaNode): number {
  switch (node.kind) {
    case "string":
      return STRING_GROUP;
    case "number":
      return NUMBER_GROUP;
    case "array":
      return ARRAY_GROUP;
    case "object":
      return OBJECT_GROUP;
    default:
      return 0;
  }
}

function loadUntyped(source: ClassicSource, groups: number): readonly SchemaNode[] {
  if (groups === 0) return [];
  const parts: SchemaNode[] = [];
  if (groups & ARRAY_GROUP) parts.push(loadArray(source, false));
  if (groups & OBJECT_GROUP) parts.push(loadObject(source, false));
  if (groups & NUMBER_GROUP) parts.push(loadNumber(source, null));
  if (groups & STRING_GROUP) parts.push(loadStringNode(source, false));
  if (groups & CONDITIONAL_GROUP)
    parts.push(
      createConditionalNode(source.frame, {
        condition: loadMember(source, "if"),
        consequence: loadMember(source, "then"),
        alternative: loadMember(source, "else"),
      }),
    );
  return parts;
}
