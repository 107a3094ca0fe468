import type { Comparer } from "./comparer.ts";
import type { AvroDifference } from "./difference.ts";
import type { AvroArray, AvroMap } from "./model.ts";

/** Compares the items of two arrays. */
export function compareArrays(comparer: Comparer, reader: AvroArray, writer: AvroArray): readonly AvroDifference[] {
  comparer.trail.push(reader, writer);
  const found = comparer.compare(reader.items, writer.items);
  comparer.trail.pop();
  return found;
}

/** Compares the values of two maps. */
export function compareMaps(comparer: Comparer, reader: AvroMap, writer: AvroMap): readonly AvroDifference[] {
  comparer.trail.push(reader, writer);
  const found = comparer.compare(reader.values, writer.values);
  comparer.trail.pop();
  return found;
}
