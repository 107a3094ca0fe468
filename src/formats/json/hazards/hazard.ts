import type { Difference } from "../../difference.ts";

/** The kinds of what the registry accepts and what some document of the writer breaks, or may break. */
export const HAZARD_KINDS = [
  "required-by-default",
  "required-unseen",
  "pattern-properties-narrowed",
  "property-names-narrowed",
  "contains-narrowed",
  "condition-changed",
  "negation-narrowed",
  "format-changed",
  "type-unseen",
  "exclusive-limit-unseen",
  "reference-chain-unseen",
  "branches-overlap",
  "accepted-pair-breaks",
] as const;

/** The key of a kind of hazard. */
export type HazardKind = (typeof HAZARD_KINDS)[number];

/** One hazard: never part of a verdict. */
export interface JsonHazard extends Difference {
  readonly kind: HazardKind;
  readonly registryType: null;
  readonly breaking: false;
  /** What it is about: a property's name, a pattern, a keyword or a format; null where the place says all. */
  readonly subject: string | null;
}

/** A fact a rule found at one place, before it has a place. */
export interface HazardFact {
  readonly kind: HazardKind;
  readonly subject: string | null;
  /** Keywords of the reader's schema object that the writer's must be shown to imply, or it is a hazard. */
  readonly keywords: readonly string[];
  /** The only member of the keyword's list or map that the fact is about; null for all of it. */
  readonly member: string | null;
  /** Tokens behind the schema object's pointer, on both sides. */
  readonly below: readonly string[];
}
