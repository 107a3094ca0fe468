import type { BaselineVersion } from "../baseline/baseline.ts";
import { LEVEL_DEMANDS } from "../compatibility/pairs.ts";
import type { Witness } from "../diagnostic/diagnostic.ts";
import { findHunks, printHunks } from "../diagnostic/hunks.ts";
import type { WayOut, WayStep } from "../diagnostic/way-out.ts";
import type { DetourProposal } from "../formats/schema-format.ts";
import type { CompatibilityLevel } from "../schema/compatibility-level.ts";
import type { TextEdit } from "../source/text-edit.ts";
import type { JudgedSubject } from "./judged-subject.ts";

/** Columns of a diff's line beyond which the line that is written tells more than the diff. */
const MAX_COLUMNS = 160;

/** The policy LENIENT that was found to help: where it is set, and that it changes nothing for the data. */
export function describePolicy(judged: JudgedSubject, { title, edits }: DetourProposal, witness: Witness): WayOut {
  const place = describePolicyPlace(judged);
  const action =
    title === "" ? place.action : `${title}, and ${place.action.charAt(0).toLowerCase()}${place.action.slice(1)}`;
  const cost = witness.status === "verified" && edits.length === 0 ? " Data like the proof's breaks all the same." : "";
  const steps = [...describeEdits(judged, "Edit the schema", { edits, written: title }), ...place.steps];
  return { kind: "policy", works: true, text: `${action}: the registry then accepts it.${cost}${place.caveat}`, steps };
}

/** Why the policy LENIENT does not help: the registry of the version in force does not accept the change under it. */
export function describePolicyFailure({ serverVersion }: JudgedSubject): WayOut {
  const registry = serverVersion === undefined ? "the registry" : `Confluent Platform ${serverVersion}`;
  const text = `The policy LENIENT does not help: ${registry} refuses the change under it too.`;
  return { kind: "policy", works: false, text, steps: [] };
}

interface PolicyPlace {
  readonly action: string;
  readonly caveat: string;
  readonly steps: readonly WayStep[];
}

function describePolicyPlace({ subject, settings }: JudgedSubject): PolicyPlace {
  const setting = '`"compatibilityPolicy": "LENIENT"`';
  const path = `/config/${encodeURIComponent(subject.subject)}`;
  const request: WayStep = {
    title: "Ask the registry for the policy",
    language: "http",
    lines: [`PUT ${path}`, "", '{ "compatibilityPolicy": "LENIENT" }'],
  };
  switch (settings) {
    case "registry":
      return { action: `Set ${setting} in the registry (\`PUT ${path}\`)`, caveat: "", steps: [request] };
    case "git": {
      const caveat = " A check against git does not know the policy, one with `--against registry` does.";
      return { action: `Set ${setting} in the registry (\`PUT ${path}\`)`, caveat, steps: [request] };
    }
    case "directory": {
      const title = `In \`config\` of the subject's \`subject.json\``;
      const step: WayStep = { title, language: "json", lines: ['"compatibilityPolicy": "LENIENT"'] };
      return { action: `Set ${setting} under \`config\` in the subject's \`subject.json\``, caveat: "", steps: [step] };
    }
    case "none":
      return { action: `Give the subject the setting ${setting} in the registry`, caveat: "", steps: [] };
  }
}

/** A version in between that was found to help: what to publish at which level, and what it costs. */
export function describeBetween(
  judged: JudgedSubject,
  proposal: DetourProposal,
  { version, stepLevel }: { readonly version: BaselineVersion; readonly stepLevel: CompatibilityLevel },
): WayOut {
  const { level } = judged;
  const { title, written, between, edits } = proposal;
  const first = nameVersion(version);
  const same = edits.length === 0 ? "" : " with the same line";
  const text =
    `${title}: publish ${first} with \`${written}\` at \`compatibility: ${stepLevel}\`, then this schema${same} at ` +
    `${level}. Data with other properties is invalid from then on.`;
  const yaml: WayStep = {
    title: "In `schemagate.yaml`, for that version alone",
    language: "yaml",
    lines: [`compatibility: ${stepLevel}`],
  };
  const steps = [
    describeDiff(version.schema, `Publish ${first} with`, { edits: between, written }),
    yaml,
    ...describeEdits(judged, `Then publish this schema at ${level} with`, { edits, written }),
  ];
  return { kind: "version-between", works: true, text, steps };
}

/** Why a version in between does not help at the level in force. */
export function describeBetweenFailure(
  { level }: JudgedSubject,
  { title }: DetourProposal,
  version: BaselineVersion,
): WayOut {
  const reason =
    LEVEL_DEMANDS[level].versions === "all"
      ? `${version.label} stays as it is, and every later schema is compared with it too`
      : "the version in between could not read data that holds the new property";
  const action = `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
  return {
    kind: "version-between",
    works: false,
    text: `To ${action} does not help at ${level}: ${reason}.`,
    steps: [],
  };
}

/** The way past a refusal that breaks no document: this one version without a check. */
export function describeUncheckedVersion(level: CompatibilityLevel): WayOut {
  const text = `Publish this one version at \`compatibility: NONE\`, and set ${level} again after it: no document breaks.`;
  const step: WayStep = {
    title: "In `schemagate.yaml`, for this version alone",
    language: "yaml",
    lines: ["compatibility: NONE"],
  };
  return { kind: "level", works: true, text, steps: [step] };
}

function nameVersion({ version, label }: BaselineVersion): string {
  return version === null ? `the schema of ${label}` : label;
}

interface Written {
  readonly edits: readonly TextEdit[];
  readonly written: string;
}

function describeEdits({ sources }: JudgedSubject, title: string, change: Written): readonly WayStep[] {
  return change.edits.length === 0 ? [] : [describeDiff(sources.main.text, title, change)];
}

function describeDiff(text: string, title: string, { edits, written }: Written): WayStep {
  const lines = printHunks(findHunks(text, edits) ?? []);
  const isReadable = lines.length > 0 && lines.every((line) => line.length <= MAX_COLUMNS);
  return isReadable ? { title, language: "diff", lines } : { title, language: "json", lines: [written] };
}
