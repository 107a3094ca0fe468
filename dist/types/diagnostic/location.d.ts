import type { Position, Range } from "../source/range.js";
import type { LineIndex } from "../source/line-index.js";
import type { SourceFile } from "../source/source-file.js";
/** A place in a text, as plain data that can be shown without the text at hand. */
export interface Location {
    /** Path relative to the workspace with `/`, or a label such as `orders-value version 3` for a published text. */
    readonly file: string;
    /** Absent when the whole file is meant. `end` is exclusive. */
    readonly start?: Position;
    readonly end?: Position;
    /** The lines around the place, for a code frame. */
    readonly snippet?: Snippet;
}
/** Lines of a text from `firstLine` (1-based) on; long lines are cut around the place, `cut` units from their left. */
export interface Snippet {
    readonly firstLine: number;
    readonly lines: readonly string[];
    /** How many units were cut from the left of every line; 0 unless a line was too long to show. */
    readonly cut: number;
}
/** A place in another text that explains a diagnostic, with a word on what stands there. */
export interface RelatedLocation {
    readonly message: string;
    readonly location: Location;
}
/** The location of a range of a file, with the lines around its start; give the text's line index where it is at hand. */
export declare function locateRange(source: SourceFile, range: Range, index?: LineIndex): Location;
/** The location of a whole file. */
export declare function locateFile(path: string): Location;
