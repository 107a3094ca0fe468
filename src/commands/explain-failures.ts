import type { BaselineVersion } from "../baseline/baseline.ts";
import { confirmRepair } from "../compatibility/confirm-repair.ts";
import { diagnosePair } from "../compatibility/diagnose.ts";
import type { PairOutcome } from "../compatibility/judge-versions.ts";
import type { Diagnostic, Fix, Witness } from "../diagnostic/diagnostic.ts";
import { findHunks } from "../diagnostic/hunks.ts";
import type { Difference } from "../formats/difference.ts";
import type { ParsedSchema, WitnessFinder } from "../formats/schema-format.ts";
import type { ResolvedReference } from "../schema/schema-reference.ts";
import { addVersion } from "./add-version.ts";
import type { JudgedSubject } from "./judged-subject.ts";

/** Findings for which proofs and edits are made; the rest of a hopeless schema's findings go without. */
const MAX_EXPLAINED = 50;

/**
 * One diagnostic a cause, with its proof and an edit that was confirmed to help. A cause that breaks several versions
 * is reported against the newest of them and names the others.
 */
export async function explainFailures(failed: JudgedSubject): Promise<readonly Diagnostic[]> {
  const finder = await failed.subject.format.loadWitnessFinder();
  const explainer = new Explainer(failed, finder);
  const causes = new Map<string, Diagnostic>();
  for (const [index, pair] of failed.pairs.entries()) {
    if (pair.verdict !== "incompatible") continue;
    for (const cause of explainer.diagnose(pair)) {
      const known = causes.get(cause.diagnostic.fingerprint);
      causes.set(
        cause.diagnostic.fingerprint,
        known === undefined
          ? explainer.explain(cause, { pair, index, budget: MAX_EXPLAINED - causes.size })
          : addVersion(known, pair.version.label),
      );
    }
  }
  return [...causes.values()];
}

/** A diagnostic with the difference it tells of. */
interface Cause {
  readonly diagnostic: Diagnostic;
  readonly difference: Difference;
}

class Explainer {
  readonly #failed: JudgedSubject;
  readonly #finder: WitnessFinder;
  readonly #before: readonly (readonly Difference[])[];

  constructor(failed: JudgedSubject, finder: WitnessFinder) {
    this.#failed = failed;
    this.#finder = finder;
    this.#before = failed.pairs.map((pair) => pair.differences.filter(({ breaking }) => breaking));
  }

  diagnose({ version, direction, differences }: PairOutcome<BaselineVersion>): readonly Cause[] {
    const { subject, level, sources } = this.#failed;
    return diagnosePair({
      format: subject.format,
      subject: subject.subject,
      level,
      direction,
      candidate: sources,
      earlier: this.#failed.locate(version),
      differences,
    });
  }

  explain(
    { diagnostic, difference }: Cause,
    {
      pair,
      index,
      budget,
    }: { readonly pair: PairOutcome<BaselineVersion>; readonly index: number; readonly budget: number },
  ): Diagnostic {
    if (budget <= 0) return diagnostic;
    const fix = this.#findFix(difference, pair, index);
    const witness = this.#prove(difference, pair);
    const message = witness.status === "impossible" ? this.#describeHarmless(difference, pair) : diagnostic.message;
    return { ...diagnostic, message, witness, ...(fix === undefined ? {} : { fix }) };
  }

  #describeHarmless(difference: Difference, { version, direction }: PairOutcome<BaselineVersion>): string {
    const [mine, theirs] = ["the new schema", version.label];
    const labels =
      direction === "backward"
        ? ({ reader: mine, writer: theirs, candidate: "reader" } as const)
        : ({ reader: theirs, writer: mine, candidate: "writer" } as const);
    return this.#failed.subject.format.describe(difference, { ...labels, harmless: true }).message;
  }

  #prove(difference: Difference, { version, direction }: PairOutcome<BaselineVersion>): Witness {
    const earlier = this.#failed.parse(version);
    const backward = direction === "backward";
    const [reader, writer] = backward ? [this.#failed.candidate, earlier] : [earlier, this.#failed.candidate];
    const outcome = this.#finder.find(reader, writer, difference);
    if (outcome.status !== "verified") return outcome;
    const [writtenBy, readBy] = backward ? [version.label, "the new schema"] : ["the new schema", version.label];
    return { ...outcome, writtenBy, readBy };
  }

  /** The first proposal that survives a comparison of the edited text with every version the level asks about. */
  #findFix(
    difference: Difference,
    { version, direction }: PairOutcome<BaselineVersion>,
    index: number,
  ): Fix | undefined {
    const { subject, candidate, sources } = this.#failed;
    const { format } = subject;
    const proposals = format.proposeRepairs({
      candidate,
      earlier: this.#failed.parse(version),
      difference,
      candidateReads: direction === "backward",
    });
    const trial = {
      format,
      candidate,
      parse: (text: string, references: readonly ResolvedReference[]) => this.#parseEdited(text, references),
      compareAll: (edited: ParsedSchema) => this.#compareAll(edited),
    };
    const confirmed = proposals.find((proposal) => confirmRepair(trial, proposal, { before: this.#before, index }));
    if (confirmed === undefined) return undefined;
    const { title, safe, edits, reference } = confirmed;
    const file = reference === null ? sources.main : sources.references.get(reference);
    if (file === undefined || (reference !== null && !this.#failed.references.subjects.has(reference)))
      return undefined;
    const hunks = findHunks(file.text, edits);
    return {
      title,
      effect: "contract",
      safe,
      compared: true,
      file: file.path,
      edits,
      ...(hunks === undefined ? {} : { hunks }),
    };
  }

  #parseEdited(text: string, references: readonly ResolvedReference[]): ParsedSchema | undefined {
    const { subject, serverVersion } = this.#failed;
    const result = subject.format.parse(text, {
      references,
      strictness: "new",
      ...(serverVersion === undefined ? {} : { serverVersion }),
    });
    return result.ok ? result.schema : undefined;
  }

  #compareAll(edited: ParsedSchema): readonly (readonly Difference[])[] {
    const { format } = this.#failed.subject;
    return this.#failed.pairs.map(({ version, direction }) => {
      const earlier = this.#failed.parse(version);
      const [reader, writer] = direction === "backward" ? [edited, earlier] : [earlier, edited];
      return format.compare(reader, writer, this.#failed.options).differences.filter(({ breaking }) => breaking);
    });
  }
}
