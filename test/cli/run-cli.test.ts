import { describe, expect, test } from "vitest";
import { reportFailure } from "../../src/cli/report-failure.ts";
import { runCli } from "../../src/cli/run-cli.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import { OperationalError } from "../../src/diagnostic/operational-error.ts";

interface Recording {
  readonly terminal: Terminal;
  readonly output: string[];
  readonly errors: string[];
}

function createRecording(environment: Terminal["environment"] = {}): Recording {
  const output: string[] = [];
  const errors: string[] = [];
  const terminal: Terminal = {
    environment,
    directory: process.cwd(),
    isTerminal: false,
    columns: undefined,
    runtime: "Node v20",
    writeOutput: (text) => void output.push(text),
    writeError: (text) => void errors.push(text),
  };
  return { terminal, output, errors };
}

describe("runCli", () => {
  test("writes the version and nothing else", async () => {
    const { terminal, output, errors } = createRecording();
    expect([await runCli(["-V"], terminal), output.length, errors]).toEqual([0, 1, []]);
  });

  test("without a command it explains itself on standard error and fails", async () => {
    const { terminal, output, errors } = createRecording();
    expect([await runCli([], terminal), output, errors.length]).toEqual([2, [], 1]);
  });
});

describe("reportFailure", () => {
  test("an operational error is one paragraph with its place and hint", () => {
    const { terminal, errors } = createRecording();
    const location = { file: "a\u001b.yaml", start: { line: 3, column: 5 } };
    const error = new OperationalError({ code: "manifest", message: "Unknown\nkey.", hint: "Remove it.", location });
    expect(reportFailure(error, [], terminal)).toBe(2);
    expect(errors).toEqual(["schemagate: a\\u001b.yaml:3:5: Unknown\\nkey. Remove it.\n"]);
  });

  test("anything else thrown is a bug, with a stack only when asked for", () => {
    const { terminal, errors } = createRecording();
    expect(reportFailure(new TypeError("x is not\u001b a function"), [], terminal)).toBe(70);
    expect(errors[0]).toMatch(
      /^schemagate: stopped by a bug of its own, not by your schemas: x is not\\u001b a function\. [^\n]*Node v20\)\n$/,
    );
    const debug = createRecording({ SCHEMAGATE_DEBUG: "1" });
    reportFailure(new Error("outer", { cause: new Error("inner") }), [], debug.terminal);
    expect(debug.errors[0]).toMatch(/Error: outer\n {4}at [\s\S]*Error: inner\n {4}at /);
    const flag = createRecording();
    expect(reportFailure("a thrown text", ["--debug"], flag.terminal)).toBe(70);
    expect(flag.errors[0]).toContain("a thrown text");
  });
});
