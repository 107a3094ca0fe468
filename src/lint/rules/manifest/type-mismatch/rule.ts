import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { textOf } from "../../../avro/document.ts";
import { textOfKeyword } from "../../../json-schema/document.ts";
import { openBrace } from "../../../tree/token.ts";

/** A file holds a schema of the type it is mapped as. */
export const rule: Rule = defineRule({
  id: "manifest/type-mismatch",
  title: "A file holds a schema of the type it is mapped as",
  why: "The registry reads the text with the parser of the declared type and refuses it, or takes it for something it is not.",
  remedy: "Correct the entry's `type`, or the file's extension.",
  preset: "recommended",
  severity: "error",
  source: "The registry's error 42201",
  registry: "rejects",
  avro: {
    document({ root, json }, context) {
      if (json.kind !== "object" || root.kind === "record" || root.kind === "enum" || root.kind === "fixed") return;
      const keys = new Set(json.members.map(({ key }) => key.value));
      if (keys.has("$schema") || (keys.has("properties") && textOf(root.attributes?.type) === "object"))
        context.report({
          at: openBrace(json),
          message: "Expected an Avro schema, found what looks like a JSON Schema.",
        });
    },
  },
  json: {
    document({ root }, context) {
      const type = root && textOfKeyword(root, "type");
      if (root === undefined || type === undefined || root.keywords.has("$schema")) return;
      const named = ["record", "enum", "fixed", "error"].includes(type) && root.keywords.has("name");
      if (named)
        context.report({
          at: openBrace(root.json),
          message: "Expected a JSON Schema, found what looks like an Avro schema.",
        });
    },
  },
});
