/** Makes a schema known under a URI; the dialect is that of its `$schema`, or the given one. */
export declare function registerSchema(schema: unknown, uri: string, dialect: string): void;

/** Forgets a schema. */
export declare function unregisterSchema(uri: string): void;

/** Compiles a schema; rejects when it is not valid for its meta-schema. */
export declare function validate(uri: string): Promise<(document: unknown) => { readonly valid: boolean }>;
