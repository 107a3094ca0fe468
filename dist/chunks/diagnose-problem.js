import { _ as locateRange, f as createFingerprint } from "./render.js";
import { a as nameDifferenceRule, i as locatePlace } from "./diagnose.js";
// src/compatibility/diagnose-problem.ts
/** The finding for a reason why the registry would refuse a candidate's text (HTTP 422, error 42201). */
function diagnoseProblem(format, problem, schema) {
	const rule = nameDifferenceRule(format.type, problem.kind);
	const { subject } = schema;
	return {
		rule,
		severity: "error",
		message: problem.message,
		location: locateProblem(format, problem, schema.sources),
		...subject === void 0 ? {} : { subject },
		related: [],
		why: `${problem.why} The registry would refuse the schema with error 42201.`,
		remedy: problem.remedy,
		fingerprint: createFingerprint([
			rule,
			subject ?? "",
			problem.message
		])
	};
}
function locateProblem(format, problem, sources) {
	const { place } = problem;
	return "start" in place ? locateRange(sources.main, place) : locatePlace(format, sources, place);
}
export { diagnoseProblem as t };
