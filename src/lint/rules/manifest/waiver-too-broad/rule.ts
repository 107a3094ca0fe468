import type { Rule } from "../../../rule.ts";
import { placeOfWaiver } from "../../../waiver/remove-waiver.ts";
import { defineRule } from "../../../define-rule.ts";
import type { ManifestWaiver } from "../../../../manifest/lint-settings.ts";

/** A waiver names rules and places. */
export const rule: Rule = defineRule({
  id: "manifest/waiver-too-broad",
  title: "A waiver names rules and places",
  why: "A waiver for everything also covers what nobody has seen yet.",
  remedy: "Name the rule, and the files or subjects; for a core rule also the `pointer`.",
  preset: "recommended",
  severity: "warning",
  source: "buf#63",
  registry: "not-applicable",
  waivers(review, context) {
    const { outcomes, manifest } = review;
    for (const { waiver } of outcomes) {
      const problem = describeBreadth(waiver, (id) => review.isCore(id));
      if (problem !== undefined) context.report({ file: manifest, at: placeOfWaiver(waiver), message: problem });
    }
  },
});

function describeBreadth(
  { rules, files, subjects, pointer }: ManifestWaiver,
  isCore: (id: string) => boolean,
): string | undefined {
  const wild = rules.find(({ text }) => text.includes("*"));
  if (wild !== undefined) return `Expected the waiver to name a rule, found \`${wild.text}\`.`;
  const everywhere = [...files, ...subjects].some((glob) => /^(?:\*|\*\*|\*\*\/\*)$/.test(glob.pattern));
  const nowhere = files.length + subjects.length === 0;
  if ((everywhere || nowhere) && pointer === undefined) return "Expected the waiver to name files or subjects.";
  const core = rules.find(({ text }) => isCore(text));
  if (core !== undefined && pointer === undefined)
    return `Missing \`pointer\` of the waiver for \`${core.text}\`, a core rule.`;
  return undefined;
}
