import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { createFingerprint } from "../diagnostic/fingerprint.ts";
import type { Location } from "../diagnostic/location.ts";
import { locateRange } from "../diagnostic/location.ts";
import type { SchemaFormat, SchemaProblem } from "../formats/schema-format.ts";
import type { SchemaSources } from "./diagnose.ts";
import { locatePlace, nameDifferenceRule } from "./diagnose.ts";

/** The finding for a reason why the registry would refuse a candidate's text (HTTP 422, error 42201). */
export function diagnoseProblem(
  format: SchemaFormat,
  problem: SchemaProblem,
  schema: { readonly subject?: string; readonly sources: SchemaSources },
): Diagnostic {
  const rule = nameDifferenceRule(format.type, problem.kind);
  const { subject } = schema;
  return {
    rule,
    severity: "error",
    message: problem.message,
    location: locateProblem(format, problem, schema.sources),
    ...(subject === undefined ? {} : { subject }),
    related: [],
    why: `${problem.why} The registry would refuse the schema with error 42201.`,
    remedy: problem.remedy,
    docs: `docs/findings/${rule}.md`,
    fingerprint: createFingerprint([rule, subject ?? "", problem.message]),
  };
}

function locateProblem(format: SchemaFormat, problem: SchemaProblem, sources: SchemaSources): Location {
  const { place } = problem;
  return "start" in place ? locateRange(sources.main, place) : locatePlace(format, sources, place);
}
