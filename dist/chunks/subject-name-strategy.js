// src/schema/subject-name-strategy.ts
/** All strategies, the clients' default first. */
const SUBJECT_NAME_STRATEGIES = [
	"TopicNameStrategy",
	"RecordNameStrategy",
	"TopicRecordNameStrategy"
];
/** The subject's name under a strategy, or undefined when `parts` lacks what the strategy needs. */
function deriveSubjectName(strategy, parts) {
	const { topic, part, record } = parts;
	switch (strategy) {
		case "TopicNameStrategy": return topic === void 0 ? void 0 : `${topic}-${part ?? "value"}`;
		case "RecordNameStrategy": return record;
		case "TopicRecordNameStrategy": return topic === void 0 || record === void 0 ? void 0 : `${topic}-${record}`;
	}
}
export { deriveSubjectName as n, SUBJECT_NAME_STRATEGIES as t };
