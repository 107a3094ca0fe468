import { randomUUID } from "node:crypto";
import { closeSync, linkSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { locateFile } from "../../diagnostic/location.ts";
import { OperationalError } from "../../diagnostic/operational-error.ts";
import type { RegistryFile } from "./read-text-file.ts";
import { getErrorCode } from "./read-text-file.ts";

const POLL_MS = 5;
const PATIENCE_MS = 35_000;
const STALE_MS = 30_000;

/**
 * Runs `work` as the only writer of a registry, among all processes. The lock is a file that names its process; it is
 * taken over when that process is gone, or ran on another machine and the lock is older than half a minute (a write
 * takes milliseconds).
 *
 * @throws OperationalError when another process keeps the lock, or the file cannot be made.
 */
export function holdWriteLock<Result>(lock: RegistryFile, work: () => Result): Result {
  acquire(lock);
  try {
    return work();
  } finally {
    rmSync(lock.path, { force: true });
  }
}

function acquire(lock: RegistryFile): void {
  const deadline = Date.now() + PATIENCE_MS;
  while (!create(lock)) {
    const holder = readHolder(lock.path);
    if (holder !== undefined && isGone(holder)) takeAway(lock.path, holder);
    else if (Date.now() > deadline) throw createHeldError(lock, holder);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, POLL_MS);
  }
}

function create(lock: RegistryFile): boolean {
  try {
    const descriptor = openSync(lock.path, "wx");
    writeFileSync(descriptor, JSON.stringify({ pid: process.pid, host: hostname() }));
    closeSync(descriptor);
    return true;
  } catch (error) {
    if (getErrorCode(error) === "EEXIST") return false;
    throw new OperationalError({
      code: "registry",
      message: `The directory registry cannot be written to (${getErrorCode(error) ?? String(error)}).`,
      hint: "Check the permissions of the folder and the space on the disk.",
      location: locateFile(lock.label),
      cause: error,
    });
  }
}

interface Holder {
  readonly text: string;
  readonly ageMs: number;
}

function readHolder(path: string): Holder | undefined {
  try {
    return { text: readFileSync(path, "utf8"), ageMs: Date.now() - statSync(path).mtimeMs };
  } catch {
    return undefined;
  }
}

function isGone({ text, ageMs }: Holder): boolean {
  const owner = /^\{"pid":([1-9][0-9]{0,9}),"host":(".*")\}$/.exec(text);
  if (owner === null || owner[2] !== JSON.stringify(hostname())) return ageMs > STALE_MS;
  try {
    process.kill(Number(owner[1]), 0);
    return false;
  } catch (error) {
    return getErrorCode(error) === "ESRCH";
  }
}

/** Two processes may find the same stale lock: the rename lets one of them win, the look at it tells which lock it was. */
function takeAway(path: string, holder: Holder): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
    if (readFileSync(aside, "utf8") !== holder.text) linkSync(aside, path);
  } catch (error) {
    if (getErrorCode(error) !== "ENOENT" && getErrorCode(error) !== "EEXIST") throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function createHeldError(lock: RegistryFile, holder: Holder | undefined): OperationalError {
  return new OperationalError({
    code: "registry",
    message: `Another process keeps writing to the directory registry${holder ? `: ${holder.text.slice(0, 200)}` : ""}.`,
    hint: "Wait for it to end; when it is gone for certain, remove this file.",
    location: locateFile(lock.label),
  });
}
