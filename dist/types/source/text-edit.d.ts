/** Replaces the text between two offsets (UTF-16 code units, end exclusive) by another. */
export interface TextEdit {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/** The text with all edits made at once; edits must not overlap, their order does not matter. */
export declare function applyEdits(text: string, edits: readonly TextEdit[]): string;
/** Whether no two of the edits touch the same text. */
export declare function areDisjoint(edits: readonly TextEdit[]): boolean;
