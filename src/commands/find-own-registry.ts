import { OWN_REGISTRY, hasOwnRegistry } from "../baseline/open-baseline.ts";
import { listChanges } from "../workspace/git-files.ts";
import { findRepository } from "../workspace/git-repository.ts";
import { openWorkspace } from "../workspace/workspace.ts";
import type { BaseCommit } from "./check-options.ts";

/**
 * Whether a check of this folder compares with the directory registry beside its manifest when it is told nothing else.
 *
 * @throws OperationalError when there is no such folder, or it must not be looked into.
 */
export function findOwnRegistry(directory: string): boolean {
  return hasOwnRegistry(openWorkspace(directory).root);
}

/**
 * Whether a change touches the directory registry beside the manifest, so that the earlier versions are what the change
 * says they are.
 *
 * @throws OperationalError when git cannot tell.
 */
export function changesOwnRegistry(directory: string, base: BaseCommit): boolean {
  const repository = findRepository(directory);
  if (repository === undefined) return false;
  const changes = listChanges(repository, { hash: base.hash, ref: base.name });
  return changes.some(({ path, previousPath = path }) =>
    [path, previousPath].some((one) => one.startsWith(`${OWN_REGISTRY}/`)),
  );
}
