import type { BaselineVersion } from "../baseline/baseline.ts";
import { findSatisfiedLevels } from "../compatibility/find-satisfied-levels.ts";
import type { Direction } from "../compatibility/pairs.ts";
import { selectVersions } from "../compatibility/pairs.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import type { Comparison, ParsedSchema } from "../formats/schema-format.ts";
import { findNearest } from "../manifest/spelling.ts";
import type { CompatibilityMatrix, MatrixCell, MatrixRow } from "../report/compatibility-matrix.ts";
import { COMPATIBILITY_LEVELS } from "../schema/compatibility-level.ts";
import { readCandidateReferences } from "./candidate-references.ts";
import type { CheckOptions } from "./check-options.ts";
import { EarlierParser } from "./earlier-parser.ts";
import { loadProject } from "./load-project.ts";
import { openProjectBaseline } from "./project-baseline.ts";
import type { Project, ProjectSubject } from "./project.ts";

/** What `matrix` may be told besides the subject. */
export type MatrixOptions = Pick<CheckOptions, "directory" | "manifest" | "against" | "registryVersion">;

/**
 * A subject's present file compared with every earlier version in both directions, whatever its level asks, and the
 * levels that the change would satisfy. A version that cannot be read is a row that says so.
 *
 * @throws OperationalError for an unknown subject, a file that does not parse, or a baseline that cannot be read.
 */
export async function compareAllVersions(name: string, options: MatrixOptions): Promise<CompatibilityMatrix> {
  const project = await loadProject(options);
  const subject = findSubject(project, name);
  const baseline = openProjectBaseline(project, options);
  const serverVersion = options.registryVersion ?? project.manifest?.registryVersion;
  const rules = serverVersion === undefined ? {} : { serverVersion };
  const published = subject.references.filter(({ version }) => version !== "local").map((one) => one.subject);
  await baseline.prepare([name, ...published]);
  const earlier = await baseline.readSubject(name, subject.source.path);
  const known = new Map(project.subjects.map((one) => [one.subject, one]));
  const { resolved } = await readCandidateReferences(subject, known, baseline);
  const parsed = subject.format.parse(subject.source.text, { references: resolved, strictness: "new", ...rules });
  if (!parsed.ok)
    throw new OperationalError({
      code: "schema",
      message: `\`${subject.source.path}\` is refused by the registry: ${parsed.problems[0].message}`,
      hint: "`schemagate check` shows the place.",
    });
  const settings = { ...rules, ...(earlier.policy === null ? {} : { policy: earlier.policy }) };
  const rowOf = createRowWriter(subject, {
    candidate: parsed.schema,
    parser: new EarlierParser(subject, rules),
    settings,
  });
  const rows = earlier.versions.map(rowOf);
  const agreements = rows.map(({ backward, forward }) => ({
    backward: backward.verdict === "compatible",
    forward: forward.verdict === "compatible",
  }));
  return {
    subject: name,
    file: subject.source.path,
    baseline: baseline.label,
    level: subject.compatibility,
    baselineLevel: earlier.level?.value ?? null,
    rows,
    satisfied: findSatisfiedLevels(agreements),
    unjudged: COMPATIBILITY_LEVELS.filter((level) =>
      selectVersions(level, rows).some(({ unreadable }) => unreadable !== undefined),
    ),
  };
}

interface Comparing {
  readonly candidate: ParsedSchema;
  readonly parser: EarlierParser;
  readonly settings: Parameters<ProjectSubject["format"]["compare"]>[2];
}

function createRowWriter(
  subject: ProjectSubject,
  { candidate, parser, settings }: Comparing,
): (version: BaselineVersion) => MatrixRow {
  return (version) => {
    const { label, schemaType } = version;
    if (schemaType !== subject.format.type) return { label, backward: OTHER_TYPE, forward: OTHER_TYPE };
    const earlier = parseEarlier(parser, version);
    if (typeof earlier === "string")
      return { label, backward: NOT_READABLE, forward: NOT_READABLE, unreadable: earlier };
    const cell = (direction: Direction): MatrixCell =>
      describeCell(comparePair(subject, { candidate, earlier, direction }, settings));
    return { label, backward: cell("backward"), forward: cell("forward") };
  };
}

const OTHER_TYPE: MatrixCell = { verdict: "incompatible", breaking: 1, kinds: ["schema-type-changed"] };
const NOT_READABLE: MatrixCell = { verdict: "not-readable", breaking: 0, kinds: [] };

/** The version's schema, or why it cannot be read. */
function parseEarlier(parser: EarlierParser, version: BaselineVersion): ParsedSchema | string {
  try {
    return parser.parse(version);
  } catch (error) {
    if (error instanceof OperationalError && error.code === "baseline") return error.message;
    throw error;
  }
}

function comparePair(
  { format }: ProjectSubject,
  pair: { readonly candidate: ParsedSchema; readonly earlier: ParsedSchema; readonly direction: Direction },
  options: Parameters<ProjectSubject["format"]["compare"]>[2],
): Comparison {
  return pair.direction === "backward"
    ? format.compare(pair.candidate, pair.earlier, options)
    : format.compare(pair.earlier, pair.candidate, options);
}

function describeCell({ verdict, differences }: Comparison): MatrixCell {
  const breaking = differences.filter((difference) => difference.breaking);
  return { verdict, breaking: breaking.length, kinds: [...new Set(breaking.map(({ kind }) => kind))].sort() };
}

function findSubject(project: Project, name: string): ProjectSubject {
  const found = project.subjects.find(({ subject }) => subject === name);
  if (found !== undefined) return found;
  const names = [...project.subjects, ...project.unjudged].map(({ subject }) => subject);
  const nearest = findNearest(name, names);
  throw new OperationalError({
    code: "usage",
    message: names.includes(name)
      ? `The subject \`${name}\` cannot be judged; \`schemagate check\` says why.`
      : `No file is mapped to the subject \`${name}\`.`,
    hint:
      nearest === undefined || nearest === name ? "`schemagate subjects` lists them." : `Did you mean \`${nearest}\`?`,
  });
}
