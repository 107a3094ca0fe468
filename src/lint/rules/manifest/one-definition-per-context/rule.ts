import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { placeOfSetting, sourceOf } from "../../../repository/manifest-place.ts";
import type { LintSubject } from "../../../repository/repository.ts";

/** A file has one level, whatever subjects it serves. */
export const rule: Rule = defineRule({
  id: "manifest/one-definition-per-context",
  title: "A file has one level, whatever subjects it serves",
  why: "A change that one subject accepts and the other refuses cannot be made.",
  remedy: "Give both subjects the same level, or each a file of its own.",
  preset: "recommended",
  severity: "warning",
  source: "Reviews of shared types",
  registry: "not-applicable",
  repository({ manifest, subjects }, context) {
    if (manifest === undefined) return;
    const byFile = new Map<string, LintSubject>();
    for (const one of subjects) {
      const first = byFile.get(one.file);
      if (first === undefined) byFile.set(one.file, one);
      else if (first.entry.compatibility !== one.entry.compatibility)
        context.report({
          file: sourceOf(manifest),
          at: placeOfSetting(manifest, one.entry, "compatibility"),
          subject: one.subject,
          message: `Expected one level for ${one.file}: \`${first.subject}\` has ${first.entry.compatibility}, \`${one.subject}\` has ${one.entry.compatibility}.`,
        });
    }
  },
});
