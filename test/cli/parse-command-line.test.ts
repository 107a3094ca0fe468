import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isGiven, readFlag, readFlags } from "../../src/cli/command-line.ts";
import { COMMANDS } from "../../src/cli/commands.ts";
import { GLOBAL_FLAGS } from "../../src/cli/global-flags.ts";
import { parseCommandLine } from "../../src/cli/parse-command-line.ts";
import { FORMAT_NAMES } from "../../src/cli/report-flags.ts";
import { findRunner } from "../../src/cli/runners.ts";
import { OperationalError } from "../../src/diagnostic/operational-error.ts";
import { REPORTER_NAMES } from "../../src/reporters/reporters.ts";

function parseRun(...args: readonly string[]): Parameters<typeof readFlag>[0] {
  const request = parseCommandLine(args);
  if (request.kind !== "run") throw new Error(`not a run: ${request.kind}`);
  return request.line;
}

describe("parseCommandLine", () => {
  test("takes flags before and behind the command, in both spellings", () => {
    const line = parseRun(
      "-C",
      "dir",
      "compare",
      "a",
      "--level=FULL",
      "b",
      "-q",
      "--format",
      "json",
      "--format=text:x",
    );
    expect(line.command.name).toBe("compare");
    expect(line.positionals).toEqual(["a", "b"]);
    expect(line.flags).toEqual([
      { name: "directory", value: "dir" },
      { name: "level", value: "FULL" },
      { name: "quiet", value: true },
      { name: "format", value: "json" },
      { name: "format", value: "text:x" },
    ]);
    expect([readFlag(line, "directory"), readFlag(line, "color")]).toEqual(["dir", undefined]);
    expect(readFlags(line, "format")).toEqual(["json", "text:x"]);
    expect([isGiven(line, "quiet"), isGiven(line, "debug")]).toEqual([true, false]);
  });

  test("takes the last of repeated flags, and anything behind `--` as an argument", () => {
    const line = parseRun("compare", "--level", "FULL", "--level", "NONE", "--", "--a", "-b");
    expect(readFlag(line, "level")).toBe("NONE");
    expect(line.positionals).toEqual(["--a", "-b"]);
  });

  test.each([
    [[], "nothing"],
    [["-q"], "nothing"],
    [["--version"], "version"],
    [["compare", "--version", "--whatever"], "version"],
    [["-h"], "help"],
    [["help"], "help"],
    [["compare", "--help", "a", "b", "c"], "help"],
    [["help", "compare"], "help"],
  ])("%j asks for %s", (args, kind) => expect(parseCommandLine(args).kind).toBe(kind));

  test("understands any arguments or refuses them as a usage error", () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "compare",
        "--",
        "-",
        "--level",
        "FULL",
        "-C",
        "--format=",
        "--__proto__",
        "--no-color",
        "-qqq",
        "-x",
      ),
    );
    fc.assert(
      fc.property(fc.array(word), (args) => {
        try {
          parseCommandLine(args);
        } catch (error) {
          expect(error).toBeInstanceOf(OperationalError);
          expect(error).toHaveProperty("code", "usage");
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the table of commands", () => {
  test.each(COMMANDS.map((command) => [command.name, command] as const))("%s is complete", async (name, command) => {
    expect(await findRunner(name)).toBeTypeOf("function");
    expect(command.examples.length).toBeGreaterThan(0);
    expect(command.summary).toMatch(/^[a-z].*[^.]$/);
    expect(command.description).toMatch(/^[A-Z].*\.$/);
    for (const flag of [...command.flags, ...GLOBAL_FLAGS]) expect(flag.description).toMatch(/^[A-Z].*\.$/);
  });

  test.each(COMMANDS.flatMap((command) => command.examples.map((example) => [example.line, command.name] as const)))(
    "the example `%s` is understood",
    (example, name) => {
      const [program, ...args] = [...example.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
      expect(program).toBe("schemagate");
      expect(parseRun(...args).command.name).toBe(name);
    },
  );

  test("a flag has one form wherever it occurs, and no name or letter means two things", () => {
    const flags = [...COMMANDS.flatMap((command) => command.flags), ...GLOBAL_FLAGS];
    const forms = new Map(flags.map((flag) => [flag.name, `${flag.short} ${flag.value !== undefined}`]));
    expect(flags.filter((flag) => forms.get(flag.name) !== `${flag.short} ${flag.value !== undefined}`)).toEqual([]);
    const letters = [...new Map(flags.map((flag) => [flag.name, flag.short])).values()].filter(
      (one) => one !== undefined,
    );
    expect(letters).toEqual([...new Set(letters)]);
  });

  test("the formats offered are the reporters there are", () => {
    expect([...FORMAT_NAMES]).toEqual([...REPORTER_NAMES]);
  });
});
