import type { Report, SubjectReport, SubjectVerdict } from "../../report/report.ts";
import { describeVersions } from "../version-list.ts";
import { UPGRADE_WORDS, VERDICT_WORDS } from "../words.ts";
import { printProse } from "./escape-markdown.ts";
import type { MarkdownOptions } from "./markdown-options.ts";
import { printLinkedCode } from "./print-link.ts";

/** Rows of a table that people still read. */
const MAX_ROWS = 40;

const ICONS: { readonly [Verdict in SubjectVerdict]: string } = {
  incompatible: "❌",
  invalid: "❌",
  "not-checked": "⚠️",
  new: "🆕",
  compatible: "✅",
  unmanaged: "➖",
  unchanged: "➖",
};

/** Rows stand in this order, so that whatever is cut from the end is what matters least. */
const VERDICT_ORDER: readonly SubjectVerdict[] = [
  "incompatible",
  "invalid",
  "not-checked",
  "compatible",
  "new",
  "unmanaged",
  "unchanged",
];

/** The table of subjects, those that fail first; unchanged ones and what is beyond 40 rows are counted below it. */
export function renderSubjectTable({ subjects }: Report, options: MarkdownOptions): readonly string[] {
  const listed = subjects
    .filter((subject) => subject.verdict !== "unchanged")
    .toSorted((left, right) => VERDICT_ORDER.indexOf(left.verdict) - VERDICT_ORDER.indexOf(right.verdict));
  const shown = listed.slice(0, MAX_ROWS);
  const table =
    shown.length === 0
      ? []
      : [
          "| | Subject | Level | Compared with | Verdict | Roll out |",
          "| --- | --- | --- | --- | --- | --- |",
          ...shown.map((subject) => renderRow(subject, options)),
          "",
        ];
  const hidden = countHidden(subjects.filter((subject) => !shown.includes(subject)));
  return hidden === "" ? table : [...table, hidden, ""];
}

function renderRow(subject: SubjectReport, options: MarkdownOptions): string {
  const cells = [
    ICONS[subject.verdict],
    printLinkedCode(subject.subject, { file: subject.file }, options),
    subject.level,
    subject.comparedWith.length === 0 ? "–" : printProse(describeVersions(subject.comparedWith)),
    subject.verdict === "compatible" || subject.verdict === "new"
      ? VERDICT_WORDS[subject.verdict]
      : `**${VERDICT_WORDS[subject.verdict]}**`,
    subject.upgradeOrder === null ? "–" : UPGRADE_WORDS[subject.upgradeOrder],
  ];
  return `| ${cells.join(" | ")} |`;
}

function countHidden(hidden: readonly SubjectReport[]): string {
  const counts = VERDICT_ORDER.flatMap((verdict) => {
    const count = hidden.filter((subject) => subject.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${VERDICT_WORDS[verdict]}`];
  });
  return counts.length === 0 ? "" : `Not listed: ${counts.join(", ")}.`;
}
