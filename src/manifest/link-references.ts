import type { DirectReference, LinkInput, ReferenceProblem } from "./direct-references.ts";
import { findDirectReferences, indexDefinitions } from "./direct-references.ts";
import { orderByNeeds } from "./reference-order.ts";

/** One reference of a subject's whole set, dependencies before their dependants. */
export interface LinkedReference extends DirectReference {
  /** Whether the subject refers to it itself, as opposed to through another reference. */
  readonly direct: boolean;
}

/** A subject's references, or that it has none it could be judged with. */
export interface LinkedSubject {
  /**
   * All local references and, where one leads out of the repository, that reference itself: what it needs in turn only
   * the baseline knows. Of two references with one name the first counts, as in the registry. Of a blocked subject only
   * the direct ones are here.
   */
  readonly references: readonly LinkedReference[];
  /** Used names that no mapped file and no written reference gives; the parser will judge them. */
  readonly unresolved: readonly string[];
  /** What leaves the references unclear: a problem, or an unreadable file, of this subject or of one it needs. */
  readonly blocked: "problem" | "unreadable" | null;
}

/** A problem of one reference, or subjects that need each other in a circle (`cycle[0]` needs `cycle[1]`, …). */
export type LinkProblem =
  | ReferenceProblem
  | { readonly kind: "cycle"; readonly cycle: readonly { readonly subject: string; readonly next: DirectReference }[] };

/** The references of every subject, by subject. */
export interface Linking {
  readonly subjects: ReadonlyMap<string, LinkedSubject>;
  readonly problems: readonly LinkProblem[];
}

/**
 * Finds the references of all mapped subjects: those written in the manifest and those that follow from a text using
 * a type another subject's file defines. Knows nothing of formats but the names their schemas define and use.
 */
export function linkReferences(inputs: readonly LinkInput[]): Linking {
  const definitions = indexDefinitions(inputs);
  const direct = new Map(inputs.map((input) => [input.subject, findDirectReferences(input, definitions)]));
  const needs = new Map([...direct].map(([subject, { references }]) => [subject, listLocal(references)]));
  const { ordered, cycles, blocked } = orderByNeeds(needs);
  const linked = new Map<string, LinkedSubject>();
  for (const subject of [...ordered, ...blocked]) {
    const { references, problems, unresolved } = direct.get(subject) ?? EMPTY;
    const readable = definitions.subjects.get(subject)?.readable !== false;
    const own = problems.length > 0 ? "problem" : readable ? null : "unreadable";
    const blocked = pickBlock([own, ...listLocal(references).map((need) => findBlock(linked.get(need)))]);
    const all = blocked === null ? collectAll(references, linked) : markDirect(references);
    linked.set(subject, { references: all, unresolved, blocked });
  }
  const circles = cycles.map((cycle): LinkProblem => ({ kind: "cycle", cycle: describeCycle(cycle, direct) }));
  return { subjects: linked, problems: [...[...direct.values()].flatMap(({ problems }) => problems), ...circles] };
}

/** A needed subject that is not there yet stands in a circle; one that is never there has been reported. */
function findBlock(needed: LinkedSubject | undefined): LinkedSubject["blocked"] {
  return needed === undefined ? "problem" : needed.blocked;
}

function pickBlock(blocks: readonly LinkedSubject["blocked"][]): LinkedSubject["blocked"] {
  return blocks.includes("problem") ? "problem" : blocks.includes("unreadable") ? "unreadable" : null;
}

const EMPTY = { references: [], problems: [], unresolved: [] };

function listLocal(references: readonly DirectReference[]): readonly string[] {
  return references.filter(({ version }) => version === "local").map(({ subject }) => subject);
}

function markDirect(references: readonly DirectReference[]): readonly LinkedReference[] {
  return references.map((reference) => ({ ...reference, direct: true }));
}

/** In the registry's order: for each reference first what it needs, then itself. */
function collectAll(
  references: readonly DirectReference[],
  linked: ReadonlyMap<string, LinkedSubject>,
): readonly LinkedReference[] {
  const all = new Map<string, LinkedReference>();
  const add = (reference: LinkedReference): void => {
    if (!all.has(reference.name)) all.set(reference.name, reference);
    else if (reference.direct) all.set(reference.name, { ...reference, direct: true });
  };
  for (const reference of references) {
    const behind = reference.version === "local" ? (linked.get(reference.subject)?.references ?? []) : [];
    for (const one of behind) add({ ...one, direct: false });
    add({ ...reference, direct: true });
  }
  return [...all.values()];
}

function describeCycle(
  cycle: readonly string[],
  direct: ReadonlyMap<string, { readonly references: readonly DirectReference[] }>,
): readonly { readonly subject: string; readonly next: DirectReference }[] {
  return cycle.flatMap((subject, at) => {
    const following = cycle[(at + 1) % cycle.length];
    const references = direct.get(subject)?.references ?? [];
    const next = references.find((one) => one.version === "local" && one.subject === following);
    return next === undefined ? [] : [{ subject, next }];
  });
}
