import { describeType } from "../avro/describe-type.ts";
import { typeToken } from "../avro/token.ts";
import type { AvroDocument, AvroType } from "../avro/document.ts";
import type { Range } from "../../source/range.ts";
import type { LintFile } from "../finding.ts";
import type { JsonSchemaDocument } from "../json-schema/document.ts";
import { isOwnReference } from "../json-schema/resolve-reference.ts";
import { findUnusedDefinitions } from "../json-schema/unused-definitions.ts";
import { textOfKeyword } from "../json-schema/document.ts";
import type { FileFacts, RootType } from "./repository.ts";

/** The facts of a text that cannot be read. */
export function collectNothing(file: LintFile): FileFacts {
  return {
    file,
    root: undefined,
    rootType: undefined,
    dialect: undefined,
    definitions: [],
    unused: [],
    unresolved: [],
  };
}

/** The facts of an Avro schema. */
export function collectAvroFacts(file: LintFile, document: AvroDocument): FileFacts {
  const { root, definitions, uses } = document;
  const name = "name" in root && typeof root.name === "object" ? root.name : undefined;
  return {
    file,
    root: name && { name: name.full, at: copyRange(name.node) },
    rootType: describeRoot(root),
    dialect: undefined,
    unused: [],
    definitions: definitions.flatMap(({ name }) =>
      name === undefined ? [] : [{ name: name.full, at: copyRange(name.node) }],
    ),
    unresolved: uses.flatMap(({ target, full, node }) =>
      target === undefined ? [{ name: full, fallback: node.value, at: copyRange(node) }] : [],
    ),
  };
}

function describeRoot(root: AvroType): RootType | undefined {
  if (root.kind === "unreadable") return undefined;
  const envelope = root.kind === "union" && root.branches.length > 0 && root.branches.every(isRecord);
  return { kind: describeType(root), isRecord: isRecord(root) || envelope, at: copyRange(typeToken(root)) };
}

function isRecord(type: AvroType): boolean {
  return type.kind === "record" || type.kind === "name";
}

/** The facts of a JSON Schema: its `$id` and the references that leave the text. */
export function collectJsonSchemaFacts(file: LintFile, document: JsonSchemaDocument): FileFacts {
  const idKeyword = document.dialect === "draft-04" ? "id" : "$id";
  const id = document.root && textOfKeyword(document.root, idKeyword);
  const member = document.root?.keywords.get(idKeyword);
  const unresolved = document.schemas.flatMap((schema) => {
    const reference = schema.keywords.get("$ref")?.value;
    if (reference?.kind !== "string" || isOwnReference(document, reference.value)) return [];
    return [{ name: reference.value, fallback: reference.value, at: copyRange(reference) }];
  });
  return {
    file,
    root: id === undefined || member === undefined ? undefined : { name: id, at: copyRange(member.value) },
    rootType: undefined,
    dialect: document.root && {
      name: document.dialect,
      at: copyRange(document.root.keywords.get("$schema")?.value ?? document.root.json),
    },
    definitions: [],
    unused: findUnusedDefinitions(document),
    unresolved,
  };
}

/** The range alone: a node would keep its whole tree alive. */
function copyRange({ start, end }: Range): Range {
  return { start, end };
}
