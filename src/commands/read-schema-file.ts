import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { locateFile } from "../diagnostic/location.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import type { SourceFile } from "../source/source-file.ts";

const MIB = 1024 * 1024;
const MAX_SIZE = 16 * MIB;

/**
 * The text of a file that the caller named, wherever it is, under the name it was given. A byte order mark stays, for
 * the format to judge.
 *
 * @throws OperationalError with the code `unreadable-file` for no file, a folder, a device, more than 16 MiB, bytes
 * that are no UTF-8, or no permission.
 */
export function readSchemaFile(directory: string, path: string): SourceFile {
  try {
    const text = readText(resolve(directory, path));
    return { path, text };
  } catch (cause) {
    const [message, hint] = cause instanceof Refusal ? [cause.message, cause.hint] : explainFailure(cause, directory);
    throw new OperationalError({ code: "unreadable-file", message, hint, location: locateFile(path), cause });
  }
}

class Refusal extends Error {
  readonly hint: string;
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

function readText(file: string): string {
  const stats = statSync(file);
  if (stats.isDirectory()) throw new Refusal("Expected a file here, found a folder.", "Name a schema file.");
  if (!stats.isFile()) throw new Refusal("Expected a file here, found a pipe or a device.", "Name a schema file.");
  if (stats.size > MAX_SIZE)
    throw new Refusal(`The file is larger than ${MAX_SIZE / MIB} MiB.`, "A registry refuses schemas of this size.");
  const bytes = readFileSync(file);
  if (!isUtf8(bytes)) throw new Refusal("The file is not UTF-8 text.", "Save it as UTF-8.");
  return bytes.toString("utf8");
}

function explainFailure(cause: unknown, directory: string): readonly [message: string, hint: string] {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
  if (code === "ENOENT" || code === "ENOTDIR")
    return ["There is no such file.", `The path is relative to \`${directory}\`.`];
  return [`The file cannot be read (${code}).`, "Check its permissions."];
}
