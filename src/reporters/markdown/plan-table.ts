import type { BlockedStep, LevelStep, PlannedVersion, PlanStep, RegisterStep } from "../../publish/publish-plan.ts";
import type { PublishPlan } from "../../publish/publish-plan.ts";
import { countThings } from "../words.ts";
import { printCode, printProse } from "./escape-markdown.ts";
import type { MarkdownOptions } from "./markdown-options.ts";
import { printLinkedCode } from "./print-link.ts";

/** Rows of a table that people still read. */
const MAX_ROWS = 40;

/** A step in which something happens or is kept from happening. */
type ShownStep = RegisterStep | LevelStep | BlockedStep;

const ICONS: { readonly [Kind in ShownStep["kind"]]: string } = {
  "new-subject": "🆕",
  "new-version": "⬆️",
  "documentation-only": "📝",
  level: "🔧",
  blocked: "⛔",
};

/** Findings say these reasons better, so that a report which has them need not list the steps too. */
const FOUND: readonly BlockedStep["reason"][] = ["incompatible", "invalid", "undecided"];

/** The steps of a plan as a table, in their order; nothing for a plan that has nothing to do. */
export function renderPlanTable(
  { steps }: PublishPlan,
  options: Pick<MarkdownOptions, "linkTo">,
  withFound: boolean,
): readonly string[] {
  const listed = steps.filter((step) => isShown(step) && (withFound || step.kind !== "blocked" || !isFound(step)));
  const shown = listed.slice(0, MAX_ROWS).filter(isShown);
  if (shown.length === 0) return [];
  const hidden = listed.length - shown.length;
  return [
    "| | Subject | Step | Why and how |",
    "| --- | --- | --- | --- |",
    ...shown.map((step, index) => renderRow(step, shown[index - 1], options)),
    "",
    ...(hidden === 0 ? [] : [`Not listed: ${countThings(hidden, "more step")}.`, ""]),
  ];
}

/** What a plan comes to, in a few words: `2 schemas registered, 1 level set, 1 blocked`; empty for nothing to do. */
export function describePlan({ registrations, levels, blocked }: PublishPlan["summary"]): string {
  const parts = [
    registrations > 0 ? `${countThings(registrations, "schema")} registered` : "",
    levels > 0 ? `${countThings(levels, "level")} set` : "",
    blocked > 0 ? `${blocked} blocked` : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function isShown(step: PlanStep): step is ShownStep {
  return step.kind in ICONS;
}

function isFound({ reason }: BlockedStep): boolean {
  return FOUND.includes(reason);
}

/** The second row of a subject does not name it again. */
function renderRow(step: ShownStep, before: ShownStep | undefined, options: Pick<MarkdownOptions, "linkTo">): string {
  const isSame = before?.subject === step.subject;
  const subject = isSame ? "" : printLinkedCode(step.subject, { file: step.file }, options);
  return `| ${ICONS[step.kind]} | ${subject} | ${describeStep(step)} | ${describeMore(step)} |`;
}

function describeStep(step: ShownStep): string {
  switch (step.kind) {
    case "level":
      return `level ${step.to}`;
    case "blocked":
      return "**blocked**";
    case "new-subject":
    case "new-version":
    case "documentation-only":
      return `version ${step.predictedVersion}`;
  }
}

function describeMore(step: ShownStep): string {
  switch (step.kind) {
    case "new-subject":
      return `a new subject${describeReferences(step)}`;
    case "new-version":
      return `after ${describeVersion(step.precondition.latest)}, judged at ${step.judgedAt}${describeReferences(step)}`;
    case "documentation-only":
      return `after ${describeVersion(step.precondition.latest)}, only documentation changes`;
    case "level":
      return describeLevel(step);
    case "blocked":
      return printProse(step.message);
  }
}

function describeLevel({ precondition, loosens }: LevelStep): string {
  const inherited = precondition.source === "subject" ? "" : ", inherited";
  return `was ${precondition.level}${inherited}${loosens ? "; **allows more than before**" : ""}`;
}

const MAX_REFERENCES = 3;

function describeReferences({ references }: RegisterStep): string {
  if (references.length === 0) return "";
  const named = references
    .slice(0, MAX_REFERENCES)
    .map(({ subject, version }) => `${printCode(subject)} version ${version}`);
  const more = references.length - named.length;
  return `, with ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

function describeVersion(version: PlannedVersion | null): string {
  return version === null ? "no version" : `version ${version.version} (id ${version.id})`;
}
