// src/manifest/lint-settings.ts
/** Settings of a manifest that says nothing about linting. */
const NO_LINT_SETTINGS = {
	rules: [],
	overrides: [],
	organisation: []
};
export { NO_LINT_SETTINGS as t };
