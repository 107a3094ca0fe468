import { t as expandBraces } from "./glob-braces.js";
// src/manifest/glob-segment.ts
/** The units of one path segment's pattern. A `[` that no `]` closes stands for itself. */
function parseSegment(text) {
	const units = [];
	for (let offset = 0; offset < text.length; offset++) {
		const character = text[offset] ?? "";
		const close = character === "[" ? findClose(text, offset) : -1;
		if (close > 0) {
			units.push(parseSet(text.slice(offset + 1, close)));
			offset = close;
		} else if (character !== "*") units.push(character === "?" ? "?" : createLiteral(character));
		else if (units.at(-1) !== "*") units.push("*");
	}
	return units;
}
/** Whether a name matches; only the last `*` is ever retried, so the time is at most name × pattern. */
function matchesSegment(units, name) {
	let at = 0;
	let retryUnit = -1;
	let retryOffset = 0;
	let offset = 0;
	while (offset < name.length) {
		const unit = units[at];
		if (unit === "*") {
			retryUnit = at++;
			retryOffset = offset;
		} else if (unit !== void 0 && matchesUnit(unit, name.charCodeAt(offset))) {
			at++;
			offset++;
		} else if (retryUnit >= 0) {
			at = retryUnit + 1;
			offset = ++retryOffset;
		} else return false;
	}
	return units.slice(at).every((unit) => unit === "*");
}
function matchesUnit(unit, code) {
	if (unit === "?") return true;
	return unit.ranges.some(([low, high]) => code >= low && code <= high) !== unit.negated;
}
function createLiteral(character) {
	const code = character.charCodeAt(0);
	return {
		negated: false,
		ranges: [[code, code]]
	};
}
/** The offset of the `]` that closes the set at `open`; directly behind `[` or `[!` it is a member of the set. */
function findClose(text, open) {
	const first = /[!^]/.test(text[open + 1] ?? "") ? open + 2 : open + 1;
	return text.indexOf("]", first + 1);
}
function parseSet(text) {
	const negated = /^[!^]/.test(text);
	const members = negated ? text.slice(1) : text;
	const ranges = [];
	for (let offset = 0; offset < members.length; offset++) {
		const low = members.charCodeAt(offset);
		const isRange = members[offset + 1] === "-" && offset + 2 < members.length;
		const high = isRange ? members.charCodeAt(offset + 2) : low;
		if (isRange) offset += 2;
		ranges.push([low, high]);
	}
	return {
		negated,
		ranges
	};
}
// src/manifest/glob.ts
/**
* Reads a glob: `*` and `?` match within a name, `**` as a whole name any number of folders, `[a-z]` and `[!a-z]` one
* character, `{a,b}` either text; a pattern that ends with `/` means everything in that folder. Case matters.
* Matching takes at most time proportional to path × pattern, whatever the pattern: both may come from strangers.
*/
function parseGlob(pattern) {
	if (pattern.startsWith("!")) return {
		ok: false,
		message: "Disallowed negation: a glob does not start with `!`.",
		remedy: "Write the pattern without `!` under `exclude` of the entry or under `ignore`."
	};
	const whole = pattern.endsWith("/") ? `${pattern}**` : pattern;
	const alternatives = expandBraces(whole);
	if (alternatives === void 0) return {
		ok: false,
		message: "Too many alternatives in a glob.",
		remedy: "Split the pattern into several globs."
	};
	const compiled = alternatives.map((alternative) => alternative.split(/\/+/).map(parsePathSegment));
	const prefix = findPrefix(alternatives);
	return {
		ok: true,
		glob: {
			pattern,
			matches: (path) => path.startsWith(prefix) && matchesAny(compiled, path.split("/")),
			asksInside: (folder) => compiled.some((segments) => asksInside(segments, folder.split("/")))
		}
	};
}
/** The text every match begins with: the quick way to refuse most paths. */
function findPrefix(alternatives) {
	const [first = "", ...others] = alternatives.map((alternative) => alternative.replace(/[*?[][^]*$/, "").replace(/\/+$/, ""));
	let length = first.length;
	for (const other of others) while (!other.startsWith(first.slice(0, length))) length--;
	return first.slice(0, length);
}
function parsePathSegment(text) {
	if (text === "**" || !/[*?[]/.test(text)) return text;
	const [head = "", tail = "", ...more] = text.split("*");
	return more.length > 0 || /[?[]/.test(text) || !text.includes("*") ? parseSegment(text) : {
		head,
		tail
	};
}
function matchesAny(alternatives, names) {
	return alternatives.some((segments) => matchesNames(segments, names));
}
/** Only the last `**` is ever retried: where an earlier one could help, the later one can as well. */
function matchesNames(segments, names) {
	let at = 0;
	let retrySegment = -1;
	let retryName = 0;
	let name = 0;
	while (name < names.length) {
		const segment = segments[at];
		if (segment === "**") {
			retrySegment = at++;
			retryName = name;
		} else if (segment !== void 0 && matchesName(segment, names[name] ?? "")) {
			at++;
			name++;
		} else if (retrySegment >= 0) {
			at = retrySegment + 1;
			name = ++retryName;
		} else return false;
	}
	return at === segments.length;
}
function asksInside(segments, folders) {
	if (segments.length <= folders.length) return false;
	return folders.every((name, index) => segments[index] !== "**" && matchesName(segments[index] ?? "", name));
}
function matchesName(segment, name) {
	if (typeof segment === "string") return segment === name;
	if (!("head" in segment)) return matchesSegment(segment, name);
	const { head, tail } = segment;
	return name.length >= head.length + tail.length && name.startsWith(head) && name.endsWith(tail);
}
export { parseGlob as t };
