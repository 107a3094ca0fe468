import { OperationalError } from "./start.js";
import { printCompactJson, quoteName, readJson } from "./ground.js";
import { createHash } from "node:crypto";
// src/registry/directory/content-hash.ts
const SCHEME = "1-";
const HASH_DIGITS = 32;
/**
* The hash under which content is found again. Layout is no part of it: of Avro and JSON texts, the tokens count, in
* their order; of others the lines, whatever ends them. Metadata and rules count whatever the order of their names.
*/
function hashContent(content) {
	const parts = [
		content.schemaType,
		printIdentity(content),
		content.references.map(({ name, subject, version }) => [
			name,
			subject,
			version
		]),
		sortNames(content.metadata ?? null),
		sortNames(content.ruleSet ?? null)
	];
	return SCHEME + createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, HASH_DIGITS);
}
/** Whether a stored hash was made by the rules of `hashContent`. */
function isCurrentHash(hash) {
	return hash?.startsWith(SCHEME) ?? false;
}
/** A text without its layout: equal for two texts that the registry would not tell apart by layout alone. */
function printIdentity({ schemaType, schema }) {
	const lines = schema.replaceAll("\r\n", "\n").trim();
	if (schemaType === "PROTOBUF") return lines;
	const result = readJson(schema);
	return result.ok ? printCompactJson(result.root) : lines;
}
function sortNames(value) {
	if (Array.isArray(value)) return value.map(sortNames);
	if (typeof value !== "object" || value === null) return value;
	return [...Object.entries(value)].sort(([left], [right]) => left < right ? -1 : 1).map(([name, item]) => [name, sortNames(item)]);
}
// src/registry/resolve-references.ts
const MAX_COUNT = 1e3;
const MAX_DEPTH = 100;
/**
* The texts behind a schema's references and behind theirs, dependencies before dependants. A name counts once, as the
* registry does it: the first one met stands.
*
* @throws OperationalError for a cycle, for more than 1,000 references or 100 steps, and whatever `find` throws.
*/
function resolveReferences(references, find) {
	const resolved = [];
	const names = /* @__PURE__ */ new Set();
	const visit = (list, trail) => {
		for (const reference of list) {
			const found = find(reference);
			if (found === void 0) continue;
			assertBounds(found.key, trail, names.size);
			if (names.has(reference.name)) continue;
			names.add(reference.name);
			visit(found.references, [...trail, found.key]);
			resolved.push(found.resolved);
		}
	};
	visit(references, []);
	return resolved;
}
function assertBounds(key, trail, count) {
	if (trail.includes(key)) throw createError(`The references run in a circle: ${[...trail.slice(trail.indexOf(key)), key].map(quoteName).join(" → ")}.`, "Remove one of these references.");
	if (count >= MAX_COUNT || trail.length >= MAX_DEPTH) throw createError(`The schema has more than ${MAX_COUNT} references, or references more than ${MAX_DEPTH} steps deep.`, "Merge some of the referenced schemas.");
}
function createError(message, hint) {
	return new OperationalError({
		code: "baseline",
		message,
		hint
	});
}
export { hashContent, isCurrentHash, printIdentity, resolveReferences };
