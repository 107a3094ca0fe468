import type { BaselineVersion } from "../baseline/baseline.ts";
import { confirmRepair } from "../compatibility/confirm-repair.ts";
import { judgeVersions } from "../compatibility/judge-versions.ts";
import { LEVEL_DEMANDS } from "../compatibility/pairs.ts";
import type { Witness } from "../diagnostic/diagnostic.ts";
import { findHunks, printHunks } from "../diagnostic/hunks.ts";
import type { WayOut } from "../diagnostic/way-out.ts";
import type { ParsedSchema, RepairProposal, SchemaFormat } from "../formats/schema-format.ts";
import type { ExplainedWay } from "../report/kind-page.ts";
import { COMPATIBILITY_LEVELS } from "../schema/compatibility-level.ts";
import type { CompatibilityLevel } from "../schema/compatibility-level.ts";
import { createTrial } from "./create-trial.ts";
import { findWaysOut } from "./find-ways-out.ts";
import type { JudgedSubject } from "./judged-subject.ts";

/** A catalogue's example with the one kind of difference it shows, and the proof of it. */
export interface WorkedExample {
  readonly format: SchemaFormat;
  readonly reader: ParsedSchema;
  readonly writer: ParsedSchema;
  readonly kind: string;
  readonly witness: Witness;
}

/** Levels that ask whether the new schema reads what earlier ones wrote. */
const READING_LEVELS = COMPATIBILITY_LEVELS.filter((level) => LEVEL_DEMANDS[level].directions.includes("backward"));

/**
 * The edit and the other ways past an example's difference, with the levels at which each gets it past the registry:
 * all of them tried. Empty for a kind that has no way but its edit.
 */
export function explainWays(example: WorkedExample): readonly ExplainedWay[] {
  const trials = READING_LEVELS.flatMap((level) => tryLevel(example, level) ?? []);
  const known = new Map<string, ExplainedWay>();
  for (const { level, ways } of trials)
    for (const way of ways) {
      const before = known.get(way.kind) ?? { text: "", steps: [], levels: [], failures: [] };
      known.set(way.kind, way.works ? addLevel(before, way, level) : addFailure(before, way));
    }
  const others = [...known.values()].filter(({ levels }) => levels.length > 0);
  return others.length === 0 ? [] : [...explainEdit(example, trials), ...others];
}

function addLevel(before: ExplainedWay, way: WayOut, level: CompatibilityLevel): ExplainedWay {
  const levels = [...before.levels, level];
  return before.levels.length === 0 ? { ...before, text: way.text, steps: way.steps, levels } : { ...before, levels };
}

/** A reason that holds for several levels is told of the first. */
function addFailure(before: ExplainedWay, { text }: WayOut): ExplainedWay {
  const reason = text.slice(text.indexOf(": "));
  return before.failures.some((one) => one.endsWith(reason))
    ? before
    : { ...before, failures: [...before.failures, text] };
}

/** What helps the example at one level. */
interface Trial {
  readonly level: CompatibilityLevel;
  readonly ways: readonly WayOut[];
  readonly edit: RepairProposal | undefined;
}

function tryLevel(example: WorkedExample, level: CompatibilityLevel): Trial | undefined {
  const { format, reader: candidate, writer: earlier, witness } = example;
  const judged = judgeExample(example, level);
  const index = judged.pairs.findIndex(({ direction }) => direction === "backward");
  const before = judged.pairs.map(({ differences }) => differences.filter(({ breaking }) => breaking));
  const difference = before[index]?.find(({ kind }) => kind === example.kind);
  if (difference === undefined) return undefined;
  const trial = createTrial(judged);
  const proposals = format.proposeRepairs({ candidate, earlier, difference, candidateReads: true });
  return {
    level,
    ways: findWaysOut(judged, { difference, before, index, witness }),
    edit: proposals.find((proposal) => confirmRepair(trial, proposal, { before, index })),
  };
}

function explainEdit({ reader }: WorkedExample, trials: readonly Trial[]): readonly ExplainedWay[] {
  const edit = trials[0]?.edit;
  if (edit === undefined) return [];
  const levels = trials.filter((trial) => trial.edit?.title === edit.title).map(({ level }) => level);
  const lines = printHunks(findHunks(reader.text, edit.edits) ?? []);
  return [{ text: `${edit.title}.`, steps: [{ title: "The edit", language: "diff", lines }], levels, failures: [] }];
}

/** The example as the new schema of a subject whose one version is the writer's. */
function judgeExample({ format, reader, writer }: WorkedExample, level: CompatibilityLevel): JudgedSubject {
  const version: BaselineVersion = {
    version: 3,
    label: "version 3",
    schemaType: format.type,
    schema: writer.text,
    references: [],
    resolved: [],
  };
  const parse = (): ParsedSchema => writer;
  const { pairs } = judgeVersions({ format, level, candidate: reader, versions: [version], parse, options: {} });
  const sources = { main: { path: "schema", text: reader.text }, references: new Map() };
  return {
    subject: { subject: "orders-value", format },
    level,
    candidate: reader,
    sources,
    references: { resolved: [], sources: new Map(), subjects: new Map() },
    pairs,
    settings: "registry",
    options: {},
    parse,
    locate: ({ label }) => ({ version: version.version, label, sources }),
  };
}
