import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import type { Manifest } from "../manifest/manifest.ts";
import { readTextFile } from "../workspace/read-text-file.ts";
import { openWorkspace } from "../workspace/workspace.ts";
import { writeTextFile } from "../workspace/write-text-file.ts";
import { check } from "./check.ts";
import type { CheckOptions } from "./check-options.ts";
import type { WaiverLines } from "./insert-waiver.ts";
import { insertWaiver } from "./insert-waiver.ts";

/** Which finding to accept, why, and until when. */
export interface WaiveOptions extends CheckOptions {
  /** A fingerprint (or its beginning), or `file:line` with or without a column. */
  readonly finding: string;
  /** The rule, where the place alone names several findings. */
  readonly rule?: string;
  readonly reason: string;
  readonly ticket?: string;
  readonly approvedBy?: string;
  /** The last day, `YYYY-MM-DD`. */
  readonly expires: string;
}

/** What was written. */
export interface WaiveOutcome {
  readonly diagnostic: Diagnostic;
  /** The manifest with the waiver. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Finds one finding of a check and writes a waiver for it into the manifest, bound to the finding's content.
 *
 * @throws OperationalError when no finding, or more than one, is meant, or the manifest cannot be changed.
 */
export async function waive(options: WaiveOptions): Promise<WaiveOutcome> {
  const report = await check(options);
  const diagnostic = chooseFinding(report.diagnostics, options);
  const workspace = openWorkspace(options.directory);
  const { readManifest } = await import("./read-manifest.ts");
  const { manifest } = readManifest(workspace, options.directory, options.manifest);
  if (manifest === null)
    throw new OperationalError({
      code: "manifest",
      message: "The manifest has problems, so no waiver was written.",
      hint: "`schemagate check` lists them.",
    });
  const read = readTextFile(workspace, manifest.path);
  if (!read.ok) throw new OperationalError({ code: read.code, message: read.message, hint: read.hint });
  await demandReason(manifest, options);
  const after = await addWaiver(manifest, diagnostic, options);
  writeTextFile(workspace, manifest.path, after);
  return { diagnostic, file: manifest.path, before: manifest.text, after };
}

/** A waiver that the linter would complain about at once is not written. */
async function demandReason({ lint }: Manifest, { reason, ticket }: WaiveOptions): Promise<void> {
  const [{ resolveConfig }, { listActiveRules }, { RULES }] = await Promise.all([
    import("../lint/resolve-config.ts"),
    import("../lint/active-rules.ts"),
    import("../lint/rules/catalogue.ts"),
  ]);
  const active = listActiveRules(resolveConfig(lint, RULES).config, []).find(
    ({ rule }) => rule.id === "manifest/waiver-reason",
  );
  const { minimum, requireTicket } = active?.options ?? {};
  if (typeof minimum === "number" && reason.trim().length < minimum)
    throw new OperationalError({
      code: "usage",
      message: `The reason is too short: this repository asks for at least ${minimum} characters.`,
      hint: "Say what the waiver waits for. `schemagate explain manifest/waiver-reason` tells more.",
    });
  if (requireTicket === true && ticket === undefined)
    throw new OperationalError({
      code: "usage",
      message: "The waiver needs a ticket: this repository asks for one.",
      hint: "Name it with `--ticket`.",
    });
}

/** The manifest's text with one more waiver, read again to prove that it says what is meant. */
async function addWaiver(manifest: Manifest, diagnostic: Diagnostic, options: WaiveOptions): Promise<string> {
  const after = insertWaiver(manifest.text, [
    ["rule", diagnostic.rule],
    ...describePlace(manifest, diagnostic),
    ["fingerprint", diagnostic.fingerprint],
    ["reason", options.reason],
    ...(options.ticket === undefined ? [] : ([["ticket", options.ticket]] as const)),
    ...(options.approvedBy === undefined ? [] : ([["approvedBy", options.approvedBy]] as const)),
    ["expires", options.expires],
  ]);
  const { parseManifest } = await import("../manifest/parse-manifest.ts");
  const read = parseManifest({ path: manifest.path, text: after });
  const [problem] = read.diagnostics;
  if (read.manifest?.waivers.length === manifest.waivers.length + 1 && problem === undefined) return after;
  throw new OperationalError({
    code: "manifest",
    message: `The waiver cannot be written into \`${manifest.path}\`${problem === undefined ? "." : `: ${problem.message}`}`,
    hint: "Write it by hand under `waivers:`; docs/waivers.md shows how.",
  });
}

/** A finding in the manifest itself is named by its subject, every other by its file and the place in it. */
function describePlace({ path }: Manifest, { location: { file }, subject, pointer }: Diagnostic): WaiverLines {
  if (file === path) return subject === undefined ? [["files", relate(path, file)]] : [["subjects", subject]];
  const place: WaiverLines = pointer === undefined || pointer === "" ? [] : [["pointer", pointer]];
  return [["files", relate(path, file)], ...place];
}

/**
 * A glob for one file, relative to the manifest's folder, with the characters of globs taken literally. An opening brace
 * cannot be, since alternatives are read before sets, so that any character stands for it.
 */
function relate(manifest: string, file: string): string {
  const folder = manifest.slice(0, manifest.lastIndexOf("/") + 1);
  const path = file.startsWith(folder) ? file.slice(folder.length) : file;
  return path.replaceAll(/[*?[]/g, "[$&]").replaceAll("{", "?");
}

function chooseFinding(diagnostics: readonly Diagnostic[], { finding, rule }: WaiveOptions): Diagnostic {
  const meant = diagnostics.filter((one) => isMeant(one, finding) && (rule === undefined || one.rule === rule));
  const [only, ...others] = meant;
  if (only !== undefined && others.every(({ fingerprint }) => fingerprint === only.fingerprint)) return only;
  if (only === undefined)
    throw new OperationalError({
      code: "usage",
      message: `There is no finding \`${finding}\`${rule === undefined ? "" : ` of \`${rule}\``}.`,
      hint: "Name it as the report does, `file:line`, or by the fingerprint of the JSON report.",
    });
  const list = meant.slice(0, 10).map((one) => `${one.rule} (${one.fingerprint})`);
  throw new OperationalError({
    code: "usage",
    message: `\`${finding}\` names ${meant.length} findings: ${list.join(", ")}.`,
    hint: "Add `--rule <rule>`, or name one by its fingerprint.",
  });
}

function isMeant({ fingerprint, location: { file, start } }: Diagnostic, finding: string): boolean {
  if (/^[0-9a-f]{6,16}$/.test(finding)) return fingerprint.startsWith(finding);
  const places = start === undefined ? [file] : [`${file}:${start.line}`, `${file}:${start.line}:${start.column}`];
  return places.includes(finding);
}
