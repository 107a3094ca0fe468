import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectText } from "../expected-text.ts";
import { bundleProgram } from "../support/bundle.ts";

/**
 * Each folder beside this file is a scenario: `commands.txt` holds shell lines that are run one after the other in a
 * copy of the folder's `workspace/` (or of the folder that `workspace.txt` names), with `schemagate` on the path, and `expected.txt` what they print and exit with.
 */
const SCENARIOS = import.meta.dirname;
const ROOT = join(SCENARIOS, "../..");
const names = readdirSync(SCENARIOS).filter((name) => existsSync(join(SCENARIOS, name, "commands.txt")));
const scratch = realpathSync(mkdtempSync(join(tmpdir(), "schemagate-scenarios-")));
const programs = join(scratch, "bin");

beforeAll(async () => {
  await bundleProgram(join(scratch, "dist"));
  mkdirSync(programs);
  symlinkSync(join(scratch, "dist/cli.js"), join(programs, "schemagate"));
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe.skipIf(process.platform === "win32")("scenarios", () => {
  test("there are some", () => {
    expect(names.length).toBeGreaterThan(0);
  });

  test.concurrent.each(names)("%s", async (name) => {
    const workspace = join(scratch, name);
    mkdirSync(workspace);
    const source = findWorkspace(name);
    if (existsSync(source)) cpSync(source, workspace, { recursive: true, verbatimSymlinks: true });
    const lines = readFileSync(join(SCENARIOS, name, "commands.txt"), "utf8").split("\n");
    let transcript = "";
    for (const line of lines) {
      if (line !== "") transcript += await runLine(line, workspace);
    }
    expectText(join(SCENARIOS, name, "expected.txt"), transcript);
  });
});

/** `workspace.txt` names a folder of the repository to be used instead of one of the scenario's own. */
function findWorkspace(name: string): string {
  const pointer = join(SCENARIOS, name, "workspace.txt");
  return existsSync(pointer) ? join(ROOT, readFileSync(pointer, "utf8").trim()) : join(SCENARIOS, name, "workspace");
}

/** What a shell line prints on standard output and standard error, and its exit status, as lines of a transcript. */
function runLine(line: string, workspace: string): Promise<string> {
  return new Promise((done) => {
    const options = { cwd: workspace, env: createEnvironment(), maxBuffer: 64 * 1024 * 1024 };
    execFile("bash", ["-c", line], options, (error, stdout, stderr) => {
      const status = error === null ? 0 : (error.code ?? error.signal);
      const problem = stderr === "" ? "" : `--- stderr\n${endLine(stderr)}`;
      const text = `$ ${line}\n${endLine(stdout)}${problem}--- exit ${status}\n\n`;
      done(text.replaceAll(workspace, "<workspace>"));
    });
  });
}

function endLine(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n--- (no line feed)\n`;
}

/** Nothing of the machine's own settings, so that a transcript is the same everywhere. */
function createEnvironment(): NodeJS.ProcessEnv {
  const person = { NAME: "Test", EMAIL: "test@example.org", DATE: "2026-01-01T00:00:00Z" };
  const identity = Object.entries(person).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ]);
  return {
    PATH: `${programs}:${process.env["PATH"]}`,
    HOME: scratch,
    LC_ALL: "C.UTF-8",
    TZ: "UTC",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    ...Object.fromEntries(identity),
  };
}
