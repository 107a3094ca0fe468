import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { PRIMITIVES } from "../../../avro/document.ts";

/** No type is called like a built-in type. */
export const rule: Rule = defineRule({
  id: "avro/no-builtin-type-name",
  title: "No type is called like a built-in type",
  why: "A type called like a primitive is refused, and one called `map` or `record` makes the JSON encoding and every reader of the schema guess.",
  remedy: "Give the type a name of its own.",
  preset: "core",
  severity: "error",
  source: "Avro specification, Names",
  avro: {
    named({ name, kind }, context) {
      if (name !== undefined && (PRIMITIVES.has(name.simple) || COMPLEX.has(name.simple)))
        context.report({ at: name.node, message: `Disallowed name \`${name.simple}\` of the ${kind}.` });
    },
  },
});

const COMPLEX: ReadonlySet<string> = new Set(["record", "error", "enum", "array", "map", "union", "fixed"]);
