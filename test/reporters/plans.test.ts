import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { renderPlan } from "../../src/reporters/plan.ts";
import { renderPublished } from "../../src/reporters/published.ts";
import { createStyle } from "../../src/reporters/style.ts";
import { expectText } from "../expected-text.ts";
import { SAMPLE_PLANS, SAMPLE_RESULTS } from "./sample-plans.ts";

const GOLDEN = join(import.meta.dirname, "plans");
const TEXTS: readonly (readonly [string, (color: boolean) => string])[] = [
  ...Object.entries(SAMPLE_PLANS).map(
    ([name, plan]) => [`plan-${name}`, (color: boolean) => renderPlan(plan, createStyle(color))] as const,
  ),
  ...Object.entries(SAMPLE_RESULTS).map(
    ([name, result]) => [`published-${name}`, (color: boolean) => renderPublished(result, createStyle(color))] as const,
  ),
];

describe.each(TEXTS)("%s", (name, render) => {
  test("prints the text that was reviewed", () => {
    expectText(join(GOLDEN, `${name}.txt`), render(false));
  });

  test("colours add nothing but colours", () => {
    // oxlint-disable-next-line no-control-regex -- the colours themselves are what is taken away
    expect(render(true).replace(/\u001b\[[0-9;]*m/g, "")).toBe(render(false));
    expect(render(true)).not.toBe(render(false));
  });

  test("nothing of a registry or a file reaches the terminal as a command", () => {
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(render(false)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });
});
