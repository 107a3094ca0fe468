/** How the registry's clients derive a subject's name from a topic and a record, by the clients' own names. */
export type SubjectNameStrategy = "TopicNameStrategy" | "RecordNameStrategy" | "TopicRecordNameStrategy";
/** All strategies, the clients' default first. */
export declare const SUBJECT_NAME_STRATEGIES: readonly SubjectNameStrategy[];
/** Which half of a Kafka record a schema describes. */
export type RecordPart = "key" | "value";
/** What a strategy may need; a strategy that lacks what it needs derives nothing. */
export interface SubjectNameParts {
    readonly topic?: string;
    readonly part?: RecordPart;
    /** The full name of the schema's record. */
    readonly record?: string;
}
/** The subject's name under a strategy, or undefined when `parts` lacks what the strategy needs. */
export declare function deriveSubjectName(strategy: SubjectNameStrategy, parts: SubjectNameParts): string | undefined;
