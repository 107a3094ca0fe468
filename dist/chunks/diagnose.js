import { _ as locateRange, f as createFingerprint } from "./render.js";
// src/compatibility/diagnose.ts
/** Ids of rules are the format's name and the kind: `avro/field-without-default`. */
const RULE_PREFIXES = {
	AVRO: "avro",
	JSON: "json",
	PROTOBUF: "protobuf"
};
/** The candidate's name in messages. */
const CANDIDATE = "the new schema";
/**
* One diagnostic a cause: breaking differences of one kind at one place of the candidate and one of the earlier version
* are one cause with several uses. In the registry's order of the first use.
*/
function diagnosePair(pair) {
	return diagnoseCauses(pair, pair.differences.filter(({ breaking }) => breaking), "error");
}
/** One warning a cause, for what the format calls a hazard. */
function diagnoseHazards(pair) {
	return diagnoseCauses(pair, pair.differences, "warning");
}
function diagnoseCauses(pair, differences, severity) {
	const causes = /* @__PURE__ */ new Map();
	for (const difference of differences) {
		const key = JSON.stringify([
			difference.kind,
			difference.reader,
			difference.writer,
			difference.registryMessage
		]);
		const uses = causes.get(key);
		if (uses === void 0) causes.set(key, [difference]);
		else uses.push(difference);
	}
	return [...causes.values()].flatMap((uses) => diagnoseCause(pair, uses, severity));
}
/** The id of the rule that a kind of difference is reported under. */
function nameDifferenceRule(type, kind) {
	return `${RULE_PREFIXES[type]}/${kind}`;
}
function diagnoseCause(pair, uses, severity) {
	const [difference] = uses;
	if (difference === void 0) return [];
	const { format, subject, earlier } = pair;
	const backward = pair.direction === "backward";
	const text = format.describe(difference, {
		reader: backward ? CANDIDATE : earlier.label,
		writer: backward ? earlier.label : CANDIDATE,
		candidate: backward ? "reader" : "writer"
	});
	const [here, there] = backward ? [difference.reader, difference.writer] : [difference.writer, difference.reader];
	const rule = nameDifferenceRule(format.type, difference.kind);
	return [{
		diagnostic: {
			rule,
			severity,
			message: text.message,
			location: locatePlace(format, pair.candidate, here),
			subject,
			...here.reference === null ? { pointer: here.pointer } : {},
			related: [{
				message: `${earlier.label} has`,
				location: locatePlace(format, earlier.sources, there)
			}],
			why: text.why,
			remedy: text.remedy,
			docs: `docs/differences/${rule}.md`,
			fingerprint: createFingerprint([
				rule,
				subject,
				pair.direction,
				JSON.stringify(here),
				difference.registryMessage ?? ""
			]),
			compatibility: createDetails(pair, difference, uses.length)
		},
		difference
	}];
}
function createDetails(pair, difference, uses) {
	return {
		level: pair.level,
		direction: pair.direction,
		version: pair.earlier.version,
		versionLabel: pair.earlier.label,
		registryType: difference.registryType,
		registryPath: difference.registryPath,
		registryMessage: difference.registryMessage ?? null,
		alsoBreaks: [],
		uses
	};
}
/** The location of a place in the schema's own text or the reference it stands in. */
function locatePlace(format, sources, place) {
	const source = place.reference === null ? sources.main : sources.references.get(place.reference) ?? sources.main;
	return locateRange(source, format.locate(source.text, place.pointer));
}
export { nameDifferenceRule as a, locatePlace as i, diagnoseHazards as n, diagnosePair as r, CANDIDATE as t };
