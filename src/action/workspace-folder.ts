import { existsSync, mkdirSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { OperationalError } from "../diagnostic/operational-error.ts";
import type { RunnerEnvironment } from "./environment.ts";

/** The folder to work in: where it is, and its path below the checkout with `/`, empty for the checkout itself. */
export interface WorkingFolder {
  readonly path: string;
  readonly prefix: string;
}

/**
 * The folder that `working-directory` names.
 *
 * @throws OperationalError when there is none, or it leads out of the checkout, which a link in a pull request can do.
 */
export function findWorkingFolder(workspace: string, given: string): WorkingFolder {
  const root = follow(workspace, workspace);
  const path = follow(resolve(root, given), given);
  const prefix = relative(root, path).split(sep).join("/");
  if (prefix !== ".." && !prefix.startsWith("../") && resolve(root, prefix) === path) return { path, prefix };
  throw new OperationalError({
    code: "outside-workspace",
    message: `The folder \`${given}\` lies outside the checkout.`,
    hint: "`working-directory` takes a folder of the repository.",
  });
}

/**
 * Where to write a file that an input names, relative to the checkout: its folders are made, and links on the way to
 * it are followed.
 *
 * @throws OperationalError when that is neither in the checkout nor in the runner's folder for temporary files.
 */
export function prepareOutputPath({ workspace, temporaryFolder }: RunnerEnvironment, given: string): string {
  const wanted = resolve(workspace, given);
  const roots = [workspace, ...(temporaryFolder === undefined ? [] : [temporaryFolder])];
  assertInside(wanted, roots, given);
  const real = roots.map((root) => follow(root, root));
  const folder = followExisting(dirname(wanted));
  assertInside(join(folder, basename(wanted)), real, given);
  mkdirSync(folder, { recursive: true });
  return join(folder, basename(wanted));
}

/** A path with the links of that part of it that exists followed. */
function followExisting(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  const parent = dirname(path);
  return parent === path ? path : join(followExisting(parent), basename(path));
}

function assertInside(path: string, roots: readonly string[], given: string): void {
  if (roots.some((root) => path.startsWith(`${resolve(root)}${sep}`))) return;
  throw new OperationalError({
    code: "outside-workspace",
    message: `The file \`${given}\` lies outside the checkout.`,
    hint: "Write reports into the checkout or into the runner's folder for temporary files.",
  });
}

function follow(path: string, given: string): string {
  try {
    return realpathSync.native(path);
  } catch (cause) {
    throw new OperationalError({
      code: "usage",
      message: `There is no folder \`${given}\`.`,
      hint: "Check `working-directory`, and that a checkout step stands before this one.",
      cause,
    });
  }
}
