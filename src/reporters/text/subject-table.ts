import type { SubjectReport, SubjectVerdict, UpgradeOrder } from "../../report/report.ts";
import { measureWidth, padText } from "../display-width.ts";
import { escapeText } from "../escape-text.ts";
import type { Style } from "../style.ts";
import { describeVersions } from "../version-list.ts";
import { UPGRADE_WORDS, VERDICT_WORDS } from "../words.ts";
import { wrapText } from "./wrap.ts";

/** Rows that a table of nothing but passing subjects may have before the rest is only counted. */
const MAX_ROWS = 40;

const HEADINGS = ["Subject", "Level", "Compared with", "Verdict", "Upgrade"];
const VERDICT_COLUMN = 3;
const GAP = "  ";

const VERDICT_COLORS: { readonly [Verdict in SubjectVerdict]: keyof Style } = {
  compatible: "green",
  incompatible: "red",
  new: "cyan",
  unchanged: "dim",
  unmanaged: "yellow",
  invalid: "red",
  "not-checked": "yellow",
};

const UPGRADE_SENTENCES: { readonly [Order in UpgradeOrder]: string } = {
  "consumers-first": "upgrade consumers first",
  "producers-first": "upgrade producers first",
  "any-order": "upgrade in any order",
};

/** Verdicts whose rows are left out first when there are too many subjects to list. */
const QUIET_VERDICTS: readonly SubjectVerdict[] = ["unchanged", "compatible", "new"];

/** How wide the table may be, and how it is painted. */
export interface TableOptions {
  readonly style: Style;
  readonly width: number;
}

/**
 * The table of subjects, one row each, or a sentence each where the width is too small for a table. Of more than 40
 * subjects the passing ones are counted instead of listed, the unchanged ones first; a row that asks for attention
 * is never left out.
 */
export function renderSubjectTable(subjects: readonly SubjectReport[], options: TableOptions): readonly string[] {
  if (subjects.length === 0) return [];
  const shown = chooseRows(subjects);
  const table = [HEADINGS, ...shown.map(listCells)];
  const widths = HEADINGS.map((_, column) => Math.max(...table.map((cells) => measureWidth(cells[column] ?? ""))));
  const total = widths.reduce((sum, width) => sum + GAP.length + width, -GAP.length);
  const lines = total > options.width ? listSentences(shown, options) : alignRows(shown, widths, options.style);
  return [...lines, ...countHidden(subjects, shown)];
}

function alignRows(subjects: readonly SubjectReport[], widths: readonly number[], style: Style): readonly string[] {
  const join = (cells: readonly string[], paint: (text: string) => string): string =>
    cells
      .map((cell, column) => padText(cell, widths[column] ?? 0))
      .map((cell, column) => (column === VERDICT_COLUMN ? paint(cell) : cell))
      .join(GAP)
      .trimEnd();
  const rows = subjects.map((subject) => join(listCells(subject), style[VERDICT_COLORS[subject.verdict]]));
  return [style.dim(join(HEADINGS, (text) => text)), ...rows];
}

/** The verdict first, in a column of its own, so that the one that asks for attention is found among many. */
function listSentences(subjects: readonly SubjectReport[], { style, width }: TableOptions): readonly string[] {
  const column = Math.max(...subjects.map(({ verdict }) => VERDICT_WORDS[verdict].length));
  return subjects.flatMap((subject) => {
    const verdict = VERDICT_WORDS[subject.verdict];
    const lead = `${verdict.padEnd(column)}${GAP}`;
    const [first = "", ...rest] = wrapText(describeSubject(subject), { width, lead });
    return [`${style[VERDICT_COLORS[subject.verdict]](verdict)}${first.slice(verdict.length)}`, ...rest];
  });
}

function describeSubject({ subject, level, verdict, comparedWith, upgradeOrder }: SubjectReport): string {
  const versions = describeVersions(comparedWith.map(escapeText));
  const how = verdict === "unchanged" ? "same as" : "against";
  return [
    `${escapeText(subject)} (${level})`,
    ...(comparedWith.length === 0 ? [] : [`${how} ${versions}`]),
    ...(upgradeOrder === null ? [] : [UPGRADE_SENTENCES[upgradeOrder]]),
  ].join(", ");
}

function listCells(subject: SubjectReport): readonly string[] {
  return [
    escapeText(subject.subject),
    subject.level,
    describeVersions(subject.comparedWith.map(escapeText)),
    VERDICT_WORDS[subject.verdict],
    subject.upgradeOrder === null ? "-" : UPGRADE_WORDS[subject.upgradeOrder],
  ];
}

function chooseRows(subjects: readonly SubjectReport[]): readonly SubjectReport[] {
  let shown = subjects;
  for (const verdict of QUIET_VERDICTS) {
    if (shown.length > MAX_ROWS) shown = shown.filter((subject) => subject.verdict !== verdict);
  }
  return shown;
}

function countHidden(subjects: readonly SubjectReport[], shown: readonly SubjectReport[]): readonly string[] {
  if (shown.length === subjects.length) return [];
  const counts = QUIET_VERDICTS.flatMap((verdict) => {
    const count = subjects.filter((subject) => subject.verdict === verdict && !shown.includes(subject)).length;
    return count === 0 ? [] : [`${count} ${VERDICT_WORDS[verdict]}`];
  });
  return [`Not listed: ${counts.join(", ")}. The JSON output lists every subject.`];
}
