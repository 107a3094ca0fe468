import type { BaselineVersion } from "../baseline/baseline.ts";
import { CANDIDATE, diagnoseHazards } from "../compatibility/diagnose.ts";
import { addVersion } from "./add-version.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { PairOutcome } from "../compatibility/judge-versions.ts";
import type { WitnessFinder } from "../formats/schema-format.ts";
import type { JudgedSubject } from "./judged-subject.ts";

/**
 * Warnings about what the registry accepts and what loses or corrupts data all the same, for every pair the level asks
 * about; a hazard towards several versions is reported once and names them.
 */
export async function findHazards(judged: JudgedSubject): Promise<readonly Diagnostic[]> {
  const finder = await judged.subject.format.loadWitnessFinder();
  const found = new Map<string, Diagnostic>();
  for (const pair of judged.pairs)
    for (const diagnostic of findPairHazards(judged, pair, finder)) {
      const known = found.get(diagnostic.fingerprint);
      found.set(diagnostic.fingerprint, known === undefined ? diagnostic : addVersion(known, pair.version.label));
    }
  return [...found.values()];
}

function findPairHazards(
  { subject, level, candidate, sources, parse, locate, options }: JudgedSubject,
  { version, direction }: Pick<PairOutcome<BaselineVersion>, "version" | "direction">,
  finder: WitnessFinder,
): readonly Diagnostic[] {
  const earlier = parse(version);
  const [reader, writer] = direction === "backward" ? [candidate, earlier] : [earlier, candidate];
  const differences = subject.format.findHazards(reader, writer, options);
  if (differences.length === 0) return [];
  const hazards = diagnoseHazards({
    format: subject.format,
    subject: subject.subject,
    level,
    direction,
    candidate: sources,
    earlier: locate(version),
    differences,
  });
  const [writtenBy, readBy] = direction === "backward" ? [version.label, CANDIDATE] : [CANDIDATE, version.label];
  return hazards.map(({ diagnostic, difference }) => {
    const outcome = finder.findHazard?.(reader, writer, difference);
    // That no message was found says nothing about a hazard: only one that was is told.
    return outcome?.status === "verified" ? { ...diagnostic, witness: { ...outcome, writtenBy, readBy } } : diagnostic;
  });
}
