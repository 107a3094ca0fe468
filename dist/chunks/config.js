// src/lint/config.ts
/** A configuration without any settings of its own. */
function createConfig(rules, preset = "recommended") {
	return {
		preset,
		targets: [],
		rules,
		settings: /* @__PURE__ */ new Map(),
		overrides: []
	};
}
export { createConfig };
