import { getMember } from "../../source/json-value.ts";
import type { AvroField } from "./model.ts";

/** How a field takes part in sorting. */
export type SortOrder = "ascending" | "descending" | "ignore";

const ORDERS: ReadonlyMap<string, SortOrder> = new Map([
  ["ASCENDING", "ascending"],
  ["DESCENDING", "descending"],
  ["IGNORE", "ignore"],
]);

/** The sort order a text names, in any case, or undefined. */
export function parseSortOrder(text: string): SortOrder | undefined {
  return ORDERS.get(text.toUpperCase());
}

/** A field's sort order; `ascending` where none is written. */
export function readSortOrder(field: AvroField): SortOrder {
  const order = getMember(field.json, "order");
  return (typeof order === "string" ? parseSortOrder(order) : undefined) ?? "ascending";
}
