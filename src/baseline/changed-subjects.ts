import type { Manifest, ManifestEntry } from "../manifest/manifest.ts";
import type { Baseline, BaselineCandidate } from "./baseline.ts";

/** A candidate with the manifest entry that maps it. */
export interface MappedCandidate extends BaselineCandidate {
  readonly entry: ManifestEntry;
}

/**
 * The subjects of which anything differs from the baseline: their own text, the text of a subject they refer to
 * (directly or through others), or their manifest entry (`changedEntries`).
 *
 * @throws OperationalError when the baseline cannot be read.
 */
export async function findChangedSubjects(
  baseline: Baseline,
  candidates: readonly MappedCandidate[],
  changedEntries: ReadonlySet<ManifestEntry>,
): Promise<ReadonlySet<string>> {
  const changed = new Set<string>();
  for (const candidate of candidates)
    if (changedEntries.has(candidate.entry) || (await baseline.isChanged(candidate))) changed.add(candidate.subject);
  spreadChanges(candidates, changed);
  return changed;
}

/**
 * The entries of a manifest that its earlier text does not hold in the same words, whatever their order and layout.
 * All of them when there is no earlier manifest, or another registry's rules applied to it.
 */
export function findChangedEntries(present: Manifest, earlier: Manifest | null): ReadonlySet<ManifestEntry> {
  if (earlier === null || earlier.registryVersion !== present.registryVersion) return new Set(present.entries);
  const known = new Set(earlier.entries.map(printEntry));
  return new Set(present.entries.filter((entry) => !known.has(printEntry(entry))));
}

function spreadChanges(candidates: readonly BaselineCandidate[], changed: Set<string>): void {
  const referrers = new Map<string, string[]>();
  for (const { subject, references } of candidates)
    for (const reference of references) {
      const known = referrers.get(reference.subject);
      if (known === undefined) referrers.set(reference.subject, [subject]);
      else known.push(subject);
    }
  // A set is walked in order of insertion, what is added meanwhile included.
  for (const subject of changed) for (const referrer of referrers.get(subject) ?? []) changed.add(referrer);
}

function printEntry(entry: ManifestEntry): string {
  return JSON.stringify(entry, (key, value: unknown) => (key === "range" ? undefined : value));
}
