/**
 * A text and the name people know it by: a path relative to the workspace with `/` separators, or for a text
 * that is no file of the workspace (a published version) a label such as `orders-value version 3`.
 */
export interface SourceFile {
    readonly path: string;
    readonly text: string;
}
