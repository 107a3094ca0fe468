import type { CompatibilityDetails, Diagnostic, SharedCause, Witness } from "../../diagnostic/diagnostic.ts";
import { isHarmlessRefusal } from "../../diagnostic/diagnostic.ts";
import type { Location, RelatedLocation } from "../../diagnostic/location.ts";
import type { Severity } from "../../diagnostic/severity.ts";
import type { SubjectReport } from "../../report/report.ts";
import { renderCodeFrame } from "../code-frame.ts";
import { printExplainCommand } from "../explain-command.ts";
import { describeFailure } from "../describe-failure.ts";
import { escapeLongText, escapeText } from "../escape-text.ts";
import { printPlace } from "../print-place.ts";
import type { Style } from "../style.ts";
import { LEVEL_SOURCE_WORDS } from "../words.ts";
import { wrapText } from "./wrap.ts";

/** What the finding's lines depend on besides the finding. */
export interface FindingContext {
  readonly style: Style;
  readonly width: number;
  /** The line of the summary about the finding's subject, where there is one. */
  readonly subject: SubjectReport | undefined;
  /** The finding above it: a text that was shown there is not shown again. */
  readonly previous: Diagnostic | undefined;
}

/** A labelled sentence under a finding, before escaping and wrapping. */
type Note = readonly [label: string, text: string];

const MAX_SENTENCE = 1500;
const LABEL_COLUMNS = 10;

/** The lines of one finding: place and rule, sentence, code frames of the texts not just shown, then notes. */
export function renderFinding(diagnostic: Diagnostic, context: FindingContext): readonly string[] {
  const { style, width } = context;
  const paint = style[SEVERITY_COLORS[diagnostic.severity]];
  const place = style.bold(printPlace(diagnostic.location));
  const sentence = wrapText(escapeLongText(diagnostic.message, MAX_SENTENCE), { width, lead: "  " });
  return [
    `${paint(diagnostic.severity)}  ${place}  ${style.dim(escapeText(diagnostic.rule))}`,
    ...sentence.map(style.bold),
    ...renderOwnFrame(diagnostic, context),
    ...diagnostic.related.flatMap((related) => renderRelated(related, context)),
    ...renderNotes(listNotes(diagnostic, context.subject), context),
  ];
}

const SEVERITY_COLORS: { readonly [Name in Severity]: "red" | "yellow" | "cyan" } = {
  error: "red",
  warning: "yellow",
  info: "cyan",
};

function renderOwnFrame({ location, severity }: Diagnostic, context: FindingContext): readonly string[] {
  const { style, width, previous } = context;
  if (previous !== undefined && isSamePlace(previous.location, location)) return [];
  const paint = style[SEVERITY_COLORS[severity]];
  return indentFrame(renderCodeFrame(location, { width: width - 2, dim: style.dim, paint }));
}

function renderRelated({ location, message }: RelatedLocation, context: FindingContext): readonly string[] {
  const { style, width, previous } = context;
  if (previous?.related.some((shown) => isSamePlace(shown.location, location)) === true) return [];
  const frame = renderCodeFrame(location, { width: width - 2, dim: style.dim, paint: style.cyan });
  const text = `${escapeLongText(message.replace(/[.:]$/, ""), MAX_SENTENCE)} (${printPlace(location)})${frame.length === 0 ? "." : ":"}`;
  return ["", ...wrapText(text, { width, lead: "  " }), ...indentFrame(frame)];
}

function isSamePlace(one: Location, other: Location): boolean {
  const [shown, asked] = [one, other].map(({ file, start, end }) => JSON.stringify([file, start, end]));
  return shown === asked;
}

function indentFrame(frame: readonly string[]): readonly string[] {
  return frame.length === 0 ? [] : ["", ...frame.map((line) => `  ${line}`)];
}

function renderNotes(notes: readonly Note[], { style, width }: FindingContext): readonly string[] {
  const lines = notes.flatMap(([label, text]) => {
    const lead = `  ${label.padEnd(LABEL_COLUMNS)}`;
    const [first = "", ...rest] = wrapText(escapeLongText(text, MAX_SENTENCE), { width, lead });
    return [first.replace(label, style.dim(label)), ...rest];
  });
  return lines.length === 0 ? [] : ["", ...lines];
}

function listNotes(diagnostic: Diagnostic, subject: SubjectReport | undefined): readonly Note[] {
  const { compatibility, why, remedy, witness, shared } = diagnostic;
  const explain = printExplainCommand(diagnostic);
  return [
    ...noteSubject(diagnostic, subject),
    ...note("proof", witness && describeWitness(witness)),
    ...note("why", why),
    ...note("remedy", remedy),
    ...(shared === undefined
      ? []
      : describeShared(shared, isHarmlessRefusal(diagnostic) ? "is refused for" : "breaks")),
    ...describeEdits(diagnostic),
    ...(compatibility === undefined ? [] : describeRegistry(compatibility)),
    ...note("explain", explain && `\`${explain}\``),
  ];
}

function note(label: string, text: string | undefined): readonly Note[] {
  return text === undefined ? [] : [[label, text]];
}

function noteSubject(diagnostic: Diagnostic, report: SubjectReport | undefined): readonly Note[] {
  const { compatibility, subject } = diagnostic;
  if (compatibility !== undefined) return [["check", describeCheck(diagnostic, compatibility, report)]];
  return note("subject", subject && `\`${subject}\``);
}

/** The edit, and the ways beside it; what does not help stands without a label below. */
function describeEdits({ fix, ways = [] }: Diagnostic): readonly Note[] {
  const others = ways.map(({ works, text }): Note => [works ? "or" : "", text]);
  return [...note("edit", fix && `${fix.title} (in ${fix.file})`), ...others];
}

const DIRECTION_WORDS = { backward: "Backward", forward: "Forward" };

function describeCheck(
  diagnostic: Diagnostic,
  compatibility: CompatibilityDetails,
  subject: SubjectReport | undefined,
): string {
  const name = diagnostic.subject === undefined ? "" : `\`${diagnostic.subject}\` is `;
  const source = subject === undefined ? "" : ` (${LEVEL_SOURCE_WORDS[subject.levelSource]})`;
  const { direction, level, versionLabel, alsoBreaks, uses } = compatibility;
  const failure = `${DIRECTION_WORDS[direction]}: ${describeFailure(diagnostic, compatibility, versionLabel)}.`;
  const places = uses > 1 ? ` ${uses} places share this cause.` : "";
  const others = alsoBreaks.length === 0 ? "" : ` The same holds for ${alsoBreaks.join(", ")}.`;
  return `${name}${level}${source}. ${failure}${others}${places}`;
}

function describeWitness(witness: Witness): string {
  if (witness.status !== "verified")
    return witness.harmless === true ? witness.reason : `no message to show: ${witness.reason}`;
  const place = witness.failsAt === "" ? "it" : `\`${witness.failsAt}\``;
  return `${witness.writtenBy} wrote \`${witness.excerpt}\`; ${witness.readBy} fails on ${place}: ${witness.failure}.`;
}

function describeShared({ owner, breaks, spares }: SharedCause, verb: string): readonly Note[] {
  return [
    ["shared", `The type belongs to \`${owner}\`. Its change ${verb} ${listUsers(breaks)}.`],
    ...(spares.length === 0 ? [] : [["", `Also used, and not broken by it: ${listUsers(spares)}.`] as const]),
  ];
}

function listUsers(users: SharedCause["breaks"]): string {
  const names = users.map(
    ({ subject, via }) => `\`${subject}\`${via.length === 0 ? "" : ` (through ${via.join(", ")})`}`,
  );
  return names.join(", ");
}

function describeRegistry({ registryType, registryPath }: CompatibilityDetails): readonly Note[] {
  if (registryType === null) return [];
  return [["registry", registryPath === "" ? registryType : `${registryType} at ${registryPath}`]];
}
