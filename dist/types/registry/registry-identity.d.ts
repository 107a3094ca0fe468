/** The makes of registry whose differences schemagate knows. `unknown` is treated with the most caution. */
export type RegistryFlavour = "schemagate" | "confluent" | "confluent-cloud" | "karapace" | "apicurio" | "redpanda" | "axonops" | "unknown";
/** Which registry answers, found out once per run; reports name it beside every verdict. */
export interface RegistryIdentity {
    readonly flavour: RegistryFlavour;
    /** The server's own version (`7.9.2`), null where it does not tell. */
    readonly version: string | null;
    /** In people's words: `Confluent Platform 7.9.2`, `Karapace`. */
    readonly label: string;
    /** Base URL without credentials. */
    readonly url: string;
    /** Confluent Platform version whose compatibility rules apply, null for the newest known. */
    readonly rulesVersion: string | null;
    /** Sentences on where this flavour's answers differ from Confluent's; empty for Confluent itself. */
    readonly dialect: readonly string[];
}
