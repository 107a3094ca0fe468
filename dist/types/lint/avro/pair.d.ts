import type { SourceFile } from "../../source/source-file.js";
import type { AvroDocument, AvroEnum, AvroField, AvroRecord, AvroType } from "./document.js";
/** A new schema and an earlier version of it. */
export interface AvroDocumentPair {
    readonly candidate: AvroDocument;
    readonly candidateFile: SourceFile;
    readonly baseline: AvroDocument;
    readonly baselineFile: SourceFile;
    /** Whether the registry takes the two for one version; worked out when asked. */
    isSameVersion(): boolean;
}
/** Two records at the same place, and which fields only one of them has, by name and the candidate's aliases. */
export interface AvroRecordPair {
    readonly candidate: AvroRecord;
    readonly baseline: AvroRecord;
    readonly baselineFile: SourceFile;
    readonly added: readonly AvroField[];
    readonly removed: readonly AvroField[];
}
export interface AvroFieldPair {
    readonly candidate: AvroField;
    readonly baseline: AvroField;
    readonly baselineFile: SourceFile;
}
export interface AvroEnumPair {
    readonly candidate: AvroEnum;
    readonly baseline: AvroEnum;
    readonly baselineFile: SourceFile;
}
/** Two types at the same place, neither a union nor a mere name. */
export interface AvroTypePair {
    readonly candidate: AvroType;
    readonly baseline: AvroType;
    readonly baselineFile: SourceFile;
}
/** Everything two versions of a schema have at the same place and may write differently, each pair of definitions once. */
export interface AvroPairs {
    readonly records: readonly AvroRecordPair[];
    readonly fields: readonly AvroFieldPair[];
    readonly enums: readonly AvroEnumPair[];
    readonly types: readonly AvroTypePair[];
}
/** Sets a new schema against an earlier version, place by place from the roots on. */
export declare function matchDocuments(pair: AvroDocumentPair): AvroPairs;
