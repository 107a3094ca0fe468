// The package's own declarations do not pass the compiler's checks, so it is imported where they are not read. Each
// module makes its dialect known.
export * as draft04 from "@hyperjump/json-schema/draft-04";
export * as draft06 from "@hyperjump/json-schema/draft-06";
export * as draft201909 from "@hyperjump/json-schema/draft-2019-09";
export * as draft202012 from "@hyperjump/json-schema/draft-2020-12";
export { registerSchema, unregisterSchema, validate } from "@hyperjump/json-schema/draft-07";
