import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/**
 * A place whose files lie in memory, where the system has one. For tests that wait for the disk a thousand times: what
 * a killed process has written outlives it there just as well, and how busy the disk is makes no difference.
 */
export const MEMORY_FOLDER: string = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();

/** Makes a folder with these files (by path with `/`) that is removed when the test ends; returns its path. */
export function createTemporaryFolder(
  files: { readonly [path: string]: string | Buffer } = {},
  parent: string = tmpdir(),
): string {
  const folder = mkdtempSync(join(parent, "schemagate-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFiles(folder, files);
  return folder;
}

/** Writes files into a folder, making the folders they need. */
export function writeFiles(folder: string, files: { readonly [path: string]: string | Buffer }): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
