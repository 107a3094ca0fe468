import type { JsonNumberNode, JsonObjectNode } from "../../source/json-node.js";
import type { JsonReadResult } from "../../source/json-reader.js";
import type { Check } from "../finding.js";
/** What a rule looks at in the bare JSON of a schema, whatever the schema means. */
export interface TreeChecks<Options> {
    readonly object?: Check<JsonObjectNode, Options>;
    readonly number?: Check<JsonNumberNode, Options>;
}
/** Looks at how the text was read as JSON: its first fault, or its comments. */
export type TextCheck<Options> = Check<JsonReadResult, Options>;
