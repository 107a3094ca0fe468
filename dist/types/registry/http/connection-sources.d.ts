import { OperationalError } from "../../diagnostic/operational-error.js";
import type { ConnectionSettingName } from "./connection-settings.js";
/** Where settings are looked for, the first that has one counts: what was given, then properties, then environment. */
export interface ConnectionSources {
    /** Values of command line options or Action inputs, by the setting's name. */
    readonly given?: {
        readonly [Name in ConnectionSettingName]?: string;
    };
    /** What people call a given value, for messages; the option's name unless told. */
    readonly nameGiven?: (name: ConnectionSettingName) => string;
    /** A client's properties file, as names and values. */
    readonly properties?: {
        readonly [name: string]: string | undefined;
    };
    readonly environment: {
        readonly [name: string]: string | undefined;
    };
    /** Makes bearer tokens, where the caller can: a CI's identity, for one. Takes the place of a ready token. */
    readonly supplier?: TokenSupplier;
}
/** Makes bearer tokens, and what people call it. */
export interface TokenSupplier {
    readonly source: string;
    readonly fetchToken: () => Promise<string>;
}
/** A setting's value and the place it came from, in people's words. */
export interface FoundSetting {
    readonly value: string;
    readonly source: string;
}
/**
 * The value of a setting without line breaks at its end (files and secrets tend to have them), or undefined. An empty
 * text counts as absent: an unset secret of a CI is one.
 */
export declare function findSetting(sources: ConnectionSources, name: ConnectionSettingName): FoundSetting | undefined;
/** An environment variable under its lower-case or upper-case name, as proxies are configured; null when unset. */
export declare function findEnvironment({ environment }: ConnectionSources, name: string): string | null;
/** The error for a setting that cannot be used. Neither text may hold the value of a secret. */
export declare function createSettingError(message: string, hint: string): OperationalError;
