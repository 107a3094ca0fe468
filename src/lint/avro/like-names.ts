import type { JsonStringNode } from "../../source/json-node.ts";
import type { AvroEnum, AvroRecord } from "./document.ts";

/** The names of a record's fields or an enum's symbols, two of which differ by case at most. */
export interface LikeNames {
  readonly kind: "field" | "symbol";
  readonly names: readonly JsonStringNode[];
}

/** The names of a record or an enum where two of them are alike; undefined where none are, as nearly everywhere. */
export function findLikeNames(type: AvroRecord | AvroEnum): LikeNames | undefined {
  const names = type.kind === "enum" ? type.symbols : type.fields.flatMap(({ name }) => name ?? []);
  if (!hasLikeTexts(names.map(({ value }) => value))) return undefined;
  return { kind: type.kind === "enum" ? "symbol" : "field", names };
}

/** Whether two of the texts differ by case at most. */
export function hasLikeTexts(texts: readonly string[]): boolean {
  const plain = new Set<string>();
  for (const text of texts) plain.add(text.toLowerCase());
  return plain.size < texts.length;
}
