import type { ChangeClass } from "../formats/schema-format.js";
import type { ResolvedReference, SchemaReference } from "../schema/schema-reference.js";
import type { SchemaType } from "../schema/schema-type.js";
import type { SchemaMetadata, SchemaRuleSet } from "../schema/schema-version.js";
/** A schema with all that the registry keeps beside its text. */
export interface RegistryEntry {
    readonly schema: string;
    /** The direct references, as they are registered. */
    readonly references: readonly SchemaReference[];
    /** Texts of all references, dependencies before dependants. */
    readonly resolved: readonly ResolvedReference[];
    readonly metadata?: SchemaMetadata | null;
    readonly ruleSet?: SchemaRuleSet | null;
}
/** A candidate, and the version of the same subject it may be the same as. */
export interface IdentityQuestion {
    readonly type: SchemaType;
    readonly candidate: RegistryEntry;
    /** `version`: the registry's number, where it is known. */
    readonly version: RegistryEntry & {
        readonly version?: number | null;
    };
    /** Whether the candidate is registered with `normalize=true`. */
    readonly normalize?: boolean;
    readonly serverVersion?: string;
}
/** What the registry would see in a candidate, given an earlier version. */
export interface Identity {
    /** Registering the candidate returns this version: nothing is checked, no version is made. */
    readonly isSameVersion: boolean;
    /** The two have one id in every subject of a context: equal stored texts, references, metadata and rules. */
    readonly isSameId: boolean;
    readonly change: ChangeClass;
}
/**
 * Whether a candidate is a version of its subject already, as the registry decides at registration, and what kind of
 * change it is otherwise. A text that cannot be read (even as a stored one) or normalised is the same as nothing and a
 * `semantic` change, as is any change of references, metadata or rules.
 *
 * @throws OperationalError for a schema type that this version cannot judge.
 */
export declare function identifyVersion(question: IdentityQuestion): Identity;
