import { f as findNearest } from "./start.js";
import { _ as locateRange, b as compareText, f as createFingerprint, g as locateFile } from "./render.js";
import { n as deriveSubjectName } from "./subject-name-strategy.js";
import { r as describeInvalidSubject, t as listFolders } from "./workspace-path.js";
// src/manifest/derive-subject.ts
/** Applies an entry's naming to one file. */
function deriveSubject(naming, file) {
	if (naming.kind === "explicit") return {
		kind: "derived",
		subject: naming.subject,
		derivation: "written in the manifest"
	};
	const { part } = naming;
	const topic = naming.topic && fillTemplate(naming.topic, {
		...file,
		part,
		topic: void 0
	});
	if (topic !== void 0 && topic.kind !== "filled") return topic;
	const facts = {
		...file,
		part,
		topic: topic?.text
	};
	return naming.kind === "strategy" ? applyStrategy(naming.strategy, facts) : applyTemplate(naming.template, facts);
}
function applyStrategy(strategy, facts) {
	const { topic, part } = facts;
	if (strategy !== "RecordNameStrategy" && topic === void 0) return {
		kind: "lacking",
		reason: `\`${strategy}\` needs a topic, and the entry has no \`topic\``,
		remedy: "Add `topic:` to the entry, or name the subject with `subject:`."
	};
	const record = strategy === "TopicNameStrategy" ? null : facts.readRecordName();
	if (record === void 0) return { kind: "unreadable" };
	const parts = {
		part,
		...topic !== void 0 && { topic },
		...record !== null && { record }
	};
	const subject = deriveSubjectName(strategy, parts);
	if (subject === void 0) return {
		kind: "lacking",
		reason: `\`${strategy}\` needs the name of a record, and the schema's root has none`,
		remedy: "Name the subject with `subject:`."
	};
	return {
		kind: "derived",
		subject,
		derivation: `\`${strategy}\` with ${printParts(strategy, parts)}`
	};
}
function printParts(strategy, parts) {
	return [
		strategy !== "RecordNameStrategy" && `topic \`${parts.topic}\``,
		strategy === "TopicNameStrategy" && `part \`${parts.part}\``,
		parts.record !== void 0 && `record \`${parts.record}\``
	].filter((text) => text !== false).join(", ");
}
function applyTemplate(template, facts) {
	const filling = fillTemplate(template, facts);
	if (filling.kind !== "filled") return filling;
	const values = [...filling.values].map(([name, value]) => `${name} \`${value}\``).join(", ");
	return {
		kind: "derived",
		subject: filling.text,
		derivation: `template \`${template.text}\` with ${values}`
	};
}
function fillTemplate(template, facts) {
	let text = "";
	const values = /* @__PURE__ */ new Map();
	for (const part of template.parts) {
		if (part.kind === "text") {
			text += part.text;
			continue;
		}
		const value = part.placeholder.resolve(facts);
		if (value === void 0) return { kind: "unreadable" };
		if (value === null) return refuseTemplate(template, part.placeholder);
		values.set(part.placeholder.name, value);
		text += value;
	}
	return {
		kind: "filled",
		text,
		values
	};
}
function refuseTemplate(template, { name, lack }) {
	return {
		kind: "lacking",
		reason: `\`${template.text}\` needs \`{${name}}\`, and ${lack}`,
		remedy: "Use another placeholder, or write the name itself."
	};
}
// src/manifest/mapping-diagnostic.ts
/** The finding as an error: a subject that is mapped wrongly is a subject that nobody checks. */
function createMappingDiagnostic(finding) {
	const { key, related, ...rest } = finding;
	return {
		...rest,
		severity: "error",
		related: related ?? [],
		docs: "docs/manifest.md",
		fingerprint: createFingerprint([finding.rule, ...key])
	};
}
/** Paths or names in backticks as people list them: `a`, `b` and `c`. */
function listNames(names) {
	const quoted = names.map((name) => `\`${name}\``);
	const last = quoted.pop() ?? "";
	return quoted.length === 0 ? last : `${quoted.join(", ")} and ${last}`;
}
// src/manifest/map-subjects.ts
/** Names the subject of every selected file. The record's name is asked for only where a subject depends on it. */
function mapSubjects(manifest, selected, readRecordName) {
	const diagnostics = [];
	const bySubject = /* @__PURE__ */ new Map();
	for (const { entry, file } of selected) {
		const name = file.split("/").at(-1) ?? "";
		const derived = deriveSubject(entry.naming, {
			folders: listFolders(manifest.path, file),
			stem: name.replace(/(?<=.)\.[^.]*$/, ""),
			readRecordName: () => readRecordName(file, entry)
		});
		if (derived.kind === "lacking") diagnostics.push(createUnderivable(manifest, {
			entry,
			file
		}, derived));
		if (derived.kind !== "derived") continue;
		const { subject, derivation } = derived;
		const fault = describeInvalidSubject(subject);
		if (fault !== void 0) diagnostics.push(createInvalidSubject(manifest, {
			entry,
			file
		}, fault));
		else getClaims(bySubject, subject).push({
			subject,
			file,
			entry,
			derivation
		});
	}
	for (const claims of bySubject.values()) if (claims.length > 1) diagnostics.push(createConflict(manifest, claims));
	return {
		subjects: [...bySubject.values()].flatMap((claims) => claims.length === 1 ? claims : []).sort((left, right) => compareText(left.subject, right.subject)),
		diagnostics
	};
}
function getClaims(bySubject, subject) {
	const claims = bySubject.get(subject) ?? [];
	bySubject.set(subject, claims);
	return claims;
}
function createUnderivable(manifest, { entry, file }, { reason, remedy }) {
	return createMappingDiagnostic({
		rule: "manifest/underivable-subject",
		message: `No subject can be derived for \`${file}\`: ${reason}.`,
		location: locateRange(manifest, entry.naming.range),
		key: [
			manifest.path,
			file,
			reason
		],
		related: [{
			message: "The file without a subject.",
			location: locateFile(file)
		}],
		remedy
	});
}
function createInvalidSubject(manifest, { entry, file }, fault) {
	return createMappingDiagnostic({
		rule: "manifest/invalid-subject",
		message: fault,
		location: locateRange(manifest, entry.naming.range),
		key: [
			manifest.path,
			file,
			fault
		],
		related: [{
			message: "The file whose subject this would be.",
			location: locateFile(file)
		}],
		remedy: "Choose another name."
	});
}
/** Placed at the last entry that claims the subject, since the ones above were there first. */
function createConflict(manifest, claims) {
	const subject = claims[0]?.subject ?? "";
	const ordered = [...claims].sort((left, right) => left.entry.naming.range.start - right.entry.naming.range.start);
	const last = ordered.at(-1)?.entry.naming.range ?? {
		start: 0,
		end: 0
	};
	const others = new Set(ordered.map(({ entry }) => entry.naming.range).filter((range) => range.start !== last.start));
	const files = [...new Set(claims.map((claim) => claim.file))].sort(compareText);
	const twice = files.length === 1;
	return createMappingDiagnostic({
		rule: "manifest/subject-mapped-twice",
		message: twice ? `Subject \`${subject}\` is mapped to ${listNames(files)} by two entries.` : `Subject \`${subject}\` is mapped to ${files.length === 2 ? "two" : files.length} files: ${listNames(files)}.`,
		location: locateRange(manifest, last),
		key: [manifest.path, subject],
		subject,
		related: [...[...others].map((range) => ({
			message: "The other entry.",
			location: locateRange(manifest, range)
		})), ...ordered.map(({ file, derivation }) => ({
			message: `Its subject's name: ${derivation}.`,
			location: locateFile(file)
		}))],
		why: "A subject has one current schema, so schemagate cannot tell which file would be registered.",
		remedy: twice ? "Remove one of the entries, or leave the file out of one with `exclude`." : "Name the subject of one file differently, or leave that file out with `exclude`."
	});
}
// src/manifest/select-files.ts
/** Matches the entries' globs with the schema files of the workspace. A file named by its path need not be listed. */
function selectFiles(manifest, files) {
	const diagnostics = [];
	return {
		selected: manifest.entries.flatMap((entry) => {
			if (entry.source.kind === "file") return [{
				entry,
				file: entry.source.path
			}];
			const { files: globs, exclude } = entry.source;
			const found = /* @__PURE__ */ new Set();
			for (const glob of globs) {
				const matching = files.filter((file) => glob.glob.matches(file));
				if (matching.length === 0) diagnostics.push(createEmptyGlob(manifest, glob, files));
				for (const file of matching) found.add(file);
			}
			const kept = [...found].filter((file) => !exclude.some(({ glob }) => glob.matches(file)));
			const last = exclude.at(-1);
			if (kept.length === 0 && found.size > 0 && last !== void 0) diagnostics.push(createEmptyEntry(manifest, last, [...found]));
			return kept.map((file) => ({
				entry,
				file
			}));
		}),
		diagnostics
	};
}
function createEmptyGlob(manifest, { pattern, glob, range }, files) {
	const isFolder = files.some((file) => file.startsWith(`${glob.pattern}/`));
	const nearest = /[*?[{]/.test(pattern) ? void 0 : findNearest(glob.pattern, files);
	const remedy = isFolder ? `This is a folder: write \`${pattern}/**\` for every schema file in it.` : nearest === void 0 ? "Correct the glob, or remove it when the files are gone for good." : `Did you mean \`${nearest}\`?`;
	return createMappingDiagnostic({
		rule: "manifest/empty-glob",
		message: `Glob \`${pattern}\` matches no schema file.`,
		location: locateRange(manifest, range),
		key: [manifest.path, pattern],
		why: "The subjects of those files would go unchecked without anybody noticing.",
		remedy
	});
}
function createEmptyEntry(manifest, { pattern, range }, files) {
	return createMappingDiagnostic({
		rule: "manifest/empty-glob",
		message: `The entry maps no file: \`exclude\` leaves out ${listNames(files.slice(0, 3))}${files.length > 3 ? " and others" : ""}.`,
		location: locateRange(manifest, range),
		key: [
			manifest.path,
			"exclude",
			pattern
		],
		remedy: "Narrow `exclude`, or remove the entry."
	});
}
export { listNames as i, mapSubjects as n, createMappingDiagnostic as r, selectFiles as t };
