import type { SourceFile } from "../../source/source-file.js";
import type { JsonSchemaDocument, SchemaNode } from "./document.js";
/** Two schemas at the same place of a new schema and of an earlier version of it. */
export interface JsonSchemaPair {
    readonly candidate: SchemaNode;
    readonly baseline: SchemaNode;
    readonly baselineFile: SourceFile;
}
/** Sets the schemas of two versions against each other by their place in the text, references not followed. */
export declare function matchJsonSchemas(candidate: JsonSchemaDocument, earlier: EarlierSchema): readonly JsonSchemaPair[];
/** An earlier version of a schema and the text it was read from. */
export interface EarlierSchema {
    readonly document: JsonSchemaDocument;
    readonly file: SourceFile;
}
