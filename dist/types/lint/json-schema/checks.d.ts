import type { JsonMember } from "../../source/json-node.js";
import type { Check } from "../finding.js";
import type { JsonSchemaDocument, SchemaNode } from "./document.js";
import type { JsonSchemaPair } from "./pair.js";
/** A keyword in the schema it stands in. */
export interface KeywordUse {
    readonly schema: SchemaNode;
    readonly member: JsonMember;
}
/** What a rule looks at in one JSON Schema. */
export interface JsonSchemaChecks<Options> {
    /** The whole document, after all its schemas. */
    readonly document?: Check<JsonSchemaDocument, Options>;
    /** Every schema written as an object. */
    readonly schema?: Check<SchemaNode, Options>;
    /** Uses of one keyword. */
    readonly keywords?: {
        readonly [keyword: string]: Check<KeywordUse, Options>;
    };
}
/** What a rule looks at in a new JSON Schema beside an earlier version of it. */
export interface JsonSchemaPairChecks<Options> {
    /** Two schemas at the same place. */
    readonly schema?: Check<JsonSchemaPair, Options>;
}
