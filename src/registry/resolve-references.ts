import { OperationalError } from "../diagnostic/operational-error.ts";
import { quoteName } from "../diagnostic/quote-name.ts";
import type { ResolvedReference } from "../schema/schema-reference.ts";

/** A reference that was found: its text, and how to find what it refers to in turn. */
export interface FoundReference<Reference> {
  /** The same for two references to one schema. */
  readonly key: string;
  readonly resolved: ResolvedReference;
  readonly references: readonly Reference[];
}

/** Finds what a reference stands for, or undefined when it is to be left out. */
export type ReferenceFinder<Reference> = (reference: Reference) => FoundReference<Reference> | undefined;

const MAX_COUNT = 1000;
const MAX_DEPTH = 100;

/**
 * The texts behind a schema's references and behind theirs, dependencies before dependants. A name counts once, as the
 * registry does it: the first one met stands.
 *
 * @throws OperationalError for a cycle, for more than 1,000 references or 100 steps, and whatever `find` throws.
 */
export function resolveReferences<Reference extends { readonly name: string }>(
  references: readonly Reference[],
  find: ReferenceFinder<Reference>,
): readonly ResolvedReference[] {
  const resolved: ResolvedReference[] = [];
  const names = new Set<string>();
  const visit = (list: readonly Reference[], trail: readonly string[]): void => {
    for (const reference of list) {
      const found = find(reference);
      if (found === undefined) continue;
      assertBounds(found.key, trail, names.size);
      if (names.has(reference.name)) continue;
      names.add(reference.name);
      visit(found.references, [...trail, found.key]);
      resolved.push(found.resolved);
    }
  };
  visit(references, []);
  return resolved;
}

function assertBounds(key: string, trail: readonly string[], count: number): void {
  if (trail.includes(key)) {
    const cycle = [...trail.slice(trail.indexOf(key)), key].map(quoteName).join(" → ");
    throw createError(`The references run in a circle: ${cycle}.`, "Remove one of these references.");
  }
  if (count >= MAX_COUNT || trail.length >= MAX_DEPTH)
    throw createError(
      `The schema has more than ${MAX_COUNT} references, or references more than ${MAX_DEPTH} steps deep.`,
      "Merge some of the referenced schemas.",
    );
}

function createError(message: string, hint: string): OperationalError {
  return new OperationalError({ code: "baseline", message, hint });
}
