import type { LevelStep, PlannedVersion, PlanStep, PublishPlan, RegisterStep } from "../publish/publish-plan.ts";
import type { AlignedRow } from "./align-columns.ts";
import { alignColumns } from "./align-columns.ts";
import { escapeLongText, escapeText } from "./escape-text.ts";
import type { Style } from "./style.ts";
import { countThings } from "./words.ts";

const MAX_SENTENCE = 600;

/** The plan for people: its steps in order, what asks for attention, and one line of counts. */
export function renderPlan(plan: PublishPlan, style: Style): string {
  const { registry, steps, summary } = plan;
  const heading = style.bold(`Plan for ${escapeText(registry.label)} at ${escapeText(registry.url)}`);
  const shown = steps.filter(({ kind }) => kind !== "unchanged" && kind !== "unmanaged");
  const rows = alignColumns(shown.map((step) => describeRow(step, style)));
  const lines = shown.flatMap((step, index) => [rows[index] ?? "", ...describeMore(step, style)]);
  const body = lines.length === 0 ? ["Nothing to do."] : lines;
  return [
    heading,
    "",
    ...body,
    "",
    describeCounts(summary, style),
    style.dim(`Plan ${escapeText(plan.hash)}`),
    "",
  ].join("\n");
}

function describeRow(step: PlanStep, style: Style): AlignedRow {
  const [mark, what, detail, paint] = describeStep(step, style);
  return { cells: [mark, escapeText(step.subject), what, detail], paint };
}

type Words = readonly [mark: string, what: string, detail: string, paint: (text: string) => string];

function describeStep(step: PlanStep, style: Style): Words {
  switch (step.kind) {
    case "new-subject":
      return ["+", `register version ${step.predictedVersion}`, "a new subject", style.cyan];
    case "new-version":
      return ["~", `register version ${step.predictedVersion}`, describeBase(step), style.green];
    case "documentation-only":
      return ["~", `register version ${step.predictedVersion}`, "only documentation changes", style.green];
    case "level":
      return [step.loosens ? "!" : "^", `set level ${step.to}`, describeLevel(step), style.yellow];
    case "formatting-only":
      return [
        "=",
        `is ${printVersion(step.existing)}`,
        "only the order of what may stand in any order differs",
        style.dim,
      ];
    case "same-as-older":
      return ["=", `is ${printVersion(step.existing)}`, `${printVersion(step.latest)} stays the newest`, style.yellow];
    case "unchanged":
    case "unmanaged":
      return ["=", step.kind, "", style.dim];
    case "blocked":
      return ["x", "blocked", step.reason, style.red];
  }
}

function describeBase({ precondition, judgedAt }: RegisterStep): string {
  return `after ${printVersion(precondition.latest)}, judged at ${judgedAt}`;
}

function describeLevel({ precondition, loosens }: LevelStep): string {
  const set = precondition.source === "subject" ? "" : ", inherited";
  return `was ${precondition.level}${set}${loosens ? ": ALLOWS MORE than before" : ""}`;
}

function printVersion(version: PlannedVersion | null): string {
  return version === null ? "no version" : `version ${version.version} (id ${version.id})`;
}

function describeMore(step: PlanStep, style: Style): readonly string[] {
  if (step.kind !== "blocked") return [];
  return [step.message, step.hint].map((text) => style.dim(`     ${escapeLongText(text, MAX_SENTENCE)}`));
}

function describeCounts({ registrations, levels, unchanged, blocked }: PublishPlan["summary"], style: Style): string {
  const todo = [
    registrations > 0 ? `${countThings(registrations, "schema")} to register` : "",
    levels > 0 ? `${countThings(levels, "level")} to set` : "",
  ].filter((part) => part !== "");
  const rest = `${countThings(unchanged, "subject")} with nothing to register`;
  const stuck = blocked > 0 ? `, ${style.red(`${blocked} blocked`)}` : "";
  return `Planned: ${todo.length === 0 ? "nothing" : todo.join(", ")}; ${rest}${stuck}.`;
}
