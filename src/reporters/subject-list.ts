import type { ListedReference, ListedSubject, SubjectList } from "../report/subject-list.ts";
import { escapeText } from "./escape-text.ts";
import type { ReporterOptions } from "./reporter.ts";
import { createStyle } from "./style.ts";
import { wrapText } from "./text/wrap.ts";

/** The mapping for people: subject and file on one line, below it how the name came about and what it refers to. */
export function renderSubjectList({ subjects }: SubjectList, { color, width }: ReporterOptions): string {
  const style = createStyle(color);
  const blocks = subjects.map((subject) => {
    const heading = `${style.bold(escapeText(subject.subject))}: ${escapeText(subject.file)}`;
    const details = listDetails(subject).flatMap((detail) => wrapText(escapeText(detail), { width, lead: "    " }));
    return [heading, ...details.map(style.dim)].join("\n");
  });
  const count = `${subjects.length} subject${subjects.length === 1 ? "" : "s"}.`;
  return `${[...blocks, count].join("\n")}\n`;
}

function listDetails({ derivation, compatibility, normalize, references }: ListedSubject): readonly string[] {
  const settings = [
    compatibility === "inherit" ? "" : `compatibility \`${compatibility}\``,
    normalize ? "normalised" : "",
  ].filter((setting) => setting !== "");
  const direct = references.filter((reference) => reference.direct).map(describeReference);
  return [
    `named: ${derivation}`,
    ...(settings.length === 0 ? [] : [`settings: ${settings.join(", ")}`]),
    ...(direct.length === 0 ? [] : [`refers to: ${direct.join(", ")}`]),
  ];
}

function describeReference({ name, subject, version, written }: ListedReference): string {
  const target = name === subject ? `\`${name}\`` : `\`${name}\` in \`${subject}\``;
  const where = version === "local" ? "local" : version === "latest" ? "latest version" : `version ${version}`;
  return `${target} (${where}${written ? ", written in the manifest" : ""})`;
}
