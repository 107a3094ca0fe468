import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { DirectoryLocation, DirectoryRegistry } from "./directory-registry.ts";
import { isDirectoryRegistry, openDirectoryRegistry, REGISTRY_INDEX } from "./directory-registry.ts";
import { printRegistryIndex } from "./print-index.ts";
import type { StoredSettings } from "./stored-registry.ts";
import { writeFileAtomically } from "./write-atomically.ts";

/**
 * Makes an empty directory registry with these global settings, and the folders above it; one that is there already
 * is opened as it is.
 *
 * @throws OperationalError when what is there is not of the format; a system error when the folder cannot be made.
 */
export function createDirectoryRegistry(location: DirectoryLocation, config?: StoredSettings): DirectoryRegistry {
  if (!isDirectoryRegistry(location)) {
    mkdirSync(location.path, { recursive: true });
    const text = printRegistryIndex({ nextId: 1, ...(config && { config }), contexts: new Map() });
    writeFileAtomically(join(location.path, REGISTRY_INDEX), text, { durable: true });
  }
  return openDirectoryRegistry(location);
}
