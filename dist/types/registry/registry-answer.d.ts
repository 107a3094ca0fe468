/**
 * Why a registry said no to one request while it works for others. `incompatible`: the level forbids the schema (409).
 * `not-permitted`: the mode forbids it (42205). `forbidden`: the credentials may not (403). `moved`: the newest version
 * is another than expected. `unsupported`: this registry has no such operation. `rejected`: another reason, in the registry's own words.
 */
export type RefusalReason = "incompatible" | "invalid-schema" | "invalid-subject" | "too-large" | "not-permitted" | "forbidden" | "referenced" | "moved" | "not-found" | "unsupported" | "rejected";
/** A request the registry understood and refused. */
export interface Refusal {
    readonly reason: RefusalReason;
    /** HTTP status, 0 where the registry was not asked because it is known to lack the operation. */
    readonly status: number;
    /** The registry's `error_code`, null where it gave none. */
    readonly errorCode: number | null;
    /** The registry's own words, cleaned of control characters and secrets. */
    readonly message: string;
    /** What to do about it. */
    readonly hint: string;
}
/** What a registry answered: the value asked for, or its refusal. Faults of the connection are thrown instead. */
export type RegistryAnswer<Value> = {
    readonly ok: true;
    readonly value: Value;
} | {
    readonly ok: false;
    readonly refusal: Refusal;
};
