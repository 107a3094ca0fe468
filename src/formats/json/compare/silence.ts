import { isLeafNode } from "../model.ts";
import type { CombinedNode, SchemaNode, Silence } from "../model.ts";
import { printNode } from "./print-model.ts";
import { ServerFailure } from "./run.ts";
import type { ComparisonRun } from "./run.ts";

/** What a walk over two models depends on. */
export type WalkSettings = Pick<ComparisonRun, "profile" | "policy" | "choices">;

/** The same for a walk that does not go further than some steps. */
export type LimitedSettings = Pick<ComparisonRun, "profile" | "policy" | "choices" | "isSilent" | "maxSteps">;

/** A finished walk, or one that ended before its time. */
export interface Walk {
  readonly state: ComparisonRun;
  readonly failure: Error | null;
}

/** Steps that finding out about one node, and about all nodes of a walk, may take. */
const MAX_PROOF_STEPS = 4_000;
const MAX_PROOFS_STEPS = 40_000;

/** Kinds of nodes that are incompatible with every other kind. */
const LONERS: ReadonlySet<SchemaNode["kind"]> = new Set([
  "string",
  "number",
  "boolean",
  "null",
  "enum",
  "object",
  "array",
] as const);

/** Whether branches are all of different kinds, none of a kind that takes others. */
function haveOwnKinds(branches: readonly SchemaNode[]): boolean {
  const kinds = new Set(branches.map(({ kind }) => kind));
  return kinds.size === branches.length && branches.every((branch) => LONERS.has(branch.kind) && !isMarked(branch));
}

/** Whether branches are objects that a property tells apart by its `const`, as events often are. */
function haveOwnNames(branches: readonly SchemaNode[]): boolean {
  const objects = branches.flatMap((branch) => {
    const node = branch.kind === "reference" ? branch.target : branch;
    return node?.kind === "object" ? [node] : [];
  });
  const [first] = objects;
  if (first === undefined || objects.length < branches.length) return false;
  return [...first.properties.keys()].some((name) => {
    const values = objects.flatMap(({ properties }) => {
      const node = properties.get(name);
      return node?.kind === "const" && typeof node.value === "string" ? [node.value] : [];
    });
    return new Set(values).size === objects.length;
  });
}

function arePrinted(branches: readonly SchemaNode[]): boolean {
  try {
    for (const branch of branches) printNode(branch);
    return true;
  } catch (error) {
    if (error instanceof ServerFailure) return false;
    throw error;
  }
}

/** Schemas with this key are compatible with some of other kinds. */
function isMarked({ annotations }: SchemaNode): boolean {
  return annotations !== null && Object.hasOwn(annotations.source, "connect.type");
}

/** Servers fail on a `const` of null, be it compared with itself. */
function isSilentLeaf(node: SchemaNode): boolean {
  return isLeafNode(node) && node.kind !== "const";
}

type WalkOver = (writer: SchemaNode, reader: SchemaNode, settings: LimitedSettings) => Walk;

/**
 * Finds out which nodes, shared by two versions of a schema, are silent: comparing such a one with itself notes nothing,
 * decides nothing and does not fail. That is found out once, and a node is met in many comparisons.
 */
export class SilenceProver {
  readonly #settings: WalkSettings;
  readonly #walk: WalkOver;
  #steps = 0;

  constructor(settings: WalkSettings, walk: WalkOver) {
    this.#settings = settings;
    this.#walk = walk;
  }

  prove(node: SchemaNode): boolean {
    if (isSilentLeaf(node)) return true;
    const { annotations } = node;
    if (annotations === null) return false;
    const { profile, policy } = this.#settings;
    if (isAbout(annotations.silence, this.#settings)) return annotations.silence.isSilent;
    if (this.#steps > MAX_PROOFS_STEPS) return false;
    annotations.silence = { isSilent: this.#isSilent(node), profile, policy };
    return annotations.silence.isSilent;
  }

  /** What objects and arrays find is what their parts find; the others are walked. */
  #isSilent(node: SchemaNode): boolean {
    switch (node.kind) {
      case "object":
        return (
          [...node.properties.values(), ...node.schemaDependencies.values()].every((part) => this.prove(part)) &&
          [node.additional, node.unevaluated].every((part) => part === null || this.prove(part))
        );
      case "array":
        return [...(node.tuple ?? []), node.items, node.additional, node.unevaluated].every(
          (part) => part === null || this.prove(part),
        );
      case "combined":
        return this.#isSilentCombination(node) || this.#isWalkedInSilence(node);
      default:
        return this.#isWalkedInSilence(node);
    }
  }

  /** Branches that can only be paired with themselves, and that the registry prints without failing. */
  #isSilentCombination({ branches }: CombinedNode): boolean {
    const { profile } = this.#settings;
    const areApart = haveOwnKinds(branches) || (profile.tracksPairs && profile.comparesConst && haveOwnNames(branches));
    return areApart && arePrinted(branches) && branches.every((branch) => this.prove(branch));
  }

  #isWalkedInSilence(node: SchemaNode): boolean {
    let isDecided = true;
    const choose = (): number => {
      isDecided = false;
      return 0;
    };
    const settings = { ...this.#settings, choices: { choose } };
    // What is inside has been proved before or is looked at: walks do not start proofs.
    const isSilent = (inner: SchemaNode): boolean => {
      const silence = inner.annotations?.silence ?? null;
      return isSilentLeaf(inner) || (isAbout(silence, settings) && silence.isSilent);
    };
    const { state, failure } = this.#walk(node, node, { ...settings, isSilent, maxSteps: MAX_PROOF_STEPS });
    this.#steps += state.steps;
    return failure === null && isDecided && state.changes.length === 0;
  }
}

function isAbout(silence: Silence | null, { profile, policy }: WalkSettings): silence is Silence {
  return silence !== null && silence.profile === profile && silence.policy === policy;
}
