// src/source/json-value.ts
/** A number whose text matters: not an integer that a double holds exactly and prints the same way. */
var JsonNumber = class {
	text;
	constructor(text) {
		this.text = text;
	}
};
const KEY_ORDER = Symbol("keys in the order of the text");
/** The plain value of a tree. */
function toJsonValue(node) {
	switch (node.kind) {
		case "object": return toJsonObject(node.members);
		case "array": return node.items.map(toJsonValue);
		case "string":
		case "boolean": return node.value;
		case "number": return toNumber(node.text);
		case "null": return null;
	}
}
/** Whether a value is an object (not an array, not null, not a number with its text kept). */
function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof JsonNumber);
}
/** The object's own value under a key, or undefined. */
function getMember(object, key) {
	const value = object[key];
	if (typeof value === "function" || key === "__proto__") return Object.hasOwn(object, key) ? object[key] : void 0;
	return value;
}
/** The object's keys in the order of the text, integer-like ones included. */
function listKeys(object) {
	return object[KEY_ORDER] ?? Object.keys(object);
}
/** Makes an object that keeps this order of keys whatever they look like; of equal keys the last value stands. */
function createJsonObject(entries) {
	const object = {};
	const keys = /* @__PURE__ */ new Set();
	let reordered = false;
	for (const [key, value] of entries) {
		keys.add(key);
		if (key === "__proto__") Object.defineProperty(object, key, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else object[key] = value;
		reordered ||= isIndexLike(key);
	}
	if (reordered) Object.defineProperty(object, KEY_ORDER, { value: [...keys] });
	return object;
}
function toJsonObject(members) {
	return createJsonObject(members.map((member) => [member.key.value, toJsonValue(member.value)]));
}
function toNumber(text) {
	const value = Number(text);
	return Number.isSafeInteger(value) && String(value) === text ? value : new JsonNumber(text);
}
/** JavaScript moves keys that look like array indexes to the front of an object. */
function isIndexLike(key) {
	const first = key.charCodeAt(0);
	return first >= 48 && first <= 57 && /^(?:0|[1-9][0-9]*)$/.test(key);
}
export { listKeys as a, isJsonObject as i, createJsonObject as n, toJsonValue as o, getMember as r, JsonNumber as t };
