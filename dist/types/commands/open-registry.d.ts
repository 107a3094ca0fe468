import type { ConnectionSources } from "../registry/http/connection-sources.js";
import type { RegistryClient } from "../registry/registry-client.js";
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
export declare const DEFAULT_DIR = "registry";
/**
 * A client of the registry that was chosen: `--dir`, else a URL from flags or environment, else the directory registry
 * beside the manifest. The caller closes it.
 *
 * @throws OperationalError when none was chosen, or two were, or the settings cannot be used.
 */
export declare function openRegistry({ dir, connection }: RegistryChoice, place: RegistryPlace): Promise<RegistryClient>;
