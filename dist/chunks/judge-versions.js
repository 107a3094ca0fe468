import { LEVEL_DEMANDS, selectVersions } from "./pairs.js";
// src/compatibility/judge-versions.ts
/**
* Compares a candidate with every version its level asks about, newest first, FULL forward before backward. The
* registry stops at the first version that fails; the later pairs are still here, since people need all of them.
*/
function judgeVersions(question) {
	const pairs = [];
	for (const version of selectVersions(question.level, question.versions)) {
		const parsed = question.parse(version);
		for (const direction of LEVEL_DEMANDS[question.level].directions) pairs.push({
			version,
			direction,
			...comparePair(question, parsed, direction)
		});
	}
	const failed = pairs.find((pair) => pair.verdict !== "compatible");
	if (failed === void 0) return {
		verdict: "compatible",
		failed: null,
		pairs
	};
	return {
		verdict: failed.verdict,
		failed: {
			version: failed.version,
			direction: failed.direction
		},
		pairs
	};
}
function comparePair({ format, candidate, options }, earlier, direction) {
	return direction === "backward" ? format.compare(candidate, earlier, options) : format.compare(earlier, candidate, options);
}
export { judgeVersions };
