import { isUtf8 } from "node:buffer";
import { closeSync, constants, lstatSync, openSync, readSync } from "node:fs";
import { OperationalError } from "../../diagnostic/operational-error.ts";
import { locateFile } from "../../diagnostic/location.ts";

/** A file of a directory registry: where it is on disk, and the path people are told. */
export interface RegistryFile {
  readonly path: string;
  readonly label: string;
}

// Absent on Windows, where a link is looked for by name instead.
const NO_FOLLOW: number | undefined = constants.O_NOFOLLOW;
// Without O_NONBLOCK a named pipe would keep the run waiting for a writer.
const FLAGS = constants.O_RDONLY | (NO_FOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const FIRST_BUFFER = 256 * 1024;
let shared = Buffer.allocUnsafeSlow(FIRST_BUFFER);

/**
 * The text of a file, or undefined when there is none. A read needs no stat: links are refused by the open itself and
 * the size is capped (in bytes) while reading.
 *
 * @throws OperationalError for a symbolic link, a folder, a file over `limit`, bytes that are no UTF-8, or no permission.
 */
export function readTextFile(file: RegistryFile, limit: number): string | undefined {
  const descriptor = openFile(file);
  if (descriptor === undefined) return undefined;
  try {
    return decode(file, fillBuffer(file, descriptor, limit));
  } finally {
    closeSync(descriptor);
  }
}

function openFile(file: RegistryFile): number | undefined {
  try {
    if (NO_FOLLOW === undefined && lstatSync(file.path).isSymbolicLink()) throw createLinkError(file);
    return openSync(file.path, FLAGS);
  } catch (error) {
    const code = getErrorCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    if (code === "ELOOP" || code === "EMLINK") throw createLinkError(file);
    throw createReadError(file, error);
  }
}

function fillBuffer(file: RegistryFile, descriptor: number, limit: number): number {
  let filled = 0;
  for (;;) {
    if (filled === shared.length) growBuffer();
    const wanted = shared.length - filled;
    const read = readChunk(file, descriptor, filled);
    filled += read;
    if (filled > limit) throw createSizeError(file, limit);
    // A regular file gives less than was asked for only at its end, which saves asking again.
    if (read < wanted) return filled;
  }
}

function readChunk(file: RegistryFile, descriptor: number, filled: number): number {
  try {
    return readSync(descriptor, shared, filled, shared.length - filled, null);
  } catch (error) {
    throw createReadError(file, error);
  }
}

function growBuffer(): void {
  const larger = Buffer.allocUnsafeSlow(shared.length * 2);
  shared.copy(larger);
  shared = larger;
}

function decode(file: RegistryFile, length: number): string {
  const text = shared.toString("utf8", 0, length);
  // Invalid bytes decode to U+FFFD, so only a text that holds one needs the slower look.
  if (text.includes("\uFFFD") && !isUtf8(shared.subarray(0, length)))
    throw new OperationalError({
      code: "registry",
      message: "The file is not UTF-8 text.",
      hint: "Restore the file from version control; a directory registry holds UTF-8 text only.",
      location: locateFile(file.label),
    });
  return text;
}

function createLinkError(file: RegistryFile): OperationalError {
  return new OperationalError({
    code: "registry",
    message: "The file is a symbolic link, and a directory registry must hold no links.",
    hint: "Put the file itself in this place.",
    location: locateFile(file.label),
  });
}

function createSizeError(file: RegistryFile, limit: number): OperationalError {
  return new OperationalError({
    code: "registry",
    message: `The file is larger than ${limit / 1024 / 1024} MiB.`,
    hint: "A registry refuses schemas of this size; restore the file from version control.",
    location: locateFile(file.label),
  });
}

function createReadError(file: RegistryFile, error: unknown): OperationalError {
  if (error instanceof OperationalError) return error;
  const code = getErrorCode(error);
  const folder = code === "EISDIR";
  return new OperationalError({
    code: "registry",
    message: folder
      ? "Expected a file here, found a folder."
      : `The file could not be read (${code ?? String(error)}).`,
    hint: folder
      ? "Remove the folder and restore the file from version control."
      : "Check the permissions of the file.",
    location: locateFile(file.label),
    cause: error,
  });
}

/** The code of a system error (`ENOENT`), or undefined for anything else. */
export function getErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
