import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";

/** A namespace is lower case. */
export const rule: Rule = defineRule({
  id: "avro/namespace-case",
  title: "A namespace is lower case",
  why: "Java packages are lower case by convention, and file systems that ignore case mix up the others.",
  remedy: "Write the namespace in lower case.",
  preset: "strict",
  severity: "info",
  source: "RADAR-Schemas; Java package naming",
  style: true,
  avro: {
    named({ name, attributes }, context) {
      const at = name?.node.value.includes(".") === true ? name.node : attributes.namespace?.value;
      if (name !== undefined && at !== undefined && name.namespace !== name.namespace.toLowerCase())
        context.report({ at, message: `Expected the namespace \`${name.namespace}\` in lower case.` });
    },
  },
});
