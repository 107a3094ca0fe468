import type { Rule } from "../rule.ts";
import { AVRO_RULES } from "./avro-rules.ts";
import { EVOLUTION_RULES } from "./evolution-rules.ts";
import { JSON_RULES } from "./json-rules.ts";
import { MANIFEST_RULES } from "./manifest-rules.ts";

/** All rules, by id. */
export const RULES: readonly Rule[] = [...AVRO_RULES, ...EVOLUTION_RULES, ...JSON_RULES, ...MANIFEST_RULES];

/** The rule with an id or a former id, or undefined. */
export function findRule(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id || rule.aliases?.includes(id) === true);
}
