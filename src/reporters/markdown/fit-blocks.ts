/** A part of a document that can be left out, with a shorter form where it has one. */
export interface Block {
  readonly full: string;
  readonly short?: string;
}

/** How much a document may hold. */
export interface Budget {
  readonly limit: number;
  /** What a text counts, in the limit's unit. */
  readonly measure: (text: string) => number;
}

/**
 * The blocks that fit behind `used` units, in order, each in its full form if there is room, else in its short one;
 * and how many had no room. A block that is too long does not keep shorter ones behind it from being shown.
 */
export function fitBlocks(
  blocks: readonly Block[],
  budget: Budget,
  used: number,
): { readonly texts: readonly string[]; readonly missing: number } {
  const texts: string[] = [];
  let left = budget.limit - used;
  for (const { full, short } of blocks) {
    const text = [full, short].find((form) => form !== undefined && budget.measure(form) <= left);
    if (text === undefined) continue;
    texts.push(text);
    left -= budget.measure(text);
  }
  return { texts, missing: blocks.length - texts.length };
}
