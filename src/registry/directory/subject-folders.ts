import { quoteName } from "../../diagnostic/quote-name.ts";
import type { Dirent } from "node:fs";
import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { locateFile } from "../../diagnostic/location.ts";
import { OperationalError } from "../../diagnostic/operational-error.ts";
import { compareText } from "../../diagnostic/sort.ts";
import { isShortenedName, parseFolderName, printFolderName } from "./folder-name.ts";
import type { RegistryFile } from "./read-text-file.ts";
import { getErrorCode } from "./read-text-file.ts";

/** A subject's folder, or why there is none to rely on: reading the subject then throws `problem`. */
export interface SubjectFolder {
  readonly name: string;
  readonly problem?: OperationalError;
}

/**
 * The folders of `subjects/` by subject; one `readdir`, no stat. Names that begin with a dot and plain files are no
 * subjects. `readShortened` tells the subject of a folder whose name was cut.
 *
 * @throws OperationalError when `subjects/` is a link or unreadable, or a folder's name stands for no subject.
 */
export function listSubjectFolders(
  directory: RegistryFile,
  readShortened: (folder: string) => string,
): Map<string, SubjectFolder> {
  const folders = new Map<string, SubjectFolder>();
  const spellings = new Map<string, string>();
  for (const entry of listEntries(directory)) {
    const label = join(directory.label, entry.name).replaceAll("\\", "/");
    const subject = isShortenedName(entry.name) ? readShortened(entry.name) : parseFolderName(entry.name);
    if (subject === undefined) throw createNameError(entry.name, label);
    const problem = findProblem({ entry, label, other: folders.get(subject)?.name ?? spellings.get(fold(entry.name)) });
    folders.set(subject, { name: entry.name, ...(problem && { problem }) });
    spellings.set(fold(entry.name), entry.name);
  }
  return folders;
}

/** A name as a file system sees it that does not tell capital letters from small ones. */
export function fold(name: string): string {
  return name.toLowerCase();
}

function listEntries(directory: RegistryFile): readonly Dirent[] {
  try {
    if (lstatSync(directory.path).isSymbolicLink()) throw createLinkError(directory.label);
    const entries = readdirSync(directory.path, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.name.startsWith(".") && !entry.isFile())
      .sort((left, right) => compareText(left.name, right.name));
  } catch (error) {
    if (getErrorCode(error) === "ENOENT") return [];
    if (error instanceof OperationalError) throw error;
    throw new OperationalError({
      code: "registry",
      message: `The folder of the subjects could not be read (${getErrorCode(error) ?? String(error)}).`,
      hint: "It must be a folder that this user may list.",
      location: locateFile(directory.label),
      cause: error,
    });
  }
}

interface Suspect {
  readonly entry: Dirent;
  readonly label: string;
  /** Another folder for the same subject, or with the same name up to the case of letters. */
  readonly other: string | undefined;
}

function findProblem({ entry, label, other }: Suspect): OperationalError | undefined {
  if (entry.isSymbolicLink()) return createLinkError(label);
  if (other === undefined) return undefined;
  return new OperationalError({
    code: "registry",
    message: `The folders ${quoteName(other)} and ${quoteName(entry.name)} stand for one subject, or are one folder where capital and small letters are not told apart.`,
    hint: "Keep one folder per subject; where two subjects differ only by case, escape every letter of one folder's name.",
    location: locateFile(label),
  });
}

function createLinkError(label: string): OperationalError {
  return new OperationalError({
    code: "registry",
    message: "The folder is a symbolic link, and a directory registry must hold no links.",
    hint: "Put the folder itself in this place.",
    location: locateFile(label),
  });
}

function createNameError(name: string, label: string): OperationalError {
  const proposed = printFolderName(name);
  return new OperationalError({
    code: "registry",
    message: `The folder's name ${quoteName(name)} stands for no subject.`,
    hint:
      proposed === undefined
        ? "Remove the folder, or rename it as docs/directory-registry.md says."
        : `For the subject of that name the folder is called ${quoteName(proposed)}; remove it if it is no subject.`,
    location: locateFile(label),
  });
}
