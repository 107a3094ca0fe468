import { describe, expect, test } from "vitest";
import { planOutputs } from "../../src/cli/output-plan.ts";
import { parseCommandLine } from "../../src/cli/parse-command-line.ts";

function plan(...flags: readonly string[]): ReturnType<typeof planOutputs> {
  const request = parseCommandLine(["compare", "a", "b", ...flags]);
  if (request.kind !== "run") throw new Error(request.kind);
  return planOutputs(request.line, "/repo");
}

describe("planOutputs", () => {
  test.each([
    [[], "text", []],
    [["--format", "json"], "json", []],
    [["--format", "json:-"], "json", []],
    [["--format", "json:out.json"], "text", [["json", "/repo/out.json"]]],
    [["--format", "json:C:\\x"], "text", [["json", "/repo/C:\\x"]]],
    [["--format", "json", "--output-file", "o"], "text", [["json", "/repo/o"]]],
    [["--output-file", "o", "--format", "json"], "text", [["json", "/repo/o"]]],
    [["--output-file", "/tmp/o"], "text", [["text", "/tmp/o"]]],
    [["--format", "text", "--format", "json", "--output-file", "o"], "text", [["json", "/repo/o"]]],
    [["--format", "json", "--output-file", "o", "--format", "text"], "text", [["json", "/repo/o"]]],
    [
      ["--format", "json:a", "--format", "json:b"],
      "text",
      [
        ["json", "/repo/a"],
        ["json", "/repo/b"],
      ],
    ],
  ])("%j", (flags, output, files) => {
    const planned = plan(...flags);
    expect([planned.output, planned.files.map(({ format, path }) => [format, path])]).toEqual([output, files]);
  });

  test.each([
    [["--format", "yaml"], "Unknown format `yaml`."],
    [["--format", "__proto__"], "Unknown format `__proto__`."],
    [["--format", "json:"], "The format `json:` names no file."],
    [["--format", "json", "--format", "text"], "Two formats cannot share standard output."],
    [["--format", "json:x", "--format", "text:./x"], "Two formats cannot share the file `/repo/x`."],
    [["--format", "json:x", "--output-file", "y"], "The file `y` has no format of its own."],
    [["--output-file", "x", "--output-file", "y"], "The file `y` has no format of its own."],
    [["--output-file", "x", "--format", "json:y"], "The file `x` has no format of its own."],
  ])("%j is refused", (flags, message) => expect(() => plan(...flags)).toThrow(message));
});
