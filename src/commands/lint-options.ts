import type { FixEffect } from "../lint/finding.ts";
import type { Preset } from "../lint/rule.ts";
import type { FailOn } from "../report/report.ts";

/** What a lint run may be told; paths are relative to `directory`. */
export interface LintOptions {
  /** The workspace: nothing outside of it is read. */
  readonly directory: string;
  /** `schemagate.yaml` unless told; without one, all Avro schemas of the workspace are linted with the defaults. */
  readonly manifest?: string;
  /** Schema files, mapped or not; all mapped ones unless told. */
  readonly files?: readonly string[];
  /** Globs of subjects. */
  readonly subjects?: readonly string[];
  /** Replaces the manifest's preset. */
  readonly preset?: Preset;
  /** The earlier versions that the rules on evolution compare with: `dir:<path>` or `git:<ref>`; none unless told. */
  readonly against?: string;
  /** A git ref: rules of style judge only what was added or changed since. */
  readonly since?: string;
  /** A file of frozen findings, which are not shown. */
  readonly frozen?: string;
  /** The day of the run, `YYYY-MM-DD` in UTC, on which waivers hold or not; today unless told. */
  readonly today?: string;
  readonly failOn?: FailOn;
}

/** How far fixes may go: `text` makes no new version, `meta` keeps the contract, `contract` may change it. */
export interface LintFixOptions {
  readonly effect: FixEffect;
  readonly dryRun: boolean;
}
