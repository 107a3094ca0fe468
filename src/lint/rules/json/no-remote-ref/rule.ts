import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { ReferenceIndex } from "../../../repository/resolve-file.ts";

/** No reference leads to the network. */
export const rule: Rule = defineRule({
  id: "json/no-remote-ref",
  title: "No reference leads to the network",
  why: "The registry and consumers would fetch it while they work, or fail where they may not.",
  remedy: "Register the other schema and name it among the references of the manifest.",
  preset: "recommended",
  severity: "warning",
  source: 'The registry\'s references; JSON Schema, section "Schema References"',
  repository({ files }, context) {
    const index = new ReferenceIndex(files);
    for (const facts of files)
      for (const { name, at } of facts.file.type === "JSON" ? facts.unresolved : [])
        if (/^https?:/.test(name) && !index.isSupplied(facts, name))
          context.report({ file: facts.file.source, at, message: `Disallowed reference to the network: \`${name}\`.` });
  },
});
