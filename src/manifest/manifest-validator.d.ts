import type { ValidateFunction } from "ajv";

/**
 * Validates a manifest's value against `manifest.schema.json` and leaves every violation, with the violated part of
 * the schema, in `errors`. Compiled by ajv ahead of time: `node scripts/generate-manifest-validator.mjs`.
 */
export declare const validateManifest: ValidateFunction;
