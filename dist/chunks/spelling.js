// src/manifest/spelling.ts
/**
* The candidate that a misspelt word most likely meant, or undefined when none is near. Near means one edit for up to
* four letters, else one edit per three letters; case alone never counts. Of equally near ones the first wins.
*/
function findNearest(word, candidates) {
	const wanted = word.slice(0, MAX_WORD).toLowerCase();
	let nearest;
	let best = Math.max(1, Math.floor(wanted.length / 3)) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - wanted.length) >= best) continue;
		const distance = measureDistance(wanted, candidate.toLowerCase());
		if (distance >= best) continue;
		best = distance;
		nearest = candidate;
	}
	return nearest;
}
const MAX_WORD = 200;
/** Edits between two words: insertions, deletions, replacements and swaps of neighbours (Damerau-Levenshtein). */
function measureDistance(left, right) {
	let beforeLast = [];
	let last = Array.from({ length: right.length + 1 }, (_, index) => index);
	for (let row = 1; row <= left.length; row++) {
		const next = [row];
		for (let column = 1; column <= right.length; column++) {
			const same = left[row - 1] === right[column - 1];
			const replaced = cell(last, column - 1) + (same ? 0 : 1);
			const shifted = Math.min(cell(last, column), cell(next, column - 1)) + 1;
			const swaps = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
			const swapped = row > 1 && column > 1 && swaps ? cell(beforeLast, column - 2) + 1 : Infinity;
			next.push(Math.min(replaced, shifted, swapped));
		}
		beforeLast = last;
		last = next;
	}
	return cell(last, right.length);
}
function cell(row, column) {
	return row[column] ?? Infinity;
}
export { measureDistance as n, findNearest as t };
