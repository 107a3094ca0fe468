import { printIdentity } from "../registry/directory/content-hash.ts";
import { qualifyReference } from "../registry/subject-context.ts";
import type { BaselineCandidate, BaselineTarget, BaselineVersion } from "./baseline.ts";

/**
 * Whether a candidate's text or references differ from the newest earlier version in more than layout. A text that a
 * registry stored in another spelling counts as changed, which costs a check and hides nothing.
 */
export function isCandidateChanged(candidate: BaselineCandidate, newest: BaselineVersion | undefined): boolean {
  if (newest === undefined || newest.schemaType !== candidate.schemaType) return true;
  if (listReferred(candidate.references, candidate.subject) !== listReferred(newest.references, candidate.subject))
    return true;
  return printIdentity(newest) !== printIdentity(candidate);
}

function listReferred(references: BaselineTarget["references"], referrer: string): string {
  const pairs = references.map(({ name, subject }) => JSON.stringify([name, qualifyReference(subject, referrer)]));
  return pairs.sort().join();
}
