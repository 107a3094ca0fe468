import type { SubjectReport } from "../report/report.ts";
import type { ProjectSubject, UnjudgedSubject } from "./project.ts";

/** The subjects to judge, and those whose published versions they refer to. */
export function listNeeded(subjects: readonly ProjectSubject[]): readonly string[] {
  const published = subjects.flatMap(({ references }) =>
    references.filter(({ version }) => version !== "local").map(({ subject }) => subject),
  );
  return [...new Set([...subjects.map(({ subject }) => subject), ...published])];
}

/** The line of a subject that could not be judged. */
export function reportUnjudged({ subject, file, compatibility, reason }: UnjudgedSubject): SubjectReport {
  return {
    subject,
    file,
    schemaType: "AVRO",
    level: compatibility === "inherit" || compatibility === "unmanaged" ? "BACKWARD" : compatibility,
    levelSource: compatibility === "inherit" || compatibility === "unmanaged" ? "default" : "manifest",
    verdict: reason === "references" ? "invalid" : "not-checked",
    comparedWith: [],
    upgradeOrder: null,
  };
}
