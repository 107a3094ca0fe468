import { quoteName } from "../../diagnostic/quote-name.ts";
import { existsSync, lstatSync, readdirSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { locateFile } from "../../diagnostic/location.ts";
import { OperationalError } from "../../diagnostic/operational-error.ts";
import { compareText } from "../../diagnostic/sort.ts";
import { printFolderName } from "./folder-name.ts";
import { parseRegistryIndex } from "./parse-registry-index.ts";
import { parseSubjectIndex } from "./parse-subject-index.ts";
import type { FileStamp } from "./index-cache.ts";
import { createStamp, IndexCache, isSettled } from "./index-cache.ts";
import type { RegistryFile } from "./read-text-file.ts";
import { getErrorCode, readTextFile } from "./read-text-file.ts";
import type { StoredRegistry, StoredSubject, StoredVersion } from "./stored-registry.ts";
import { printVersionFile } from "./stored-registry.ts";
import type { SubjectFolder } from "./subject-folders.ts";
import { listSubjectFolders } from "./subject-folders.ts";

/** Name of the file that makes a folder a directory registry. */
export const REGISTRY_INDEX = "registry.json";
/** Name of a subject's index, in the subject's folder. */
export const SUBJECT_INDEX = "subject.json";
/** Name of the folder that holds the subjects' folders. */
export const SUBJECTS_FOLDER = "subjects";

const MIB = 1024 * 1024;
/** Largest index that is read, in bytes. */
export const MAX_INDEX_SIZE: number = 64 * MIB;
/** Largest text of a version that is read, in bytes. */
export const MAX_TEXT_SIZE: number = 10 * MIB;

/** Where a directory registry is: `label` is how people are told of it, a path with `/`. */
export interface DirectoryLocation {
  readonly path: string;
  readonly label: string;
}

/**
 * Whether a folder holds a directory registry, well-formed or not. False for what is no folder.
 *
 * @throws OperationalError when the folder must not be looked into.
 */
export function isDirectoryRegistry({ path, label }: DirectoryLocation): boolean {
  try {
    return lstatSync(join(path, REGISTRY_INDEX), { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (getErrorCode(error) === "ENOTDIR") return false;
    throw new OperationalError({
      code: "registry",
      message: `The folder could not be looked into (${getErrorCode(error) ?? String(error)}).`,
      hint: "Check its permissions, or name what to compare with: --against git:<ref>.",
      location: locateFile(label),
      cause: error,
    });
  }
}

/**
 * Opens a directory registry for reading. Reads `registry.json` and lists the subjects; everything else is read when
 * it is asked for.
 *
 * @throws OperationalError when there is none, or it is not of the format.
 */
export function openDirectoryRegistry(location: DirectoryLocation): DirectoryRegistry {
  return new DirectoryRegistry(location);
}

/**
 * A directory registry: `docs/directory-registry.md` says what is in it. Subjects are read when they are asked for;
 * the global settings and the list of subjects are as they were when it was opened, or last refreshed.
 */
export class DirectoryRegistry {
  readonly path: string;
  readonly label: string;
  readonly #cache = new IndexCache();
  #indexText = "";
  #index: StoredRegistry;
  #folders: Map<string, SubjectFolder>;
  /** Of the folder of the subjects when it was listed; undefined when it may have changed unnoticed since. */
  #foldersStamp: FileStamp | undefined;
  #generation = 0;

  constructor({ path, label }: DirectoryLocation) {
    this.path = resolve(path);
    this.label = label.replace(/\/+$/, "") || "/";
    this.#index = this.#readRegistryIndex();
    this.#folders = this.#listFolders();
  }

  /** `registry.json`: the global settings. */
  get index(): StoredRegistry {
    return this.#index;
  }

  /** How often `refresh` found a change that this process did not make. */
  get generation(): number {
    return this.#generation;
  }

  /** Looks at `registry.json` and the list of subjects again; returns whether either changed. */
  refresh(): boolean {
    const before = this.#indexText;
    this.#index = this.#readRegistryIndex();
    const stamp = this.#stampFolders()?.stamp;
    const known = this.#folders;
    if (stamp === undefined || stamp !== this.#foldersStamp) this.#folders = this.#listFolders();
    if (before === this.#indexText && isSameList(known, this.#folders)) return false;
    this.#generation++;
    return true;
  }

  /** Names of all subjects that have a folder, sorted by code units; they need not have live versions. */
  listSubjects(): readonly string[] {
    return [...this.#folders.keys()].sort(compareText);
  }

  /**
   * A subject's index as it is now, or undefined for an unknown subject.
   *
   * @throws OperationalError, with the place, when it is not of the format.
   */
  readSubject(subject: string): StoredSubject | undefined {
    const folder = this.#folders.get(subject);
    if (folder === undefined) return undefined;
    if (folder.problem !== undefined) throw folder.problem;
    const file = this.locate(SUBJECTS_FOLDER, folder.name, SUBJECT_INDEX);
    const index = this.#cache.read(file, () => {
      const text = readTextFile(file, MAX_INDEX_SIZE);
      return text === undefined ? undefined : parseSubjectIndex({ path: file.label, text }, subject);
    });
    if (index !== undefined) return index;
    // Version control leaves empty folders behind; texts without an index are a loss that must not pass for "new".
    if (this.#isEmpty(folder.name)) return undefined;
    throw new OperationalError({
      code: "registry",
      message: `The subject ${quoteName(subject)} has a folder but no ${SUBJECT_INDEX}.`,
      hint: "Restore the index from version control, or remove the folder.",
      location: locateFile(file.label),
    });
  }

  /**
   * The text of a version that `readSubject` listed.
   *
   * @throws OperationalError when its file is missing or cannot be read.
   */
  readSchema(subject: string, version: StoredVersion): string {
    const file = this.locateSchema(subject, version);
    const text = readTextFile(file, MAX_TEXT_SIZE);
    if (text !== undefined) return text;
    throw new OperationalError({
      code: "registry",
      message: `The text of version ${version.version} of ${quoteName(subject)} is missing.`,
      hint: "Restore the file from version control, or remove the version from the index beside it.",
      location: locateFile(file.label),
    });
  }

  /** The file that holds the text of a version of a known subject. */
  locateSchema(subject: string, version: Pick<StoredVersion, "version" | "schemaType">): RegistryFile {
    return this.locate(SUBJECTS_FOLDER, this.#folders.get(subject)?.name ?? "", printVersionFile(version));
  }

  /** The name of a subject's folder, or undefined for an unknown subject. */
  findFolder(subject: string): string | undefined {
    return this.#folders.get(subject)?.name;
  }

  /** Notes what `registry.json` now holds, for the one who wrote it. */
  noteIndex(text: string): void {
    this.#index = parseRegistryIndex({ path: this.locate(REGISTRY_INDEX).label, text });
    this.#indexText = text;
  }

  /** Notes that a subject's folder was made, or with undefined that it was removed; for the holder of the lock. */
  noteFolder(subject: string, name: string | undefined): void {
    if (name === undefined) this.#folders.delete(subject);
    else this.#folders.set(subject, { name });
    this.#foldersStamp = this.#stampFolders()?.stamp;
  }

  /** The file or folder below the registry with these path segments. */
  locate(...segments: readonly string[]): RegistryFile {
    const label = this.label === "/" ? "" : this.label;
    // Not `join`, which costs more than the opening of a file: the segments are names without separators.
    return { path: [this.path, ...segments].join(sep), label: [label, ...segments].join("/") };
  }

  #readRegistryIndex(): StoredRegistry {
    const file = this.locate(REGISTRY_INDEX);
    const text = readTextFile(file, MAX_INDEX_SIZE);
    if (text !== undefined) {
      this.#indexText = text;
      return parseRegistryIndex({ path: file.label, text });
    }
    throw new OperationalError({
      code: "registry",
      message: `There is no directory registry in ${quoteName(this.label)}: it has no ${REGISTRY_INDEX}.`,
      hint: `Check the path, or start a registry with a ${REGISTRY_INDEX} that holds {"formatVersion": 1}.`,
      location: locateFile(file.label),
    });
  }

  #stampFolders(): { readonly stamp: FileStamp; readonly settled: boolean } | undefined {
    const stats = lstatSync(this.locate(SUBJECTS_FOLDER).path, { throwIfNoEntry: false });
    return stats && { stamp: createStamp(stats), settled: isSettled(stats) };
  }

  #listFolders(): Map<string, SubjectFolder> {
    const before = this.#stampFolders();
    this.#foldersStamp = before?.settled === true ? before.stamp : undefined;
    return listSubjectFolders(this.locate(SUBJECTS_FOLDER), (folder) => this.#readShortened(folder));
  }

  #readShortened(folder: string): string {
    const file = this.locate(SUBJECTS_FOLDER, folder, SUBJECT_INDEX);
    const text = readTextFile(file, MAX_INDEX_SIZE);
    const subject = text && parseSubjectIndex({ path: file.label, text }, undefined).subject;
    if (subject && [false, true].some((neutral) => printFolderName(subject, neutral) === folder)) return subject;
    throw new OperationalError({
      code: "registry",
      message: `The folder's name ${quoteName(folder)} was shortened, but it is not the one of the subject its index names.`,
      hint: "Rename the folder as docs/directory-registry.md says, or restore the index from version control.",
      location: locateFile(file.label),
    });
  }

  #isEmpty(folder: string): boolean {
    const { path } = this.locate(SUBJECTS_FOLDER, folder);
    return !existsSync(path) || readdirSync(path).every((name) => name.startsWith("."));
  }
}

function isSameList(left: ReadonlyMap<string, SubjectFolder>, right: ReadonlyMap<string, SubjectFolder>): boolean {
  if (left === right) return true;
  if (left.size !== right.size) return false;
  for (const [subject, { name }] of left) if (right.get(subject)?.name !== name) return false;
  return true;
}
