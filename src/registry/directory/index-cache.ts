import type { Stats } from "node:fs";
import { lstatSync } from "node:fs";
import type { RegistryFile } from "./read-text-file.ts";
import type { StoredSubject } from "./stored-registry.ts";

/** A file's identity and times: different whenever the file was replaced, but see {@link isSettled}. */
export type FileStamp = string;

// Coarser than the clock ticks of file systems: a file written this recently may be written again without a trace.
const RACY_MS = 100;

/** Subjects' indexes as they were last read, each good for as long as its file is the same. */
export class IndexCache {
  readonly #entries = new Map<string, { readonly stamp: FileStamp; readonly subject: StoredSubject }>();

  /** Files that were read once; most never are again, so only the others are worth a stamp. */
  readonly #seen = new Set<string>();

  /** The index in a file: the one read before, or what `read` returns now. Links are left to `read` to refuse. */
  read(file: RegistryFile, read: () => StoredSubject | undefined): StoredSubject | undefined {
    if (!this.#seen.has(file.path)) {
      this.#seen.add(file.path);
      return read();
    }
    const stats = lstatSync(file.path, { throwIfNoEntry: false });
    const stamp = stats && createStamp(stats);
    const known = this.#entries.get(file.path);
    if (known !== undefined && known.stamp === stamp) return known.subject;
    // The stamp is older than the text: a change in between shows at the next look.
    const subject = read();
    if (stats?.isFile() === true && stamp !== undefined && subject !== undefined && isSettled(stats))
      this.#entries.set(file.path, { stamp, subject });
    else this.#entries.delete(file.path);
    return subject;
  }
}

/** The stamp of a file or folder. Links count the folders in a folder: one more is seen within a tick of the clock too. */
export function createStamp({ ino, nlink, size, mtimeMs, ctimeMs }: Stats): FileStamp {
  return `${ino} ${nlink} ${size} ${mtimeMs} ${ctimeMs}`;
}

/** Whether a file or folder was changed long enough ago for its stamp to tell the next change. */
export function isSettled({ mtimeMs, ctimeMs }: Stats): boolean {
  return Date.now() - Math.max(mtimeMs, ctimeMs) > RACY_MS;
}
