import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { locateFile, locateRange } from "../diagnostic/location.ts";
import { findCaseCollisions, findUnmappedFiles } from "../manifest/find-file-problems.ts";
import type { LinkedReference, LinkedSubject, Linking } from "../manifest/link-references.ts";
import { linkReferences } from "../manifest/link-references.ts";
import type { Manifest } from "../manifest/manifest.ts";
import type { MappedSubject, Mapping } from "../manifest/map-subjects.ts";
import { mapSubjects } from "../manifest/map-subjects.ts";
import { createReferenceDiagnostic } from "../manifest/reference-diagnostic.ts";
import { selectFiles } from "../manifest/select-files.ts";
import type { Unchecked } from "../report/report.ts";
import { listFiles } from "../workspace/list-files.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { openWorkspace } from "../workspace/workspace.ts";
import { listExtensions, listOwnFiles, listUnlistedFolders } from "./project-files.ts";
import type { ProjectOutline, UnjudgedSubject } from "./project.ts";
import { describeSpoiltManifest, readManifest } from "./read-manifest.ts";
import type { SchemaFile } from "./schema-files.ts";
import { SchemaFiles, seemsSchemaFile } from "./schema-files.ts";

/** Which workspace, and which manifest in it: `schemagate.yaml` unless told, else a path relative to `directory`. */
export interface LoadOptions {
  readonly directory: string;
  readonly manifest?: string;
}

/**
 * Reads a workspace's manifest and the schema files it maps, without loading what judging them takes. What is wrong
 * with one entry or file never keeps the others from being loaded.
 *
 * @throws OperationalError when there is no such folder or no manifest that can be read.
 */
export async function outlineProject({ directory, manifest: given }: LoadOptions): Promise<ProjectOutline> {
  const workspace = openWorkspace(directory);
  const { manifest, diagnostics } = readManifest(workspace, directory, given);
  const spoilt = diagnostics.map(describeSpoiltManifest);
  if (manifest === null) return { workspace, manifest, subjects: [], unjudged: [], diagnostics: [], unchecked: spoilt };
  const loaded = await loadSubjects(workspace, manifest, spoilt.length === 0);
  return { workspace, manifest, ...loaded, unchecked: [...spoilt, ...loaded.unchecked] };
}

type Loaded = Omit<ProjectOutline, "workspace" | "manifest">;

/** `complete` tells whether every entry is there; else a file without a subject may belong to one that is not. */
async function loadSubjects(workspace: Workspace, manifest: Manifest, complete: boolean): Promise<Loaded> {
  const found = listFiles(workspace, listExtensions(manifest));
  const { selected, diagnostics: empty } = selectFiles(manifest, found.files);
  const files = new SchemaFiles(workspace, manifest, found.files);
  const map = (): Mapping => mapSubjects(manifest, selected, (file, entry) => files.readRecordName(file, entry));
  let mapping = map();
  if (files.needsFormats) {
    const { FORMATS } = await import("../formats/formats.ts");
    files.useFormats(FORMATS);
    mapping = map();
  }
  const read = mapping.subjects.map((mapped) => ({ mapped, schema: files.read(mapped.file, mapped.entry) }));
  const linking = linkSubjects(read);
  const judged = judgeReadiness(read, linking, files.unchecked.length > 0);
  const mapped = new Set(selected.map(({ file }) => file));
  return {
    subjects: judged.subjects,
    unjudged: judged.unjudged,
    diagnostics: [
      ...empty,
      ...mapping.diagnostics,
      ...files.diagnostics,
      ...(complete ? findUnmappedSchemas(workspace, manifest, { files: listOwnFiles(found), mapped }) : []),
      ...findCaseCollisions(found.files),
      ...diagnoseReferences(manifest, read, linking),
    ],
    unchecked: [...listUnlistedFolders(manifest, found), ...files.unchecked, ...judged.unchecked],
  };
}

/** Most `.json` files of a repository are no schemas: of those that no entry names only what surely is one counts. */
function findUnmappedSchemas(
  workspace: Workspace,
  manifest: Manifest,
  { files, mapped }: { readonly files: readonly string[]; readonly mapped: ReadonlySet<string> },
): readonly Diagnostic[] {
  return findUnmappedFiles(manifest, files, mapped).filter(({ location }) => seemsSchemaFile(workspace, location.file));
}

interface ReadSubject {
  readonly mapped: MappedSubject;
  readonly schema: SchemaFile | undefined;
}

function linkSubjects(read: readonly ReadSubject[]): Linking {
  return linkReferences(
    read.map(({ mapped, schema }) => {
      const { defined, used } = schema?.names ?? { defined: [], used: [] };
      const { subject, entry } = mapped;
      const type = schema?.format.type ?? "AVRO";
      return { subject, readable: schema !== undefined, type, written: entry.references, defined, used };
    }),
  );
}

/** `someUnreadable`: a name that nobody defines may be defined in a file that could not be read. */
function judgeReadiness(
  read: readonly ReadSubject[],
  linking: Linking,
  someUnreadable: boolean,
): Pick<ProjectOutline, "subjects" | "unjudged" | "unchecked"> {
  const subjects: ProjectOutline["subjects"][number][] = [];
  const unjudged: UnjudgedSubject[] = [];
  const unchecked: Unchecked[] = [];
  for (const { mapped, schema } of read) {
    const { subject, file, entry, derivation } = mapped;
    const { compatibility, normalize } = entry;
    const linked = linking.subjects.get(subject);
    const shared = { subject, entry, compatibility, derivation };
    if (schema === undefined || linked === undefined) {
      unjudged.push({ ...shared, file, reason: "unreadable" });
      continue;
    }
    const doubt = someUnreadable ? findDoubt(mapped, linked, linking) : undefined;
    if (linked.blocked === "problem") unjudged.push({ ...shared, file, reason: "references" });
    else if (doubt === undefined)
      subjects.push({
        ...shared,
        source: schema.source,
        format: schema.format,
        normalize,
        references: linked.references,
      });
    else {
      unjudged.push({ ...shared, file, reason: "unreadable" });
      unchecked.push(doubt);
    }
  }
  return { subjects, unjudged, unchecked };
}

/** Why a subject cannot be judged while some file cannot be read, or undefined when it does not depend on one. */
function findDoubt(
  { subject, file }: MappedSubject,
  linked: LinkedSubject,
  { subjects }: Linking,
): Unchecked | undefined {
  const [name] = linked.unresolved;
  const location = locateFile(file);
  const hint = "Mend the file that cannot be read.";
  if (name !== undefined)
    return {
      subject,
      message: `\`${subject}\` uses \`${name}\`, which may be defined in a file that cannot be read.`,
      hint,
      location,
    };
  const isDoubtful = ({ version, subject: needed }: LinkedReference) =>
    version === "local" && (subjects.get(needed)?.unresolved.length ?? 0) > 0;
  if (linked.blocked === null && !linked.references.some(isDoubtful)) return undefined;
  return { subject, message: `\`${subject}\` refers to a subject whose file cannot be read.`, hint, location };
}

function diagnoseReferences(
  manifest: Manifest,
  read: readonly ReadSubject[],
  { problems }: Linking,
): readonly Diagnostic[] {
  if (problems.length === 0) return [];
  const schemas = new Map(read.map(({ mapped, schema }) => [mapped.subject, schema]));
  const findFile = (subject: string): string => schemas.get(subject)?.source.path ?? manifest.path;
  const locateUse = (subject: string, pointer: string) => {
    const schema = schemas.get(subject);
    if (schema === undefined) return locateFile(manifest.path);
    return locateRange(schema.source, schema.format.locate(schema.source.text, pointer));
  };
  return problems.map((problem) => createReferenceDiagnostic(problem, { manifest, findFile, locateUse }));
}
