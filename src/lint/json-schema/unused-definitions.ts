import { escapePointerToken } from "../../source/json-pointer.ts";
import { findLastEarly } from "../../source/binary-search.ts";
import type { JsonMember, JsonNode } from "../../source/json-node.ts";
import type { Range } from "../../source/range.ts";
import { removeMemberAt } from "../fix/edit-json.ts";
import type { UnusedDefinition } from "../repository/repository.ts";
import type { JsonSchemaDocument, SchemaNode } from "./document.ts";
import { resolveReference } from "./resolve-reference.ts";

/** The root's definitions that nothing outside themselves refers to, with the edit that takes them out. */
export function findUnusedDefinitions(document: JsonSchemaDocument): readonly UnusedDefinition[] {
  const { root } = document;
  if (root === undefined) return [];
  const containers = ["$defs", "definitions"].flatMap((keyword) => root.keywords.get(keyword) ?? []);
  if (containers.length === 0) return [];
  const uses = listUses(document);
  return containers.flatMap(({ key: { value: keyword }, value: container }) => {
    if (container.kind !== "object") return [];
    const used = new Set(uses.flatMap((use) => findUsed(use, container.members) ?? []));
    return container.members.flatMap((member, index): readonly UnusedDefinition[] => {
      if (used.has(member)) return [];
      const name = `/${keyword}/${escapePointerToken(member.key.value)}`;
      const title = `Remove \`${member.key.value}\``;
      return [{ name, at: member.key, fix: { title, effect: "meta", edits: [removeMemberAt(container, index)] } }];
    });
  });
}

interface Use {
  readonly from: Range;
  readonly target: JsonNode;
}

function listUses(document: JsonSchemaDocument): readonly Use[] {
  return document.schemas.flatMap((schema) =>
    ["$ref", "$dynamicRef", "$recursiveRef"].flatMap((keyword) => findUse(document, schema, keyword)),
  );
}

function findUse(document: JsonSchemaDocument, schema: SchemaNode, keyword: string): readonly Use[] {
  const reference = schema.keywords.get(keyword)?.value;
  const target = reference?.kind === "string" ? resolveReference(document, schema, reference.value) : undefined;
  return target === undefined ? [] : [{ from: schema.json, target }];
}

/** The definition that a use from outside of it leads to, or into. */
function findUsed({ from, target }: Use, definitions: readonly JsonMember[]): JsonMember | undefined {
  const definition = definitions[findLastEarly(definitions, ({ value }) => value.start <= target.start)];
  if (definition === undefined || !isWithin(target, definition.value)) return undefined;
  return isWithin(from, definition.value) ? undefined : definition;
}

function isWithin(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
