import type { Report, SubjectReport, Unchecked } from "../../report/report.ts";
import { escapeLongText, escapeText } from "../escape-text.ts";
import { printPlace } from "../print-place.ts";
import type { ReporterOptions } from "../reporter.ts";
import type { Style } from "../style.ts";
import { createStyle } from "../style.ts";
import { renderAdvice } from "./advice.ts";
import { renderClosing } from "./closing.ts";
import { renderFinding } from "./finding.ts";
import { renderSubjectTable } from "./subject-table.ts";
import { describeScope } from "../describe-scope.ts";
import { describeWaiver } from "../describe-waiver.ts";
import { rankFindings } from "../rank-findings.ts";
import { listRemarks } from "../subject-remarks.ts";
import { wrapText } from "./wrap.ts";

const MAX_SENTENCE = 1500;

/** The report for people at a terminal: every finding, the gravest first, what could not be checked, the subjects, and one closing line. */
export function renderText(report: Report, options: ReporterOptions): string {
  const style = createStyle(options.color);
  const blocks = [
    ...renderFindings(report, { style, width: options.width }),
    ...renderUnchecked(report, options, style),
  ];
  if (!options.quiet) blocks.push(...renderWaived(report, options, style));
  if (!options.quiet) blocks.push(...renderOverview(report, { style, width: options.width }));
  return blocks.length === 0 ? "" : `${blocks.map((block) => block.join("\n")).join("\n\n")}\n`;
}

function renderFindings(
  { subjects, diagnostics }: Report,
  options: { readonly style: Style; readonly width: number },
): readonly (readonly string[])[] {
  const byName = new Map<string | undefined, SubjectReport>(subjects.map((subject) => [subject.subject, subject]));
  const ranked = rankFindings(diagnostics);
  return ranked.map((diagnostic, index) =>
    renderFinding(diagnostic, {
      ...options,
      subject: byName.get(diagnostic.subject),
      previous: ranked[index - 1],
    }),
  );
}

function renderUnchecked(
  { unchecked }: Report,
  { width }: ReporterOptions,
  style: Style,
): readonly (readonly string[])[] {
  if (unchecked.length === 0) return [];
  const items = unchecked.flatMap((item) => renderUncheckedItem(item, width));
  return [[style.yellow("Could not check"), ...items]];
}

function renderUncheckedItem({ subject, message, hint, location }: Unchecked, width: number): readonly string[] {
  const place = location === undefined ? "" : `${printPlace(location)}: `;
  const name = subject === undefined ? "" : `\`${escapeText(subject)}\`: `;
  const sentence = `${name}${place}${escapeLongText(message, MAX_SENTENCE)}`;
  const lines = wrapText(sentence, { width, lead: "  - " });
  return hint === undefined
    ? lines
    : [...lines, ...wrapText(escapeLongText(hint, MAX_SENTENCE), { width, lead: "    " })];
}

/** Waived findings are listed in every report, so that none is forgotten. */
function renderWaived({ waived }: Report, { width }: ReporterOptions, style: Style): readonly (readonly string[])[] {
  if (waived.length === 0) return [];
  const items = waived.flatMap(({ diagnostic, waiver }) => {
    const { rule, location, message } = diagnostic;
    const sentence = `${printPlace(location)}: ${escapeText(rule)}: ${escapeLongText(message, MAX_SENTENCE)}`;
    return [
      ...wrapText(sentence, { width, lead: "  - " }),
      ...wrapText(escapeLongText(describeWaiver(waiver), MAX_SENTENCE), { width, lead: "    " }),
    ];
  });
  return [[style.yellow("Waived"), ...items]];
}

function renderOverview(
  report: Report,
  { style, width }: { readonly style: Style; readonly width: number },
): readonly (readonly string[])[] {
  const header = wrapText(escapeText(describeScope(report)), { width, lead: "" }).map(style.dim);
  const table = renderSubjectTable(report.subjects, { style, width });
  const advice = renderAdvice(report.subjects, width);
  return [
    [...header, ...(table.length === 0 ? [] : ["", ...table])],
    ...renderRemarks(report, { style, width }),
    ...(advice.length === 0 ? [] : [advice]),
    [renderClosing(report, style)],
  ];
}

function renderRemarks(
  report: Report,
  { style, width }: { readonly style: Style; readonly width: number },
): readonly (readonly string[])[] {
  const lines = listRemarks(report).flatMap(({ subject, text, loud }) => {
    const name = subject === null ? "" : `\`${escapeText(subject)}\`: `;
    const wrapped = wrapText(`${name}${escapeLongText(text, MAX_SENTENCE)}`, { width, lead: "- " });
    return loud ? wrapped.map(style.yellow) : wrapped;
  });
  return lines.length === 0 ? [] : [lines];
}
