import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";

/** No two files have one identifier. */
export const rule: Rule = defineRule({
  id: "json/unique-id",
  title: "No two files have one identifier",
  why: "References by `$id` reach one of the two, and validators refuse the second.",
  remedy: "Give each file an identifier of its own.",
  preset: "core",
  severity: "error",
  source: 'JSON Schema, section "The $id Keyword"; ajv\'s `addSchema`',
  repository({ files }, context) {
    const seen = new Map<string, (typeof files)[number]>();
    for (const facts of files) {
      const { root, file } = facts;
      if (file.type !== "JSON" || root === undefined || !/^[a-z][a-z0-9+.-]*:/i.test(root.name)) continue;
      const first = seen.get(root.name);
      if (first === undefined) seen.set(root.name, facts);
      else
        context.report({
          file: file.source,
          at: root.at,
          message: `Disallowed identifier \`${root.name}\`: ${first.file.source.path} has it.`,
          related: first.root && [{ message: "the other one", file: first.file.source, at: first.root.at }],
        });
    }
  },
});
