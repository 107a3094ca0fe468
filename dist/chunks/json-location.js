import { B as findMember, R as parsePointer } from "./linter.js";
// src/source/json-location.ts
/** Finds the value at a pointer, or its nearest existing ancestor (`exact` false); of equal keys the last counts. */
function findJsonLocation(root, pointer) {
	let location = {
		node: root,
		key: void 0,
		exact: true
	};
	for (const token of parsePointer(pointer)) {
		const next = findChild(location.node, token);
		if (next === void 0) return {
			...location,
			exact: false
		};
		location = next;
	}
	return location;
}
function findChild(node, token) {
	if (node.kind === "object") {
		const member = findMember(node, token);
		return member && {
			node: member.value,
			key: member.key,
			exact: true
		};
	}
	if (node.kind !== "array" || !/^(?:0|[1-9][0-9]*)$/.test(token)) return void 0;
	const item = node.items[Number(token)];
	return item && {
		node: item,
		key: void 0,
		exact: true
	};
}
export { findJsonLocation as t };
