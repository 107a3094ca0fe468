/** A half-open span of a text: offsets in UTF-16 code units, `start` inclusive, `end` exclusive. */
export interface Range {
    readonly start: number;
    readonly end: number;
}
/** A point in a text as people count it: line and column both start at 1, columns in UTF-16 code units. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
