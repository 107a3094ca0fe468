import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { locateFile } from "../../diagnostic/location.ts";
import { OperationalError } from "../../diagnostic/operational-error.ts";
import { quoteName } from "../../diagnostic/quote-name.ts";
import type { SourceFile } from "../../source/source-file.ts";
import type { DirectoryRegistry } from "./directory-registry.ts";
import { MAX_INDEX_SIZE, SUBJECT_INDEX, SUBJECTS_FOLDER } from "./directory-registry.ts";
import { printFolderName } from "./folder-name.ts";
import { parseSubjectIndex } from "./parse-subject-index.ts";
import { printSubjectIndex } from "./print-index.ts";
import type { RegistryFile } from "./read-text-file.ts";
import type { StoredSubject, StoredVersion } from "./stored-registry.ts";
import { printVersionFile } from "./stored-registry.ts";
import { fold } from "./subject-folders.ts";
import type { WriteOptions } from "./write-atomically.ts";
import { flushFolder, writeFileAtomically, writeNewFile } from "./write-atomically.ts";

const STAGED = ".new-";
const DISCARDED = ".old-";

/** A subject as it is to be, with the text of the version that is new, where one is. */
export interface SubjectChange {
  readonly subject: StoredSubject;
  readonly added?: { readonly version: StoredVersion; readonly schema: string };
  /** Run after the text is on disk and before the index lists it. */
  readonly beforeCommit: () => void;
}

/** Puts subjects on disk so that a reader, or a crash, sees a change whole or not at all. For the lock's holder. */
export class SubjectStore {
  readonly #registry: DirectoryRegistry;
  readonly #options: WriteOptions;
  readonly #directory: RegistryFile;
  readonly #spellings: Set<string>;

  constructor(registry: DirectoryRegistry, options: WriteOptions) {
    this.#registry = registry;
    this.#options = options;
    this.#directory = registry.locate(SUBJECTS_FOLDER);
    this.#spellings = new Set(registry.listSubjects().map((subject) => fold(registry.findFolder(subject) ?? "")));
  }

  /** Removes what killed runs left behind. */
  sweep(): void {
    mkdirSync(this.#directory.path, { recursive: true });
    for (const name of readdirSync(this.#directory.path))
      if (name.startsWith(STAGED) || name.startsWith(DISCARDED)) this.#remove(name);
  }

  /** Writes a subject, new or known. */
  save(change: SubjectChange): void {
    const { subject } = change.subject;
    const index = printSubjectIndex(change.subject);
    const label = this.#registry.locate(SUBJECTS_FOLDER, printFolderName(subject) ?? "", SUBJECT_INDEX).label;
    assertReadable({ path: label, text: index }, subject);
    if (this.#registry.readSubject(subject) === undefined) this.#create(change, index);
    else this.#replace(change, index);
  }

  /** Removes a subject's folder. */
  discard(subject: string): void {
    const name = this.#registry.findFolder(subject);
    if (name === undefined) return;
    this.#remove(DISCARDED + name);
    if (existsSync(this.#locate(name))) renameSync(this.#locate(name), this.#locate(DISCARDED + name));
    if (this.#options.durable) flushFolder(this.#directory.path);
    this.#remove(DISCARDED + name);
    this.#registry.noteFolder(subject, undefined);
    this.#spellings.delete(fold(name));
  }

  /** Removes the texts of versions that the subject's index no longer lists. */
  removeTexts(subject: string, versions: readonly StoredVersion[]): void {
    for (const version of versions) rmSync(this.#registry.locateSchema(subject, version).path, { force: true });
  }

  #replace({ subject, added, beforeCommit }: SubjectChange, index: string): void {
    const folder = this.#locate(this.#registry.findFolder(subject.subject) ?? "");
    if (added) writeFileAtomically(join(folder, printVersionFile(added.version)), added.schema, this.#options);
    beforeCommit();
    writeFileAtomically(join(folder, SUBJECT_INDEX), index, this.#options);
  }

  #create({ subject, added, beforeCommit }: SubjectChange, index: string): void {
    // An empty folder that version control left behind would be in the way of the rename.
    this.discard(subject.subject);
    const name = this.#chooseFolder(subject.subject);
    const staged = this.#locate(STAGED + name);
    this.#remove(STAGED + name);
    mkdirSync(staged, { recursive: true });
    if (added) writeNewFile(join(staged, printVersionFile(added.version)), added.schema, this.#options);
    writeNewFile(join(staged, SUBJECT_INDEX), index, this.#options);
    if (this.#options.durable) flushFolder(staged);
    beforeCommit();
    renameSync(staged, this.#locate(name));
    if (this.#options.durable) flushFolder(this.#directory.path);
    this.#registry.noteFolder(subject.subject, name);
    this.#spellings.add(fold(name));
  }

  #chooseFolder(subject: string): string {
    const names = [false, true].map((neutral) => printFolderName(subject, neutral));
    const free = names.find((name) => name !== undefined && !this.#isTaken(name));
    if (free !== undefined) return free;
    throw new OperationalError({
      code: "registry",
      message: `No folder can be made for the subject ${quoteName(subject)}: its name is taken.`,
      hint: "Remove the file or folder of that name, or rename it as docs/directory-registry.md says.",
      location: locateFile(`${this.#directory.label}/${names[0] ?? ""}`),
    });
  }

  #isTaken(name: string): boolean {
    return this.#spellings.has(fold(name)) || lstatSync(this.#locate(name), { throwIfNoEntry: false }) !== undefined;
  }

  #locate(name: string): string {
    return join(this.#directory.path, name);
  }

  #remove(name: string): void {
    rmSync(this.#locate(name), { recursive: true, force: true });
  }
}

/** What could not be read back must not be written. */
function assertReadable(index: SourceFile, subject: string): void {
  parseSubjectIndex(index, subject);
  if (Buffer.byteLength(index.text) <= MAX_INDEX_SIZE) return;
  throw new OperationalError({
    code: "registry",
    message: `The index of the subject would be larger than ${MAX_INDEX_SIZE / 1024 / 1024} MiB.`,
    hint: "Delete old versions for good, or shorten metadata and rules.",
    location: locateFile(index.path),
  });
}
