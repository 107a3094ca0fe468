import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { placeOfWaiver, removeWaiver } from "../../../waiver/remove-waiver.ts";

/** A waiver covers a finding. */
export const rule: Rule = defineRule({
  id: "manifest/waiver-unused",
  title: "A waiver covers a finding",
  why: "A waiver that is left over would cover the next finding at its place without anybody having agreed. One whose fingerprint no longer fits was given for other content.",
  remedy: "Remove the waiver, or give a new one for what is there now.",
  preset: "recommended",
  severity: "warning",
  fix: "text",
  source: "ESLint's unused suppressions",
  registry: "not-applicable",
  waivers(review, context) {
    const { outcomes, manifest } = review;
    for (const { waiver, covered, expired, stale } of outcomes) {
      if (covered + expired > 0 || !review.isJudged(waiver)) continue;
      const message =
        stale > 0
          ? "Disallowed waiver: the content it was given for has changed."
          : "Disallowed waiver: it covers no finding.";
      const fix = stale > 0 ? undefined : removeWaiver(manifest.text, waiver, outcomes.length - 1);
      context.report({ file: manifest, at: placeOfWaiver(waiver), message, fix });
    }
  },
});
