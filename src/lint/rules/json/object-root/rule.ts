import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { listTypes } from "../../../json-schema/document.ts";

/** The root of a value is an object. */
export const rule: Rule = defineRule({
  id: "json/object-root",
  title: "The root of a value is an object",
  why: "A list or a plain value at the root can never gain a property.",
  remedy: "Wrap it in an object.",
  preset: "recommended",
  severity: "warning",
  source: "igluctl; Zalando API guidelines #110",
  json: {
    document({ root }, context) {
      const type = root?.keywords.get("type");
      if (root === undefined || type === undefined || listTypes(root)?.includes("object") === true) return;
      const { subjects } = context.file;
      if (subjects.length > 0 && subjects.every((subject) => subject.endsWith("-key"))) return;
      context.report({ at: type.value, message: "Expected an object at the root." });
    },
  },
});
