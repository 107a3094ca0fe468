// src/source/text-edit.ts
/** The text with all edits made at once; edits must not overlap, their order does not matter. */
function applyEdits(text, edits) {
	let result = "";
	let offset = 0;
	for (const edit of [...edits].sort((left, right) => left.start - right.start || left.end - right.end)) {
		result += text.slice(offset, edit.start) + edit.text;
		offset = edit.end;
	}
	return result + text.slice(offset);
}
/** Whether no two of the edits touch the same text. */
function areDisjoint(edits) {
	const sorted = [...edits].sort((left, right) => left.start - right.start || left.end - right.end);
	return sorted.every((edit, index) => index === 0 || (sorted[index - 1]?.end ?? 0) <= edit.start);
}
export { areDisjoint as n, applyEdits as t };
