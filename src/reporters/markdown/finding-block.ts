import type { CompatibilityDetails, Diagnostic, Fix, SharedCause, Witness } from "../../diagnostic/diagnostic.ts";
import { isHarmlessRefusal } from "../../diagnostic/diagnostic.ts";
import type { Location } from "../../diagnostic/location.ts";
import type { Severity } from "../../diagnostic/severity.ts";
import type { SubjectReport } from "../../report/report.ts";
import { renderCodeFrame } from "../code-frame.ts";
import { printExplainCommand } from "../explain-command.ts";
import { describeFailure } from "../describe-failure.ts";
import { escapeText } from "../escape-text.ts";
import { printPlace } from "../print-place.ts";
import { listBrokenSubjects, listFailedVersions } from "../rank-findings.ts";
import { LEVEL_SOURCE_WORDS } from "../words.ts";
import { printCode, printFence, printProse } from "./escape-markdown.ts";
import type { Block } from "./fit-blocks.ts";
import type { MarkdownOptions } from "./markdown-options.ts";
import { printPlaceLink, printRuleLink } from "./print-link.ts";
import { renderReferenceChain } from "./reference-chain.ts";
import { renderWaysOut } from "./ways-out.ts";

/** Names that a sentence spells out before it counts. */
const MAX_NAMED = 8;
const MAX_DATUM = 800;
const FRAME = { width: 200, dim: (text: string): string => text, paint: (text: string): string => text };

const ICONS: { readonly [Name in Severity]: string } = { error: "❌", warning: "⚠️", info: "ℹ️" };

/** A finding as a section of its own: what changed, the proof, the repair, and the rest folded. */
export function renderFindingBlock(
  diagnostic: Diagnostic,
  subject: SubjectReport | undefined,
  options: MarkdownOptions,
): Block {
  const head = [renderTitle(diagnostic), "", renderSentences(diagnostic, options), ""];
  const full = [
    ...head,
    ...renderProof(diagnostic.witness),
    ...renderRepair(diagnostic),
    ...renderWaysOut(diagnostic.ways),
    ...surround(renderReferenceChain(diagnostic)),
    ...renderDetails(diagnostic, subject, options),
  ];
  return { full: full.join("\n"), short: head.join("\n") };
}

/** A finding as one item of a list. */
export function renderFindingLine(diagnostic: Diagnostic, options: MarkdownOptions): string {
  const { severity, location, message, remedy } = diagnostic;
  const advice = remedy === undefined ? "" : ` ${printProse(remedy)}`;
  return `- ${ICONS[severity]} ${printPlaceLink(location, options)}: ${printProse(message)}${advice} (${printRuleLink(diagnostic, options)})`;
}

/** Named by its subject, or by the file that several subjects share. */
function renderTitle(diagnostic: Diagnostic): string {
  const { severity, rule, location, subject } = diagnostic;
  const count = listBrokenSubjects(diagnostic).length;
  const name = printCode(count === 1 && subject !== undefined ? subject : location.file);
  const verb = isHarmlessRefusal(diagnostic) ? "is refused for" : "breaks";
  const breaks = count > 1 ? ` ${verb} ${count} subjects` : "";
  return `#### ${ICONS[severity]} ${name}${breaks}: ${printProse(describeRule(rule))}`;
}

/** `avro/field-added-without-default` as `field added without default`. */
function describeRule(rule: string): string {
  return rule.slice(rule.indexOf("/") + 1).replaceAll("-", " ");
}

function renderSentences(diagnostic: Diagnostic, options: MarkdownOptions): string {
  const subjects = listBrokenSubjects(diagnostic);
  const versions = listFailedVersions(diagnostic);
  const isHarmless = isHarmlessRefusal(diagnostic);
  return [
    `${printPlaceLink(diagnostic.location, options)}: ${printProse(diagnostic.message)}`,
    ...(versions.length > 1 ? [`The same holds for ${nameSome(versions.slice(1))}.`] : []),
    ...(subjects.length > 1 ? [`It ${isHarmless ? "is refused for" : "breaks"} ${nameSome(subjects)}.`] : []),
    ...describeSpared(diagnostic.shared),
  ].join(" ");
}

function describeSpared(shared: SharedCause | undefined): readonly string[] {
  const names = (shared?.spares ?? []).map(({ subject }) => subject);
  return names.length === 0 ? [] : [`Also used by ${nameSome(names)}, and not broken there.`];
}

function nameSome(names: readonly string[]): string {
  const rest = names.length - MAX_NAMED;
  return `${names.slice(0, MAX_NAMED).map(printCode).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

function renderProof(witness: Witness | undefined): readonly string[] {
  if (witness !== undefined && witness.status !== "verified" && witness.harmless === true)
    return [`**Proof:** ${printProse(witness.reason)}`, ""];
  if (witness?.status !== "verified") return [];
  const { writtenBy, readBy, failsAt, failure, datum, excerpt } = witness;
  const text = datum.length > MAX_DATUM ? excerpt : datum;
  const shown = text.length > MAX_DATUM ? `${text.slice(0, MAX_DATUM).replace(/[\ud800-\udbff]$/, "")}…` : text;
  const place = failsAt === "" ? "it" : printCode(failsAt);
  const sentence = `**Proof:** ${printProse(writtenBy)} wrote this message, and ${printProse(readBy)} fails on ${place}: ${printProse(failure)}.`;
  return [sentence, "", ...printFence([shown], "json"), ""];
}

function renderRepair({ remedy, fix }: Diagnostic): readonly string[] {
  const sentence = remedy === undefined ? [] : [`**Repair:** ${printProse(remedy)}`, ""];
  return fix === undefined ? sentence : [...sentence, ...renderDiff(fix)];
}

function renderDiff({ title, file, hunks }: Fix): readonly string[] {
  if (hunks === undefined || hunks.length === 0) return [];
  const lines = hunks.flatMap(({ line, before, after }) => [
    `@@ ${escapeText(file)}:${line} @@`,
    ...before.map((one) => `-${one}`),
    ...after.map((one) => `+${one}`),
  ]);
  return [`${printProse(title)}:`, "", ...printFence(lines, "diff"), ""];
}

function renderDetails(
  diagnostic: Diagnostic,
  subject: SubjectReport | undefined,
  options: MarkdownOptions,
): readonly string[] {
  const { why, related, compatibility, location, witness } = diagnostic;
  const explain = printExplainCommand(diagnostic);
  const isHarmless = isHarmlessRefusal(diagnostic);
  const content = [
    ...(why === undefined ? [] : [printProse(why), ""]),
    ...renderFrame(location),
    ...related.flatMap((one) => [
      `${printProse(one.message.replace(/[.:]$/, ""))} (${printCode(printPlace(one.location))}):`,
      "",
      ...renderFrame(one.location),
    ]),
    ...(compatibility === undefined ? [] : [describeCheck(diagnostic, compatibility, subject), ""]),
    ...(witness === undefined || witness.status === "verified" || isHarmless
      ? []
      : [`No message to show: ${printProse(witness.reason)}`, ""]),
    `Rule ${printRuleLink(diagnostic, options)}${explain === undefined ? "" : `: ${printCode(explain)} tells more`}.`,
    "",
  ];
  return ["<details><summary>Why, and where</summary>", "", ...content, "</details>", ""];
}

function renderFrame(location: Location): readonly string[] {
  const frame = renderCodeFrame(location, FRAME);
  return frame.length === 0 ? [] : [...printFence(frame, ""), ""];
}

function describeCheck(
  diagnostic: Diagnostic,
  compatibility: CompatibilityDetails,
  subject: SubjectReport | undefined,
): string {
  const { level, versionLabel, registryType, registryPath, uses } = compatibility;
  const set = subject === undefined ? "" : ` (${LEVEL_SOURCE_WORDS[subject.levelSource]})`;
  const failure = describeFailure(diagnostic, compatibility, printProse(versionLabel));
  const registry =
    registryType === null
      ? ""
      : ` The registry calls it ${printCode(registryType)}${registryPath === "" ? "" : ` at ${printCode(registryPath)}`}.`;
  const places = uses > 1 ? ` ${uses} places share this cause.` : "";
  return `The level is ${level}${set}, and ${failure}.${registry}${places}`;
}

function surround(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [...lines, ""];
}
