import { findUpgradeOrder, selectVersions } from "./check.js";
import { createFingerprint, locateFile } from "./ground.js";
import { OperationalError, TOOL } from "./start.js";
import { createHash } from "node:crypto";
// src/commands/describe-disagreement.ts
/**
* The finding for a schema on which the registry's verdict is not ours: an error when the registry refuses it, since the
* registry decides on merge, else a warning beside our own findings.
*/
function diagnoseDisagreement(subject, disagreement) {
	const { outcome, server } = disagreement;
	const refused = server.verdict !== "compatible";
	const decides = refused && disagreement.identity.flavour !== "apicurio";
	const name = `\`${subject.subject}\``;
	const rule = "registry/disagreement";
	return {
		rule,
		severity: decides ? "error" : "warning",
		message: refused ? `The registry itself refuses the schema of ${name} as ${server.verdict}, although the check finds it ${outcome.report.verdict}.` : `The registry itself would take the schema of ${name}, although the check finds it ${outcome.report.verdict}.`,
		location: locateFile(subject.source.path),
		subject: subject.subject,
		related: [],
		why: describeCase(subject, disagreement),
		remedy: decides ? "The registry decides on merge, so change the schema until it agrees. Report the difference to the makers of schemagate, with the lines above and the texts of these versions." : "Do not go by the registry's word alone. Report the difference to the makers of schemagate, with the lines above and the texts of these versions.",
		docs: `docs/findings/${rule}.md`,
		fingerprint: createFingerprint([
			rule,
			subject.subject,
			server.verdict
		])
	};
}
/** The finding for a schema that only the registry could judge, and refused. */
function diagnoseServerRefusal({ subject, source }, server, { label }) {
	const rule = "registry/refused";
	return {
		rule,
		severity: "error",
		message: `The registry itself (${label}) ${server.verdict === "invalid" ? "cannot read the schema" : "finds the schema incompatible with earlier versions"} of \`${subject}\`.`,
		location: locateFile(source.path),
		subject,
		related: [],
		why: `Its settings of the subject are not decided here, so its verdict counts. ${quoteWords(server)}`,
		remedy: "Change the schema as its words say, and check again.",
		docs: `docs/findings/${rule}.md`,
		fingerprint: createFingerprint([
			rule,
			subject,
			server.verdict
		])
	};
}
/** Everything that somebody who has not this registry needs to see the difference. */
function describeCase({ source, normalize, format }, { outcome, server, identity, rules }) {
	const { report, versions, earlier } = outcome;
	const digest = createHash("sha256").update(source.text).digest("hex");
	const listed = versions.map(({ version, id }) => `${version ?? "?"} (id ${id ?? "?"})`);
	const settings = [
		`level ${report.level}`,
		`policy ${earlier?.policy ?? "none"}`,
		`normalize ${normalize || earlier?.normalize === true}`
	];
	return [
		`Asked: ${identity.label} at ${identity.url}; judged here by schemagate ${TOOL.version} under the rules of ${rules}.`,
		`Schema: ${format.type}, ${source.path} (sha256 ${digest.slice(0, 16)}).`,
		`Live versions: ${listed.length === 0 ? "none" : listed.join(", ")}; compared here: ${report.comparedWith.join(", ") || "none"}.`,
		`Settings: ${settings.join(", ")}.`,
		quoteWords(server)
	].join(" ");
}
function quoteWords({ messages }) {
	return messages.length === 0 ? "It gave no reason." : `Its words: ${messages.map((one) => `"${one}"`).join(" ")}`;
}
// src/commands/server-question.ts
/**
* Asks a registry for its own verdicts. A schema is sent with the numbers that the registry has for the schemas it
* refers to; a subject that many refer to is looked up once.
*/
var ServerQuestioner = class {
	#sources;
	/** The number that each subject's present schema has in the registry; null when it is not there. */
	#numbers = /* @__PURE__ */ new Map();
	constructor(sources) {
		this.#sources = sources;
	}
	/** The verdict on what registering the subject's file would be judged by. */
	async askVerdict(subject) {
		return this.#guard(async () => {
			const draft = await this.#createDraft(subject);
			if (typeof draft === "string") return describeMissing(draft);
			const question = {
				subject: subject.subject,
				draft,
				against: "registration"
			};
			return describeVerdict(await this.#sources.client.checkCompatibility(question));
		});
	}
	/** Whether the registry takes the subject's file for a version it has; it judges the file otherwise. */
	async askIdentity(subject) {
		return this.#guard(async () => {
			const draft = await this.#createDraft(subject);
			if (typeof draft === "string") return describeMissing(draft);
			const found = await this.#sources.client.findVersion(subject.subject, draft);
			if (found.ok && found.value !== null) return {
				verdict: "compatible",
				messages: [`It is version ${found.value.version}.`],
				known: true
			};
			return this.askVerdict(subject);
		});
	}
	async #guard(ask) {
		try {
			return await ask();
		} catch (error) {
			if (!(error instanceof OperationalError)) throw error;
			const { message, hint = "Run again, or without asking the registry." } = error;
			return {
				verdict: "not-asked",
				messages: [message],
				fault: {
					message,
					hint
				}
			};
		}
	}
	/** What would be registered, or the name of a subject that has to be registered before. */
	async #createDraft({ source, format, references, normalize, entry }) {
		const direct = references.filter((reference) => reference.direct);
		const versions = await Promise.all(direct.map((reference) => this.#findNumber(reference)));
		const numbered = [];
		for (const [index, { name, subject }] of direct.entries()) {
			const version = versions[index] ?? null;
			if (version === null) return subject;
			numbered.push({
				name,
				subject,
				version
			});
		}
		return {
			schemaType: format.type,
			schema: source.text,
			references: numbered,
			normalize,
			...entry.metadata && { metadata: entry.metadata }
		};
	}
	#findNumber({ subject, version }) {
		if (typeof version === "number") return Promise.resolve(version);
		const local = version === "local" ? this.#sources.project.get(subject) : void 0;
		if (local === void 0 || local.compatibility === "unmanaged") return this.#readNewest(subject);
		const known = this.#numbers.get(subject);
		if (known !== void 0) return known;
		const asked = this.#lookUp(local);
		this.#numbers.set(subject, asked);
		return asked;
	}
	async #readNewest(subject) {
		const { versions } = await this.#sources.baseline.readSubject(subject, "");
		return versions.at(-1)?.version ?? null;
	}
	async #lookUp(subject) {
		const draft = await this.#createDraft(subject);
		if (typeof draft === "string") return null;
		const found = await this.#sources.client.findVersion(subject.subject, draft);
		return found.ok ? found.value?.version ?? null : null;
	}
};
function describeMissing(subject) {
	return {
		verdict: "not-asked",
		messages: [`It refers to \`${subject}\`, whose schema of this workspace the registry does not have yet.`]
	};
}
function describeVerdict(answer) {
	if (answer.ok) return {
		verdict: answer.value.compatible ? "compatible" : "incompatible",
		messages: shortenMessages(answer.value.messages)
	};
	const { reason, message, hint } = answer.refusal;
	if (reason === "invalid-schema") return {
		verdict: "invalid",
		messages: shortenMessages([message])
	};
	return {
		verdict: "not-asked",
		messages: [message],
		fault: {
			message: `The registry refused: ${message}`,
			hint
		}
	};
}
const MAX_MESSAGES = 20;
const MAX_MESSAGE = 1e3;
/** Whole texts of earlier schemas, which Confluent's registry sends along, are in the registry anyway. */
function shortenMessages(messages) {
	return messages.filter((message) => !/^\{\s*"?oldSchema"?\s*:/.test(message)).slice(0, MAX_MESSAGES).map((message) => message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}…` : message);
}
// src/commands/confirm-with-registry.ts
/**
* Puts the registry's own verdict beside ours for every subject that would change there. Where there is none of ours,
* because a setting of the registry is not decided here, the registry's is the verdict; where both are there and differ,
* that is a finding with all that is needed to report it.
*/
async function confirmWithRegistry(judged, confirmation) {
	const questioner = new ServerQuestioner(confirmation);
	return Promise.all(judged.map(async (one) => {
		const { verdict, change } = one.outcome.report;
		if (verdict === "unmanaged" || verdict === "unchanged" && change === "none") return one;
		const reply = await (verdict === "unchanged" ? questioner.askIdentity(one.subject) : questioner.askVerdict(one.subject));
		return {
			...one,
			outcome: settle(one, reply, confirmation)
		};
	}));
}
function settle({ subject, outcome }, reply, confirmation) {
	const server = describeOpinion(outcome, reply);
	const stated = {
		...outcome,
		report: {
			...outcome.report,
			server
		}
	};
	if (reply.fault !== void 0) return {
		...stated,
		unchecked: [...outcome.unchecked, describeFault(stated, reply)]
	};
	switch (server.standing) {
		case "agrees":
		case "aside": return stated;
		case "differs": {
			const diagnostic = diagnoseDisagreement(subject, {
				outcome: stated,
				server,
				...confirmation
			});
			return {
				...stated,
				diagnostics: [...outcome.diagnostics, diagnostic]
			};
		}
		case "decides": return adoptVerdict(stated, server, diagnoseServerRefusal(subject, server, confirmation.identity));
	}
}
function describeOpinion({ report, earlier, versions }, reply) {
	const level = earlier?.level?.value ?? null;
	const named = report.levelSource === "manifest" || report.levelSource === "flag";
	const levelCounts = versions.length > 0 && reply.known !== true;
	const sameQuestion = earlier !== null && (!levelCounts || !named || level === report.level);
	return {
		verdict: reply.verdict,
		level,
		messages: reply.messages,
		standing: sameQuestion ? compareVerdicts(report.verdict, reply.verdict) : "aside"
	};
}
function compareVerdicts(ours, theirs) {
	if (theirs === "not-asked") return "aside";
	if (ours === "not-checked") return "decides";
	return (ours === "incompatible" || ours === "invalid") === (theirs !== "compatible") ? "agrees" : "differs";
}
/** The registry's verdict in place of the one that could not be had here. */
function adoptVerdict(outcome, { verdict, level }, refusal) {
	const { report, versions } = outcome;
	const comparedWith = level === null ? [] : selectVersions(level, versions).map((version) => version.label);
	const judged = {
		...report,
		comparedWith
	};
	if (verdict === "compatible") {
		const upgradeOrder = level === null ? null : findUpgradeOrder(level);
		return {
			...outcome,
			report: {
				...judged,
				verdict,
				upgradeOrder
			},
			unchecked: []
		};
	}
	return {
		...outcome,
		report: {
			...judged,
			verdict: verdict === "invalid" ? "invalid" : "incompatible"
		},
		diagnostics: [...outcome.diagnostics, refusal],
		unchecked: []
	};
}
function describeFault({ report }, { fault }) {
	return {
		subject: report.subject,
		message: `The registry was to confirm the verdict and did not: ${fault?.message ?? ""}`,
		...fault === void 0 ? {} : { hint: fault.hint }
	};
}
export { confirmWithRegistry };
