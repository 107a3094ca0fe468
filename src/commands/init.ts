import { invariant } from "../diagnostic/invariant.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import { mapSubjects } from "../manifest/map-subjects.ts";
import { MANIFEST_NAME } from "../manifest/manifest.ts";
import { parseManifest } from "../manifest/parse-manifest.ts";
import { printEveryFile, printProposal } from "../manifest/print-proposal.ts";
import type { FoundSchema, Proposal } from "../manifest/proposal.ts";
import { proposeSubjects } from "../manifest/proposal.ts";
import { selectFiles } from "../manifest/select-files.ts";
import { createTextFile } from "../workspace/create-text-file.ts";
import { listFiles } from "../workspace/list-files.ts";
import { readTextFile } from "../workspace/read-text-file.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { openWorkspace } from "../workspace/workspace.ts";

import { findFormatByExtension, findMeantFormat, listSchemaExtensions, seemsSchemaFile } from "./schema-files.ts";

/** Where to propose a manifest, and whether one that is there may be replaced. */
export interface InitOptions {
  readonly directory: string;
  /** Name of the manifest in that folder; `schemagate.yaml` unless told. */
  readonly manifest?: string;
  readonly force?: boolean;
}

/** What was proposed. */
export interface InitResult {
  /** Path of the manifest, relative to the workspace. */
  readonly path: string;
  readonly text: string;
  readonly subjects: number;
  /** Files that the proposal ignores, with the reason; and files that no manifest can name. */
  readonly ignored: Proposal["ignored"];
  readonly unnameable: readonly string[];
}

/**
 * Writes a manifest that maps every schema file found in the workspace, recognised by the layout and by what the files
 * hold. Files of a project with a manifest of its own are left to it.
 *
 * @throws OperationalError when there is a manifest already (unless `force`), no schema file, or nothing can be written.
 */
export function proposeManifest({ directory, manifest = MANIFEST_NAME, force = false }: InitOptions): InitResult {
  if (/[/\\]/.test(manifest)) throw createElsewhere(manifest);
  const workspace = openWorkspace(directory);
  const { files, projects } = listFiles(workspace, listSchemaExtensions());
  const own = files.filter(
    (file) => !projects.some((folder) => file.startsWith(`${folder}/`)) && seemsSchemaFile(workspace, file),
  );
  const found = own.map((file) => ({ file, record: readRecordName(workspace, file) }));
  const proposal = proposeSubjects(found);
  if (proposal.subjects.length === 0) throw createNoSchemas(found);
  const text = [printProposal(proposal, files), printEveryFile(proposal)].find((one) =>
    mapsAsProposed(one, proposal, found),
  );
  invariant(text !== undefined, "A proposal with an entry for each file maps what it proposes.");
  createTextFile(workspace, { path: manifest, text }, { replace: force });
  const { subjects, ignored, unnameable } = proposal;
  return { path: manifest, text, subjects: subjects.length, ignored, unnameable };
}

function readRecordName(workspace: Workspace, file: string): string | null {
  const format = findFormatByExtension(file);
  const result = readTextFile(workspace, file);
  if (format === undefined || !result.ok) return null;
  const { text } = result.source;
  return (findMeantFormat(format, text) ?? format).listNames(text).root;
}

/** Reads the text as every other command will, and compares what comes out. */
function mapsAsProposed(text: string, { subjects }: Proposal, found: readonly FoundSchema[]): boolean {
  const { manifest, diagnostics } = parseManifest({ path: MANIFEST_NAME, text });
  if (manifest === null || diagnostics.length > 0) return false;
  const records = new Map(found.map(({ file, record }) => [file, record]));
  const { selected, diagnostics: empty } = selectFiles(manifest, [...records.keys()]);
  const mapping = mapSubjects(manifest, selected, (file) => records.get(file));
  if (empty.length + mapping.diagnostics.length > 0) return false;
  const proposed = new Map(subjects.map(({ file, subject }) => [file, subject]));
  const isProposed = mapping.subjects.every(({ file, subject }) => proposed.get(file) === subject);
  return isProposed && mapping.subjects.length === proposed.size;
}

function createElsewhere(manifest: string): OperationalError {
  return new OperationalError({
    code: "usage",
    message: `A manifest is proposed for the folder it stands in, and \`${manifest}\` is elsewhere.`,
    hint: "Give the folder with `-C <folder>`, and the file's name alone with `--manifest`.",
  });
}

function createNoSchemas(found: readonly FoundSchema[]): OperationalError {
  const extensions = listSchemaExtensions().map((extension) => `\`${extension}\``);
  return new OperationalError({
    code: "usage",
    message: found.length === 0 ? "There is no schema file in the folder." : "No schema file here can be mapped.",
    hint: `Schema files end in ${extensions.join(", ")}; \`-C\` names another folder.`,
  });
}
