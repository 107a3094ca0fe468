import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Manifest } from "../manifest/manifest.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { RuleFailure } from "./dispatch.ts";
import type { LintFile } from "./finding.ts";
import { keepNewCode } from "./new-code.ts";
import type { FileFacts, LintSubject } from "./repository/repository.ts";
import type { LintResult, LintSession, VersionAge } from "./session.ts";

/** Everything that is linted in one run. */
export interface LintQuestion {
  /** Each file once, however many subjects it serves. */
  readonly files: Iterable<LintFile>;
  readonly manifest?: Manifest;
  /** The manifest as the baseline has it. */
  readonly earlierManifest?: Manifest;
  readonly subjects: readonly LintSubject[];
  /** Earlier versions of a file's schema, newest first, for the rules on evolution; no more are asked for than needed. */
  listEarlier?(file: LintFile): Iterable<SourceFile>;
  /** Whether the registry takes an earlier version with another text for the file's schema; never, unless told. */
  isSameVersion?(file: LintFile, earlier: SourceFile): boolean;
  /** Whether a comparison with all earlier versions has found that the file's schema holds towards them; no, unless told. */
  isProven?(file: LintFile): boolean;
  /** The file's text at the time since which style is judged; null when it was not there yet. */
  findText?(file: LintFile): string | null;
}

/** Lints all files, each by itself and against its earlier versions, and then what only shows across files. */
export function lintFiles(session: LintSession, question: LintQuestion): LintResult {
  const run = new Run(session, question);
  for (const file of question.files) run.lintFile(file);
  return run.finish();
}

class Run {
  readonly #session: LintSession;
  readonly #question: LintQuestion;
  readonly #diagnostics: Diagnostic[] = [];
  readonly #failures: RuleFailure[] = [];
  readonly #facts: FileFacts[] = [];
  readonly #styleRules: ReadonlySet<string>;

  constructor(session: LintSession, question: LintQuestion) {
    this.#session = session;
    this.#question = question;
    this.#styleRules = new Set(session.config.rules.flatMap(({ id, style }) => (style === true ? [id] : [])));
  }

  lintFile(file: LintFile): void {
    const { diagnostics, failures, facts } = this.#session.lintFile(file);
    this.#facts.push(facts);
    this.#failures.push(...failures);
    if (diagnostics.length > 0) this.#add(this.#keepNew(file, diagnostics));
    this.#lintPairs(file);
  }

  /** A schema that is its newest version changes nothing, and what was published before is history. */
  #lintPairs(file: LintFile): void {
    let age: VersionAge = "newest";
    for (const source of this.#question.listEarlier?.(file) ?? []) {
      const isSame = source.text === file.source.text;
      if (isSame && age === "newest") return;
      if (!isSame) {
        const result = this.#session.lintPair(file, {
          source,
          age,
          isSame: () => this.#question.isSameVersion?.(file, source) === true,
        });
        this.#failures.push(...result.failures);
        this.#add(result.diagnostics);
      }
      age = "older";
      if (!this.#session.comparesOlder(file, this.#question.isProven?.(file) === true)) return;
    }
  }

  finish(): LintResult {
    const { manifest, earlierManifest, subjects } = this.#question;
    const across = this.#session.lintRepository({
      files: this.#facts,
      manifest,
      subjects,
      ...(earlierManifest === undefined ? {} : { earlierManifest }),
    });
    this.#add(across.diagnostics);
    return { diagnostics: this.#diagnostics, failures: [...this.#failures, ...across.failures] };
  }

  #keepNew(file: LintFile, now: readonly Diagnostic[]): readonly Diagnostic[] {
    const text = this.#question.findText?.(file);
    if (text === undefined || text === null) return now;
    const before = this.#session.lintFile({ ...file, source: { path: file.source.path, text } }).diagnostics;
    return keepNewCode({ now, before, isStyle: (rule) => this.#styleRules.has(rule) });
  }

  #add(diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) this.#diagnostics.push(diagnostic);
  }
}
