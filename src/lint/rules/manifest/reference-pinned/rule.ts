import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { sourceOf } from "../../../repository/manifest-place.ts";

/** A reference names a version. */
export const rule: Rule = defineRule({
  id: "manifest/reference-pinned",
  title: "A reference names a version",
  why: "What `latest` means changes with the order of registration, so the same commit can register two different schemas.",
  remedy: "Write the version's number, or `local` for the file in this repository.",
  preset: "recommended",
  severity: "warning",
  source: "The registry's strict reference versions",
  repository({ manifest }, context) {
    for (const { references } of manifest?.entries ?? [])
      for (const { version, name, range } of references)
        if (manifest !== undefined && version === "latest")
          context.report({
            file: sourceOf(manifest),
            at: range,
            message: `Expected a version of the reference \`${name}\`, found \`latest\`.`,
          });
  },
});
