import { applyEdits, findHunks, printHunks } from "./ground.js";
import { LEVEL_DEMANDS } from "./pairs.js";
// src/compatibility/confirm-repair.ts
/**
* Whether an edit keeps its promise: the edited schema parses, the pair at `index` breaks less, and no pair breaks
* more than before.
*/
function confirmRepair(trial, proposal, { before, index }) {
	const edited = editCandidate(trial, proposal);
	if (edited === void 0) return false;
	const counts = trial.compareAll(edited).map((differences, at) => [differences.length, before[at]?.length ?? 0]);
	const [now, then] = counts[index] ?? [0, 0];
	return now < then && counts.every(([one, other]) => one <= other);
}
function editCandidate(trial, proposal) {
	const { text, references } = trial.candidate;
	if (proposal.reference === null) return trial.parse(applyEdits(text, proposal.edits), references);
	const edited = references.map((reference) => reference.name === proposal.reference ? {
		...reference,
		schema: applyEdits(reference.schema, proposal.edits)
	} : reference);
	return trial.parse(text, edited);
}
// src/commands/create-trial.ts
/** What an edit of a judged candidate has to pass: the pairs its level asks about, by the rules in force unless told. */
function createTrial(judged, options = judged.options) {
	const { subject, candidate, pairs, parse } = judged;
	const { format } = subject;
	return {
		format,
		candidate,
		parse: (text, references) => parseEdited(judged, text, references),
		compareAll: (edited) => pairs.map(({ version, direction }) => {
			const earlier = parse(version);
			const [reader, writer] = direction === "backward" ? [edited, earlier] : [earlier, edited];
			return format.compare(reader, writer, options).differences.filter(({ breaking }) => breaking);
		})
	};
}
/** A text as the registry would parse it when it is submitted; undefined when it would refuse it. */
function parseEdited({ subject, serverVersion }, text, references) {
	const result = subject.format.parse(text, {
		references,
		strictness: "new",
		...serverVersion === void 0 ? {} : { serverVersion }
	});
	return result.ok ? result.schema : void 0;
}
// src/commands/describe-ways.ts
/** Columns of a diff's line beyond which the line that is written tells more than the diff. */
const MAX_COLUMNS = 160;
/** The policy LENIENT that was found to help: where it is set, and that it changes nothing for the data. */
function describePolicy(judged, { title, edits }, witness) {
	const place = describePolicyPlace(judged);
	const action = title === "" ? place.action : `${title}, and ${place.action.charAt(0).toLowerCase()}${place.action.slice(1)}`;
	const cost = witness.status === "verified" && edits.length === 0 ? " Data like the proof's breaks all the same." : "";
	const steps = [...describeEdits(judged, "Edit the schema", {
		edits,
		written: title
	}), ...place.steps];
	return {
		kind: "policy",
		works: true,
		text: `${action}: the registry then accepts it.${cost}${place.caveat}`,
		steps
	};
}
/** Why the policy LENIENT does not help: the registry of the version in force does not accept the change under it. */
function describePolicyFailure({ serverVersion }) {
	return {
		kind: "policy",
		works: false,
		text: `The policy LENIENT does not help: ${serverVersion === void 0 ? "the registry" : `Confluent Platform ${serverVersion}`} refuses the change under it too.`,
		steps: []
	};
}
function describePolicyPlace({ subject, settings }) {
	const setting = "`\"compatibilityPolicy\": \"LENIENT\"`";
	const path = `/config/${encodeURIComponent(subject.subject)}`;
	const request = {
		title: "Ask the registry for the policy",
		language: "http",
		lines: [
			`PUT ${path}`,
			"",
			"{ \"compatibilityPolicy\": \"LENIENT\" }"
		]
	};
	switch (settings) {
		case "registry": return {
			action: `Set ${setting} in the registry (\`PUT ${path}\`)`,
			caveat: "",
			steps: [request]
		};
		case "git": return {
			action: `Set ${setting} in the registry (\`PUT ${path}\`)`,
			caveat: " A check against git does not know the policy, one with `--against registry` does.",
			steps: [request]
		};
		case "directory": return {
			action: `Set ${setting} under \`config\` in the subject's \`subject.json\``,
			caveat: "",
			steps: [{
				title: `In \`config\` of the subject's \`subject.json\``,
				language: "json",
				lines: ["\"compatibilityPolicy\": \"LENIENT\""]
			}]
		};
		case "none": return {
			action: `Give the subject the setting ${setting} in the registry`,
			caveat: "",
			steps: []
		};
	}
}
/** A version in between that was found to help: what to publish at which level, and what it costs. */
function describeBetween(judged, proposal, { version, stepLevel }) {
	const { level } = judged;
	const { title, written, between, edits } = proposal;
	const first = nameVersion(version);
	const text = `${title}: publish ${first} with \`${written}\` at \`compatibility: ${stepLevel}\`, then this schema${edits.length === 0 ? "" : " with the same line"} at ${level}. Data with other properties is invalid from then on.`;
	const yaml = {
		title: "In `schemagate.yaml`, for that version alone",
		language: "yaml",
		lines: [`compatibility: ${stepLevel}`]
	};
	return {
		kind: "version-between",
		works: true,
		text,
		steps: [
			describeDiff(version.schema, `Publish ${first} with`, {
				edits: between,
				written
			}),
			yaml,
			...describeEdits(judged, `Then publish this schema at ${level} with`, {
				edits,
				written
			})
		]
	};
}
/** Why a version in between does not help at the level in force. */
function describeBetweenFailure({ level }, { title }, version) {
	const reason = LEVEL_DEMANDS[level].versions === "all" ? `${version.label} stays as it is, and every later schema is compared with it too` : "the version in between could not read data that holds the new property";
	return {
		kind: "version-between",
		works: false,
		text: `To ${`${title.charAt(0).toLowerCase()}${title.slice(1)}`} does not help at ${level}: ${reason}.`,
		steps: []
	};
}
/** The way past a refusal that breaks no document: this one version without a check. */
function describeUncheckedVersion(level) {
	return {
		kind: "level",
		works: true,
		text: `Publish this one version at \`compatibility: NONE\`, and set ${level} again after it: no document breaks.`,
		steps: [{
			title: "In `schemagate.yaml`, for this version alone",
			language: "yaml",
			lines: ["compatibility: NONE"]
		}]
	};
}
function nameVersion({ version, label }) {
	return version === null ? `the schema of ${label}` : label;
}
function describeEdits({ sources }, title, change) {
	return change.edits.length === 0 ? [] : [describeDiff(sources.main.text, title, change)];
}
function describeDiff(text, title, { edits, written }) {
	const lines = printHunks(findHunks(text, edits) ?? []);
	return lines.length > 0 && lines.every((line) => line.length <= MAX_COLUMNS) ? {
		title,
		language: "diff",
		lines
	} : {
		title,
		language: "json",
		lines: [written]
	};
}
// src/commands/find-ways-out.ts
/**
* The ways past a breaking difference that its format knows beside edits of the candidate, each compared under the
* conditions it names; one that fails only because of the level in force is told with the reason.
*/
function findWaysOut(judged, broken) {
	const pair = judged.pairs[broken.index];
	const { format } = judged.subject;
	if (pair === void 0 || format.proposeDetours === void 0 || judged.options.policy === "LENIENT") return [];
	return format.proposeDetours({
		candidate: judged.candidate,
		earlier: judged.parse(pair.version),
		difference: broken.difference,
		candidateReads: pair.direction === "backward"
	}).flatMap((proposal) => proposal.kind === "policy" ? tryPolicy(judged, proposal, broken) : tryBetween(judged, proposal, {
		broken,
		pair
	}));
}
function tryPolicy(judged, proposal, broken) {
	return confirmRepair(createTrial(judged, {
		...judged.options,
		policy: "LENIENT"
	}), toRepair(proposal), broken) ? [describePolicy(judged, proposal, broken.witness)] : [describePolicyFailure(judged)];
}
/** The version in between stands on the newest one, so only what breaks towards that can be helped by it. */
function tryBetween(judged, proposal, { broken, pair }) {
	const { version } = pair;
	const between = parseEdited(judged, applyEdits(version.schema, proposal.between), version.resolved);
	if (between === void 0 || version !== judged.pairs[0]?.version) return [];
	const { format } = judged.subject;
	const repair = toRepair(proposal);
	const replaced = replaceNewest(judged, version, between);
	const own = {
		before: [broken.before[broken.index] ?? []],
		index: 0
	};
	if (!confirmRepair(pickPair(replaced, broken.index), repair, own)) return [];
	const isTransitive = LEVEL_DEMANDS[judged.level].versions === "all";
	if (!confirmRepair(replaced, repair, broken) || isTransitive && !confirmRepair(createTrial(judged), repair, broken)) return [describeBetweenFailure(judged, proposal, version)];
	return [describeBetween(judged, proposal, {
		version,
		stepLevel: format.compare(judged.parse(version), between, judged.options).verdict === "compatible" ? "FORWARD" : "NONE"
	})];
}
function toRepair({ title, edits }) {
	return {
		title,
		safe: false,
		reference: null,
		edits
	};
}
/** The trial in which a version in between stands for the newest one. */
function replaceNewest(judged, newest, between) {
	return createTrial({
		...judged,
		parse: (version) => version === newest ? between : judged.parse(version)
	});
}
/** The trial of one pair alone. */
function pickPair(trial, index) {
	return {
		...trial,
		compareAll: (candidate) => [trial.compareAll(candidate)[index] ?? []]
	};
}
export { confirmRepair, createTrial, describeUncheckedVersion, findWaysOut };
