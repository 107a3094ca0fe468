// src/schema/compatibility-level.ts
/** All levels, in the order they are listed to people. */
const COMPATIBILITY_LEVELS = [
	"NONE",
	"BACKWARD",
	"BACKWARD_TRANSITIVE",
	"FORWARD",
	"FORWARD_TRANSITIVE",
	"FULL",
	"FULL_TRANSITIVE"
];
/** Whether a text is one of the seven levels, spelled as the registry spells them. */
function isCompatibilityLevel(text) {
	return COMPATIBILITY_LEVELS.includes(text);
}
// src/schema/schema-type.ts
/** All schema types, in the order the registry lists them. */
const SCHEMA_TYPES = [
	"AVRO",
	"JSON",
	"PROTOBUF"
];
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
// src/diagnostic/operational-error.ts
/** The run could not do its work (exit 2). Thrown at the rim, reported in one paragraph, never with a stack trace. */
var OperationalError = class extends Error {
	name = "OperationalError";
	code;
	hint;
	location;
	constructor(details) {
		super(details.message, { cause: details.cause });
		this.code = details.code;
		this.hint = details.hint;
		this.location = details.location;
	}
};
// src/diagnostic/severity.ts
/** Severities from the gravest to the mildest. */
const SEVERITIES = [
	"error",
	"warning",
	"info"
];
export { COMPATIBILITY_LEVELS, OperationalError, SCHEMA_TYPES, SEVERITIES, SUBJECT_NAME_STRATEGIES, deriveSubjectName, isCompatibilityLevel };
