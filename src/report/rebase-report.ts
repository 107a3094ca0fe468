import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Location } from "../diagnostic/location.ts";
import type { Report } from "./report.ts";

/**
 * The report with its files relative to a folder above the workspace: each gets `prefix` (`services/orders`) before
 * it. Names of published texts, which are no files of the workspace, stay as they are.
 */
export function rebaseReport(report: Report, prefix: string): Report {
  if (prefix === "") return report;
  const move = (file: string): string => `${prefix}/${file}`;
  const own = new Set([
    ...report.subjects.map((subject) => subject.file),
    ...report.diagnostics.map((diagnostic) => diagnostic.location.file),
    ...report.waived.flatMap(({ diagnostic, waiver }) => [diagnostic.location.file, waiver.location.file]),
  ]);
  const moveOwn = (location: Location): Location =>
    own.has(location.file) ? { ...location, file: move(location.file) } : location;
  return {
    ...report,
    subjects: report.subjects.map((subject) => ({ ...subject, file: move(subject.file) })),
    diagnostics: report.diagnostics.map((diagnostic) => rebaseDiagnostic(diagnostic, { move, moveOwn })),
    waived: report.waived.map(({ diagnostic, waiver }) => ({
      diagnostic: rebaseDiagnostic(diagnostic, { move, moveOwn }),
      waiver: { ...waiver, location: moveOwn(waiver.location) },
    })),
    unchecked: report.unchecked.map(({ location, ...rest }) =>
      location === undefined ? rest : { ...rest, location: { ...location, file: move(location.file) } },
    ),
  };
}

interface Moves {
  readonly move: (file: string) => string;
  readonly moveOwn: (location: Location) => Location;
}

function rebaseDiagnostic(diagnostic: Diagnostic, { move, moveOwn }: Moves): Diagnostic {
  const { location, related, fix } = diagnostic;
  return {
    ...diagnostic,
    location: { ...location, file: move(location.file) },
    related: related.map((one) => ({ ...one, location: moveOwn(one.location) })),
    ...(fix === undefined ? {} : { fix: { ...fix, file: move(fix.file) } }),
  };
}
