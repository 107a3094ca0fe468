import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { ACTION_INPUTS } from "../../src/action/inputs.ts";
import { ACTION_OUTPUTS } from "../../src/action/outputs.ts";
import { readInputs } from "../../src/action/read-inputs.ts";
import { catchError } from "../support/operational-error.ts";
import { readActionManifest } from "./runner-simulator.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const NAMES = Object.keys(ACTION_INPUTS) as (keyof typeof ACTION_INPUTS)[];

test("the action's manifest and the documents say what the code reads and writes", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/generate-action.mjs", "--check"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
  const { inputs, outputs, runs } = readActionManifest();
  expect(Object.keys(inputs)).toEqual(NAMES);
  expect(Object.keys(outputs)).toEqual(Object.keys(ACTION_OUTPUTS));
  expect(runs.using).toBe("node24");
  expect(existsSync(join(ROOT, runs.main))).toBe(true);
});

describe("inputs", () => {
  test("every one in the table is read, and no other", () => {
    const asked: string[] = [];
    readInputs((name) => {
      asked.push(name);
      return ACTION_INPUTS[name].default;
    });
    expect(new Set(asked)).toEqual(new Set(NAMES));
    const code = readFileSync(join(ROOT, "src/action/read-inputs.ts"), "utf8");
    const read = [...code.matchAll(/(?:text|choose)\("([a-z-]+)"/g)].map((match) => match[1]);
    expect([read.length, new Set(read)]).toEqual([NAMES.length, new Set(NAMES)]);
  });

  test("have their defaults when nothing is given", () => {
    expect(readInputs(() => "")).toEqual({
      workingDirectory: ".",
      manifest: undefined,
      against: undefined,
      base: undefined,
      failOn: "error",
      hazards: false,
      comment: "on-issue",
      commentKey: undefined,
      suggestions: false,
      overrideLabel: undefined,
      sarifFile: undefined,
      reportFile: undefined,
      token: undefined,
    });
  });

  test.each([
    ["fail-on", "errors", "`error`, `warning`, `info`, `never`"],
    ["comment", "yes", "`never`, `on-issue`, `always`"],
    ["hazards", "on", "`true`, `false`"],
    ["suggestions", "1", "`true`, `false`"],
  ])("%s: %s is refused, with the values there are", (name, value, values) => {
    expect(catchError(() => readInputs((one) => (one === name ? value : "")))).toBe(
      `Unknown value \`${value}\` for the input \`${name}\`. | The values are ${values}.`,
    );
  });

  test("descriptions are sentences that fit a workflow's author", () => {
    for (const { description } of Object.values(ACTION_INPUTS)) expect(description).toMatch(/^[A-Z].*\.$/);
    for (const description of Object.values(ACTION_OUTPUTS)) expect(description).toMatch(/^[A-Z`].*\.$/);
  });
});
