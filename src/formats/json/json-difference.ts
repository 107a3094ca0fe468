import type { Difference } from "../difference.ts";
import type { ChangeKind, DetailsOf } from "./change-kinds.ts";

/** One change as the registry's JSON Schema comparison reports it, compatible ones included. */
export type JsonDifference = { readonly [Kind in ChangeKind]: JsonDifferenceOf<Kind> }[ChangeKind];

/** A change of one kind with its details. */
export type JsonDifferenceOf<Kind extends ChangeKind> = Omit<Difference, "kind" | "registryType" | "merged"> & {
  readonly kind: Kind;
  readonly registryType: string;
  readonly merged?: readonly JsonDifference[];
  readonly details: DetailsOf<Kind>;
};
