import { escapePointerToken } from "../../source/json-pointer.ts";
import type { JsonNode } from "../../source/json-node.ts";
import type { Range } from "../../source/range.ts";
import { removeMembers } from "../fix/edit-json.ts";
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
    const unused = container.members.filter(({ value }) => !uses.some((use) => isUse(use, value)));
    return unused.map((member): UnusedDefinition => ({
      name: `/${keyword}/${escapePointerToken(member.key.value)}`,
      at: member.key,
      fix: {
        title: `Remove \`${member.key.value}\``,
        effect: "meta",
        edits: removeMembers(container, [member]),
      },
    }));
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

function isUse({ from, target }: Use, definition: Range): boolean {
  return isWithin(target, definition) && !isWithin(from, definition);
}

function isWithin(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
