import type { Baseline, BaselineVersion } from "../baseline/baseline.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import type { LinkedReference } from "../manifest/link-references.ts";
import type { ResolvedReference } from "../schema/schema-reference.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { ProjectSubject } from "./project.ts";

/** A candidate's references as texts, and the file or published text behind each name. */
export interface CandidateReferences {
  /** Dependencies before their dependants. */
  readonly resolved: readonly ResolvedReference[];
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** Subjects of this repository that stand behind names, by name. */
  readonly subjects: ReadonlyMap<string, string>;
}

/**
 * Reads what a subject refers to: files of this repository for `local` references, published texts for the others.
 *
 * @throws OperationalError when a published version is not there.
 */
export async function readCandidateReferences(
  subject: ProjectSubject,
  project: ReadonlyMap<string, ProjectSubject>,
  baseline: Baseline,
): Promise<CandidateReferences> {
  const resolved = new Map<string, ResolvedReference>();
  const sources = new Map<string, SourceFile>();
  const subjects = new Map<string, string>();
  const add = (reference: ResolvedReference, source: SourceFile): void => {
    if (resolved.has(reference.name)) return;
    resolved.set(reference.name, reference);
    sources.set(reference.name, source);
  };
  for (const reference of subject.references) {
    const { name } = reference;
    const local = reference.version === "local" ? project.get(reference.subject) : undefined;
    if (local !== undefined) {
      add({ name, schema: local.source.text, subject: reference.subject }, local.source);
      subjects.set(name, reference.subject);
      continue;
    }
    const published = await findPublished(subject, reference, baseline);
    for (const inner of published.resolved) add(inner, labelPublished(inner.name, inner));
    const { schema, version } = published;
    const text = { name, schema, subject: reference.subject, ...(version === null ? {} : { version }) };
    add(text, labelPublished(name, text));
  }
  return { resolved: [...resolved.values()], sources, subjects };
}

/** The published texts behind an earlier version's references, under names people know them by. */
export function listPublishedSources(references: readonly ResolvedReference[]): ReadonlyMap<string, SourceFile> {
  return new Map(references.map((reference) => [reference.name, labelPublished(reference.name, reference)]));
}

function labelPublished(name: string, { subject, version, schema }: ResolvedReference): SourceFile {
  const label = subject === undefined ? name : `${subject}${version === undefined ? "" : ` version ${version}`}`;
  return { path: label, text: schema };
}

async function findPublished(
  subject: ProjectSubject,
  reference: LinkedReference,
  baseline: Baseline,
): Promise<BaselineVersion> {
  const { versions } = await baseline.readSubject(reference.subject, subject.source.path);
  const found =
    reference.version === "latest" ? versions.at(-1) : versions.find(({ version }) => version === reference.version);
  if (found !== undefined) return found;
  throw new OperationalError({
    code: "baseline",
    message: `\`${subject.subject}\` refers to ${printVersion(reference)} of \`${reference.subject}\`, which the baseline does not have.`,
    hint: "Correct the reference in the manifest, or compare with a registry that holds the version.",
  });
}

function printVersion({ version }: LinkedReference): string {
  return version === "latest" ? "the latest version" : `version ${version}`;
}
