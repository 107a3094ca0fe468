import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { listTypes } from "../../../json-schema/document.ts";

/** A property's name is not used again for another type. */
export const rule: Rule = defineRule({
  id: "evolution/property-retyped",
  aliases: ["json/property-retyped"],
  title: "A property's name is not used again for another type",
  why: "Dropping a property and adding it later with another type passes when each version is compared with the one before, but data of the first version is still there.",
  remedy: "Give the new property a new name.",
  preset: "recommended",
  severity: "error",
  source: "Zalando API guidelines #210",
  allVersions: true,
  jsonPair: {
    schema({ candidate, baseline, baselineFile }, context) {
      if (candidate.under !== "properties" || candidate.key === undefined) return;
      const [now, before] = [readTypes(listTypes(candidate)), readTypes(listTypes(baseline))];
      if (now === undefined || before === undefined || now.some((type) => before.includes(type))) return;
      context.report({
        at: candidate.keywords.get("type")?.value ?? candidate.key,
        message: `Disallowed change of the type of \`${candidate.key.value}\` from ${before.join(" or ")} to ${now.join(" or ")}.`,
        related: [
          {
            message: "the earlier version",
            file: baselineFile,
            at: baseline.keywords.get("type")?.value ?? baseline.json,
          },
        ],
      });
    },
  },
});

/** Without null; an integer is a number. */
function readTypes(types: readonly string[] | undefined): readonly string[] | undefined {
  const plain = types?.filter((type) => type !== "null").map((type) => (type === "integer" ? "number" : type));
  return plain === undefined || plain.length === 0 ? undefined : plain;
}
