import { extname } from "node:path";
import type { BaselineVersion } from "../baseline/baseline.ts";
import { diagnoseProblem } from "../compatibility/diagnose-problem.ts";
import type { SchemaSources } from "../compatibility/diagnose.ts";
import type { Direction } from "../compatibility/pairs.ts";
import { LEVEL_DEMANDS } from "../compatibility/pairs.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import { FORMATS } from "../formats/formats.ts";
import type { Comparison, ParsedSchema, SchemaFormat, SchemaProblem } from "../formats/schema-format.ts";
import type { ReportParts } from "../report/create-report.ts";
import { createReport } from "../report/create-report.ts";
import type { FailOn, Report, SubjectReport, Unchecked, UpgradeOrder } from "../report/report.ts";
import type { CompatibilityLevel } from "../schema/compatibility-level.ts";
import type { SourceFile } from "../source/source-file.ts";
import { explainFailures } from "./explain-failures.ts";
import { describeRules } from "./describe-rules.ts";
import { listFailures } from "./list-failures.ts";
import { findMeantFormat } from "./schema-files.ts";
import { readSchemaFile } from "./read-schema-file.ts";

/** What a comparison of two files may be told; paths are relative to `directory`. */
export interface CompareFilesOptions {
  readonly directory: string;
  /** The new schema, parsed as the registry parses a submitted one. */
  readonly reader: string;
  /** The earlier schema, parsed as the registry parses a stored one. */
  readonly writer: string;
  /** Which direction must hold; `BACKWARD` unless told. */
  readonly level?: CompatibilityLevel;
  readonly registryVersion?: string;
  readonly failOn?: FailOn;
}

/** The two files, read and given to one format. */
interface Pair {
  readonly format: SchemaFormat;
  readonly level: CompatibilityLevel;
  readonly candidate: SourceFile;
  readonly earlier: SourceFile;
  readonly serverVersion: { readonly serverVersion?: string };
}

type Findings = Pick<ReportParts, "diagnostics" | "unchecked"> &
  Pick<SubjectReport, "verdict" | "upgradeOrder" | "failures">;

const DIRECTIONS: readonly Direction[] = ["backward", "forward"];

/**
 * Judges two schema files in both directions: findings in a direction that the level asks for are errors, those in
 * the other one are notes. The transitive levels ask the same as the others, for there is one earlier schema.
 *
 * @throws OperationalError when a file cannot be read or is of no known format, or the two are of different formats.
 */
export async function compareFiles(options: CompareFilesOptions): Promise<Report> {
  const { directory, reader, writer, level = "BACKWARD", registryVersion, failOn } = options;
  const extension = chooseFormat(reader, writer);
  const serverVersion = registryVersion === undefined ? {} : { serverVersion: registryVersion };
  const candidate = readSchemaFile(directory, reader);
  const earlier = readSchemaFile(directory, writer);
  const format = chooseMeantFormat(extension, [candidate, earlier]);
  const { verdict, upgradeOrder, failures, diagnostics, unchecked } = await judgePair({
    format,
    level,
    candidate,
    earlier,
    serverVersion,
  });
  const judged = verdict === "compatible" || verdict === "incompatible";
  return createReport({
    command: "compare",
    baseline: { kind: "file", label: writer, rules: describeRules(registryVersion) },
    subjects: [
      {
        subject: reader,
        file: reader,
        schemaType: format.type,
        level,
        levelSource: options.level === undefined ? "default" : "flag",
        verdict,
        comparedWith: judged ? [writer] : [],
        upgradeOrder,
        ...(failures === undefined ? {} : { failures }),
      },
    ],
    diagnostics,
    unchecked,
    ...(failOn === undefined ? {} : { failOn }),
  });
}

async function judgePair(pair: Pair): Promise<Findings> {
  const { format, candidate, earlier, serverVersion } = pair;
  const reader = format.parse(candidate.text, { strictness: "new", ...serverVersion });
  const writer = format.parse(earlier.text, { strictness: "stored", ...serverVersion });
  if (reader.ok && writer.ok) return comparePair(pair, { candidate: reader.schema, earlier: writer.schema });
  const unreadable = writer.ok ? [] : writer.problems.map((problem) => diagnoseFile(format, problem, earlier));
  return {
    diagnostics: reader.ok ? [] : reader.problems.map((problem) => diagnoseFile(format, problem, candidate)),
    unchecked: unreadable.map(({ message, location, remedy }) => ({
      message: `The earlier schema cannot be read. ${message}`,
      location,
      ...(remedy === undefined ? {} : { hint: remedy }),
    })),
    verdict: reader.ok ? "not-checked" : "invalid",
    upgradeOrder: null,
  };
}

function diagnoseFile(format: SchemaFormat, problem: SchemaProblem, file: SourceFile): Diagnostic {
  return diagnoseProblem(format, problem, { subject: file.path, sources: createSources(file) });
}

function createSources(main: SourceFile): SchemaSources {
  return { main, references: new Map() };
}

async function comparePair(
  pair: Pair,
  schemas: { readonly candidate: ParsedSchema; readonly earlier: ParsedSchema },
): Promise<Findings> {
  const { format, serverVersion, level } = pair;
  const { candidate, earlier } = schemas;
  const comparisons = {
    backward: format.compare(candidate, earlier, serverVersion),
    forward: format.compare(earlier, candidate, serverVersion),
  };
  const demanded = LEVEL_DEMANDS[level].directions;
  const unchecked = demanded.flatMap((direction) => listUndecided(comparisons[direction], direction, pair));
  const version = { label: pair.earlier.path };
  const failures = listFailures(
    format,
    demanded.map((direction) => ({ version, direction, ...comparisons[direction] })),
  );
  const findings = DIRECTIONS.map((direction) => listFindings(comparisons[direction], direction, { pair, schemas }));
  return {
    diagnostics: (await Promise.all(findings)).flat(),
    unchecked,
    verdict: unchecked.length > 0 ? "not-checked" : failures.length > 0 ? "incompatible" : "compatible",
    upgradeOrder: chooseUpgradeOrder(comparisons),
    ...(failures.length > 0 ? { failures } : {}),
  };
}

/** Findings in a direction that the level does not ask for are notes: nobody has to act on them. */
async function listFindings(
  comparison: Comparison,
  direction: Direction,
  { pair, schemas }: { readonly pair: Pair; readonly schemas: { candidate: ParsedSchema; earlier: ParsedSchema } },
): Promise<readonly Diagnostic[]> {
  const { format, level, candidate, earlier, serverVersion } = pair;
  if (comparison.verdict !== "incompatible") return [];
  const severity = LEVEL_DEMANDS[level].directions.includes(direction) ? "error" : "info";
  const label = `\`${earlier.path}\``;
  const version: BaselineVersion = {
    version: null,
    label,
    schemaType: format.type,
    schema: earlier.text,
    references: [],
    resolved: [],
  };
  const diagnostics = await explainFailures({
    subject: { subject: candidate.path, format },
    level,
    candidate: schemas.candidate,
    sources: createSources(candidate),
    references: { resolved: [], sources: new Map(), subjects: new Map() },
    pairs: [{ version, direction, ...comparison }],
    parse: () => schemas.earlier,
    locate: () => ({ version: null, label, sources: createSources(earlier) }),
    settings: "none",
    options: serverVersion,
    ...serverVersion,
  });
  return diagnostics.map((diagnostic) => ({ ...diagnostic, severity }));
}

function listUndecided(comparison: Comparison, direction: Direction, pair: Pair): readonly Unchecked[] {
  const { verdict } = comparison;
  if (verdict === "compatible" || verdict === "incompatible") return [];
  const reason = verdict === "server-error" ? "the registry itself fails on this pair" : "there is no sure answer";
  const hint = comparison.reason === undefined ? {} : { hint: comparison.reason };
  return [{ subject: pair.candidate.path, message: `The ${direction} direction is not decided: ${reason}.`, ...hint }];
}

/** Which side may be upgraded while the other still has its schema. */
function chooseUpgradeOrder(comparisons: { readonly [Name in Direction]: Comparison }): UpgradeOrder | null {
  const backward = comparisons.backward.verdict === "compatible";
  const forward = comparisons.forward.verdict === "compatible";
  if (backward && forward) return "any-order";
  if (backward) return "consumers-first";
  return forward ? "producers-first" : null;
}

/** By the files' extensions, which must ask for the same format. */
function chooseFormat(reader: string, writer: string): SchemaFormat {
  const [format, other] = [reader, writer].map(findFormat);
  if (format !== undefined && format === other) return format;
  if (format !== undefined && other !== undefined)
    throw new OperationalError({
      code: "usage",
      message: `\`${reader}\` and \`${writer}\` are of different formats: ${format.type} and ${other.type}.`,
      hint: "Compare two files of one format.",
    });
  const known = Object.values(FORMATS).flatMap((one) => one.extensions);
  throw new OperationalError({
    code: "schema",
    message: `No format is known for \`${format === undefined ? reader : writer}\`.`,
    hint: `Schema files end in ${known.map((extension) => `\`${extension}\``).join(", ")}.`,
  });
}

/** A text that can be of two formats is taken for what the other one is; if both can, for their extension's. */
function chooseMeantFormat(format: SchemaFormat, files: readonly SourceFile[]): SchemaFormat {
  const outlines = files.flatMap(({ text }) => findMeantFormat(format, text) ?? []);
  const meant = outlines.flatMap(({ type }) => FORMATS[type] ?? []);
  const [first = format, second = first] = meant;
  if (first === second) return first;
  const names = files.map(({ path }) => `\`${path}\``).join(" and ");
  throw new OperationalError({
    code: "usage",
    message: `${names} are of different formats: ${first.type} and ${second.type}.`,
    hint: "Compare two files of one format.",
  });
}

function findFormat(path: string): SchemaFormat | undefined {
  const extension = extname(path).toLowerCase();
  return Object.values(FORMATS).find((format) => format.extensions.includes(extension));
}
