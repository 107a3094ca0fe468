import { describe, expect, test } from "vitest";
import { parseModern, parseOld, readRunnerLog } from "./runner-log.ts";

/** That the simulated runner obeys what the real one obeys (actions/runner 2.336). */
const NAMES = ["error", "set-output"];

describe("commands as the runner finds them", () => {
  test.each([
    ["::error::x", "x"],
    ["   ::error::x", "x"],
    ["\t::ERROR file=a::x%0Ay%25", "x\ny%"],
    ["::error a=b::x::y", "x::y"],
  ])("%j is one", (line, data) => expect(parseModern(line, NAMES)?.data).toBe(data));

  test.each(["x ::error::y", "::error:x", "::unknown::x", "│ ::error::x"])("%j is none", (line) =>
    expect(parseModern(line, NAMES)).toBeUndefined(),
  );

  test("properties are decoded", () => {
    const command = parseModern("::error file=a%2Cb,line=1,title=x%3Ay,empty=::m", NAMES);
    expect([...(command?.properties ?? [])]).toEqual([
      ["file", "a,b"],
      ["line", "1"],
      ["title", "x:y"],
      ["empty", ""],
    ]);
  });

  test("the old form counts anywhere in a line", () => {
    const command = parseOld("doc: ##[set-output name=a%3Bb;]true%5D", NAMES);
    expect([command?.name, command?.properties.get("name"), command?.data]).toEqual(["set-output", "a;b", "true]"]);
    expect(parseOld("##[nothing]x", NAMES)).toBeUndefined();
  });
});

describe("a log as the runner reads it", () => {
  test("nothing is obeyed between stop-commands and its word", () => {
    const { commands, annotations, lines } = readRunnerLog(
      "::stop-commands::word\n::error::a\n##[set-output name=x;]y\n::word::\n::error::b",
      "/w",
    );
    expect(commands.map(({ name }) => name)).toEqual(["stop-commands", "error"]);
    expect(annotations.map(({ message }) => message)).toEqual(["b"]);
    expect(lines).toEqual(["::error::a", "##[set-output name=x;]y"]);
  });

  test("ten of a kind are kept, messages are cut, empty ones are none", () => {
    const log = [...Array.from({ length: 12 }, (_, index) => `::warning::w${index}`), "::error::", "::error::e"];
    const { annotations, dropped } = readRunnerLog([...log, `::notice::${"x".repeat(5000)}`].join("\n"), "/w");
    expect([annotations.length, dropped]).toEqual([12, 2]);
    expect(annotations.at(-1)?.message.length).toBe(4096);
  });

  test("places that make no sense are dropped", () => {
    const read = (properties: string): unknown => {
      const [one] = readRunnerLog(`::error ${properties}::m`, "/w").annotations;
      return [one?.file, one?.line, one?.endLine, one?.column, one?.endColumn];
    };
    expect(read("file=/w/a.avsc,line=2,endLine=2,col=3,endColumn=5")).toEqual(["a.avsc", 2, 2, 3, 5]);
    expect(read("file=a,line=2,endLine=3,col=3")).toEqual(["a", 2, 3, undefined, undefined]);
    expect(read("file=a,line=3,endLine=2")).toEqual(["a", undefined, undefined, undefined, undefined]);
    expect(read("file=a,col=3")).toEqual(["a", undefined, undefined, undefined, undefined]);
    expect(read("file=a,endLine=4")).toEqual(["a", 4, 4, undefined, undefined]);
  });
});
