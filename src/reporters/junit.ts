import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { compareSeverity } from "../diagnostic/severity.ts";
import type { Report, SubjectReport, Unchecked } from "../report/report.ts";
import { escapeLongText } from "./escape-text.ts";
import { escapeXml, openElement } from "./escape-xml.ts";
import { printPlace } from "./print-place.ts";
import { listBrokenSubjects } from "./rank-findings.ts";

/** A test of the suite: a subject, or a file that findings without a subject are about. */
interface TestCase {
  readonly name: string;
  readonly classname: string;
  readonly skipped: boolean;
  /** What keeps the verdict open. */
  readonly errors: readonly Unchecked[];
  /** Findings that make the run fail. */
  readonly failures: readonly Diagnostic[];
  /** The other findings. */
  readonly notes: readonly Diagnostic[];
  /** Why the test fails though no finding says so, or undefined. */
  readonly verdict: string | undefined;
}

const MAX_TEXT = 4000;

/**
 * The report as JUnit XML: one suite, one test for each subject, and one for each file that has findings without a
 * subject. A test fails for what makes the run fail; what could not be judged is an error, an unmanaged subject is
 * skipped, other findings are output of their test.
 */
export function renderJunit(report: Report): string {
  const tests = listTestCases(report);
  const counts = {
    tests: tests.length,
    failures: tests.filter((test) => countFailures(test) > 0 && test.errors.length === 0).length,
    errors: tests.filter((test) => test.errors.length > 0).length,
  };
  const suite = openElement("testsuite", {
    name: `schemagate ${report.command}: ${report.baseline.label}`,
    ...counts,
    skipped: tests.filter((test) => test.skipped).length,
  });
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `${openElement("testsuites", { name: report.tool.name, ...counts })}>`,
    `  ${suite}>`,
    ...tests.flatMap(renderTestCase),
    "  </testsuite>",
    "</testsuites>",
  ];
  return `${lines.join("\n")}\n`;
}

function listTestCases(report: Report): readonly TestCase[] {
  const { subjects, diagnostics, unchecked } = report;
  const known = new Set(subjects.map((subject) => subject.subject));
  const isOwn = (name: string | undefined): name is string => name !== undefined && known.has(name);
  const strayFindings = diagnostics.filter((diagnostic) => !isOwn(diagnostic.subject));
  const strayErrors = unchecked.filter((item) => !isOwn(item.subject));
  const files = [
    ...strayFindings.map((diagnostic) => diagnostic.location.file),
    ...strayErrors.map((item) => item.location?.file ?? "schemagate.yaml"),
  ];
  const findings = groupBySubject(diagnostics);
  return [
    ...subjects.map((subject) => createSubjectTest(subject, findings.get(subject.subject) ?? [], report)),
    ...[...new Set(files)].map((file) => ({
      name: file,
      classname: "files",
      skipped: false,
      errors: strayErrors.filter((item) => (item.location?.file ?? "schemagate.yaml") === file),
      ...splitFindings(
        strayFindings.filter((diagnostic) => diagnostic.location.file === file),
        report,
      ),
      verdict: undefined,
    })),
  ];
}

/** A finding in a shared file is a failure of every subject that it breaks. */
function groupBySubject(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    for (const subject of listBrokenSubjects(diagnostic)) {
      const group = groups.get(subject);
      if (group === undefined) groups.set(subject, [diagnostic]);
      else group.push(diagnostic);
    }
  }
  return groups;
}

function createSubjectTest(subject: SubjectReport, own: readonly Diagnostic[], report: Report): TestCase {
  const findings = splitFindings(own, report);
  const refused = subject.verdict === "incompatible" || subject.verdict === "invalid";
  const silent = refused && report.failOn !== "never" && findings.failures.length === 0;
  return {
    name: subject.subject,
    classname: `subjects.${subject.schemaType.toLowerCase()}`,
    skipped: subject.verdict === "unmanaged",
    errors: report.unchecked.filter((item) => item.subject === subject.subject),
    ...findings,
    verdict: silent ? `The subject is ${subject.verdict}.` : undefined,
  };
}

function splitFindings(diagnostics: readonly Diagnostic[], { failOn }: Report): Pick<TestCase, "failures" | "notes"> {
  const isGrave = ({ severity }: Diagnostic): boolean => failOn !== "never" && compareSeverity(severity, failOn) <= 0;
  return {
    failures: diagnostics.filter(isGrave),
    notes: diagnostics.filter((diagnostic) => !isGrave(diagnostic)),
  };
}

function countFailures({ failures, verdict }: TestCase): number {
  return failures.length + (verdict === undefined ? 0 : 1);
}

function renderTestCase(test: TestCase): readonly string[] {
  const content = [
    ...(test.skipped ? ["<skipped>The manifest says not to judge this subject.</skipped>"] : []),
    ...test.errors.map(renderError),
    ...test.failures.map(renderFailure),
    ...(test.verdict === undefined ? [] : [`${openElement("failure", { message: test.verdict, type: "verdict" })} />`]),
    ...test.notes.map((note) => `<system-out>${escapeXml(describeFinding(note))}</system-out>`),
  ];
  const element = openElement("testcase", { name: test.name, classname: test.classname });
  if (content.length === 0) return [`    ${element} />`];
  return [`    ${element}>`, ...content.map((line) => `      ${line}`), "    </testcase>"];
}

function renderError({ message, hint, location }: Unchecked): string {
  const element = openElement("error", { message: cutText(message), type: "could-not-check" });
  const place = location === undefined ? [] : [printPlace(location)];
  return `${element}>${escapeXml([...place, ...(hint === undefined ? [] : [hint])].join(": "))}</error>`;
}

function renderFailure(diagnostic: Diagnostic): string {
  const element = openElement("failure", { message: cutText(diagnostic.message), type: diagnostic.rule });
  return `${element}>${escapeXml(describeFinding(diagnostic))}</failure>`;
}

function describeFinding({ rule, severity, message, location, why, remedy }: Diagnostic): string {
  const sentences = [message, why, remedy].filter((sentence) => sentence !== undefined).join(" ");
  return cutText(`${printPlace(location)}: ${severity} ${rule}: ${sentences}`);
}

function cutText(text: string): string {
  return text.length <= MAX_TEXT ? text : escapeLongText(text, MAX_TEXT);
}
