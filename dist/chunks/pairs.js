// src/compatibility/pairs.ts
/**
* What each level asks. FULL asks forward before backward, which shows in the order of the registry's messages
* (registry behaviour: its FULL checker runs reader=old first).
*/
const LEVEL_DEMANDS = {
	NONE: {
		directions: [],
		versions: "none"
	},
	BACKWARD: {
		directions: ["backward"],
		versions: "latest"
	},
	BACKWARD_TRANSITIVE: {
		directions: ["backward"],
		versions: "all"
	},
	FORWARD: {
		directions: ["forward"],
		versions: "latest"
	},
	FORWARD_TRANSITIVE: {
		directions: ["forward"],
		versions: "all"
	},
	FULL: {
		directions: ["forward", "backward"],
		versions: "latest"
	},
	FULL_TRANSITIVE: {
		directions: ["forward", "backward"],
		versions: "all"
	}
};
/** The versions a level compares with, newest first, of a list that holds the oldest first. */
function selectVersions(level, versions) {
	switch (LEVEL_DEMANDS[level].versions) {
		case "none": return [];
		case "latest": return versions.slice(-1);
		case "all": return versions.toReversed();
	}
}
export { LEVEL_DEMANDS, selectVersions };
