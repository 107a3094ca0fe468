import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { parseGlob } from "../../../../manifest/glob.ts";
import { placeOfSetting, sourceOf } from "../../../repository/manifest-place.ts";

/** Every subject has a compatibility level. */
export const rule: Rule = defineRule({
  id: "manifest/no-compat-none",
  title: "Every subject has a compatibility level",
  why: "Under NONE the registry accepts any change, so consumers find out in production.",
  remedy: "Choose a level; list subjects that may do as they like under the option `allow`.",
  preset: "recommended",
  severity: "error",
  source: "Zalando API guidelines #245; Jikkou",
  registry: "not-applicable",
  options: {
    allow: {
      kind: "strings",
      default: [],
      description: "Globs of subjects that need no level, such as `experimental-*`.",
    },
  },
  repository({ manifest, subjects }, context) {
    if (manifest === undefined) return;
    const globs = context.options.allow.flatMap((pattern) => {
      const parsed = parseGlob(pattern);
      return parsed.ok ? [parsed.glob] : [];
    });
    for (const { subject, entry } of subjects) {
      if (entry.compatibility !== "NONE" || globs.some((glob) => glob.matches(subject))) continue;
      const at = placeOfSetting(manifest, entry, "compatibility");
      context.report({
        file: sourceOf(manifest),
        at,
        subject,
        message: `Disallowed level NONE of the subject \`${subject}\`.`,
      });
    }
  },
});
