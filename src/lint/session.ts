import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { readJson } from "../source/json-reader.ts";
import type { SourceFile } from "../source/source-file.ts";
import { concernsType, listActiveRules, selectOverrides } from "./active-rules.ts";
import type { AvroDocument } from "./avro/document.ts";
import { matchDocuments } from "./avro/pair.ts";
import { readAvroDocument } from "./avro/read-document.ts";
import type { ActiveRule, LintConfig } from "./config.ts";
import { createDiagnostics } from "./create-diagnostics.ts";
import type { Dispatch, RawFinding, RuleFailure } from "./dispatch.ts";
import { Collector, createDispatch } from "./dispatch.ts";
import type { Finding, LintFile } from "./finding.ts";
import type { AnyOptions } from "./option.ts";
import type { JsonSchemaDocument } from "./json-schema/document.ts";
import { readJsonSchemaDocument } from "./json-schema/read-document.ts";
import { isComparedWhole } from "./json-schema/compared-places.ts";
import { matchJsonSchemas } from "./json-schema/pair.ts";
import { collectAvroFacts, collectJsonSchemaFacts, collectNothing } from "./repository/collect-facts.ts";
import type { FileFacts, Repository, RepositoryContext } from "./repository/repository.ts";
import type { WaiverReview } from "./waiver/waiver.ts";
import { walkAvro, walkAvroPairs, walkJsonSchema, walkTree } from "./walk.ts";

/** What linting something found: findings in the order of places, and rules that have a bug. */
export interface LintResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly failures: readonly RuleFailure[];
}

/** The result of one file, with what rules across files need to know about it. */
export interface FileLintResult extends LintResult {
  readonly facts: FileFacts;
}

/** An earlier version that a schema is set against. */
export interface EarlierVersion {
  readonly source: SourceFile;
  readonly age: VersionAge;
  /** Whether the registry takes it for the schema itself; asked only by rules that have to know. */
  isSame(): boolean;
}

/** `newest`: the one that the schema follows; `older`: one before it. */
export type VersionAge = "newest" | "older";

/** A linter with a settled configuration; make one per run, since it prepares its tables once. */
export interface LintSession {
  readonly config: LintConfig;
  /** Lints one schema by itself. */
  lintFile(file: LintFile): FileLintResult;
  /** Lints a new schema against an earlier version of the same type. */
  lintPair(file: LintFile, earlier: EarlierVersion): LintResult;
  /**
   * Whether some rule in force compares a file with versions before the newest. `isProven`: a comparison with all of
   * them has found that the file holds towards them, which leaves only what that comparison does not look at.
   */
  comparesOlder(file: LintFile, isProven: boolean): boolean;
  /** Lints what only shows across files and in the manifest. */
  lintRepository(repository: Repository): LintResult;
  /** Looks at what became of the waivers, once they have been applied to everything else. */
  lintWaivers(review: WaiverReview): LintResult;
}

/** Makes a linter for a configuration. */
export function createLintSession(config: LintConfig): LintSession {
  return new Session(config);
}

class Session implements LintSession {
  readonly config: LintConfig;
  readonly #collector = new Collector();
  readonly #dispatches = new Map<string, Dispatch>();
  /** The schemas read last, which are compared with their earlier versions next. */
  #avro: ReadDocument<AvroDocument> | undefined;
  #json: ReadDocument<JsonSchemaDocument> | undefined;

  constructor(config: LintConfig) {
    this.config = config;
  }

  lintFile(file: LintFile): FileLintResult {
    const dispatch = this.#start(file);
    const facts = this.#walkFile(file, dispatch);
    return { ...this.#finish(file.source), facts };
  }

  lintPair(file: LintFile, earlier: EarlierVersion): LintResult {
    const dispatch = this.#start(file, earlier.age);
    if (file.type === "AVRO") this.#walkAvroPair(file, earlier, dispatch);
    else this.#walkJsonPair(file, earlier.source, dispatch);
    return this.#finish(file.source);
  }

  comparesOlder(file: LintFile, isProven: boolean): boolean {
    const { avroPair, jsonPair } = this.#start(file, "older");
    if (Object.keys(file.type === "AVRO" ? avroPair : jsonPair).length === 0) return false;
    return !isProven || !this.#isComparedWhole(file);
  }

  lintRepository(repository: Repository): LintResult {
    this.#collector.file = undefined;
    for (const active of this.#listAnywhereActive())
      this.#runWhole(active, (context) => active.rule.repository?.(repository, context));
    this.#settleByFile(repository);
    return this.#finish(undefined);
  }

  lintWaivers(review: WaiverReview): LintResult {
    this.#collector.file = undefined;
    for (const active of listActiveRules(this.config, []))
      this.#runWhole(active, (context) => active.rule.waivers?.(review, context));
    return this.#finish(review.manifest);
  }

  #runWhole(active: ActiveRule, run: (context: RepositoryContext<AnyOptions>) => void): void {
    const { options, targets } = active;
    const report = (finding: Finding): void => void this.#collector.findings.push({ active, finding });
    try {
      run({ options, targets, report });
    } catch (error) {
      this.#collector.fail(active, error);
    }
  }

  /** Rules across files run when they are on anywhere; where they are off, their findings are dropped again. */
  #listAnywhereActive(): readonly ActiveRule[] {
    const base = listActiveRules(this.config, []);
    const more = this.config.overrides.flatMap((override) => listActiveRules(this.config, [override]));
    return [...new Map([...more, ...base].map((active) => [active.rule.id, active])).values()];
  }

  #settleByFile({ files }: Repository): void {
    const { findings } = this.#collector;
    if (this.config.overrides.length === 0 || findings.length === 0) return;
    const byPath = new Map(files.map(({ file }) => [file.source.path, file]));
    const settled = findings.flatMap((raw): readonly RawFinding[] => {
      const file = byPath.get(raw.finding.file?.path ?? "");
      const rules = listActiveRules(this.config, file === undefined ? [] : selectOverrides(this.config, file));
      const active = rules.find(({ rule }) => rule.id === raw.active.rule.id);
      return active === undefined ? [] : [{ ...raw, active }];
    });
    findings.splice(0, findings.length, ...settled);
  }

  #walkFile(file: LintFile, dispatch: Dispatch): FileFacts {
    const collector = this.#collector;
    const read = readJson(file.source.text, { comments: file.type === "AVRO" });
    collector.run(dispatch.text, read);
    if (!read.ok) return collectNothing(file);
    walkTree(read.root, dispatch, collector);
    if (file.type === "AVRO") {
      const document = readAvroDocument(read.root);
      this.#avro = { source: file.source, document };
      walkAvro(document, dispatch, collector);
      return collectAvroFacts(file, document);
    }
    const document = readJsonSchemaDocument(read.root);
    this.#json = { source: file.source, document };
    walkJsonSchema(document, dispatch, collector);
    return collectJsonSchemaFacts(file, document);
  }

  #isComparedWhole({ type, source }: LintFile): boolean {
    if (type === "AVRO") return true;
    const document = this.#json?.source === source ? this.#json.document : readJsonSchema(source);
    return document === undefined || isComparedWhole(document);
  }

  #walkAvroPair({ source }: LintFile, earlier: EarlierVersion, dispatch: Dispatch): void {
    const baselineFile = earlier.source;
    if (this.#avro?.source !== source) this.#avro = { source, document: readAvro(source) };
    const [candidate, baseline] = [this.#avro.document, readAvro(baselineFile)];
    if (candidate === undefined || baseline === undefined) return;
    const isSameVersion = (): boolean => earlier.isSame();
    const pair = { candidate, candidateFile: source, baseline, baselineFile, isSameVersion };
    walkAvroPairs({ pair, pairs: matchDocuments(pair), dispatch, collector: this.#collector });
  }

  #walkJsonPair({ source }: LintFile, baselineFile: SourceFile, dispatch: Dispatch): void {
    if (this.#json?.source !== source) this.#json = { source, document: readJsonSchema(source) };
    const [candidate, baseline] = [this.#json.document, readJsonSchema(baselineFile)];
    if (candidate === undefined || baseline === undefined) return;
    for (const pair of matchJsonSchemas(candidate, { document: baseline, file: baselineFile }))
      this.#collector.run(dispatch.jsonPair.schema, pair);
  }

  #start(file: LintFile, age: VersionAge = "newest"): Dispatch {
    this.#collector.file = file;
    const overrides = this.config.overrides.length === 0 ? [] : selectOverrides(this.config, file);
    const key = [file.type, age, ...overrides.map((override) => this.config.overrides.indexOf(override))].join();
    let dispatch = this.#dispatches.get(key);
    if (dispatch === undefined) {
      const rules = listActiveRules(this.config, overrides).filter(
        ({ rule }) => concernsType(rule, file.type) && (age === "newest" || rule.allVersions === true),
      );
      dispatch = createDispatch(rules, this.#collector);
      this.#dispatches.set(key, dispatch);
    }
    return dispatch;
  }

  #finish(source: SourceFile | undefined): LintResult {
    const { findings, failures } = this.#collector;
    const result = {
      diagnostics: findings.length === 0 ? [] : createDiagnostics(findings, source),
      failures: [...failures],
    };
    findings.length = 0;
    failures.length = 0;
    return result;
  }
}

interface ReadDocument<Document> {
  readonly source: SourceFile;
  readonly document: Document | undefined;
}

function readAvro({ text }: SourceFile): AvroDocument | undefined {
  const read = readJson(text, { comments: true });
  return read.ok ? readAvroDocument(read.root) : undefined;
}

function readJsonSchema({ text }: SourceFile): JsonSchemaDocument | undefined {
  const read = readJson(text);
  return read.ok ? readJsonSchemaDocument(read.root) : undefined;
}
