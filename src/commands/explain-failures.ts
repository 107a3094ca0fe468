import type { BaselineVersion } from "../baseline/baseline.ts";
import { confirmRepair } from "../compatibility/confirm-repair.ts";
import { diagnosePair } from "../compatibility/diagnose.ts";
import type { PairOutcome } from "../compatibility/judge-versions.ts";
import type { Diagnostic, Fix, Witness } from "../diagnostic/diagnostic.ts";
import { isHarmlessRefusal } from "../diagnostic/diagnostic.ts";
import { findHunks } from "../diagnostic/hunks.ts";
import type { Difference } from "../formats/difference.ts";
import type { WayOut } from "../diagnostic/way-out.ts";
import type { WitnessFinder } from "../formats/schema-format.ts";
import { addVersion } from "./add-version.ts";
import { LEVEL_DEMANDS } from "../compatibility/pairs.ts";
import { createTrial } from "./create-trial.ts";
import { describeUncheckedVersion } from "./describe-ways.ts";
import { findWaysOut } from "./find-ways-out.ts";
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
  return nameWaysOnce(addUncheckedVersion([...causes.values()], failed));
}

/** A later version would be compared with the same ones again at a transitive level. */
function addUncheckedVersion(found: readonly Diagnostic[], { level }: JudgedSubject): readonly Diagnostic[] {
  if (!found.every(isHarmlessRefusal) || LEVEL_DEMANDS[level].versions === "all") return found;
  const way = describeUncheckedVersion(level);
  return found.map((diagnostic) => ({ ...diagnostic, ways: [...(diagnostic.ways ?? []), way] }));
}

/** What fails does so for one reason, whatever the finding. */
function printWayKey({ kind, works, text }: WayOut): string {
  return works ? text : kind;
}

/** A way that is the same for several findings of a subject is told with the first. */
function nameWaysOnce(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Set<string>();
  return found.map((diagnostic) => {
    const { ways = [], ...rest } = diagnostic;
    const fresh = ways.filter((way) => !told.has(printWayKey(way)));
    for (const way of fresh) told.add(printWayKey(way));
    return fresh.length === 0 ? rest : { ...rest, ways: fresh };
  });
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
    const words = witness.status === "verified" ? {} : this.#describeUnbroken(difference, pair, witness);
    const ways = findWaysOut(this.#failed, { difference, before: this.#before, index, witness });
    return {
      ...diagnostic,
      ...words,
      witness,
      ...(fix === undefined ? {} : { fix }),
      ...(ways.length === 0 ? {} : { ways }),
    };
  }

  /** The words where no message is known to break: they must not say that one does. */
  #describeUnbroken(
    difference: Difference,
    { version, direction }: PairOutcome<BaselineVersion>,
    witness: Exclude<Witness, { status: "verified" }>,
  ): Partial<Pick<Diagnostic, "message" | "why">> {
    const [mine, theirs] = ["the new schema", version.label];
    const labels =
      direction === "backward"
        ? ({ reader: mine, writer: theirs, candidate: "reader" } as const)
        : ({ reader: theirs, writer: mine, candidate: "writer" } as const);
    const { format } = this.#failed.subject;
    if (witness.harmless === true) {
      const { message, why } = format.describe(difference, { ...labels, harmless: true });
      return { message, why };
    }
    if (witness.status !== "unverified") return {};
    return { message: format.describe(difference, { ...labels, unproven: true }).message };
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
    const proposals = subject.format.proposeRepairs({
      candidate,
      earlier: this.#failed.parse(version),
      difference,
      candidateReads: direction === "backward",
    });
    const trial = createTrial(this.#failed);
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
}
