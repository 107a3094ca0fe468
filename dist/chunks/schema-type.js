// src/schema/schema-type.ts
/** All schema types, in the order the registry lists them. */
const SCHEMA_TYPES = [
	"AVRO",
	"JSON",
	"PROTOBUF"
];
export { SCHEMA_TYPES as t };
