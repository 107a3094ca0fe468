// src/cli/command-line.ts
/** The last value given for a flag, or undefined. */
function readFlag(line, name) {
	return readFlags(line, name).at(-1);
}
/** All values given for a flag, in order. */
function readFlags(line, name) {
	return line.flags.flatMap((flag) => flag.name === name && flag.value !== true ? [flag.value] : []);
}
/** Whether a flag was given. */
function isGiven(line, name) {
	return line.flags.some((flag) => flag.name === name);
}
export { readFlag as n, readFlags as r, isGiven as t };
