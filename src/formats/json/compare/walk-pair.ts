import { isLeafNode } from "../model.ts";
import type { SchemaNode } from "../model.ts";
import { compareResolved } from "./compare-nodes.ts";
import { ComparisonGivenUp, ServerFailure, note } from "./run.ts";
import type { ComparisonRun } from "./run.ts";
import { SilenceProver } from "./silence.ts";
import type { LimitedSettings, Walk, WalkSettings } from "./silence.ts";
import { RecursionTracker } from "./track-recursion.ts";

/** Pairs of nodes one comparison may visit; nested unions of unions could ask for any number. */
const MAX_STEPS = 400_000;

/**
 * Nodes inside each other that a comparison may visit: three quarters of what the default stack carries while no code is
 * optimised yet. Beyond that the verdict would depend on how long the process has been running.
 */
const MAX_DEPTH = 320;

/** Walks over two models and notes what changed. Never throws for any pair of models. */
export function walkPair(writer: SchemaNode, reader: SchemaNode, settings: WalkSettings): Walk {
  const prover = new SilenceProver(settings, walkOver);
  const { profile, policy, choices } = settings;
  const isSilent = (node: SchemaNode): boolean => prover.prove(node);
  return walkOver(writer, reader, { profile, policy, choices, isSilent, maxSteps: MAX_STEPS });
}

function walkOver(writer: SchemaNode, reader: SchemaNode, settings: LimitedSettings): Walk {
  const tracker = new RecursionTracker();
  const { profile, policy, choices, isSilent, maxSteps } = settings;
  const compare: ComparisonRun["compare"] = (run, old, next) => compareNodes(run, tracker, { old, next });
  const state: ComparisonRun = {
    profile,
    policy,
    choices,
    compare,
    isSilent,
    path: "",
    changes: [],
    steps: 0,
    maxSteps,
    depth: 0,
  };
  try {
    compare(state, writer, reader);
    return { state, failure: null };
  } catch (error) {
    if (error instanceof ServerFailure || error instanceof ComparisonGivenUp || error instanceof RangeError)
      return { state, failure: error };
    throw error;
  }
}

interface Pair {
  readonly old: SchemaNode | null;
  readonly next: SchemaNode | null;
}

/** References are followed one step only: one that leads to another reference is compared as a reference. */
function compareNodes(run: ComparisonRun, tracker: RecursionTracker, { old, next }: Pair): void {
  if (old === null || next === null) return noteMissing(run, old, next);
  const writer = followOnce(old);
  const reader = followOnce(next);
  if (writer === reader && run.isSilent(writer)) return;
  if (++run.steps > run.maxSteps) throw new ComparisonGivenUp("the schemas have too many combinations of branches");
  if (++run.depth > MAX_DEPTH) throw new ComparisonGivenUp("the schemas are nested too deeply");
  const identity = { writer: getIdentity(old, writer), reader: getIdentity(next, reader) };
  const enter = (walk: () => void): void => tracker.compare(run, identity, walk);
  // What holds no other nodes may be met again without harm, and there is much of it to remember.
  if (isLeafNode(writer) && isLeafNode(reader)) compareResolved(run, { writer, reader }, callNow);
  // Servers that remember the old node only do so where two types are compared, not on the way into a combined type.
  else if (run.profile.tracksPairs) enter(() => compareResolved(run, { writer, reader }, callNow));
  else compareResolved(run, { writer, reader }, enter);
  run.depth--;
}

function noteMissing(run: ComparisonRun, old: SchemaNode | null, next: SchemaNode | null): void {
  const site = old ?? next;
  if (site === null) return;
  const parent = { document: site.document, pointer: site.pointer.replace(/\/[^/]*$/, "") };
  note(run, {
    kind: old === null ? "schema-added" : "schema-removed",
    writer: old ?? parent,
    reader: next ?? parent,
    details: {},
  });
}

function callNow(walk: () => void): void {
  walk();
}

/** The node by which a comparison is remembered: the reference, where the registry has a target for it alone. */
function getIdentity(node: SchemaNode, followed: SchemaNode): SchemaNode {
  return node.kind === "reference" && node.ownsTarget ? node : followed;
}

function followOnce(node: SchemaNode): SchemaNode {
  return node.kind === "reference" && node.target !== null ? node.target : node;
}
