import type { SchemaReference } from "./schema-reference.js";
import type { SchemaType } from "./schema-type.js";
/** Free-form properties, tags and sensitive paths that a data contract carries beside its schema. */
export interface SchemaMetadata {
    readonly tags?: {
        readonly [path: string]: readonly string[];
    };
    readonly properties?: {
        readonly [name: string]: string;
    };
    readonly sensitive?: readonly string[];
}
/** A registered version of a subject as the registry returns it. */
export interface SchemaVersion {
    readonly subject: string;
    /** 1 for the first version; numbers of deleted versions are not given again. */
    readonly version: number;
    /** The registry-wide id of the schema text; equal content has one id across subjects. */
    readonly id: number;
    readonly schemaType: SchemaType;
    readonly schema: string;
    readonly references: readonly SchemaReference[];
    readonly metadata?: SchemaMetadata;
    readonly ruleSet?: SchemaRuleSet;
}
/** The rules of a data contract, kept as the registry gave them: schemagate passes them on unread. */
export interface SchemaRuleSet {
    readonly [group: string]: unknown;
}
