import { AVRO_RULES } from "./linter.js";
import { EVOLUTION_RULES } from "./evolution-rules.js";
import { JSON_RULES } from "./json-rules.js";
import { MANIFEST_RULES } from "./manifest-rules.js";
// src/lint/rules/catalogue.ts
/** All rules, by id. */
const RULES = [
	...AVRO_RULES,
	...EVOLUTION_RULES,
	...JSON_RULES,
	...MANIFEST_RULES
];
/** The rule with an id or a former id, or undefined. */
function findRule(id) {
	return RULES.find((rule) => rule.id === id || rule.aliases?.includes(id) === true);
}
export { RULES, findRule };
