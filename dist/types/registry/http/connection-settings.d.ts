/** The things a registry connection can be told, by the keys of {@link CONNECTION_SETTINGS}. */
export type ConnectionSettingName = "url" | "userInfo" | "user" | "password" | "credentialsSource" | "saslUser" | "saslPassword" | "saslJaas" | "bearerSource" | "token" | "tokenUrl" | "clientId" | "clientSecret" | "scope" | "logicalCluster" | "identityPool" | "headers" | "caFile" | "certificateFile" | "keyFile" | "keyPassword" | "keystoreFile" | "keystorePassword" | "keystoreType" | "truststoreFile" | "truststoreType" | "proxy" | "insecureHttp" | "requestTimeout" | "runTimeout" | "retries" | "concurrency" | "rate" | "cacheDir";
/** The names under which one setting is known. Of several names that are set, the first listed counts. */
export interface ConnectionSetting {
    /** Option of the command line, or null: secrets do not belong into the list of processes. */
    readonly flag: string | null;
    /** Names in a client's properties, each also understood with the prefix `schema.registry.`. */
    readonly properties: readonly string[];
    /** Environment variables. */
    readonly environment: readonly string[];
    /** What it does, as one sentence for the documentation. */
    readonly description: string;
}
/** Every setting of a connection: what the parser reads, the command line offers and the documentation lists. */
export declare const CONNECTION_SETTINGS: {
    readonly [Name in ConnectionSettingName]: ConnectionSetting;
};
