/** A pattern over `/`-separated names: paths of files, or subjects. */
export interface Glob {
    readonly pattern: string;
    matches(path: string): boolean;
    /** Whether the pattern asks for something in this folder by name: not merely through a `**` before it. */
    asksInside(folder: string): boolean;
}
/** A glob, or what is wrong with the pattern. */
export type GlobResult = {
    readonly ok: true;
    readonly glob: Glob;
} | {
    readonly ok: false;
    readonly message: string;
    readonly remedy: string;
};
/**
 * Reads a glob: `*` and `?` match within a name, `**` as a whole name any number of folders, `[a-z]` and `[!a-z]` one
 * character, `{a,b}` either text; a pattern that ends with `/` means everything in that folder. Case matters.
 * Matching takes at most time proportional to path × pattern, whatever the pattern: both may come from strangers.
 */
export declare function parseGlob(pattern: string): GlobResult;
