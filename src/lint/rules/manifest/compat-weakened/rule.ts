import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { LintSubject } from "../../../repository/repository.ts";
import { isWeaker } from "../../../repository/compare-levels.ts";
import { placeOfSetting, sourceOf } from "../../../repository/manifest-place.ts";
import type { Manifest, ManifestEntry } from "../../../../manifest/manifest.ts";

/** A level is not lowered together with a change of the schema. */
export const rule: Rule = defineRule({
  id: "manifest/compat-weakened",
  title: "A level is not lowered together with a change of the schema",
  why: "The lower level is there to let the change pass, and nobody sees that it stays.",
  remedy: "Lower the level in a change of its own, with the reason, or give a waiver.",
  preset: "recommended",
  severity: "error",
  source: "Reviews of infrastructure changes",
  registry: "not-applicable",
  repository({ manifest, earlierManifest, subjects }, context) {
    if (manifest === undefined || earlierManifest === undefined) return;
    for (const subject of subjects) {
      const before = subject.changed === true ? findEarlier(earlierManifest, subject)?.compatibility : undefined;
      const now = subject.entry.compatibility;
      if (before === undefined || !isWeaker(now, before)) continue;
      context.report({
        file: sourceOf(manifest),
        at: placeOfSetting(manifest, subject.entry, "compatibility"),
        subject: subject.subject,
        message: `Disallowed change of the level of \`${subject.subject}\` from ${before} to ${now} together with its schema.`,
      });
    }
  },
});

/** The entry that named the subject's file before, by the same files and the same rule for names. */
function findEarlier({ entries }: Manifest, { entry }: LintSubject): ManifestEntry | undefined {
  return entries.find((earlier) => describe(earlier) === describe(entry));
}

function describe({ source, naming }: ManifestEntry): string {
  const files = source.kind === "file" ? [source.path] : source.files.map(({ pattern }) => pattern);
  const rule = naming.kind === "explicit" ? naming.subject : naming.kind;
  return JSON.stringify([files, rule]);
}
