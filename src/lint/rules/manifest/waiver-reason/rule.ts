import type { Rule } from "../../../rule.ts";
import { placeOfWaiver } from "../../../waiver/remove-waiver.ts";
import { defineRule } from "../../../define-rule.ts";

/** A waiver has a reason. */
export const rule: Rule = defineRule({
  id: "manifest/waiver-reason",
  title: "A waiver has a reason",
  why: "Whoever reads the waiver later has to know what it waits for.",
  remedy: "Add `reason` with a sentence, and `ticket` where your organisation demands one.",
  preset: "core",
  severity: "error",
  source: "ESLint's described directives; Dart's `document_ignores`",
  registry: "not-applicable",
  options: {
    minimum: { kind: "integer", minimum: 1, default: 10, description: "The least number of characters of a reason." },
    requireTicket: { kind: "boolean", default: false, description: "Every waiver needs a `ticket` too." },
  },
  waivers({ outcomes, manifest }, context) {
    const { minimum, requireTicket } = context.options;
    for (const { waiver } of outcomes) {
      if ((waiver.reason ?? "").trim().length < minimum)
        context.report({
          file: manifest,
          at: placeOfWaiver(waiver),
          message: `Missing reason of the waiver: at least ${minimum} characters.`,
        });
      if (requireTicket && waiver.ticket === undefined)
        context.report({ file: manifest, at: placeOfWaiver(waiver), message: "Missing ticket of the waiver." });
    }
  },
});
