import { escapeText } from "./start.js";
import { listIssues, printIssue } from "./issue.js";
import { printJson } from "./print-json.js";
// src/reporters/rdjson.ts
const SEVERITIES = {
	unchecked: "ERROR",
	error: "ERROR",
	warning: "WARNING",
	info: "INFO"
};
/** The report as reviewdog's `rdjson`, whose columns count bytes of UTF-8, and with offered edits as suggestions. */
function renderRdjson(report, { docsAt } = {}) {
	return printJson({
		source: { name: report.tool.name },
		diagnostics: listIssues(report).map((issue) => createEntry(issue, docsAt))
	});
}
function createEntry(issue, docsAt) {
	const { rule, severity, location, diagnostic } = issue;
	const page = docsAt === void 0 ? void 0 : diagnostic?.docs;
	const suggestions = listSuggestions(issue);
	return {
		message: escapeText(printIssue(issue)),
		location: createLocation(location),
		severity: SEVERITIES[severity],
		code: {
			value: rule,
			...page === void 0 ? {} : { url: encodeURI(`${docsAt}/${page}`) }
		},
		...suggestions.length === 0 ? {} : { suggestions }
	};
}
function createLocation({ file, start, end, snippet }) {
	if (start === void 0) return { path: file };
	return {
		path: file,
		range: {
			start: createPosition(start, snippet),
			...end === void 0 ? {} : { end: createPosition(end, snippet) }
		}
	};
}
/** The column is left out where the line's text is not at hand to count its bytes. */
function createPosition({ line, column }, snippet) {
	const text = snippet?.cut === 0 ? snippet.lines[line - snippet.firstLine] : void 0;
	if (text === void 0) return { line };
	return {
		line,
		column: 1 + new TextEncoder().encode(text.slice(0, column - 1)).length
	};
}
/** One suggestion for each run of lines that the edit changes; an empty range before a line inserts. */
function listSuggestions({ diagnostic, location }) {
	const { fix } = diagnostic ?? {};
	if (fix?.hunks === void 0 || fix.file !== location.file) return [];
	return fix.hunks.map(({ line, before, after }) => ({
		range: {
			start: {
				line,
				column: 1
			},
			end: {
				line: line + before.length,
				column: 1
			}
		},
		text: after.map((one) => `${one}\n`).join("")
	}));
}
export { renderRdjson };
