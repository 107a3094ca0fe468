import { realpathSync, statSync } from "node:fs";
import { OperationalError } from "../diagnostic/operational-error.ts";

/** The folder that a run may read: the one given with `-C`, with every link on the way to it followed. */
export interface Workspace {
  /** Absolute, without links. */
  readonly root: string;
}

/**
 * Opens a workspace.
 *
 * @throws OperationalError with the code `usage` when there is no such folder.
 */
export function openWorkspace(directory: string): Workspace {
  try {
    const root = realpathSync.native(directory);
    if (statSync(root).isDirectory()) return { root };
  } catch (cause) {
    throw createNoFolder(directory, cause);
  }
  throw createNoFolder(directory, undefined);
}

function createNoFolder(directory: string, cause: unknown): OperationalError {
  const hint = "Give the folder that holds `schemagate.yaml` with `-C <folder>`.";
  return new OperationalError({ code: "usage", message: `There is no folder \`${directory}\`.`, hint, cause });
}
