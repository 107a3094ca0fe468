import type { CompatibilityLevel } from "../schema/compatibility-level.js";
/** The settings stored in one scope (a subject, or the whole registry). What is absent is inherited. */
export interface RegistrySettings {
    readonly compatibility?: CompatibilityLevel;
    readonly normalize?: boolean;
    /** The subject whose versions stand behind this name. */
    readonly alias?: string;
    /** Only versions with the same value of this metadata property are compared. */
    readonly compatibilityGroup?: string;
    readonly compatibilityPolicy?: string;
    readonly validateFields?: boolean;
    /** `name = value` of each setting present that schemagate does not know, or whose value it does not know; sorted. */
    readonly unknown: readonly string[];
}
/** The settings that hold for a subject, inherited ones included. */
export interface EffectiveSettings {
    /** Null when the registry names a level schemagate does not know; `undecided` then says so. */
    readonly level: CompatibilityLevel | null;
    /** Who set the level: this subject, or a wider scope (its context, the registry, the server's default). */
    readonly levelSource: "subject" | "global";
    readonly normalize: boolean;
    readonly alias: string | null;
    readonly compatibilityGroup: string | null;
    readonly compatibilityPolicy: string | null;
    readonly validateFields: boolean;
    /** `name = value` of settings in force that a local verdict cannot follow: not decided locally unless empty. */
    readonly undecided: readonly string[];
    /** Sentences on how the registry came to these settings, where it would surprise. */
    readonly notes: readonly string[];
}
/** A change of settings: absent keeps what is there, null removes it so that it is inherited again. */
export interface SettingsChange {
    readonly compatibility?: CompatibilityLevel | null;
    readonly normalize?: boolean | null;
    readonly compatibilityGroup?: string | null;
}
/** Whether a subject takes new versions. Only `READWRITE` does without further conditions. */
export type RegistryMode = "READWRITE" | "READONLY" | "READONLY_OVERRIDE" | "IMPORT" | "FORWARD";
/** All modes, the usual one first. */
export declare const REGISTRY_MODES: readonly RegistryMode[];
