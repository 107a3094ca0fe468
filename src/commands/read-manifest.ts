import { existsSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { locateFile } from "../diagnostic/location.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import type { ManifestResult } from "../manifest/parse-manifest.ts";
import { parseManifest } from "../manifest/parse-manifest.ts";
import { MANIFEST_NAME } from "../manifest/manifest.ts";
import type { Unchecked } from "../report/report.ts";
import { readTextFile } from "../workspace/read-text-file.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** Bytes of a manifest that are read before its own, tighter limits are asked. */
const MAX_MANIFEST_SIZE = 8 * 1024 * 1024;

/**
 * Reads a workspace's manifest; `given` is a path relative to the directory the run was given, or absolute.
 *
 * @throws OperationalError when there is none, or it cannot be read or lies outside the workspace. What is wrong
 * inside it is in the result.
 */
export function readManifest(workspace: Workspace, directory: string, given: string | undefined): ManifestResult {
  const path = given === undefined ? MANIFEST_NAME : resolveManifestPath(directory, given);
  const file = readTextFile(workspace, path, MAX_MANIFEST_SIZE);
  if (!file.ok) {
    if (file.missing) throw createMissing(workspace, path);
    throw new OperationalError({ code: file.code, message: file.message, hint: file.hint, location: locateFile(path) });
  }
  return parseManifest(file.source);
}

/** What a manifest's problem leaves unjudged, in the report's words. */
export function describeSpoiltManifest({ message, location, remedy }: Diagnostic): Unchecked {
  return { message, location, ...(remedy !== undefined && { hint: remedy }) };
}

function resolveManifestPath(directory: string, given: string): string {
  const path = relative(resolve(directory), resolve(directory, given)).split(sep).join("/");
  if (!path.startsWith("../") && path !== ".." && !isAbsolute(path)) return path;
  throw new OperationalError({
    code: "outside-workspace",
    message: `Manifest \`${given}\` lies outside the workspace.`,
    hint: "Give the folder that holds it with `-C <folder>`.",
  });
}

function createMissing({ root }: Workspace, path: string): OperationalError {
  const other = path.replace(/\.yaml$/, ".yml");
  const hint =
    other !== path && existsSync(join(root, other))
      ? `There is a \`${other}\`: rename it, or give it with \`--manifest\`.`
      : "`schemagate init` proposes one from the schema files it finds; `-C` names another folder.";
  return new OperationalError({ code: "manifest", message: `There is no manifest \`${path}\`.`, hint });
}
