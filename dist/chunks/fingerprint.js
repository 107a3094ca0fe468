// src/diagnostic/fingerprint.ts
/**
* 16 hex digits of a 64-bit hash over the parts, in order. Give it what identifies a finding (rule, subject, names)
* and nothing that rewording or reformatting would change. Not for security.
*/
function createFingerprint(parts) {
	let high = 3735928559;
	let low = 1103547991;
	for (const code of parts.join("\0")) {
		const point = code.codePointAt(0) ?? 0;
		high = Math.imul(high ^ point, 2654435761);
		low = Math.imul(low ^ point, 1597334677);
	}
	high = Math.imul(high ^ high >>> 16, 2246822507) ^ Math.imul(low ^ low >>> 13, 3266489909);
	low = Math.imul(low ^ low >>> 16, 2246822507) ^ Math.imul(high ^ high >>> 13, 3266489909);
	return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
export { createFingerprint as t };
