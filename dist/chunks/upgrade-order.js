import { LEVEL_DEMANDS } from "./pairs.js";
// src/compatibility/upgrade-order.ts
/**
* The order of upgrade that a level promises to be safe: backward means new readers can read old data, so readers go
* first; forward the reverse; both, any. Null under NONE, which promises nothing.
*/
function findUpgradeOrder(level) {
	const { directions } = LEVEL_DEMANDS[level];
	if (directions.length === 0) return null;
	if (directions.length === 2) return "any-order";
	return directions[0] === "backward" ? "consumers-first" : "producers-first";
}
export { findUpgradeOrder };
