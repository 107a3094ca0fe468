// src/manifest/glob-braces.ts
const MAX_ALTERNATIVES = 1e3;
/**
* The patterns that `{a,b}` groups stand for, in order; undefined when they are more than 1,000. A brace that no
* other closes, and a group without a comma, stand for themselves.
*/
function expandBraces(pattern) {
	const done = [];
	const open = [{
		text: pattern,
		from: 0
	}];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const { text, from } = next;
		const group = findGroup(text, from);
		if (group === void 0) done.push(text);
		else {
			const head = text.slice(0, group.start);
			const tail = text.slice(group.end);
			for (const part of group.parts.toReversed()) open.push({
				text: head + part + tail,
				from: group.start
			});
		}
		if (done.length + open.length > MAX_ALTERNATIVES) return void 0;
	}
	return done;
}
function findGroup(text, from) {
	for (let start = text.indexOf("{", from); start >= 0; start = text.indexOf("{", start + 1)) {
		const group = readGroup(text, start);
		if (group !== void 0) return group;
	}
}
function readGroup(text, start) {
	const parts = [];
	let depth = 0;
	let from = start + 1;
	for (let offset = start; offset < text.length; offset++) {
		const character = text[offset];
		if (character === "{") depth++;
		else if (character === "}") depth--;
		const ends = depth === 0;
		if (ends || character === "," && depth === 1) {
			parts.push(text.slice(from, offset));
			from = offset + 1;
		}
		if (ends) return parts.length > 1 ? {
			start,
			end: offset + 1,
			parts
		} : void 0;
	}
}
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
	const alternatives = expandBraces(pattern.endsWith("/") ? `${pattern}**` : pattern);
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
			matches: (path) => path.startsWith(prefix) && matchesAny(compiled, path.split("/"))
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
function matchesName(segment, name) {
	if (typeof segment === "string") return segment === name;
	if (!("head" in segment)) return matchesSegment(segment, name);
	const { head, tail } = segment;
	return name.length >= head.length + tail.length && name.startsWith(head) && name.endsWith(tail);
}
export { parseGlob as t };
