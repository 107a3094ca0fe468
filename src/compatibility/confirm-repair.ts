import type { Difference } from "../formats/difference.ts";
import type { ParsedSchema, RepairProposal, SchemaFormat } from "../formats/schema-format.ts";
import type { ResolvedReference } from "../schema/schema-reference.ts";
import { applyEdits } from "../source/text-edit.ts";

/** What a repair has to pass: the pairs the level asks about, each with what breaks before the edit. */
export interface RepairTrial {
  readonly format: SchemaFormat;
  readonly candidate: ParsedSchema;
  /** Parses an edited candidate strictly; undefined when the registry would refuse it. */
  parse(text: string, references: readonly ResolvedReference[]): ParsedSchema | undefined;
  /** Breaking differences of a candidate, pair by pair, in the same order for every candidate. */
  compareAll(candidate: ParsedSchema): readonly (readonly Difference[])[];
}

/**
 * Whether an edit keeps its promise: the edited schema parses, the pair at `index` breaks less, and no pair breaks
 * more than before.
 */
export function confirmRepair(
  trial: RepairTrial,
  proposal: RepairProposal,
  { before, index }: { readonly before: readonly (readonly Difference[])[]; readonly index: number },
): boolean {
  const edited = editCandidate(trial, proposal);
  if (edited === undefined) return false;
  const after = trial.compareAll(edited);
  const counts = after.map((differences, at) => [differences.length, before[at]?.length ?? 0] as const);
  const [now, then] = counts[index] ?? [0, 0];
  return now < then && counts.every(([one, other]) => one <= other);
}

function editCandidate(trial: RepairTrial, proposal: RepairProposal): ParsedSchema | undefined {
  const { text, references } = trial.candidate;
  if (proposal.reference === null) return trial.parse(applyEdits(text, proposal.edits), references);
  const edited = references.map((reference) =>
    reference.name === proposal.reference
      ? { ...reference, schema: applyEdits(reference.schema, proposal.edits) }
      : reference,
  );
  return trial.parse(text, edited);
}
