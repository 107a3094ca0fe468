import { createSearch } from "./match-pattern.ts";
import type { PatternSearch } from "./match-pattern.ts";
import { parsePattern } from "./parse-pattern.ts";
import { PatternFault } from "./pattern-syntax.ts";
import type { ParsedPattern } from "./pattern-syntax.ts";

/** A pattern of a schema: parsed by Java's rules, with a search of bounded cost, or the reason why Java refuses it. */
export type Pattern =
  | { readonly ok: true; readonly parsed: ParsedPattern; readonly search: PatternSearch }
  | { readonly ok: false; readonly message: string; readonly offset: number };

/** Patterns kept; schemas of one subject repeat the same few in every version. */
const MAX_KEPT = 2_000;
const kept = new Map<string, Pattern>();

/** Reads a pattern, from memory if it was read before. Never throws; never builds a `RegExp` from the text. */
export function readPattern(text: string): Pattern {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const pattern = compilePattern(text);
  if (kept.size >= MAX_KEPT) kept.clear();
  kept.set(text, pattern);
  return pattern;
}

function compilePattern(text: string): Pattern {
  try {
    const parsed = parsePattern(text);
    let search: PatternSearch | undefined;
    return { ok: true, parsed, search: (value) => (search ??= createSearch(parsed))(value) };
  } catch (error) {
    if (error instanceof PatternFault) return { ok: false, message: error.message, offset: error.offset };
    throw error;
  }
}
