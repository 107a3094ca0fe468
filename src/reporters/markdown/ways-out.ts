import type { WayOut, WayStep } from "../../diagnostic/way-out.ts";
import { printFence, printProse } from "./escape-markdown.ts";

/** The ways past a finding beside its edit: a sentence or two each, and what to change for each folded below. */
export function renderWaysOut(ways: readonly WayOut[] | undefined): readonly string[] {
  if (ways === undefined || ways.length === 0) return [];
  const items = ways.map(({ works, text }) => `- ${works ? "Or: " : ""}${printProse(text)}`);
  const steps = ways.flatMap((way) => way.steps);
  if (steps.length === 0) return [...items, ""];
  const folded = ways.flatMap(renderSteps);
  return [...items, "", "<details><summary>These ways, step by step</summary>", "", ...folded, "</details>", ""];
}

function renderSteps({ steps }: WayOut): readonly string[] {
  return steps.flatMap((step, index) => renderStep(step, steps.length > 1 ? `${index + 1}. ` : ""));
}

function renderStep({ title, language, lines }: WayStep, number: string): readonly string[] {
  return [`${number}${printProse(title)}:`, "", ...printFence(lines, language), ""];
}
