import type { JsonNode } from "../../source/json-node.js";
import type { AvroField, AvroType } from "./document.js";
/**
 * What is wrong with a default. `type`: no value of the type. `symbol`: no symbol of the enum. `encoding`: text that
 * cannot be the bytes. `text-number`: a number written as text. `branch`: a value of a later branch of the union.
 */
interface DefaultProblem {
    readonly kind: "type" | "symbol" | "encoding" | "text-number" | "branch";
    /** The value at fault, which may stand inside the default. */
    readonly at: JsonNode;
    /** The type it does not fit, or the branch it belongs to. */
    readonly type: AvroType;
    /** What was expected there, as the end of a sentence that starts with "Expected". */
    readonly expected: string;
}
/** Something wrong with the default of a field. */
export interface WrongDefault extends DefaultProblem {
    readonly field: AvroField;
}
/** What is wrong with a field's default; nothing when it has none. Types of other texts are taken to fit. */
export declare function findWrongDefaults(field: AvroField): readonly WrongDefault[];
export {};
