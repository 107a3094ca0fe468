import type { OptionSpecs } from "./option.ts";
import type { Rule, RuleId } from "./rule.ts";

/** What a rule's file declares; everything that has an obvious value may be left out. */
export type RuleDefinition<Specs extends OptionSpecs> = Omit<
  Rule<Specs>,
  "id" | "options" | "since" | "fix" | "registry"
> & {
  readonly id: RuleId;
  readonly options?: Specs;
} & Partial<Pick<Rule, "since" | "fix" | "registry">>;

/** A rule of the catalogue. Its options' types reach its checks; the catalogue itself does not care about them. */
export function defineRule<const Specs extends OptionSpecs = OptionSpecs>(definition: RuleDefinition<Specs>): Rule {
  const rule = { since: "0.1.0", fix: "none", registry: "accepts", options: {}, ...definition };
  // The runner hands each rule the values of the rule's own options, which is what makes forgetting their type safe.
  return rule as unknown as Rule;
}
