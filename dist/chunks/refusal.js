// src/registry/refusal.ts
/** A refusal and what to do about it. Its reason is read from the code, else it is `known`, else the status tells. */
function createRefusal(words, known) {
	const reason = REASONS_BY_CODE.get(words.errorCode ?? 0) ?? known ?? REASONS_BY_STATUS.get(words.status) ?? "rejected";
	return {
		reason,
		...words,
		hint: REFUSAL_HINTS[reason]
	};
}
const REASONS_BY_CODE = /* @__PURE__ */ new Map([
	[42201, "invalid-schema"],
	[42205, "not-permitted"],
	[42206, "referenced"],
	[42208, "invalid-subject"],
	[42209, "too-large"],
	[44302, "unsupported"]
]);
const REASONS_BY_STATUS = /* @__PURE__ */ new Map([
	[403, "forbidden"],
	[404, "not-found"],
	[409, "incompatible"],
	[412, "moved"],
	[413, "too-large"]
]);
const REFUSAL_HINTS = {
	incompatible: "Another version may have been registered since the check: run the check again against the registry as it is now.",
	"invalid-schema": "The registry cannot read the schema or does not find what it refers to; its words say which.",
	"invalid-subject": "Use another subject name: without control characters, and not one the registry keeps for itself.",
	"too-large": "Split the schema by references, or raise the registry's limits (Kafka's message size, a proxy's body size).",
	"not-permitted": "The subject's mode forbids it: look at `/mode` (READONLY, IMPORT), and let the owner of the registry set it to READWRITE.",
	forbidden: "Grant the credentials the permission: registering takes write access to the subject (on Confluent: DeveloperWrite), changing a level takes ownership (ResourceOwner).",
	referenced: "Other schemas refer to this version: delete or change them first.",
	moved: "Somebody else registered in between: look at the new version, check again, and plan again.",
	"not-found": "It may have been deleted in the meantime: look at the registry and run again.",
	unsupported: "This registry cannot do it.",
	rejected: "The registry's own words say why."
};
export { createRefusal };
