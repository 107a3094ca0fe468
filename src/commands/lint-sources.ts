import { resolve } from "node:path";
import { OperationalError } from "../diagnostic/operational-error.ts";
import type { LintFile } from "../lint/finding.ts";
import type { LintSubject } from "../lint/repository/repository.ts";
import type { Manifest } from "../manifest/manifest.ts";
import type { Unchecked } from "../report/report.ts";
import { findMember } from "../source/json-node.ts";
import { readJson } from "../source/json-reader.ts";
import { listFiles } from "../workspace/list-files.ts";
import { readTextFile } from "../workspace/read-text-file.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { openWorkspace } from "../workspace/workspace.ts";
import { locateFile } from "../diagnostic/location.ts";
import { hasManifest } from "./has-manifest.ts";
import type { LintOptions } from "./lint-options.ts";
import type { ProjectOutline } from "./project.ts";
import { createSubjectFilter } from "./subject-filter.ts";

/** The files of a lint run with what the manifest says about them. */
export interface LintSources {
  readonly workspace: Workspace;
  /** Null without a manifest. */
  readonly project: ProjectOutline | null;
  readonly manifest: Manifest | null;
  /** Each file once, sorted by path. */
  readonly files: readonly LintFile[];
  readonly subjects: readonly LintSubject[];
  readonly unchecked: readonly Unchecked[];
  /** Whether some mapped file is left out of the run. */
  readonly partial: boolean;
}

/**
 * Finds and reads what is to be linted: the given files, else all that the manifest maps, else all Avro schemas.
 *
 * @throws OperationalError when there is no such folder, manifest or subject, or nothing at all to lint.
 */
export async function readLintSources(options: LintOptions): Promise<LintSources> {
  const workspace = openWorkspace(options.directory);
  const project = hasManifest(options) ? await readProject(options) : null;
  const collector = new SourceCollector(workspace, project);
  if (project === null) collector.addFiles(options.files ?? listFiles(workspace, [".avsc"]).files, options.directory);
  else collector.addProject(project, createSubjectFilter(project, options.subjects ?? []));
  if (project !== null && options.files !== undefined) collector.keepFiles(options.files, options.directory);
  const sources = collector.finish(options.subjects !== undefined || (project !== null && options.files !== undefined));
  refuseNothing(sources, options);
  return sources;
}

async function readProject(options: LintOptions): Promise<ProjectOutline> {
  const { outlineProject } = await import("./outline-project.ts");
  return outlineProject(options);
}

/** A run that looks at nothing must not look like one that found nothing. */
function refuseNothing({ project, files, unchecked }: LintSources, { subjects }: LintOptions): void {
  if (project === null && subjects !== undefined)
    throw new OperationalError({
      code: "usage",
      message: "Subjects are named by a manifest, and there is none.",
      hint: "`schemagate init` proposes one; without it, name the files to lint.",
    });
  if (files.length > 0 || unchecked.length > 0) return;
  if (project === null)
    throw new OperationalError({
      code: "usage",
      message: "There is nothing to lint: no Avro schema (`*.avsc`) is in this folder.",
      hint: "`-C` names another folder. JSON Schemas are linted where a manifest maps them or when they are named.",
    });
  const [problem] = project.diagnostics;
  if (problem !== undefined)
    throw new OperationalError({
      code: "manifest",
      message: `There is nothing to lint: ${problem.message}`,
      ...(problem.remedy === undefined ? {} : { hint: problem.remedy }),
      location: problem.location,
    });
  throw new OperationalError({
    code: "usage",
    message: `There is nothing to lint: \`${project.manifest?.path ?? "the manifest"}\` maps no Avro schema or JSON Schema.`,
    hint: "`schemagate subjects` lists what it maps; files can be named too.",
  });
}

class SourceCollector {
  readonly #workspace: Workspace;
  readonly #project: ProjectOutline | null;
  readonly #files = new Map<string, { -readonly [Key in keyof LintFile]: LintFile[Key] }>();
  readonly #subjects: LintSubject[] = [];
  readonly #unchecked: Unchecked[] = [];

  constructor(workspace: Workspace, project: ProjectOutline | null) {
    this.#workspace = workspace;
    this.#project = project;
  }

  addProject({ subjects, unjudged }: ProjectOutline, isWanted: (subject: string) => boolean): void {
    for (const { subject, source, format, entry, references } of subjects) {
      if (format.type === "PROTOBUF" || !isWanted(subject)) continue;
      this.#subjects.push({ subject, file: source.path, entry });
      const file = this.#files.get(source.path);
      const names = references.map(({ name }) => name);
      if (file === undefined)
        this.#files.set(source.path, { source, type: format.type, subjects: [subject], references: names });
      else {
        file.subjects = [...file.subjects, subject];
        file.references = [...file.references, ...names];
      }
    }
    for (const { subject, file, entry } of unjudged) {
      if (!isWanted(subject)) continue;
      this.#subjects.push({ subject, file, entry });
      this.#addFile(file, [subject]);
    }
  }

  addFiles(files: readonly string[], directory: string): void {
    for (const file of files) {
      const path = this.#relate(file, directory);
      const missing = this.#addFile(path, []);
      if (missing !== undefined) this.#unchecked.push({ ...missing, location: locateFile(path) });
    }
  }

  /** Only these files stay; those that no subject has are read as well. */
  keepFiles(files: readonly string[], directory: string): void {
    const wanted = new Set(files.map((file) => this.#relate(file, directory)));
    for (const path of this.#files.keys()) if (!wanted.has(path)) this.#files.delete(path);
    this.addFiles(
      [...wanted].filter((path) => !this.#files.has(path)),
      this.#workspace.root,
    );
  }

  finish(partial: boolean): LintSources {
    const paths = [...this.#files.keys()].sort();
    return {
      workspace: this.#workspace,
      project: this.#project,
      manifest: this.#project?.manifest ?? null,
      files: paths.flatMap((path) => this.#files.get(path) ?? []),
      subjects: this.#subjects,
      unchecked: [...(this.#project?.unchecked ?? []), ...this.#unchecked],
      partial,
    };
  }

  /** Reads a file once; returns why it cannot be read. A mapped file that cannot is noted by the project already. */
  #addFile(path: string, subjects: readonly string[]): { readonly message: string; readonly hint: string } | undefined {
    const known = this.#files.get(path);
    if (known !== undefined) {
      known.subjects = [...known.subjects, ...subjects];
      return undefined;
    }
    const read = readTextFile(this.#workspace, path);
    if (!read.ok) return { message: read.message, hint: read.hint };
    this.#files.set(path, { source: read.source, type: guessType(path, read.source.text), subjects, references: [] });
    return undefined;
  }

  #relate(file: string, directory: string): string {
    const root = this.#workspace.root.replaceAll("\\", "/");
    const given = resolve(directory, file).replaceAll("\\", "/");
    return given.startsWith(`${root}/`) ? given.slice(root.length + 1) : file.replaceAll("\\", "/");
  }
}

const AVRO_TYPES: ReadonlySet<string> = new Set(["record", "enum", "fixed", "error"]);

/** Avro by its extension, or a `.json` file whose root is a named Avro type. */
function guessType(path: string, text: string): LintFile["type"] {
  if (path.endsWith(".avsc")) return "AVRO";
  const read = readJson(text, { comments: true });
  const type = read.ok && read.root.kind === "object" ? findMember(read.root, "type")?.value : undefined;
  return type?.kind === "string" && AVRO_TYPES.has(type.value) ? "AVRO" : "JSON";
}
