import type { SchemaPlace } from "../difference.ts";
import type { CompareOptions } from "../schema-format.ts";
import { isCompatibleChange } from "./compare/run.ts";
import { ComparisonGivenUp, ServerFailure } from "./compare/run.ts";
import type { Change, ChangeSite, Choices, ComparisonRun } from "./compare/run.ts";
import { walkPair } from "./compare/walk-pair.ts";
import { printChangeType } from "./change-kinds.ts";
import type { JsonDifference } from "./json-difference.ts";
import type { JsonSchema } from "./parse.ts";
import { findServerProfile } from "./server-profile.ts";

/** The registry's verdict on a pair of JSON Schemas. */
export interface JsonComparison {
  /** `server-error`: the registry's comparison fails (HTTP 500); `undecided`: its answer is random, or too costly to find. */
  readonly verdict: "compatible" | "incompatible" | "server-error" | "undecided";
  /** All changes in the registry's order, compatible ones included; those of one possible run when it is random. */
  readonly differences: readonly JsonDifference[];
  /** Why there is no plain verdict. */
  readonly reason?: string;
}

/** Ways a random comparison may go that are tried before its verdict is taken for the one found. */
const MAX_RUNS = 64;

/**
 * Compares two schemas as the registry does when `reader` is the new schema and `writer` the old one (BACKWARD). Where
 * the registry decides at random (which of several matching patterns covers a property, whether equal branches
 * collapse), all ways are tried: if they disagree, the verdict is `undecided`.
 */
export function compareJsonSchemas(reader: JsonSchema, writer: JsonSchema, options: CompareOptions): JsonComparison {
  const first = runOnce(reader, writer, { options, decisions: [] });
  if (first.choices.length === 0) return first.comparison;
  return tryOtherWays(reader, writer, { options, first });
}

interface Attempt {
  readonly options: CompareOptions;
  /** What to decide at each point where the registry decides at random; the first possibility behind the last. */
  readonly decisions: readonly number[];
}

interface AttemptResult {
  readonly comparison: JsonComparison;
  /** The number of possibilities at each such point. */
  readonly choices: readonly number[];
  readonly taken: readonly number[];
}

function tryOtherWays(
  reader: JsonSchema,
  writer: JsonSchema,
  { options, first }: { readonly options: CompareOptions; readonly first: AttemptResult },
): JsonComparison {
  const pending = listOtherWays(first, 0);
  for (let runs = 1; pending.length > 0; runs++) {
    const decisions = pending.pop() ?? [];
    const result = runOnce(reader, writer, { options, decisions });
    const agrees = result.comparison.verdict === first.comparison.verdict;
    if (!agrees || runs >= MAX_RUNS) return { ...first.comparison, verdict: "undecided", reason: RANDOM };
    pending.push(...listOtherWays(result, decisions.length));
  }
  return first.comparison;
}

const RANDOM =
  "The registry decides this pair at random: the same request is accepted in one run and refused in another.";

/** The decisions that differ from a run's at one point, none before `from`. */
function listOtherWays({ choices, taken }: AttemptResult, from: number): (readonly number[])[] {
  return choices.flatMap((count, point) =>
    point < from ? [] : Array.from({ length: count - 1 }, (_, other) => [...taken.slice(0, point), other + 1]),
  );
}

function runOnce(reader: JsonSchema, writer: JsonSchema, { options, decisions }: Attempt): AttemptResult {
  const choices: number[] = [];
  const taken: number[] = [];
  const chooser: Choices = {
    choose: (count) => {
      const decision = decisions[choices.length] ?? 0;
      choices.push(count);
      taken.push(decision);
      return decision;
    },
  };
  return { comparison: comparePair(reader, writer, { options, chooser }), choices, taken };
}

function comparePair(
  reader: JsonSchema,
  writer: JsonSchema,
  { options, chooser }: { readonly options: CompareOptions; readonly chooser: Choices },
): JsonComparison {
  const policy = options.policy ?? "STRICT";
  const run = walkPair(writer.model, reader.model, {
    profile: findServerProfile(options.serverVersion),
    policy,
    choices: chooser,
  });
  if (run.failure !== null) return describeFailure(run.failure);
  const differences = run.state.changes.map((change) => toDifference(run.state, change));
  const breaks = differences.some((difference) => difference.breaking);
  return { verdict: breaks ? "incompatible" : "compatible", differences };
}

function describeFailure(failure: Error): JsonComparison {
  if (failure instanceof ServerFailure) return { verdict: "server-error", differences: [], reason: failure.message };
  const detail = failure instanceof ComparisonGivenUp ? failure.message : "the schemas are nested too deeply";
  return { verdict: "undecided", differences: [], reason: `The comparison was given up: ${detail}.` };
}

function toDifference(run: ComparisonRun, change: Change): JsonDifference {
  return {
    kind: change.kind,
    registryType: printChangeType(change.kind),
    registryPath: `#/${change.path.slice(1)}`,
    breaking: !isCompatibleChange(run, change.kind),
    reader: toPlace(change.reader),
    writer: toPlace(change.writer),
    details: toDetails(run, change.details),
  } as JsonDifference;
}

/** Reasons are changes too, and become differences with the change they explain. */
function toDetails(run: ComparisonRun, details: object): object {
  if (!("reasons" in details)) return details;
  const { reasons } = details as { readonly reasons: readonly Change[] };
  return { ...details, reasons: reasons.map((reason) => toDifference(run, reason)) };
}

function toPlace({ document, pointer }: ChangeSite): SchemaPlace {
  return { reference: document, pointer };
}
