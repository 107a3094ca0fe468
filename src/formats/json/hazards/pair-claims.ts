import type { SchemaNode } from "../model.ts";
import type { JsonSchema } from "../parse.ts";
import type { Plain, PlainObject } from "../witness/plain-value.ts";
import { createPlainObject, getPlain, isPlainArray, isPlainObject } from "../witness/plain-value.ts";
import { provesImplied } from "../witness/prover.ts";
import { areEqualSchemas } from "../witness/same-schema.ts";
import type { Located } from "../witness/schema-bundle.ts";
import { SchemaBundle, enterScope } from "../witness/schema-bundle.ts";
import type { HazardFact } from "./hazard.ts";
import type { NodePair } from "./pair-nodes.ts";

/** Answers what can be proved of two schemas' parts. */
export class PairClaims {
  readonly #reader: SchemaBundle;
  readonly #writer: SchemaBundle;

  constructor(reader: JsonSchema, writer: JsonSchema) {
    this.#reader = new SchemaBundle(reader);
    this.#writer = new SchemaBundle(writer);
  }

  /** Whether all that the writer's schema allows is allowed by the keywords the fact is about; all, if it names none. */
  isImplied({ keywords, member }: HazardFact, { reader, writer }: NodePair): boolean {
    const from = this.#locate(this.#writer, writer);
    const to = this.#locate(this.#reader, reader);
    if (from === undefined || to === undefined || !isPlainObject(to.schema)) return false;
    const schema = keywords.length === 0 ? to.schema : pickKeywords(to.schema, keywords, member);
    const base = keywords.length === 0 ? to.base : enterScope(to.schema, to.base, this.#reader.draft);
    return provesImplied(this.#reader, this.#writer, { from, to: { schema, base } });
  }

  /** Whether two parts stand for schemas with the same text, no references in it. */
  isEqual(reader: SchemaNode, writer: SchemaNode): boolean {
    const [left, right] = [this.#locate(this.#reader, reader), this.#locate(this.#writer, writer)];
    return areEqualSchemas(left?.schema, right?.schema);
  }

  #locate(bundle: SchemaBundle, node: SchemaNode): Located | undefined {
    return bundle.locate(node.document, node.pointer);
  }
}

function pickKeywords(schema: PlainObject, keywords: readonly string[], member: string | null): PlainObject {
  const kept = keywords.flatMap((keyword): readonly (readonly [string, Plain])[] => {
    const value = getPlain(schema, keyword);
    return value === undefined ? [] : [[keyword, member === null ? value : pickMember(value, member)]];
  });
  return createPlainObject(kept);
}

function pickMember(value: Plain, member: string): Plain {
  if (isPlainArray(value)) return value.filter((one) => one === member);
  return isPlainObject(value) ? createPlainObject([[member, getPlain(value, member) ?? true]]) : value;
}
