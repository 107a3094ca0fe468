import { lstatSync } from "node:fs";
import { relative, resolve } from "node:path";
import { locateFile } from "../diagnostic/location.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import { quoteName } from "../diagnostic/quote-name.ts";
import type { DirectoryLocation } from "../registry/directory/directory-registry.ts";
import { isDirectoryRegistry, openDirectoryRegistry } from "../registry/directory/directory-registry.ts";
import type { GitRepository } from "../workspace/git-repository.ts";
import { findMergeBase, findRepository, resolveRef } from "../workspace/git-repository.ts";
import type { Baseline, BaselineTarget } from "./baseline.ts";
import { createDirectoryBaseline } from "./directory-baseline.ts";
import { createGitBaseline } from "./git-baseline.ts";

/** Where to look for earlier versions. */
export interface BaselineOptions {
  /** Absolute path of the folder that `targets`' files are relative to. */
  readonly workspace: string;
  /** Absolute path of the folder that holds the manifest; the workspace unless told. */
  readonly manifestFolder?: string;
  /** `dir:<path>` (relative to the workspace) or `git:<ref>`; absent for the default. */
  readonly against?: string;
  /** The commit that the default takes in place of the merge base, and what people call it. */
  readonly base?: { readonly hash: string; readonly name: string };
  readonly targets: readonly BaselineTarget[];
}

/** The folder beside the manifest that is taken for a directory registry, when it is one. */
export const OWN_REGISTRY = "registry";

/**
 * The baseline a run compares with. Without `against`: the directory registry `registry/` beside the manifest, else
 * `base`, else the commit at which the present branch left the default branch, else none (outside git, or before the
 * first commit).
 *
 * @throws OperationalError when what was asked for is not there, or cannot be read.
 */
export function openBaseline(options: BaselineOptions): Baseline {
  if (options.against === undefined) return openDefault(options);
  const [kind, value] = split(options.against);
  if (kind === "dir" && value !== "") return openDirectory(options.workspace, value);
  if (kind === "git" && value !== "") return openGitRef(options, value);
  throw new OperationalError({
    code: "usage",
    message: `Unknown baseline ${quoteName(options.against)}.`,
    hint: "Write --against dir:<path> for a directory registry, or --against git:<ref> for a branch, tag or commit.",
  });
}

/**
 * Whether a workspace brings a directory registry of its own, which a run without `against` compares with.
 *
 * @throws OperationalError when the folder must not be looked into.
 */
export function hasOwnRegistry(workspace: string): boolean {
  return isDirectoryRegistry({ path: resolve(workspace, OWN_REGISTRY), label: OWN_REGISTRY });
}

/** No earlier versions at all; `reason` completes `every subject is new: …`. */
function createEmptyBaseline(reason: string): Baseline {
  return {
    kind: "none",
    label: `nothing, every subject is new: ${reason}`,
    prepare: () => undefined,
    readSubject: () => ({ versions: [], level: null, policy: null, undecided: [] }),
    isChanged: () => true,
    readFile: () => null,
  };
}

function split(against: string): readonly [string, string] {
  const colon = against.indexOf(":");
  return [against.slice(0, Math.max(colon, 0)), against.slice(colon + 1)];
}

function openDefault(options: BaselineOptions): Baseline {
  const path = resolve(options.manifestFolder ?? options.workspace, OWN_REGISTRY);
  const label = relative(options.workspace, path).replaceAll("\\", "/");
  if (isDirectoryRegistry({ path, label })) return openOwnDirectory({ path, label });
  const repository = findRepository(options.workspace);
  if (repository === undefined)
    return createEmptyBaseline(`there is no ${OWN_REGISTRY}/registry.json and no git repository here`);
  if (options.base !== undefined) return openBaseCommit(repository, options.base, options.targets);
  const commit = findMergeBase(repository);
  if (commit === undefined)
    return createEmptyBaseline(`there is no ${OWN_REGISTRY}/registry.json, and git has no commit yet`);
  return createGitBaseline({ repository, commit, name: `merge base with ${commit.ref}` }, options.targets);
}

function openDirectory(workspace: string, path: string): Baseline {
  const label = path.replaceAll("\\", "/");
  return createDirectoryBaseline(openDirectoryRegistry({ path: resolve(workspace, path), label }));
}

/** The default folder comes with the repository, so it must not lead out of it. */
function openOwnDirectory(location: DirectoryLocation): Baseline {
  if (!lstatSync(location.path).isSymbolicLink()) return createDirectoryBaseline(openDirectoryRegistry(location));
  throw new OperationalError({
    code: "outside-workspace",
    message: "The directory registry beside the manifest is a symbolic link.",
    hint: "Put the folder itself in this place, or name the one that is meant: --against dir:<path>.",
    location: locateFile(location.label),
  });
}

function openBaseCommit(
  repository: GitRepository,
  { hash, name }: NonNullable<BaselineOptions["base"]>,
  targets: readonly BaselineTarget[],
): Baseline {
  const commit = { ...resolveRef(repository, hash), ref: name };
  return createGitBaseline({ repository, commit, name }, targets);
}

function openGitRef({ workspace, targets }: BaselineOptions, ref: string): Baseline {
  const repository = findRepository(workspace);
  if (repository === undefined)
    throw new OperationalError({
      code: "git",
      message: "There is no git repository here.",
      hint: "Run schemagate in a checkout, or compare with a directory registry: --against dir:<path>.",
    });
  return createGitBaseline({ repository, commit: resolveRef(repository, ref), name: ref }, targets);
}
