import { parseQualifiedSubject } from "./subject-context.js";
// src/registry/directory/resolve-level.ts
/** The level of a registry in which nobody set one. */
const SERVER_DEFAULT = "BACKWARD";
/**
* The level in force for a subject: its own, else its context's, else the one of the context `.__GLOBAL`, else
* `BACKWARD` (registry behaviour: the global `/config` is the default context's).
*/
function resolveLevel(registry, subject) {
	const own = subject.config?.compatibility;
	if (own !== void 0) return {
		value: own,
		source: "subject"
	};
	return {
		value: listScopes(registry, subject.subject).find((one) => one.config?.compatibility !== void 0)?.config?.compatibility ?? SERVER_DEFAULT,
		source: "global"
	};
}
/** The settings in force for a subject, each from the narrowest scope that has it. */
function resolveSettings(registry, subject) {
	const scopes = [subject, ...listScopes(registry, subject.subject)];
	return Object.assign({}, ...scopes.map((scope) => scope.config ?? {}).toReversed());
}
function listScopes(registry, subject) {
	const { context } = parseQualifiedSubject(subject);
	return [(context === "." ? registry : registry.contexts.get(context)) ?? {}, registry.contexts.get(".__GLOBAL") ?? {}];
}
export { resolveLevel, resolveSettings };
