import { OperationalError } from "../diagnostic/operational-error.ts";
import { parseGlob } from "../manifest/glob.ts";
import { findNearest } from "../manifest/spelling.ts";
import type { ProjectOutline } from "./project.ts";

/**
 * Whether a subject is one that the globs of a run name; all are without globs.
 *
 * @throws OperationalError for a glob that cannot be read or matches nothing.
 */
export function createSubjectFilter(
  project: Pick<ProjectOutline, "subjects" | "unjudged">,
  patterns: readonly string[],
): (subject: string) => boolean {
  if (patterns.length === 0) return () => true;
  const names = [...project.subjects, ...project.unjudged].map(({ subject }) => subject);
  const globs = patterns.map((pattern) => {
    const result = parseGlob(pattern);
    if (!result.ok) throw new OperationalError({ code: "usage", message: result.message, hint: result.remedy });
    if (names.some((name) => result.glob.matches(name))) return result.glob;
    const nearest = findNearest(pattern, names);
    throw new OperationalError({
      code: "usage",
      message: `No subject matches \`--subject ${pattern}\`.`,
      hint: nearest === undefined ? "`schemagate subjects` lists them." : `Did you mean \`${nearest}\`?`,
    });
  });
  return (subject) => globs.some((glob) => glob.matches(subject));
}
