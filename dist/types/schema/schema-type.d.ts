/** The kinds of schema a Schema Registry stores, by the names its API uses. */
export type SchemaType = "AVRO" | "JSON" | "PROTOBUF";
/** All schema types, in the order the registry lists them. */
export declare const SCHEMA_TYPES: readonly SchemaType[];
