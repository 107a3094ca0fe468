import type { BaselineVersion } from "../baseline/baseline.ts";
import { diagnoseHazards } from "../compatibility/diagnose.ts";
import { addVersion } from "./add-version.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { JudgedSubject } from "./judged-subject.ts";

/**
 * Warnings about what the registry accepts and what loses or corrupts data all the same, for every pair the level asks
 * about; a hazard towards several versions is reported once and names them.
 */
export function findHazards(judged: JudgedSubject): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  for (const { version, direction } of judged.pairs)
    for (const diagnostic of findPairHazards(judged, version, direction)) {
      const known = found.get(diagnostic.fingerprint);
      found.set(diagnostic.fingerprint, known === undefined ? diagnostic : addVersion(known, version.label));
    }
  return [...found.values()];
}

function findPairHazards(
  { subject, level, candidate, sources, parse, locate }: JudgedSubject,
  version: BaselineVersion,
  direction: "backward" | "forward",
): readonly Diagnostic[] {
  const earlier = parse(version);
  const [reader, writer] = direction === "backward" ? [candidate, earlier] : [earlier, candidate];
  const differences = subject.format.findHazards(reader, writer);
  if (differences.length === 0) return [];
  return diagnoseHazards({
    format: subject.format,
    subject: subject.subject,
    level,
    direction,
    candidate: sources,
    earlier: locate(version),
    differences,
  });
}
