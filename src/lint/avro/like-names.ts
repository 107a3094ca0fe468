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

const FEW = 32;

/** Whether two of the texts differ by case at most. */
export function hasLikeTexts(texts: readonly string[]): boolean {
  if (texts.length > FEW) return new Set(texts.map((text) => text.toLowerCase())).size < texts.length;
  // Looking back is faster than a set for as few names as most records have, since lengths tell most of them apart.
  for (let index = 1; index < texts.length; index++)
    for (let earlier = 0; earlier < index; earlier++) if (isLike(texts[earlier], texts[index])) return true;
  return false;
}

function isLike(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || one.length !== other.length) return false;
  return one === other || one.toLowerCase() === other.toLowerCase();
}
