import type { JsonStringNode } from "../../source/json-node.js";
import type { AvroEnum, AvroRecord } from "./document.js";
/** The names of a record's fields or an enum's symbols, two of which differ by case at most. */
export interface LikeNames {
    readonly kind: "field" | "symbol";
    readonly names: readonly JsonStringNode[];
}
/** The names of a record or an enum where two of them are alike; undefined where none are, as nearly everywhere. */
export declare function findLikeNames(type: AvroRecord | AvroEnum): LikeNames | undefined;
/** Whether two of the texts differ by case at most. */
export declare function hasLikeTexts(texts: readonly string[]): boolean;
