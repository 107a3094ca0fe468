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
export { expandBraces as t };
