import type { Rule } from "../../../rule.ts";
import { placeOfWaiver } from "../../../waiver/remove-waiver.ts";
import { defineRule } from "../../../define-rule.ts";
import { countDays } from "../../../waiver/waiver-days.ts";

/** A waiver has an end, and not too late. */
export const rule: Rule = defineRule({
  id: "manifest/waiver-unlimited",
  title: "A waiver has an end, and not too late",
  why: "What has no end is never looked at again.",
  remedy: "Add `expires`, or choose an earlier day.",
  preset: "recommended",
  severity: "warning",
  source: "Snyk's default of 30 days",
  registry: "not-applicable",
  options: {
    maxDays: { kind: "integer", minimum: 1, default: 180, description: "The longest time from today, in days." },
  },
  waivers({ outcomes, manifest, today }, context) {
    const { maxDays } = context.options;
    for (const { waiver } of outcomes) {
      const { expires } = waiver;
      if (expires === undefined)
        context.report({ file: manifest, at: placeOfWaiver(waiver), message: "Missing end of the waiver." });
      else if (countDays(today, expires.text) > maxDays)
        context.report({
          file: manifest,
          at: expires.range,
          message: `Expected an end within ${maxDays} days, found ${expires.text}.`,
        });
    }
  },
});
