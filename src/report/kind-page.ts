import type { WayStep } from "../diagnostic/way-out.ts";

/** A page about one kind of difference, as plain data for the terminal and the documents. */
export interface KindPage {
  readonly rule: string;
  readonly title: string;
  /** The registry's own name, or null when it has none. */
  readonly registryType: string | null;
  readonly why: string;
  /** Two complete schemas, as JSON texts. */
  readonly example: { readonly reader: string; readonly writer: string };
  /** Absent for what the registry accepts. */
  readonly witness?: ExplainedWitness;
  readonly backward: DifferenceWords;
  readonly forward: DifferenceWords;
  /** What gets the example past the registry when the new schema reads, where there are several ways. */
  readonly ways?: readonly ExplainedWay[];
}

/** A way past the example's difference, tried at every level that asks whether the new schema reads. */
export interface ExplainedWay {
  /** What to do and what it costs: whole sentences. */
  readonly text: string;
  readonly steps: readonly WayStep[];
  /** The levels at which the example passes by it, as the registry spells them. */
  readonly levels: readonly string[];
  /** For each level at which it does not, why. */
  readonly failures: readonly string[];
}

/** What findings of a kind say in one direction. */
export interface DifferenceWords {
  readonly message: string;
  readonly remedy: string;
}

/** The example's proof, or why there is none. */
export type ExplainedWitness =
  | { readonly status: "verified"; readonly datum: string; readonly failsAt: string; readonly failure: string }
  | { readonly status: "impossible" | "unverified"; readonly reason: string };
