import type { Baseline } from "../baseline/baseline.ts";
import { openBaseline } from "../baseline/open-baseline.ts";
import type { CheckOptions } from "./check-options.ts";
import type { Project, ProjectSubject } from "./project.ts";

/**
 * The baseline that a project is compared with.
 *
 * @throws OperationalError when what was asked for is not there.
 */
export function openProjectBaseline(
  project: Project,
  { against, base }: Pick<CheckOptions, "against" | "base">,
): Baseline {
  return openBaseline({
    workspace: project.workspace.root,
    ...(against === undefined ? {} : { against }),
    ...(base === undefined ? {} : { base }),
    targets: project.subjects.map((subject) => ({
      subject: subject.subject,
      file: subject.source.path,
      references: listLocalReferences(subject),
    })),
  });
}

/** References a subject makes itself to files of this repository. */
export function listLocalReferences({
  references,
}: Pick<ProjectSubject, "references">): readonly { name: string; subject: string }[] {
  return references.filter(({ direct, version }) => direct && version === "local");
}
