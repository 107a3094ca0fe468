import { N as findHunks, P as applyEdits } from "./linter.js";
import { r as diagnosePair } from "./diagnose.js";
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
// src/commands/add-version.ts
/** The same cause met again towards another earlier version: one finding that names both. */
function addVersion(diagnostic, label) {
	const { compatibility } = diagnostic;
	if (compatibility === void 0 || compatibility.versionLabel === label) return diagnostic;
	return {
		...diagnostic,
		compatibility: {
			...compatibility,
			alsoBreaks: [...compatibility.alsoBreaks, label]
		}
	};
}
// src/commands/explain-failures.ts
/** Findings for which proofs and edits are made; the rest of a hopeless schema's findings go without. */
const MAX_EXPLAINED = 50;
/**
* One diagnostic a cause, with its proof and an edit that was confirmed to help. A cause that breaks several versions
* is reported against the newest of them and names the others.
*/
async function explainFailures(failed) {
	const explainer = new Explainer(failed, await failed.subject.format.loadWitnessFinder());
	const causes = /* @__PURE__ */ new Map();
	for (const [index, pair] of failed.pairs.entries()) {
		if (pair.verdict !== "incompatible") continue;
		for (const cause of explainer.diagnose(pair)) {
			const known = causes.get(cause.diagnostic.fingerprint);
			causes.set(cause.diagnostic.fingerprint, known === void 0 ? explainer.explain(cause, {
				pair,
				index,
				budget: MAX_EXPLAINED - causes.size
			}) : addVersion(known, pair.version.label));
		}
	}
	return [...causes.values()];
}
var Explainer = class {
	#failed;
	#finder;
	#before;
	constructor(failed, finder) {
		this.#failed = failed;
		this.#finder = finder;
		this.#before = failed.pairs.map((pair) => pair.differences.filter(({ breaking }) => breaking));
	}
	diagnose({ version, direction, differences }) {
		const { subject, level, sources } = this.#failed;
		return diagnosePair({
			format: subject.format,
			subject: subject.subject,
			level,
			direction,
			candidate: sources,
			earlier: this.#failed.locate(version),
			differences
		});
	}
	explain({ diagnostic, difference }, { pair, index, budget }) {
		if (budget <= 0) return diagnostic;
		const fix = this.#findFix(difference, pair, index);
		const witness = this.#prove(difference, pair);
		const message = witness.status === "impossible" ? this.#describeHarmless(difference, pair) : diagnostic.message;
		return {
			...diagnostic,
			message,
			witness,
			...fix === void 0 ? {} : { fix }
		};
	}
	#describeHarmless(difference, { version, direction }) {
		const [mine, theirs] = ["the new schema", version.label];
		const labels = direction === "backward" ? {
			reader: mine,
			writer: theirs,
			candidate: "reader"
		} : {
			reader: theirs,
			writer: mine,
			candidate: "writer"
		};
		return this.#failed.subject.format.describe(difference, {
			...labels,
			harmless: true
		}).message;
	}
	#prove(difference, { version, direction }) {
		const earlier = this.#failed.parse(version);
		const backward = direction === "backward";
		const [reader, writer] = backward ? [this.#failed.candidate, earlier] : [earlier, this.#failed.candidate];
		const outcome = this.#finder.find(reader, writer, difference);
		if (outcome.status !== "verified") return outcome;
		const [writtenBy, readBy] = backward ? [version.label, "the new schema"] : ["the new schema", version.label];
		return {
			...outcome,
			writtenBy,
			readBy
		};
	}
	/** The first proposal that survives a comparison of the edited text with every version the level asks about. */
	#findFix(difference, { version, direction }, index) {
		const { subject, candidate, sources } = this.#failed;
		const { format } = subject;
		const proposals = format.proposeRepairs({
			candidate,
			earlier: this.#failed.parse(version),
			difference,
			candidateReads: direction === "backward"
		});
		const trial = {
			format,
			candidate,
			parse: (text, references) => this.#parseEdited(text, references),
			compareAll: (edited) => this.#compareAll(edited)
		};
		const confirmed = proposals.find((proposal) => confirmRepair(trial, proposal, {
			before: this.#before,
			index
		}));
		if (confirmed === void 0) return void 0;
		const { title, safe, edits, reference } = confirmed;
		const file = reference === null ? sources.main : sources.references.get(reference);
		if (file === void 0 || reference !== null && !this.#failed.references.subjects.has(reference)) return void 0;
		const hunks = findHunks(file.text, edits);
		return {
			title,
			effect: "contract",
			safe,
			compared: true,
			file: file.path,
			edits,
			...hunks === void 0 ? {} : { hunks }
		};
	}
	#parseEdited(text, references) {
		const { subject, serverVersion } = this.#failed;
		const result = subject.format.parse(text, {
			references,
			strictness: "new",
			...serverVersion === void 0 ? {} : { serverVersion }
		});
		return result.ok ? result.schema : void 0;
	}
	#compareAll(edited) {
		const { format } = this.#failed.subject;
		return this.#failed.pairs.map(({ version, direction }) => {
			const earlier = this.#failed.parse(version);
			const [reader, writer] = direction === "backward" ? [edited, earlier] : [earlier, edited];
			return format.compare(reader, writer, this.#failed.options).differences.filter(({ breaking }) => breaking);
		});
	}
};
export { addVersion as n, explainFailures as t };
