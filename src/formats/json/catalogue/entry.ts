import type { DifferenceCoordinate } from "../../difference.ts";
import type { ChangeKind } from "../change-kinds.ts";
import type { JsonDifferenceOf } from "../json-difference.ts";

/** Which role the new schema has: it reads earlier data, or earlier schemas read its data. */
export type CandidateRole = "reader" | "writer";

/** A difference as its words see it: what it is about in a few words, and from which to which value the new schema went. */
export interface Told<Kind extends ChangeKind> {
  readonly difference: JsonDifferenceOf<Kind>;
  /** The place in words: `address.zip`, in backticks, or `the schema`. */
  readonly site: string;
  readonly candidate: CandidateRole;
}

/** The words and facts of one kind of change. */
export interface Entry<Kind extends ChangeKind> {
  readonly title: string;
  readonly why: string;
  readonly coordinate: DifferenceCoordinate;
  /** Two schemas between which exactly this stands. */
  readonly example: { readonly reader: unknown; readonly writer: unknown };
  /** What happened to the new schema: a clause that opens with a capital and has no full stop. */
  change(told: Told<Kind>): string;
  /** What to do about it: one sentence. */
  remedy(told: Told<Kind>): string;
}

/** Entries of some of the kinds. */
export type Entries<Kind extends ChangeKind> = { readonly [One in Kind]: Entry<One> };

/** The two values of a change in the order of time: the earlier schema's, the new schema's. */
export function orderValues<Value>(
  candidate: CandidateRole,
  { before, after }: { readonly before: Value; readonly after: Value },
): { readonly earlier: Value; readonly current: Value } {
  return candidate === "reader" ? { earlier: before, current: after } : { earlier: after, current: before };
}

/** What compatible kinds say instead of a way out. */
export const NOTHING_TO_DO = "Nothing needs to be done.";

/** Names in backticks, joined by commas. */
export function listNames(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

/** An object schema with some properties, for examples. */
export function objectOf(properties: object, more: object = {}): object {
  return { type: "object", properties, ...more };
}
