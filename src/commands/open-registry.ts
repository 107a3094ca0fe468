import { resolve } from "node:path";
import { OperationalError } from "../diagnostic/operational-error.ts";
import type { DirectoryLocation } from "../registry/directory/directory-registry.ts";
import { isDirectoryRegistry } from "../registry/directory/directory-registry.ts";
import type { ConnectionSources } from "../registry/http/connection-sources.ts";
import type { RegistryClient } from "../registry/registry-client.ts";

/** Which registry is meant: a directory registry, or one that the flags, properties and environment name. */
export interface RegistryChoice {
  /** Path of a directory registry, relative to the working directory. */
  readonly dir?: string;
  readonly connection: ConnectionSources;
}

/** Where a run works, and whose rules a directory registry follows. */
export interface RegistryPlace {
  readonly directory: string;
  readonly serverVersion?: string;
}

/** The folder beside the manifest that is taken for a directory registry when nothing else is named. */
export const DEFAULT_DIR = "registry";

/**
 * A client of the registry that was chosen: `--dir`, else a URL from flags or environment, else the directory registry
 * beside the manifest. The caller closes it.
 *
 * @throws OperationalError when none was chosen, or two were, or the settings cannot be used.
 */
export async function openRegistry({ dir, connection }: RegistryChoice, place: RegistryPlace): Promise<RegistryClient> {
  if (dir === undefined) return (await openUrl(connection)) ?? openDefault(place);
  if (connection.given?.url)
    throw createUsageError("Both a URL and a folder were given.", "Give `--registry <url>` or `--dir <path>`.");
  return openDirectory(locate(place, dir), place);
}

async function openDefault(place: RegistryPlace): Promise<RegistryClient> {
  const location = locate(place, DEFAULT_DIR);
  if (isDirectoryRegistry(location)) return openDirectory(location, place);
  throw createUsageError(
    "No registry was named.",
    "Give `--registry <url>`, set SCHEMA_REGISTRY_URL, or give the folder of a directory registry with `--dir <path>`.",
  );
}

function locate({ directory }: RegistryPlace, dir: string): DirectoryLocation {
  return { path: resolve(directory, dir), label: dir.replaceAll("\\", "/") };
}

async function openDirectory(location: DirectoryLocation, { serverVersion }: RegistryPlace): Promise<RegistryClient> {
  const { createDirectoryClient } = await import("../registry/directory-client.ts");
  return createDirectoryClient(location, serverVersion === undefined ? {} : { serverVersion });
}

async function openUrl(sources: ConnectionSources): Promise<RegistryClient | null> {
  const { parseConnection } = await import("../registry/http/parse-connection.ts");
  const connection = parseConnection(sources);
  if (connection === null) return null;
  const { createHttpRegistryClient } = await import("../registry/http/http-registry-client.ts");
  return createHttpRegistryClient(connection);
}

function createUsageError(message: string, hint: string): OperationalError {
  return new OperationalError({ code: "usage", message, hint });
}
