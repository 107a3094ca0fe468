import type { Diagnostic, Witness } from "../diagnostic/diagnostic.ts";
import type { Location } from "../diagnostic/location.ts";
import { locateFile } from "../diagnostic/location.ts";
import type { Severity } from "../diagnostic/severity.ts";
import type { Report, Unchecked } from "../report/report.ts";
import { printExplainCommand } from "./explain-command.ts";
import { escapeLongText, escapeText } from "./escape-text.ts";
import { listBrokenSubjects, listFailedVersions, rankFindings } from "./rank-findings.ts";

/** A runner shows this many annotations of each kind from one step; later ones are only lines of the log. */
const MAX_ANNOTATIONS = 10;

/** A runner cuts messages behind 4,096 code units without a word. */
const MAX_MESSAGE = 4000;
const MAX_SENTENCE = 1200;
const MAX_NAMED = 5;

type Kind = "error" | "warning" | "notice";

/** A message at a place, as a runner shows it. */
export interface Annotation {
  readonly kind: Kind;
  readonly title: string;
  /** Lines; escaped, not yet encoded. */
  readonly message: readonly string[];
  readonly location: Location | undefined;
}

const KINDS: { readonly [Name in Severity]: Kind } = { error: "error", warning: "warning", info: "notice" };

/**
 * The report as workflow commands, which GitHub shows at the lines of a pull request: ten errors, ten warnings and ten
 * notices are all that a step may have, so what could not be judged comes first, then the gravest findings. What had no room is counted in the last line.
 */
export function renderGithub(report: Report): string {
  return renderAnnotations(report, []);
}

/** The report as {@link renderGithub} gives it, behind what it does not know of. */
export function renderAnnotations(report: Report, more: readonly Annotation[]): string {
  const annotations = [
    ...more,
    ...report.unchecked.map((item) => annotateUnchecked(item, report)),
    ...rankFindings(report.diagnostics).map(annotateFinding),
  ];
  const kinds: readonly Kind[] = ["error", "warning", "notice"];
  const shown = kinds.flatMap((kind) =>
    annotations.filter((annotation) => annotation.kind === kind).slice(0, MAX_ANNOTATIONS),
  );
  const missing = annotations.length - shown.length;
  const lines = shown.map(printCommand);
  if (missing > 0) lines.push(describeMissing(missing));
  if (report.waived.length > 0) lines.push(describeWaived(report.waived.length));
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

/** A line of the log, not an annotation: that would take the place of a finding. */
function describeMissing(count: number): string {
  const findings = count === 1 ? "1 more finding is" : `${count} more findings are`;
  return `schemagate: ${findings} not annotated, since GitHub shows ten of a kind. The report lists all of them.`;
}

function describeWaived(count: number): string {
  return `schemagate: ${count === 1 ? "1 finding is" : `${count} findings are`} waived by the manifest.`;
}

function annotateUnchecked({ subject, message, hint, location }: Unchecked, { subjects }: Report): Annotation {
  const file = subjects.find((one) => one.subject === subject)?.file;
  const place = location ?? (file === undefined ? undefined : locateFile(file));
  return {
    kind: "error",
    title: subject === undefined ? "schemagate could not check this" : `schemagate could not check ${subject}`,
    message: [message, ...(hint === undefined ? [] : [hint])].map(cutSentence),
    location: place,
  };
}

/** An annotation at a file that says one thing and what to do about it. */
export function annotateFile(file: string, title: string, sentences: readonly string[]): Annotation {
  return { kind: "error", title, message: sentences.map(cutSentence), location: locateFile(file) };
}

function annotateFinding(diagnostic: Diagnostic): Annotation {
  const { rule, severity, message, why, remedy, witness, location } = diagnostic;
  const explain = printExplainCommand(diagnostic);
  const page = explain === undefined ? undefined : `More: \`${explain}\`.`;
  const lines = [message, ...listAffected(diagnostic), describeWitness(witness), why, remedy, page];
  return {
    kind: KINDS[severity],
    title: describeTitle(diagnostic),
    message: [...lines.filter((line) => line !== undefined).map(cutSentence), `(${escapeText(rule)})`],
    location,
  };
}

function describeTitle({ subject, compatibility, rule }: Diagnostic): string {
  if (subject === undefined) return `schemagate: ${rule}`;
  return compatibility === undefined ? `${subject}: ${rule}` : `${subject} is not ${compatibility.level}`;
}

/** Who else is affected, when it is more than the one subject and version that the first finding names. */
function listAffected(diagnostic: Diagnostic): readonly string[] {
  const subjects = listBrokenSubjects(diagnostic);
  const versions = listFailedVersions(diagnostic);
  return [
    ...(subjects.length > 1 ? [`Affected subjects: ${nameSome(subjects)}.`] : []),
    ...(versions.length > 1 ? [`Fails against: ${nameSome(versions)}.`] : []),
  ];
}

function nameSome(names: readonly string[]): string {
  const rest = names.length - MAX_NAMED;
  return `${names.slice(0, MAX_NAMED).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

function describeWitness(witness: Witness | undefined): string | undefined {
  if (witness?.status !== "verified") return undefined;
  const { writtenBy, excerpt, readBy, failsAt, failure } = witness;
  return `Proof: ${writtenBy} wrote ${excerpt}; ${readBy} fails on ${failsAt === "" ? "it" : failsAt}: ${failure}.`;
}

function cutSentence(text: string): string {
  return escapeLongText(text, MAX_SENTENCE);
}

/** Columns count only within one line: the runner drops them otherwise. */
function printCommand({ kind, title, message, location }: Annotation): string {
  const { start, end } = location ?? {};
  const sameLine = start !== undefined && end !== undefined && end.line === start.line && end.column > start.column;
  const properties: readonly (readonly [string, string | number | undefined])[] = [
    ["file", location === undefined ? undefined : escapeText(location.file)],
    ["line", start?.line],
    ["endLine", end?.line],
    ["col", sameLine ? start.column : undefined],
    ["endColumn", sameLine ? end.column : undefined],
    ["title", escapeLongText(title, MAX_SENTENCE)],
  ];
  const given = properties.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeProperty(String(value))}`],
  );
  return `::${kind} ${given.join(",")}::${encodeMessage(message.join("\n"))}`;
}

function encodeMessage(text: string): string {
  const cut = text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE).replace(/[\ud800-\udbff]$/, "")}…` : text;
  return cut.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** Everything that could end the property, start another or break the line. */
function encodeProperty(text: string): string {
  return encodeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
