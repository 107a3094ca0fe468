import type { Baseline, BaselineVersion } from "../baseline/baseline.ts";
import type { LintFile } from "../lint/finding.ts";
import type { LintSubject } from "../lint/repository/repository.ts";
import type { Manifest } from "../manifest/manifest.ts";
import type { ReportBaseline } from "../report/report.ts";
import type { SourceFile } from "../source/source-file.ts";
import { describeRules } from "./describe-rules.ts";
import type { LintOptions } from "./lint-options.ts";
import { presentVersion } from "./lint-subjects.ts";
import type { LintSources } from "./lint-sources.ts";
import { isSameSchema } from "./same-schema.ts";

/** What a lint run knows of the past. */
export interface EarlierTexts {
  /** Undefined when the run compares with nothing. */
  readonly baseline: ReportBaseline | undefined;
  readonly manifest: Manifest | undefined;
  /** Earlier versions of a file's subjects, newest first. */
  listVersions(file: LintFile): Iterable<SourceFile>;
  /** Whether the registry takes an earlier version for the file's schema. */
  isSameVersion(file: LintFile, earlier: SourceFile): boolean;
  /** The file's text at the ref of `--since`; null when it was not there. */
  findText(file: LintFile): string | null;
  describeChange(subject: LintSubject): Pick<LintSubject, "changed">;
}

const NOTHING: EarlierTexts = {
  baseline: undefined,
  manifest: undefined,
  listVersions: () => [],
  isSameVersion: () => false,
  findText: () => null,
  describeChange: () => ({}),
};

/**
 * Reads the earlier versions that `against` names and opens the ref of `since`, which stands for `against` where that
 * is not given. Without either nothing is read.
 *
 * @throws OperationalError when there is no such baseline or ref.
 */
export async function readEarlierTexts(sources: LintSources, options: LintOptions): Promise<EarlierTexts> {
  const { since } = options;
  const against = options.against ?? (since === undefined ? undefined : `git:${since}`);
  if (against === undefined) return NOTHING;
  const [{ openBaseline }, { listLocalReferences }, { FORMATS }] = await Promise.all([
    import("../baseline/open-baseline.ts"),
    import("./project-baseline.ts"),
    import("../formats/formats.ts"),
  ]);
  const targets = (sources.project?.subjects ?? []).map((subject) => ({
    subject: subject.subject,
    file: subject.source.path,
    references: listLocalReferences(subject),
  }));
  const open = (one: string): Baseline => openBaseline({ workspace: sources.workspace.root, against: one, targets });
  const baseline = open(against);
  const ref = since === undefined || against === `git:${since}` ? baseline : open(`git:${since}`);
  const versions = await readVersions(sources, baseline);
  const manifest = await readEarlierManifest(sources, baseline);
  const texts = new Map(sources.files.map(({ source }) => [source.path, source.text]));
  return {
    baseline: { kind: baseline.kind, label: baseline.label, rules: describeRules(undefined) },
    manifest,
    *listVersions({ source, type }) {
      for (const version of versions.get(source.path) ?? []) yield* presentVersion(version, type, source);
    },
    isSameVersion: ({ source, type }, { text }) => {
      const format = FORMATS[type];
      return format !== undefined && isSameSchema(format, { candidate: source.text, earlier: text });
    },
    findText: ({ source }) => ref.readFile(source.path),
    describeChange: ({ file }) => {
      const [newest] = versions.get(file) ?? [];
      const text = texts.get(file);
      return newest === undefined || text === undefined ? {} : { changed: newest.schema !== text };
    },
  };
}

async function readVersions(
  { subjects }: LintSources,
  baseline: Baseline,
): Promise<ReadonlyMap<string, readonly BaselineVersion[]>> {
  await baseline.prepare(subjects.map(({ subject }) => subject));
  const byFile = new Map<string, BaselineVersion[]>();
  for (const { subject, file } of subjects) {
    const { versions } = await baseline.readSubject(subject, file);
    byFile.set(file, [...(byFile.get(file) ?? []), ...versions.toReversed()]);
  }
  return byFile;
}

async function readEarlierManifest({ manifest }: LintSources, baseline: Baseline): Promise<Manifest | undefined> {
  const text = manifest === null ? null : baseline.readFile(manifest.path);
  if (manifest === null || text === null) return undefined;
  const { parseManifest } = await import("../manifest/parse-manifest.ts");
  return parseManifest({ path: manifest.path, text }).manifest ?? undefined;
}
