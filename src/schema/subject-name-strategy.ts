/** How the registry's clients derive a subject's name from a topic and a record, by the clients' own names. */
export type SubjectNameStrategy = "TopicNameStrategy" | "RecordNameStrategy" | "TopicRecordNameStrategy";

/** All strategies, the clients' default first. */
export const SUBJECT_NAME_STRATEGIES: readonly SubjectNameStrategy[] = [
  "TopicNameStrategy",
  "RecordNameStrategy",
  "TopicRecordNameStrategy",
];

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
export function deriveSubjectName(strategy: SubjectNameStrategy, parts: SubjectNameParts): string | undefined {
  const { topic, part, record } = parts;
  switch (strategy) {
    case "TopicNameStrategy":
      return topic === undefined ? undefined : `${topic}-${part ?? "value"}`;
    case "RecordNameStrategy":
      return record;
    case "TopicRecordNameStrategy":
      return topic === undefined || record === undefined ? undefined : `${topic}-${record}`;
  }
}
