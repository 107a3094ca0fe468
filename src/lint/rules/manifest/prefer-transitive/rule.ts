import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { placeOfSetting, sourceOf } from "../../../repository/manifest-place.ts";

/** A level holds against all versions. */
export const rule: Rule = defineRule({
  id: "manifest/prefer-transitive",
  title: "A level holds against all versions",
  why: "Messages of older versions are still in the topic, but a level without TRANSITIVE looks at the last version only: dropping a field and adding it with another type passes step by step.",
  remedy: "Use the level with `_TRANSITIVE`.",
  preset: "recommended",
  severity: "warning",
  source: "Creek's \"evolution\"; Confluent's notes on transitive levels",
  registry: "not-applicable",
  repository({ manifest, subjects }, context) {
    if (manifest === undefined) return;
    const reported = new Set<number>();
    for (const { entry } of subjects) {
      const level = entry.compatibility;
      if (!["BACKWARD", "FORWARD", "FULL"].includes(level)) continue;
      const at = placeOfSetting(manifest, entry, "compatibility");
      if (reported.has(at.start)) continue;
      reported.add(at.start);
      context.report({ file: sourceOf(manifest), at, message: `Expected ${level}_TRANSITIVE, found ${level}.` });
    }
  },
});
