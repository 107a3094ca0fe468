import { existsSync } from "node:fs";
import { join } from "node:path";
import { MANIFEST_NAME } from "../manifest/manifest.ts";

/** Whether a run has a manifest: one is given, or the folder holds one under the usual name. */
export function hasManifest({
  directory,
  manifest,
}: {
  readonly directory: string;
  readonly manifest?: string;
}): boolean {
  return manifest !== undefined || existsSync(join(directory, MANIFEST_NAME));
}
