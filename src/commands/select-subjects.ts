import { resolve } from "node:path";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import { findNearest } from "../manifest/spelling.ts";
import type { CheckOptions } from "./check-options.ts";
import type { Project, ProjectSubject, UnjudgedSubject } from "./project.ts";
import { createSubjectFilter } from "./subject-filter.ts";

/** The part of a project that a run was asked to look at. */
export interface Selection {
  readonly subjects: readonly ProjectSubject[];
  readonly unjudged: readonly UnjudgedSubject[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The subjects that match `--subject` and serve one of the given files or refer to one. Findings about the mapping as
 * a whole are kept unless files were given, so that a pre-commit hook speaks of what is committed only.
 *
 * @throws OperationalError for a glob that cannot be read, matches nothing, or a file that is mapped to no subject.
 */
export function selectSubjects(project: Project, options: CheckOptions): Selection {
  const byName = createSubjectFilter(project, options.subjects ?? []);
  const files = options.files ?? [];
  if (files.length === 0)
    return {
      subjects: project.subjects.filter(({ subject }) => byName(subject)),
      unjudged: project.unjudged.filter(({ subject }) => byName(subject)),
      diagnostics: project.diagnostics,
    };
  const wanted = new Set(files.map((file) => findOwnPath(project, options.directory, file)));
  const touched = new Set(
    [...project.subjects.map(({ subject, source }) => ({ subject, file: source.path })), ...project.unjudged]
      .filter(({ file }) => wanted.has(file))
      .map(({ subject }) => subject),
  );
  const refers = ({ subject, references }: ProjectSubject): boolean =>
    touched.has(subject) || references.some((one) => one.version === "local" && touched.has(one.subject));
  return {
    subjects: project.subjects.filter((one) => byName(one.subject) && refers(one)),
    unjudged: project.unjudged.filter(({ subject }) => byName(subject) && touched.has(subject)),
    diagnostics: project.diagnostics.filter(({ location }) => wanted.has(location.file)),
  };
}

/** A given file as the workspace names it. Files of no subject are an error: passing them over would look like a pass. */
function findOwnPath(project: Project, directory: string, file: string): string {
  const root = project.workspace.root.replaceAll("\\", "/");
  const given = resolve(directory, file).replaceAll("\\", "/");
  const fromRoot = given.startsWith(`${root}/`) ? given.slice(root.length + 1) : undefined;
  const known = [...project.subjects.map(({ source }) => source.path), ...project.unjudged.map((one) => one.file)];
  const path = [fromRoot, file.replaceAll("\\", "/")].find((one) => one !== undefined && known.includes(one));
  if (path !== undefined) return path;
  const nearest = findNearest(fromRoot ?? file, known);
  throw new OperationalError({
    code: "usage",
    message: `\`${file}\` is mapped to no subject.`,
    hint: nearest === undefined ? "`schemagate subjects` lists the mapping." : `Did you mean \`${nearest}\`?`,
  });
}
