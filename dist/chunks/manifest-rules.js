import { countDays, defineRule, isExpired, openBrace, textOf, textOfKeyword, typeToken } from "./linter.js";
import { parseGlob } from "./ground.js";
// src/lint/repository/compare-levels.ts
/** What each choice asks of a new version: of the newest one, of all, reading old data or being read. */
const DEMANDS = {
	unmanaged: [],
	NONE: [],
	BACKWARD: ["backward"],
	BACKWARD_TRANSITIVE: ["backward", "all backward"],
	FORWARD: ["forward"],
	FORWARD_TRANSITIVE: ["forward", "all forward"],
	FULL: ["backward", "forward"],
	FULL_TRANSITIVE: [
		"backward",
		"all backward",
		"forward",
		"all forward"
	]
};
/** Whether a choice asks less than another did. What the registry's own level asks is not known here, so it never does. */
function isWeaker(now, before) {
	const [asked, had] = [DEMANDS[now], DEMANDS[before]];
	return asked !== void 0 && had !== void 0 && had.some((demand) => !asked.includes(demand));
}
// src/lint/repository/manifest-place.ts
/** The manifest as a text that findings can point into. */
function sourceOf({ path, text }) {
	return {
		path,
		text
	};
}
/** The place of an entry's setting, of the same setting under `defaults`, or of the entry itself. */
function placeOfSetting({ text, entries }, entry, key) {
	const own = findKey(text, key, entry.range);
	if (own !== void 0) return own;
	return findKey(text, key, {
		start: 0,
		end: Math.min(...entries.map(({ range }) => range.start))
	}) ?? entry.range;
}
function findKey(text, key, { start, end }) {
	const found = new RegExp(`(^|[\\s{,])${key}\\s*:[ \\t]*([^\\s#,}]+)`).exec(text.slice(start, end));
	if (found === null) return void 0;
	const value = found[2] ?? "";
	const at = start + found.index + found[0].length - value.length;
	return {
		start: at,
		end: at + value.length
	};
}
// src/lint/rules/manifest/compat-weakened/rule.ts
/** A level is not lowered together with a change of the schema. */
const rule$14 = defineRule({
	id: "manifest/compat-weakened",
	title: "A level is not lowered together with a change of the schema",
	why: "The lower level is there to let the change pass, and nobody sees that it stays.",
	remedy: "Lower the level in a change of its own, with the reason, or give a waiver.",
	preset: "recommended",
	severity: "error",
	source: "Reviews of infrastructure changes",
	registry: "not-applicable",
	repository({ manifest, earlierManifest, subjects }, context) {
		if (manifest === void 0 || earlierManifest === void 0) return;
		for (const subject of subjects) {
			const before = subject.changed === true ? findEarlier(earlierManifest, subject)?.compatibility : void 0;
			const now = subject.entry.compatibility;
			if (before === void 0 || !isWeaker(now, before)) continue;
			context.report({
				file: sourceOf(manifest),
				at: placeOfSetting(manifest, subject.entry, "compatibility"),
				subject: subject.subject,
				message: `Disallowed change of the level of \`${subject.subject}\` from ${before} to ${now} together with its schema.`
			});
		}
	}
});
/** The entry that named the subject's file before, by the same files and the same rule for names. */
function findEarlier({ entries }, { entry }) {
	return entries.find((earlier) => describe(earlier) === describe(entry));
}
function describe({ source, naming }) {
	const files = source.kind === "file" ? [source.path] : source.files.map(({ pattern }) => pattern);
	const rule = naming.kind === "explicit" ? naming.subject : naming.kind;
	return JSON.stringify([files, rule]);
}
// src/lint/rules/manifest/key-stable/rule.ts
/** The schema of a key does not change, and has no map, fraction or union. */
const rule$13 = defineRule({
	id: "manifest/key-stable",
	title: "The schema of a key does not change, and has no map, fraction or union",
	why: "The id of the schema is part of the key's bytes, and maps and fractions have several encodings: the same key lands in another partition, and compaction keeps both.",
	remedy: "Use a primitive or a record of text and whole numbers, and write to a new topic when the key has to change.",
	preset: "recommended",
	severity: "error",
	source: "forum.confluent.io, topic 2718",
	avro: { document({ types }, context) {
		if (isKey(context)) for (const type of types) reportShaky(type, context);
	} },
	avroPair: { document(pair, context) {
		if (!isKey(context) || pair.isSameVersion()) return;
		const { candidate, baseline, baselineFile } = pair;
		context.report({
			at: openBrace(candidate.json),
			message: "Disallowed change of the schema of a key.",
			related: [{
				message: "the earlier version",
				file: baselineFile,
				at: openBrace(baseline.json)
			}]
		});
	} }
});
function reportShaky(type, context) {
	if (!(type.kind === "primitive" && (type.name === "float" || type.name === "double")) && type.kind !== "map" && type.kind !== "union") return;
	context.report({
		at: typeToken(type),
		message: `Disallowed ${type.kind === "primitive" ? type.name : type.kind} in the schema of a key.`
	});
}
function isKey({ file }) {
	return file.subjects.some((subject) => subject.endsWith("-key"));
}
// src/lint/rules/manifest/no-compat-none/rule.ts
/** Every subject has a compatibility level. */
const rule$12 = defineRule({
	id: "manifest/no-compat-none",
	title: "Every subject has a compatibility level",
	why: "Under NONE the registry accepts any change, so consumers find out in production.",
	remedy: "Choose a level; list subjects that may do as they like under the option `allow`.",
	preset: "recommended",
	severity: "error",
	source: "Zalando API guidelines #245; Jikkou",
	registry: "not-applicable",
	options: { allow: {
		kind: "strings",
		default: [],
		description: "Globs of subjects that need no level, such as `experimental-*`."
	} },
	repository({ manifest, subjects }, context) {
		if (manifest === void 0) return;
		const globs = context.options.allow.flatMap((pattern) => {
			const parsed = parseGlob(pattern);
			return parsed.ok ? [parsed.glob] : [];
		});
		for (const { subject, entry } of subjects) {
			if (entry.compatibility !== "NONE" || globs.some((glob) => glob.matches(subject))) continue;
			const at = placeOfSetting(manifest, entry, "compatibility");
			context.report({
				file: sourceOf(manifest),
				at,
				subject,
				message: `Disallowed level NONE of the subject \`${subject}\`.`
			});
		}
	}
});
// src/lint/rules/manifest/one-definition-per-context/rule.ts
/** A file has one level, whatever subjects it serves. */
const rule$11 = defineRule({
	id: "manifest/one-definition-per-context",
	title: "A file has one level, whatever subjects it serves",
	why: "A change that one subject accepts and the other refuses cannot be made.",
	remedy: "Give both subjects the same level, or each a file of its own.",
	preset: "recommended",
	severity: "warning",
	source: "Reviews of shared types",
	registry: "not-applicable",
	repository({ manifest, subjects }, context) {
		if (manifest === void 0) return;
		const byFile = /* @__PURE__ */ new Map();
		for (const one of subjects) {
			const first = byFile.get(one.file);
			if (first === void 0) byFile.set(one.file, one);
			else if (first.entry.compatibility !== one.entry.compatibility) context.report({
				file: sourceOf(manifest),
				at: placeOfSetting(manifest, one.entry, "compatibility"),
				subject: one.subject,
				message: `Expected one level for ${one.file}: \`${first.subject}\` has ${first.entry.compatibility}, \`${one.subject}\` has ${one.entry.compatibility}.`
			});
		}
	}
});
// src/lint/rules/manifest/owner/rule.ts
/** Every subject names its owner. */
const rule$10 = defineRule({
	id: "manifest/owner",
	title: "Every subject names its owner",
	why: "Somebody has to be asked before a change.",
	remedy: "Add `metadata: { properties: { owner: … } }` to the entry.",
	preset: "strict",
	severity: "info",
	source: "Zalando API guidelines #207",
	registry: "not-applicable",
	options: { property: {
		kind: "strings",
		default: ["owner", "team"],
		description: "Names of the property that holds the owner."
	} },
	repository({ manifest }, context) {
		for (const { metadata, naming } of manifest?.entries ?? []) {
			const properties = metadata?.properties ?? {};
			if (manifest === void 0 || context.options.property.some((name) => Object.hasOwn(properties, name))) continue;
			context.report({
				file: sourceOf(manifest),
				at: naming.range,
				message: `Missing \`${context.options.property[0] ?? "owner"}\` in the metadata of the entry.`
			});
		}
	}
});
// src/lint/rules/manifest/prefer-transitive/rule.ts
/** A level holds against all versions. */
const rule$9 = defineRule({
	id: "manifest/prefer-transitive",
	title: "A level holds against all versions",
	why: "Messages of older versions are still in the topic, but a level without TRANSITIVE looks at the last version only: dropping a field and adding it with another type passes step by step.",
	remedy: "Use the level with `_TRANSITIVE`.",
	preset: "recommended",
	severity: "warning",
	source: "Creek's \"evolution\"; Confluent's notes on transitive levels",
	registry: "not-applicable",
	repository({ manifest, subjects }, context) {
		if (manifest === void 0) return;
		const reported = /* @__PURE__ */ new Set();
		for (const { entry } of subjects) {
			const level = entry.compatibility;
			if (![
				"BACKWARD",
				"FORWARD",
				"FULL"
			].includes(level)) continue;
			const at = placeOfSetting(manifest, entry, "compatibility");
			if (reported.has(at.start)) continue;
			reported.add(at.start);
			context.report({
				file: sourceOf(manifest),
				at,
				message: `Expected ${level}_TRANSITIVE, found ${level}.`
			});
		}
	}
});
// src/lint/rules/manifest/reference-pinned/rule.ts
/** A reference names a version. */
const rule$8 = defineRule({
	id: "manifest/reference-pinned",
	title: "A reference names a version",
	why: "What `latest` means changes with the order of registration, so the same commit can register two different schemas.",
	remedy: "Write the version's number, or `local` for the file in this repository.",
	preset: "recommended",
	severity: "warning",
	source: "The registry's strict reference versions",
	repository({ manifest }, context) {
		for (const { references } of manifest?.entries ?? []) for (const { version, name, range } of references) if (manifest !== void 0 && version === "latest") context.report({
			file: sourceOf(manifest),
			at: range,
			message: `Expected a version of the reference \`${name}\`, found \`latest\`.`
		});
	}
});
// src/lint/rules/manifest/reference-unused/rule.ts
/** A declared reference is used. */
const rule$7 = defineRule({
	id: "manifest/reference-unused",
	title: "A declared reference is used",
	why: "The registry stores references with the schema, so one that is not needed makes a version of its own and keeps the other subject from being deleted.",
	remedy: "Remove the reference.",
	preset: "recommended",
	severity: "warning",
	source: "Knip's idea of unused files",
	repository({ manifest, subjects, files }, context) {
		if (manifest === void 0) return;
		const byPath = new Map(files.map((facts) => [facts.file.source.path, facts]));
		for (const entry of manifest.entries) {
			const mapped = subjects.filter((subject) => subject.entry === entry).map(({ file }) => byPath.get(file));
			if (mapped.length === 0) continue;
			for (const { name, range } of entry.references) if (!mapped.some((facts) => facts === void 0 || uses(facts, name))) context.report({
				file: sourceOf(manifest),
				at: range,
				message: `Disallowed reference \`${name}\`: the schema does not use it.`
			});
		}
	}
});
/** A reference may also serve another reference; a schema that names nothing else is the one sure case. */
function uses({ unresolved }, name) {
	return unresolved.some((use) => [
		use.name,
		use.fallback,
		use.name.split("#", 1)[0]
	].includes(name)) || unresolved.length > 0;
}
// src/lint/rules/manifest/subject-strategy/rule.ts
/** Subjects are named as the clients' strategy names them. */
const rule$6 = defineRule({
	id: "manifest/subject-strategy",
	title: "Subjects are named as the clients' strategy names them",
	why: "A client derives the subject by its strategy and never finds one with another name.",
	remedy: "Rename the subject, or let the entry's `strategy` name it.",
	preset: "recommended",
	severity: "warning",
	source: "The registry clients' subject name strategies; Jikkou",
	registry: "not-applicable",
	options: { strategy: {
		kind: "choice",
		values: [
			"any",
			"topic",
			"record",
			"topic-record"
		],
		default: "any",
		description: "The strategy your clients use: `topic` demands `-key` or `-value` at the end, the others the root type's full name."
	} },
	repository({ manifest, subjects, files }, context) {
		const { strategy } = context.options;
		if (manifest === void 0 || strategy === "any") return;
		const roots = new Map(files.map(({ file, root }) => [file.source.path, root?.name]));
		for (const { subject, file, entry } of subjects) {
			const root = roots.get(file) ?? "";
			if ({
				topic: /.-(?:key|value)$/.test(subject),
				record: subject === root,
				"topic-record": root !== "" && subject.endsWith(`-${root}`)
			}[strategy]) continue;
			const wanted = {
				topic: "ends with `-key` or `-value`",
				record: `is \`${root}\``,
				"topic-record": `ends with \`-${root}\``
			};
			context.report({
				file: sourceOf(manifest),
				at: placeOfSetting(manifest, entry, "subject"),
				subject,
				message: `Expected a subject that ${wanted[strategy]}, found \`${subject}\`.`
			});
		}
	}
});
// src/lint/rules/manifest/type-mismatch/rule.ts
/** A file holds a schema of the type it is mapped as. */
const rule$5 = defineRule({
	id: "manifest/type-mismatch",
	title: "A file holds a schema of the type it is mapped as",
	why: "The registry reads the text with the parser of the declared type and refuses it, or takes it for something it is not.",
	remedy: "Correct the entry's `type`, or the file's extension.",
	preset: "recommended",
	severity: "error",
	source: "The registry's error 42201",
	registry: "rejects",
	avro: { document({ root, json }, context) {
		if (json.kind !== "object" || root.kind === "record" || root.kind === "enum" || root.kind === "fixed") return;
		const keys = new Set(json.members.map(({ key }) => key.value));
		if (keys.has("$schema") || keys.has("properties") && textOf(root.attributes?.type) === "object") context.report({
			at: openBrace(json),
			message: "Expected an Avro schema, found what looks like a JSON Schema."
		});
	} },
	json: { document({ root }, context) {
		const type = root && textOfKeyword(root, "type");
		if (root === void 0 || type === void 0 || root.keywords.has("$schema")) return;
		if ([
			"record",
			"enum",
			"fixed",
			"error"
		].includes(type) && root.keywords.has("name")) context.report({
			at: openBrace(root.json),
			message: "Expected a JSON Schema, found what looks like an Avro schema."
		});
	} }
});
// src/lint/rules/manifest/waiver-expired/rule.ts
/** A waiver has not come to its end. */
const rule$4 = defineRule({
	id: "manifest/waiver-expired",
	title: "A waiver has not come to its end",
	why: "The time that was asked for is over, and the finding counts again.",
	remedy: "Mend the finding, or give a new waiver with a new reason.",
	preset: "core",
	severity: "error",
	source: "Trivy's and Snyk's expiry dates",
	registry: "not-applicable",
	options: { notice: {
		kind: "integer",
		minimum: 0,
		default: 14,
		description: "Days before the end from which on the waiver is a warning."
	} },
	waivers({ outcomes, manifest, today }, context) {
		for (const { waiver } of outcomes) {
			const { expires } = waiver;
			if (expires === void 0) continue;
			const days = countDays(today, expires.text);
			if (Number.isNaN(days)) context.report({
				file: manifest,
				at: expires.range,
				message: `Invalid day \`${expires.text}\`: the month has no such day.`
			});
			else if (isExpired(waiver, today)) context.report({
				file: manifest,
				at: expires.range,
				message: `Disallowed waiver: it ended on ${expires.text}.`
			});
			else if (days <= context.options.notice) context.report({
				file: manifest,
				at: expires.range,
				severity: "warning",
				message: `Expected the finding to be mended by ${expires.text}, when the waiver ends.`
			});
		}
	}
});
// src/lint/waiver/remove-waiver.ts
/** Takes a waiver's lines out of the manifest; undefined when it is the only one or shares a line with something else. */
function removeWaiver(text, { range }, others) {
	const start = text.lastIndexOf("\n", range.start - 1) + 1;
	if (others === 0 || !/^[ \t]*-[ \t]+$/.test(text.slice(start, range.start))) return void 0;
	const last = range.start + text.slice(range.start, range.end).trimEnd().length;
	const newline = text.indexOf("\n", last);
	const end = newline < 0 ? text.length : newline + 1;
	if (!/^[ \t]*(?:#[^\n]*)?\r?\n?$/.test(text.slice(last, end))) return void 0;
	return {
		title: "Remove the waiver",
		effect: "text",
		edits: [{
			start,
			end,
			text: ""
		}]
	};
}
/** The token that stands for a waiver: the first rule it names. */
function placeOfWaiver({ rules, range }) {
	return rules[0]?.range ?? range;
}
// src/lint/rules/manifest/waiver-reason/rule.ts
/** A waiver has a reason. */
const rule$3 = defineRule({
	id: "manifest/waiver-reason",
	title: "A waiver has a reason",
	why: "Whoever reads the waiver later has to know what it waits for.",
	remedy: "Add `reason` with a sentence, and `ticket` where your organisation demands one.",
	preset: "core",
	severity: "error",
	source: "ESLint's described directives; Dart's `document_ignores`",
	registry: "not-applicable",
	options: {
		minimum: {
			kind: "integer",
			minimum: 1,
			default: 10,
			description: "The least number of characters of a reason."
		},
		requireTicket: {
			kind: "boolean",
			default: false,
			description: "Every waiver needs a `ticket` too."
		}
	},
	waivers({ outcomes, manifest }, context) {
		const { minimum, requireTicket } = context.options;
		for (const { waiver } of outcomes) {
			if ((waiver.reason ?? "").trim().length < minimum) context.report({
				file: manifest,
				at: placeOfWaiver(waiver),
				message: `Missing reason of the waiver: at least ${minimum} characters.`
			});
			if (requireTicket && waiver.ticket === void 0) context.report({
				file: manifest,
				at: placeOfWaiver(waiver),
				message: "Missing ticket of the waiver."
			});
		}
	}
});
// src/lint/rules/manifest/waiver-too-broad/rule.ts
/** A waiver names rules and places. */
const rule$2 = defineRule({
	id: "manifest/waiver-too-broad",
	title: "A waiver names rules and places",
	why: "A waiver for everything also covers what nobody has seen yet.",
	remedy: "Name the rule, and the files or subjects; for a core rule also the `pointer`.",
	preset: "recommended",
	severity: "warning",
	source: "buf#63",
	registry: "not-applicable",
	waivers(review, context) {
		const { outcomes, manifest } = review;
		for (const { waiver } of outcomes) {
			const problem = describeBreadth(waiver, (id) => review.isCore(id));
			if (problem !== void 0) context.report({
				file: manifest,
				at: placeOfWaiver(waiver),
				message: problem
			});
		}
	}
});
function describeBreadth({ rules, files, subjects, pointer }, isCore) {
	const wild = rules.find(({ text }) => text.includes("*"));
	if (wild !== void 0) return `Expected the waiver to name a rule, found \`${wild.text}\`.`;
	const everywhere = [...files, ...subjects].some((glob) => /^(?:\*|\*\*|\*\*\/\*)$/.test(glob.pattern));
	const nowhere = files.length + subjects.length === 0;
	if ((everywhere || nowhere) && pointer === void 0) return "Expected the waiver to name files or subjects.";
	const core = rules.find(({ text }) => isCore(text));
	if (core !== void 0 && pointer === void 0) return `Missing \`pointer\` of the waiver for \`${core.text}\`, a core rule.`;
}
// src/lint/rules/manifest-rules.ts
/** The rules of the folder `manifest`, by name; `npm run new-rule` adds a line. */
const MANIFEST_RULES = [
	rule$14,
	rule$13,
	rule$12,
	rule$11,
	rule$10,
	rule$9,
	rule$8,
	rule$7,
	rule$6,
	rule$5,
	rule$4,
	rule$3,
	rule$2,
	defineRule({
		id: "manifest/waiver-unlimited",
		title: "A waiver has an end, and not too late",
		why: "What has no end is never looked at again.",
		remedy: "Add `expires`, or choose an earlier day.",
		preset: "recommended",
		severity: "warning",
		source: "Snyk's default of 30 days",
		registry: "not-applicable",
		options: { maxDays: {
			kind: "integer",
			minimum: 1,
			default: 180,
			description: "The longest time from today, in days."
		} },
		waivers({ outcomes, manifest, today }, context) {
			const { maxDays } = context.options;
			for (const { waiver } of outcomes) {
				const { expires } = waiver;
				if (expires === void 0) context.report({
					file: manifest,
					at: placeOfWaiver(waiver),
					message: "Missing end of the waiver."
				});
				else if (countDays(today, expires.text) > maxDays) context.report({
					file: manifest,
					at: expires.range,
					message: `Expected an end within ${maxDays} days, found ${expires.text}.`
				});
			}
		}
	}),
	defineRule({
		id: "manifest/waiver-unused",
		title: "A waiver covers a finding",
		why: "A waiver that is left over would cover the next finding at its place without anybody having agreed. One whose fingerprint no longer fits was given for other content.",
		remedy: "Remove the waiver, or give a new one for what is there now.",
		preset: "recommended",
		severity: "warning",
		fix: "text",
		source: "ESLint's unused suppressions",
		registry: "not-applicable",
		waivers(review, context) {
			const { outcomes, manifest } = review;
			for (const { waiver, covered, expired, stale } of outcomes) {
				if (covered + expired > 0 || !review.isJudged(waiver)) continue;
				const message = stale > 0 ? "Disallowed waiver: the content it was given for has changed." : "Disallowed waiver: it covers no finding.";
				const fix = stale > 0 ? void 0 : removeWaiver(manifest.text, waiver, outcomes.length - 1);
				context.report({
					file: manifest,
					at: placeOfWaiver(waiver),
					message,
					fix
				});
			}
		}
	})
];
export { MANIFEST_RULES };
