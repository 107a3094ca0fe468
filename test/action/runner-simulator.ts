import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { onTestFinished } from "vitest";
import { parse } from "yaml";
import type { RunnerLog } from "./runner-log.ts";
import { readRunnerLog } from "./runner-log.ts";

/** A step that uses the action. */
export interface Step {
  /** The checkout. */
  readonly workspace: string;
  readonly event: { readonly name: string; readonly payload: unknown };
  /** The commit that was checked out for the event (`GITHUB_SHA`). */
  readonly commit: string;
  readonly inputs?: { readonly [name: string]: string };
  readonly token?: string;
  /** Address of the forge's interface for programs. */
  readonly apiUrl?: string;
  readonly variables?: { readonly [name: string]: string };
  /** The action's manifest; the one at the root unless told. */
  readonly action?: string;
}

/** What the runner has when the step is over. */
export interface StepResult extends RunnerLog {
  readonly exitCode: number | null;
  readonly log: string;
  readonly outputs: ReadonlyMap<string, string>;
  readonly environment: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
  readonly path: string;
  /** Undefined when it was too long: then the whole of it is dropped. */
  readonly summary: string | undefined;
  readonly milliseconds: number;
}

const ROOT = resolve(import.meta.dirname, "../..");
const MAX_SUMMARY_BYTES = 1_048_576;
const MAX_OUTPUT_UNITS = 1_048_576;

interface ActionManifest {
  readonly inputs: { readonly [name: string]: { readonly default?: string } };
  readonly outputs: { readonly [name: string]: unknown };
  readonly runs: { readonly using: string; readonly main: string };
}

/** The action's manifest as the runner reads it. */
export function readActionManifest(path: string = join(ROOT, "action.yml")): ActionManifest {
  return parse(readFileSync(path, "utf8")) as ActionManifest;
}

/**
 * Runs the action as a runner does: inputs and paths as variables, the event as a file, a file for each kind of answer,
 * and a log in which commands are obeyed. It is the committed bundle that runs; `SCHEMAGATE_NODE` names the Node to use.
 */
export async function runStep(step: Step): Promise<StepResult> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "schemagate-runner-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const files = createRunnerFiles(folder, step.event.payload);
  const manifest = readActionManifest(step.action);
  if (manifest.runs.using !== "node24") throw new Error(`The runner does not know ${manifest.runs.using}.`);
  const program = resolve(dirname(step.action ?? join(ROOT, "action.yml")), manifest.runs.main);
  const variables = { ...createVariables(step, files, folder), ...createInputs(step, manifest) };
  const started = performance.now();
  const { exitCode, log } = await runNode(program, variables, step.workspace);
  const milliseconds = performance.now() - started;
  const summary = readFileSync(files.GITHUB_STEP_SUMMARY);
  return {
    ...readRunnerLog(log, step.workspace),
    exitCode,
    log,
    outputs: readFileCommands(files.GITHUB_OUTPUT),
    environment: readFileCommands(files.GITHUB_ENV),
    state: readFileCommands(files.GITHUB_STATE),
    path: readFileSync(files.GITHUB_PATH, "utf8"),
    summary: summary.length > MAX_SUMMARY_BYTES ? undefined : summary.toString("utf8"),
    milliseconds,
  };
}

type RunnerFiles = {
  readonly [Name in "GITHUB_OUTPUT" | "GITHUB_ENV" | "GITHUB_STATE" | "GITHUB_PATH" | "GITHUB_STEP_SUMMARY"]: string;
} & { readonly GITHUB_EVENT_PATH: string };

function createRunnerFiles(folder: string, payload: unknown): RunnerFiles {
  const commands = join(folder, "_runner_file_commands");
  mkdirSync(commands);
  mkdirSync(join(folder, "_temp"));
  const create = (name: string, content = ""): string => {
    const path = join(commands, name);
    writeFileSync(path, content);
    return path;
  };
  return {
    GITHUB_OUTPUT: create("set_output"),
    GITHUB_ENV: create("set_env"),
    GITHUB_STATE: create("save_state"),
    GITHUB_PATH: create("add_path"),
    GITHUB_STEP_SUMMARY: create("step_summary"),
    GITHUB_EVENT_PATH: create("event.json", JSON.stringify(payload, null, 2)),
  };
}

function createVariables(step: Step, files: RunnerFiles, folder: string): { readonly [name: string]: string } {
  return {
    PATH: process.env["PATH"] ?? "",
    HOME: folder,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: step.workspace,
    GITHUB_REPOSITORY: "Codertocat/Hello-World",
    GITHUB_EVENT_NAME: step.event.name,
    GITHUB_SHA: step.commit,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_API_URL: step.apiUrl ?? "http://127.0.0.1:1",
    GITHUB_GRAPHQL_URL: `${step.apiUrl ?? "http://127.0.0.1:1"}/graphql`,
    GITHUB_WORKFLOW: "Schemas",
    GITHUB_ACTION_REPOSITORY: "schemagate/schemagate",
    GITHUB_ACTION_REF: "v0.1.0",
    GITHUB_JOB: "check",
    GITHUB_RUN_ID: "30433642",
    GITHUB_ACTOR: "Codertocat",
    RUNNER_TEMP: join(folder, "_temp"),
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    ...files,
    ...step.variables,
  };
}

/** Of expressions only the one for the token occurs in the manifest. */
function createInputs(step: Step, { inputs }: ActionManifest): { readonly [name: string]: string } {
  const given = step.inputs ?? {};
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(inputs, name));
  if (unknown.length > 0) throw new Error(`Unexpected input(s) ${unknown.join(", ")}.`);
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => {
      const value = given[name] ?? input.default ?? "";
      const text = value.replaceAll("${{ github.token }}", step.token ?? "");
      return [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, text];
    }),
  );
}

function runNode(
  program: string,
  env: { readonly [name: string]: string },
  cwd: string,
): Promise<{ readonly exitCode: number | null; readonly log: string }> {
  const node = process.env["SCHEMAGATE_NODE"] ?? process.execPath;
  const child = spawn(node, [program], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const parts: Buffer[] = [];
  child.stdout.on("data", (part: Buffer) => parts.push(part));
  child.stderr.on("data", (part: Buffer) => parts.push(part));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (exitCode) => done({ exitCode, log: Buffer.concat(parts).toString("utf8") }));
  });
}

/** `name=value` or `name<<word`, lines, `word`; anything else makes the step fail. */
function readFileCommands(path: string): ReadonlyMap<string, string> {
  const lines = readFileSync(path, "utf8").split(/\r?\n/);
  const values = new Map<string, string>();
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (line === "") continue;
    const heredoc = /^([^=]*?)<<(.+)$/.exec(line);
    const equals = line.indexOf("=");
    if (heredoc !== null && (equals < 0 || line.indexOf("<<") < equals)) {
      const end = lines.indexOf(heredoc[2] ?? "", index + 1);
      if (end < 0) throw new Error(`The file command ${line} never ends.`);
      values.set(heredoc[1] ?? "", lines.slice(index + 1, end).join("\n"));
      index = end;
    } else if (equals > 0) values.set(line.slice(0, equals), line.slice(equals + 1));
    else throw new Error(`Invalid file command: ${line}`);
  }
  const units = [...values.values()].reduce((sum, value) => sum + value.length, 0);
  if (units > MAX_OUTPUT_UNITS) throw new Error("The outputs are too large.");
  return values;
}
