import { compareText } from "../diagnostic/sort.ts";
import { createReport } from "../report/create-report.ts";
import type { Report } from "../report/report.ts";
import type { ListedSubject, SubjectList } from "../report/subject-list.ts";
import { describeRules } from "./describe-rules.ts";
import type { LoadOptions } from "./outline-project.ts";
import { outlineProject } from "./outline-project.ts";
import type { ProjectOutline, UnjudgedSubject } from "./project.ts";

/** The mapping as data, and its findings as a report, for the outputs that render reports. */
export interface SubjectsResult {
  readonly list: SubjectList;
  readonly report: Report;
}

/**
 * Lists every mapped subject with its file, how its name was derived and what it refers to.
 *
 * @throws OperationalError when there is no workspace or no manifest that can be read.
 */
export async function listSubjects(options: LoadOptions): Promise<SubjectsResult> {
  const project = await outlineProject(options);
  const report = createReport({
    command: "subjects",
    baseline: { kind: "none", label: "nothing", rules: describeRules(project.manifest?.registryVersion) },
    subjects: [],
    diagnostics: project.diagnostics,
    unchecked: project.unchecked,
  });
  const subjects = [...project.subjects.map(listSubject), ...project.unjudged.map(listUnjudged)];
  const { version, tool, diagnostics, unchecked, outcome } = report;
  return {
    report,
    list: {
      version,
      tool,
      command: "subjects",
      subjects: subjects.sort((left, right) => compareText(left.subject, right.subject)),
      diagnostics,
      unchecked,
      outcome,
    },
  };
}

function listSubject(one: ProjectOutline["subjects"][number]): ListedSubject {
  const { subject, source, format, compatibility, normalize, derivation, references } = one;
  return {
    subject,
    file: source.path,
    schemaType: format.type,
    compatibility,
    normalize,
    derivation,
    references: references.map(({ name, subject, version, direct, origin }) => ({
      name,
      subject,
      version,
      direct,
      written: origin.kind === "written",
    })),
  };
}

function listUnjudged({ subject, file, entry, compatibility, derivation }: UnjudgedSubject): ListedSubject {
  return { subject, file, schemaType: null, compatibility, normalize: entry.normalize, derivation, references: [] };
}
