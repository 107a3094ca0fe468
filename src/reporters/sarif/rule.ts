import type { Severity } from "../../diagnostic/severity.ts";
import { escapeLongText, escapeText } from "../escape-text.ts";
import type { Issue } from "../issue.ts";
import { UNCHECKED_RULE } from "../issue.ts";

/** SARIF's words for severities. */
export const LEVELS: { readonly [Name in Issue["severity"]]: "error" | "warning" | "note" } = {
  unchecked: "error",
  error: "error",
  warning: "warning",
  info: "note",
};

const PROBLEM_SEVERITIES: { readonly [Name in Severity | "unchecked"]: string } = {
  unchecked: "error",
  error: "error",
  warning: "warning",
  info: "recommendation",
};

/** GitHub shows at most this many characters of a rule's description. */
const MAX_DESCRIPTION = 1000;

/** The issues that are the first of their rule, in order: what a rule is described from. */
export function listRuleExamples(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.toReversed().map((issue) => [issue.rule, issue])).values()].toReversed();
}

/** A rule's entry: its id in words, why it matters, where to read more; `docsAt` as reporters are told it. */
export function createRule(example: Issue, docsAt: string | undefined): object {
  const { rule, severity, diagnostic } = example;
  const why =
    rule === UNCHECKED_RULE
      ? "Something could not be judged, and what was not judged does not count as compatible."
      : (diagnostic?.why ?? `The check \`${rule}\` of schemagate found something.`);
  const page = diagnostic?.docs;
  const docs = page === undefined ? "" : ` The page ${page} of the package says more.`;
  const text = escapeLongText(why, MAX_DESCRIPTION);
  return {
    id: rule,
    shortDescription: { text: `${titleRule(rule)}.` },
    fullDescription: { text },
    ...(page === undefined || docsAt === undefined ? {} : { helpUri: encodeURI(`${docsAt}/${page}`) }),
    help: { text: `${text}${escapeText(docs)}` },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { "problem.severity": PROBLEM_SEVERITIES[severity], precision: "very-high", tags: listTags(rule) },
  };
}

/** `avro/field-added-without-default` as `Avro: field added without default`. */
function titleRule(rule: string): string {
  const [area = "", name] = rule.split("/", 2).map((part) => escapeText(part.replaceAll("-", " ")));
  const first = area.charAt(0).toUpperCase() + area.slice(1);
  return name === undefined ? first : `${first}: ${name}`;
}

function listTags(rule: string): readonly string[] {
  const area = rule.split("/", 1)[0] ?? "";
  return ["schema-registry", ...(area === rule ? [] : [escapeText(area)])];
}
