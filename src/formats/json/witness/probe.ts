import { probeArrays } from "./probe-array.ts";
import { probeObjects } from "./probe-object.ts";
import { listScalars } from "./scalars.ts";
import { listBases } from "./search.ts";
import type { Plain } from "./plain-value.ts";
import type { Place, Search } from "./search.ts";

/** Places inside each other that are probed. */
const MAX_DEPTH = 10;

/** Values to try for a place: those that the two schemas can tell apart, found by looking at both. */
export function* probePlace(search: Search, place: Place): Iterable<Plain> {
  if (place.depth > MAX_DEPTH) return;
  yield* listBases(search.bases, place.writer);
  yield* listScalars(place.writer, place.reader);
  yield* probeObjects(search, place);
  yield* probeArrays(search, place);
}
