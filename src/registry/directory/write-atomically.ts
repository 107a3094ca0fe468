import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Whether writes wait for the disk. Without, a crash of the machine (not of the process) may lose them. */
export interface WriteOptions {
  readonly durable: boolean;
}

/** The name of the file that `name` is written to before it takes its place. */
function printTemporaryName(name: string): string {
  return `.${name}.tmp`;
}

/**
 * Puts a file in its place as a whole: whoever reads it, and whatever is left after a crash, is the old text or the
 * new one. Only for the holder of the write lock, since the temporary name is always the same.
 */
export function writeFileAtomically(path: string, text: string, options: WriteOptions): void {
  const temporary = join(dirname(path), printTemporaryName(basename(path)));
  writeNewFile(temporary, text, options);
  renameSync(temporary, path);
  if (options.durable) flushFolder(dirname(path));
}

/** Writes a file that must not be there yet; a leftover of that name, a link included, is removed first. */
export function writeNewFile(path: string, text: string, options: WriteOptions): void {
  rmSync(path, { force: true });
  const descriptor = openSync(path, "wx");
  try {
    writeFileSync(descriptor, text);
    if (options.durable) fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Makes renames in a folder last. Windows cannot open folders and does not need it. */
export function flushFolder(path: string): void {
  if (process.platform === "win32") return;
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
