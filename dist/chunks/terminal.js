// src/cli/terminal.ts
const LEAST_WIDTH = 40;
const USUAL_WIDTH = 100;
const MOST_WIDTH = 120;
/** Columns that a report should fit in: those of the terminal within reason, 100 where there is none. */
function chooseWidth({ columns }) {
	if (columns === void 0 || columns <= 0) return USUAL_WIDTH;
	return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, columns));
}
/**
* Whether to use colours on standard output: `--color` decides, else FORCE_COLOR (any value but `0`, `false` and
* nothing), else NO_COLOR (any value but nothing), else whether it is a terminal that is not `dumb`.
*/
function chooseColor(flag, terminal) {
	if (flag === "always" || flag === "never") return flag === "always";
	const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = terminal.environment;
	if (force !== void 0 && force !== "") return force !== "0" && force !== "false";
	if (no !== void 0 && no !== "") return false;
	return terminal.isTerminal && term !== "dumb";
}
export { chooseWidth as n, chooseColor as t };
