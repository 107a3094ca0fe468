import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { ACTION_INPUTS, REGISTRY_INPUTS } from "../../src/action/inputs.ts";
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
});

test.each([
  ["action.yml", "dist/action.js", NAMES],
  ["check/action.yml", "dist/action-check.js", listFor("check")],
  ["publish/action.yml", "dist/action-publish.js", listFor("publish")],
])("%s names its program, its inputs and every output", (path, program, names) => {
  const { inputs, outputs, runs } = readActionManifest(join(ROOT, path));
  expect(Object.keys(inputs)).toEqual(names);
  expect(Object.keys(outputs)).toEqual(Object.keys(ACTION_OUTPUTS));
  expect(runs.using).toBe("node24");
  expect(resolve(ROOT, dirname(path), runs.main)).toBe(join(ROOT, program));
  expect(existsSync(join(ROOT, program))).toBe(true);
});

test("the actions for one thing have every input but those of the other thing, and the choice between them", () => {
  const both = new Set([...listFor("check"), ...listFor("publish")]);
  expect(NAMES.filter((name) => !both.has(name))).toEqual(["command"]);
  expect(listFor("publish").filter((name) => !listFor("check").includes(name))).toEqual(["dry-run"]);
});

function listFor(purpose: "check" | "publish"): readonly string[] {
  return NAMES.filter((name) => (ACTION_INPUTS[name].for ?? purpose) === purpose);
}

describe("inputs", () => {
  test("every one in the table is read, and no other", () => {
    const asked: string[] = [];
    readInputs((name) => {
      asked.push(name);
      return ACTION_INPUTS[name].default;
    });
    expect(new Set(asked)).toEqual(new Set(NAMES));
    const code = readFileSync(join(ROOT, "src/action/read-inputs.ts"), "utf8");
    const read = [...code.matchAll(/(?:text|choose)\("([a-z-]+)"/g)].map((match) => match[1] ?? "");
    const registry = Object.keys(REGISTRY_INPUTS);
    expect([read.length + registry.length, new Set([...read, ...registry])]).toEqual([NAMES.length, new Set(NAMES)]);
  });

  test("have their defaults when nothing is given", () => {
    expect(readInputs(() => "")).toEqual({
      command: "auto",
      dryRun: false,
      confirm: false,
      registry: Object.fromEntries(Object.keys(REGISTRY_INPUTS).map((name) => [name, ""])),
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
    ["command", "register", "`auto`, `check`, `publish`, `lint`"],
    ["dry-run", "yes", "`true`, `false`"],
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
