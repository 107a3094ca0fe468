import { SEVERITIES } from "../../diagnostic/severity.ts";
import type { Report } from "../../report/report.ts";
import type { Issue } from "../issue.ts";
import { listIssues, listWaivedIssues } from "../issue.ts";
import { printJson } from "../print-json.ts";
import type { ReporterOptions } from "../reporter.ts";
import { createResult } from "./result.ts";
import { createRule, listRuleExamples } from "./rule.ts";

/** GitHub keeps this many results of a run and refuses files with many more. */
const MAX_RESULTS = 5000;

/**
 * The report as SARIF 2.1.0 with what GitHub code scanning asks for. Of more than 5,000 results the gravest stay, and a
 * notification says how many are missing. What could not be judged is a result, and makes the run an unsuccessful one.
 */
export function renderSarif(report: Report, { docsAt }: Pick<ReporterOptions, "docsAt"> = {}): string {
  const issues = [...listIssues(report), ...listWaivedIssues(report)];
  const shown = chooseGravest(issues);
  const rules = listRuleExamples(shown);
  const files = new Set([...report.subjects.map(({ file }) => file), ...issues.map(({ location }) => location.file)]);
  const positions = new Map(rules.map(({ rule }, index) => [rule, index]));
  return printJson({
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: createDriver(report, rules, docsAt) },
        automationDetails: { id: `schemagate/${report.command}/` },
        invocations: [createInvocation(report, issues.length - shown.length)],
        columnKind: "utf16CodeUnits",
        results: shown.map((issue) => createResult(issue, positions.get(issue.rule) ?? 0, files)),
      },
    ],
  });
}

function createDriver({ tool }: Report, rules: readonly Issue[], docsAt: string | undefined): object {
  return {
    name: tool.name,
    version: tool.version,
    semanticVersion: tool.version,
    rules: rules.map((rule) => createRule(rule, docsAt)),
  };
}

function createInvocation({ summary }: Report, missing: number): object {
  const invocation = { executionSuccessful: summary.unchecked === 0 };
  if (missing === 0) return invocation;
  const text = `${missing} more results are left out: the JSON output lists all of them.`;
  return { ...invocation, toolExecutionNotifications: [{ level: "warning", message: { text } }] };
}

function chooseGravest(issues: readonly Issue[]): readonly Issue[] {
  const order = ["unchecked", ...SEVERITIES];
  if (issues.length <= MAX_RESULTS) return issues;
  const graver = issues.toSorted((left, right) => order.indexOf(left.severity) - order.indexOf(right.severity));
  return graver.slice(0, MAX_RESULTS);
}
