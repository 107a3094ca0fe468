import { confirmRepair, createTrial, describeUncheckedVersion, findWaysOut } from "./find-ways-out.js";
import { diagnosePair } from "./outlines.js";
import { findHunks, isHarmlessRefusal } from "./ground.js";
import { LEVEL_DEMANDS } from "./pairs.js";
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
	return nameWaysOnce(addUncheckedVersion([...causes.values()], failed));
}
/** A later version would be compared with the same ones again at a transitive level. */
function addUncheckedVersion(found, { level }) {
	if (!found.every(isHarmlessRefusal) || LEVEL_DEMANDS[level].versions === "all") return found;
	const way = describeUncheckedVersion(level);
	return found.map((diagnostic) => ({
		...diagnostic,
		ways: [...diagnostic.ways ?? [], way]
	}));
}
/** What fails does so for one reason, whatever the finding. */
function printWayKey({ kind, works, text }) {
	return works ? text : kind;
}
/** A way that is the same for several findings of a subject is told with the first. */
function nameWaysOnce(found) {
	const told = /* @__PURE__ */ new Set();
	return found.map((diagnostic) => {
		const { ways = [], ...rest } = diagnostic;
		const fresh = ways.filter((way) => !told.has(printWayKey(way)));
		for (const way of fresh) told.add(printWayKey(way));
		return fresh.length === 0 ? rest : {
			...rest,
			ways: fresh
		};
	});
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
		const words = isHarmlessRefusal({
			...diagnostic,
			witness
		}) ? this.#describeHarmless(difference, pair) : {};
		const ways = findWaysOut(this.#failed, {
			difference,
			before: this.#before,
			index,
			witness
		});
		return {
			...diagnostic,
			...words,
			witness,
			...fix === void 0 ? {} : { fix },
			...ways.length === 0 ? {} : { ways }
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
		const { message, why } = this.#failed.subject.format.describe(difference, {
			...labels,
			harmless: true
		});
		return {
			message,
			why
		};
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
		const proposals = subject.format.proposeRepairs({
			candidate,
			earlier: this.#failed.parse(version),
			difference,
			candidateReads: direction === "backward"
		});
		const trial = createTrial(this.#failed);
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
};
export { addVersion, explainFailures };
