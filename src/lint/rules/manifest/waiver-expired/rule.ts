import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { countDays, isExpired } from "../../../waiver/waiver-days.ts";

/** A waiver has not come to its end. */
export const rule: Rule = defineRule({
  id: "manifest/waiver-expired",
  title: "A waiver has not come to its end",
  why: "The time that was asked for is over, and the finding counts again.",
  remedy: "Mend the finding, or give a new waiver with a new reason.",
  preset: "core",
  severity: "error",
  source: "Trivy's and Snyk's expiry dates",
  registry: "not-applicable",
  options: {
    notice: {
      kind: "integer",
      minimum: 0,
      default: 14,
      description: "Days before the end from which on the waiver is a warning.",
    },
  },
  waivers({ outcomes, manifest, today }, context) {
    for (const { waiver } of outcomes) {
      const { expires } = waiver;
      if (expires === undefined) continue;
      const days = countDays(today, expires.text);
      if (Number.isNaN(days))
        context.report({
          file: manifest,
          at: expires.range,
          message: `Invalid day \`${expires.text}\`: the month has no such day.`,
        });
      else if (isExpired(waiver, today))
        context.report({
          file: manifest,
          at: expires.range,
          message: `Disallowed waiver: it ended on ${expires.text}.`,
        });
      else if (days <= context.options.notice)
        context.report({
          file: manifest,
          at: expires.range,
          severity: "warning",
          message: `Expected the finding to be mended by ${expires.text}, when the waiver ends.`,
        });
    }
  },
});
