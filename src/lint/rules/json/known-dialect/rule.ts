import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { DIALECT_URIS, recogniseDialect } from "../../../json-schema/dialect.ts";
import { replaceJson } from "../../../fix/edit-json.ts";

/** `$schema` names a draft by its exact address. */
export const rule: Rule = defineRule({
  id: "json/known-dialect",
  title: "`$schema` names a draft by its exact address",
  why: "For an address it does not know the registry falls back to draft-07, and validators refuse the schema or pick a draft of their own.",
  remedy: "Use the address of the draft as its authors write it.",
  preset: "core",
  severity: "error",
  fix: "meta",
  source: "JSON Schema, Meta-schemas; the registry's choice of parser",
  json: {
    document({ root }, context) {
      const declared = root?.keywords.get("$schema")?.value;
      if (declared?.kind !== "string") return;
      const dialect = recogniseDialect(declared.value);
      const uri = dialect && DIALECT_URIS[dialect];
      // An empty fragment changes nothing, whether the draft's own spelling has it or not.
      if (uri !== undefined && declared.value.replace(/#$/, "") === uri.replace(/#$/, "")) return;
      context.report({
        at: declared,
        message: `Unknown draft \`${declared.value}\`.${uri === undefined ? "" : ` Did you mean \`${uri}\`?`}`,
        fix:
          uri === undefined
            ? undefined
            : { title: `Change it to \`${uri}\``, effect: "meta", edits: [replaceJson(declared, JSON.stringify(uri))] },
      });
    },
  },
});
