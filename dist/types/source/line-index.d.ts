import type { Position } from "./range.js";
/** Offsets at which each line of a text starts, ascending; the first is always 0. */
export interface LineIndex {
    readonly starts: readonly number[];
    readonly length: number;
}
/** Builds the line index of a text; `\n`, `\r\n` and a lone `\r` each end a line. */
export declare function createLineIndex(text: string): LineIndex;
/** The position of an offset; offsets outside the text are clamped to its ends. */
export declare function findPosition(index: LineIndex, offset: number): Position;
