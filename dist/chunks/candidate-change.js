import { printIdentity } from "./resolve-references.js";
import { qualifyReference } from "./subject-context.js";
// src/baseline/candidate-change.ts
/**
* Whether a candidate's text or references differ from the newest earlier version in more than layout. A text that a
* registry stored in another spelling counts as changed, which costs a check and hides nothing.
*/
function isCandidateChanged(candidate, newest) {
	if (newest === void 0 || newest.schemaType !== candidate.schemaType) return true;
	if (listReferred(candidate.references, candidate.subject) !== listReferred(newest.references, candidate.subject)) return true;
	return printIdentity(newest) !== printIdentity(candidate);
}
function listReferred(references, referrer) {
	return references.map(({ name, subject }) => JSON.stringify([name, qualifyReference(subject, referrer)])).sort().join();
}
export { isCandidateChanged };
