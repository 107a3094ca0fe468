import type { DirectoryLocation } from "./directory/directory-registry.ts";
import { openDirectoryRegistry } from "./directory/directory-registry.ts";
import { DirectoryWriter } from "./directory/directory-writer.ts";
import { EmbeddedClient } from "./embedded/embedded-client.ts";
import { EmbeddedRegistry } from "./embedded/embedded-registry.ts";
import type { RegistryClient } from "./registry-client.ts";

/** Whose rules a directory registry follows, and whether what is written waits for the disk. */
export interface DirectoryClientOptions {
  /** Confluent Platform version; the newest known unless told. */
  readonly serverVersion?: string;
  /** True unless told: without, a crash of the machine may lose what was written. */
  readonly durable?: boolean;
}

/**
 * A client of a directory registry that is there: verdicts, identity and numbering are those of Confluent's registry,
 * and a new version keeps the text as it was sent.
 *
 * @throws OperationalError when there is no directory registry, or it is not of the format.
 */
export function createDirectoryClient(
  location: DirectoryLocation,
  { serverVersion, durable = true }: DirectoryClientOptions = {},
): RegistryClient {
  const directory = openDirectoryRegistry(location);
  const registry = new EmbeddedRegistry(new DirectoryWriter(directory, { durable }), {
    now: () => Date.now(),
    textKept: "submitted",
    ...(serverVersion === undefined ? {} : { serverVersion }),
  });
  const label = `directory registry ${directory.label}`;
  return new EmbeddedClient(registry, {
    flavour: "schemagate",
    version: null,
    label,
    url: directory.label,
    rulesVersion: serverVersion ?? null,
    dialect: [],
  });
}
