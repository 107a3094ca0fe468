// src/compatibility/same-contract.ts
/**
* Whether two metadata are equal to the registry: tags and sensitive paths as sets, absent parts as empty ones; no
* metadata at all differs from empty metadata.
*/
function isSameMetadata(left, right) {
	return printContract(left) === printContract(right);
}
/** Whether two rule sets are equal to the registry: rules in their order, absent members as empty ones. */
function isSameRuleSet(left, right) {
	return printContract(left) === printContract(right);
}
const VERSION_PROPERTY = "confluent:version";
/**
* The contracts of a candidate and a version as the registry compares them: a `confluent:version` that only one of
* them has is left out. Null when the candidate names another version than that.
*/
function matchConfluentVersion(candidate, version) {
	const [wanted, given] = [readConfluentVersion(candidate), readConfluentVersion(version)];
	if (wanted === null && given !== null) return {
		candidate: fillMetadata(candidate),
		version: dropConfluentVersion(version)
	};
	if (wanted === null || given !== null) return {
		candidate,
		version
	};
	if (wanted !== version.version) return null;
	return {
		candidate: dropConfluentVersion(candidate),
		version: fillMetadata(version)
	};
}
function readConfluentVersion({ metadata }) {
	const text = metadata?.properties?.[VERSION_PROPERTY];
	return text !== void 0 && /^[+-]?[0-9]{1,10}$/.test(text) ? Number(text) : null;
}
function fillMetadata(contract) {
	return {
		...contract,
		metadata: contract.metadata ?? {}
	};
}
function dropConfluentVersion(contract) {
	const { [VERSION_PROPERTY]: _, ...properties } = contract.metadata?.properties ?? {};
	return {
		...contract,
		metadata: {
			...contract.metadata,
			properties
		}
	};
}
function printContract(value) {
	return value === null || value === void 0 ? "none" : JSON.stringify(reduceValue(value, ""));
}
/** Lists that the registry keeps as sorted sets. */
const SET_KEYS = /* @__PURE__ */ new Set(["sensitive", "tags"]);
/** A value with sets and keys in one order, without members that say nothing: null, false, empty lists and objects. */
function reduceValue(value, key) {
	if (Array.isArray(value)) {
		const items = value.map((item) => reduceValue(item, ""));
		return SET_KEYS.has(key) ? [...new Set(items.map((item) => JSON.stringify(item)))].sort() : items;
	}
	if (typeof value !== "object" || value === null) return value;
	const isSets = key === "tags";
	return Object.entries(value).map(([name, member]) => [name, reduceValue(member, isSets ? "tags" : name)]).filter(([, member]) => !isEmpty(member)).sort(([left], [right]) => left < right ? -1 : 1);
}
function isEmpty(value) {
	return value === null || value === false || Array.isArray(value) && value.length === 0;
}
export { isSameMetadata, isSameRuleSet, matchConfluentVersion };
