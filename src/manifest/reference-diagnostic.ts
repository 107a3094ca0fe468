import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Location } from "../diagnostic/location.ts";
import { locateRange } from "../diagnostic/location.ts";
import type { DirectReference, ReferenceProblem } from "./direct-references.ts";
import type { LinkProblem } from "./link-references.ts";
import type { Manifest } from "./manifest.ts";
import { createMappingDiagnostic, listNames } from "./mapping-diagnostic.ts";

/** Finds the places that a problem with references speaks of. */
export interface ReferencePlaces {
  readonly manifest: Manifest;
  /** The path of the file of a subject. */
  readonly findFile: (subject: string) => string;
  /** The place of a pointer in the file of a subject. */
  readonly locateUse: (subject: string, pointer: string) => Location;
}

/** A problem with references as a finding, at the use in the schema or at the line of the manifest. */
export function createReferenceDiagnostic(problem: LinkProblem, places: ReferencePlaces): Diagnostic {
  switch (problem.kind) {
    case "ambiguous":
      return createAmbiguity(problem, places);
    case "unknown-subject":
    case "other-type":
      return createUnknown(problem, places);
    case "cycle":
      return createCycle(problem.cycle, places);
  }
}

function createAmbiguity(
  { subject, name, pointer, candidates }: Extract<ReferenceProblem, { readonly kind: "ambiguous" }>,
  { findFile, locateUse }: ReferencePlaces,
): Diagnostic {
  const first = candidates[0] ?? "";
  return createMappingDiagnostic({
    rule: "manifest/ambiguous-reference",
    message: `Type \`${name}\` is defined by ${candidates.length} subjects, ${listNames(candidates)}, so it is not clear which one \`${subject}\` refers to.`,
    location: locateUse(subject, pointer),
    key: [subject, name],
    subject,
    related: candidates.map((candidate) => ({
      message: `\`${candidate}\` defines it in this file.`,
      location: { file: findFile(candidate) },
    })),
    remedy: `Choose one in the manifest: \`references: [{ name: ${name}, subject: ${first}, version: local }]\`.`,
  });
}

function createUnknown(
  problem: Extract<ReferenceProblem, { readonly kind: "unknown-subject" | "other-type" }>,
  { manifest }: ReferencePlaces,
): Diagnostic {
  const { kind, subject, reference, nearest } = problem;
  const remedy =
    nearest === undefined
      ? "Write a version's number or `latest` for a subject of the registry alone."
      : `Did you mean \`${nearest}\`?`;
  return createMappingDiagnostic({
    rule: "manifest/unknown-reference",
    message:
      kind === "other-type"
        ? `Reference \`${reference.name}\` of \`${subject}\` means subject \`${reference.subject}\`, whose schema is of another type.`
        : `Reference \`${reference.name}\` of \`${subject}\` means the local file of subject \`${reference.subject}\`, and no entry maps one.`,
    location: locateRange(manifest, reference.range),
    key: [subject, reference.name, reference.subject],
    subject,
    ...(kind === "unknown-subject" && { remedy }),
  });
}

function createCycle(
  cycle: readonly { readonly subject: string; readonly next: DirectReference }[],
  places: ReferencePlaces,
): Diagnostic {
  const names = cycle.map(({ subject }) => subject);
  const first = names[0] ?? "";
  const [head, ...tail] = cycle.map(({ subject, next }) => ({
    message: `\`${subject}\` refers to \`${next.subject}\` here.`,
    location: locateReference(subject, next, places),
  }));
  return createMappingDiagnostic({
    rule: "manifest/reference-cycle",
    message:
      names.length === 1
        ? `Subject \`${first}\` refers to itself.`
        : `Subjects refer to each other in a circle: ${[...names, first].map((name) => `\`${name}\``).join(" → ")}.`,
    location: head?.location ?? { file: places.manifest.path },
    key: names,
    subject: first,
    related: tail,
    why: "A reference names a registered version, so in a circle none of the subjects could be registered first.",
    remedy: "Move the types that need each other into one schema, or the shared one into a subject of its own.",
  });
}

function locateReference(subject: string, { origin }: DirectReference, places: ReferencePlaces): Location {
  if (origin.kind === "used") return places.locateUse(subject, origin.pointer);
  return locateRange(places.manifest, origin.range);
}
