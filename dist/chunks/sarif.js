import { SEVERITIES, describeWaiver } from "./ground.js";
import { listIssues, listWaivedIssues, printIssue } from "./issue.js";
import { printJson } from "./print-json.js";
import { escapeLongText, escapeText } from "./start.js";
// src/reporters/sarif/place.ts
/** The base that SARIF's relative paths are relative to: the root of the checked-out repository. */
const ROOT_ID = "%SRCROOT%";
/** A place of a file of the workspace; the whole of a file is its first line, since readers ask for a line. */
function createPlace(location) {
	return { physicalLocation: {
		artifactLocation: createArtifactLocation(location.file),
		region: createRegion(location)
	} };
}
/** A file by its path relative to the workspace. */
function createArtifactLocation(path) {
	const uri = printUri(path);
	return path.startsWith("/") ? { uri } : {
		uri,
		uriBaseId: ROOT_ID
	};
}
function createRegion({ start, end }) {
	if (start === void 0) return { startLine: 1 };
	const region = {
		startLine: start.line,
		startColumn: start.column
	};
	return end === void 0 ? region : {
		...region,
		endLine: end.line,
		endColumn: end.column
	};
}
/** Path segments in percent-encoding; half a surrogate pair, which no URI can hold, becomes U+FFFD. */
function printUri(path) {
	const encoded = path.replace(/^(?:\.\/)+/, "").replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "�").split("/").map(encodeURIComponent).join("/");
	return path.startsWith("/") ? `file://${encoded}` : encoded;
}
// src/reporters/sarif/rule.ts
/** SARIF's words for severities. */
const LEVELS = {
	unchecked: "error",
	error: "error",
	warning: "warning",
	info: "note"
};
const PROBLEM_SEVERITIES = {
	unchecked: "error",
	error: "error",
	warning: "warning",
	info: "recommendation"
};
/** GitHub shows at most this many characters of a rule's description. */
const MAX_DESCRIPTION = 1e3;
/** The issues that are the first of their rule, in order: what a rule is described from. */
function listRuleExamples(issues) {
	return [...new Map(issues.toReversed().map((issue) => [issue.rule, issue])).values()].toReversed();
}
/** A rule's entry: its id in words, why it matters, where to read more; `docsAt` as reporters are told it. */
function createRule(example, docsAt) {
	const { rule, severity, diagnostic } = example;
	const why = rule === "could-not-check" ? "Something could not be judged, and what was not judged does not count as compatible." : diagnostic?.why ?? `The check \`${rule}\` of schemagate found something.`;
	const page = diagnostic?.docs;
	const docs = page === void 0 ? "" : ` The page ${page} of the package says more.`;
	const text = escapeLongText(why, MAX_DESCRIPTION);
	return {
		id: rule,
		shortDescription: { text: `${titleRule(rule)}.` },
		fullDescription: { text },
		...page === void 0 || docsAt === void 0 ? {} : { helpUri: encodeURI(`${docsAt}/${page}`) },
		help: { text: `${text}${escapeText(docs)}` },
		defaultConfiguration: { level: LEVELS[severity] },
		properties: {
			"problem.severity": PROBLEM_SEVERITIES[severity],
			precision: "very-high",
			tags: listTags(rule)
		}
	};
}
/** `avro/field-added-without-default` as `Avro: field added without default`. */
function titleRule(rule) {
	const [area = "", name] = rule.split("/", 2).map((part) => escapeText(part.replaceAll("-", " ")));
	const first = area.charAt(0).toUpperCase() + area.slice(1);
	return name === void 0 ? first : `${first}: ${name}`;
}
function listTags(rule) {
	const area = rule.split("/", 1)[0] ?? "";
	return ["schema-registry", ...area === rule ? [] : [escapeText(area)]];
}
// src/reporters/sarif/result.ts
const MAX_MESSAGE = 4e3;
/**
* One issue as a SARIF result. Its identity stands under a key of our own: `primaryLocationLineHash` belongs to the
* uploader, which computes it from the file and warns about any other value. Only places in files of the workspace are
* related locations: readers of SARIF fail on a place without a file, and an earlier version is none.
*/
function createResult(issue, ruleIndex, files) {
	const { rule, severity, location, fingerprint, diagnostic } = issue;
	const related = (diagnostic?.related ?? []).filter((one) => files.has(one.location.file));
	const fixes = diagnostic?.fix === void 0 ? [] : createFixes(diagnostic.fix);
	return {
		ruleId: rule,
		ruleIndex,
		level: LEVELS[severity],
		message: { text: escapeLongText(printIssue(issue), MAX_MESSAGE) },
		locations: [createPlace(location)],
		...related.length === 0 ? {} : { relatedLocations: related.map(createRelated) },
		partialFingerprints: { "schemagate/v1": fingerprint },
		...issue.waiver === void 0 ? {} : { suppressions: [createSuppression(issue.waiver)] },
		...fixes.length === 0 ? {} : { fixes }
	};
}
/** An accepted finding stays in the list, marked as such, with the reason. */
function createSuppression(waiver) {
	return {
		kind: "external",
		status: "accepted",
		justification: escapeLongText(describeWaiver(waiver), MAX_MESSAGE)
	};
}
function createRelated({ location, message }) {
	return {
		...createPlace(location),
		message: { text: escapeLongText(message, MAX_MESSAGE) }
	};
}
function createFixes({ title, file, hunks }) {
	if (hunks === void 0 || hunks.length === 0) return [];
	return [{
		description: { text: escapeLongText(title, MAX_MESSAGE) },
		artifactChanges: [{
			artifactLocation: createArtifactLocation(file),
			replacements: hunks.map(createReplacement)
		}]
	}];
}
/** Whole lines are replaced up to the last one's end, so that its line feed stays as it is in the file. */
function createReplacement({ line, before, after }) {
	const last = before.at(-1) ?? "";
	return {
		deletedRegion: {
			startLine: line,
			startColumn: 1,
			endLine: line + before.length - 1,
			endColumn: last.length + 1
		},
		insertedContent: { text: after.join("\n") }
	};
}
// src/reporters/sarif/sarif.ts
/** GitHub keeps this many results of a run and refuses files with many more. */
const MAX_RESULTS = 5e3;
/**
* The report as SARIF 2.1.0 with what GitHub code scanning asks for. Of more than 5,000 results the gravest stay, and a
* notification says how many are missing. What could not be judged is a result, and makes the run an unsuccessful one.
*/
function renderSarif(report, { docsAt } = {}) {
	const issues = [...listIssues(report), ...listWaivedIssues(report)];
	const shown = chooseGravest(issues);
	const rules = listRuleExamples(shown);
	const files = /* @__PURE__ */ new Set([...report.subjects.map(({ file }) => file), ...issues.map(({ location }) => location.file)]);
	const positions = new Map(rules.map(({ rule }, index) => [rule, index]));
	return printJson({
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: createDriver(report, rules, docsAt) },
			automationDetails: { id: `schemagate/${report.command}/` },
			invocations: [createInvocation(report, issues.length - shown.length)],
			columnKind: "utf16CodeUnits",
			results: shown.map((issue) => createResult(issue, positions.get(issue.rule) ?? 0, files))
		}]
	});
}
function createDriver({ tool }, rules, docsAt) {
	return {
		name: tool.name,
		version: tool.version,
		semanticVersion: tool.version,
		rules: rules.map((rule) => createRule(rule, docsAt))
	};
}
function createInvocation({ summary }, missing) {
	const invocation = { executionSuccessful: summary.unchecked === 0 };
	if (missing === 0) return invocation;
	const text = `${missing} more results are left out: the JSON output lists all of them.`;
	return {
		...invocation,
		toolExecutionNotifications: [{
			level: "warning",
			message: { text }
		}]
	};
}
function chooseGravest(issues) {
	const order = ["unchecked", ...SEVERITIES];
	if (issues.length <= MAX_RESULTS) return issues;
	return issues.toSorted((left, right) => order.indexOf(left.severity) - order.indexOf(right.severity)).slice(0, MAX_RESULTS);
}
export { renderSarif };
