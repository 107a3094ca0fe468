import { describe, expect, test } from "vitest";
import { chooseColor, chooseWidth } from "../../src/cli/terminal.ts";

describe("chooseColor", () => {
  test.each([
    [undefined, {}, false, false],
    [undefined, {}, true, true],
    ["auto", {}, true, true],
    ["never", { FORCE_COLOR: "1" }, true, false],
    ["always", { NO_COLOR: "1" }, false, true],
    [undefined, { NO_COLOR: "1" }, true, false],
    [undefined, { NO_COLOR: "" }, true, true],
    [undefined, { FORCE_COLOR: "1" }, false, true],
    [undefined, { FORCE_COLOR: "0" }, true, false],
    [undefined, { FORCE_COLOR: "false" }, true, false],
    [undefined, { FORCE_COLOR: "" }, true, true],
    [undefined, { FORCE_COLOR: "1", NO_COLOR: "1" }, false, true],
    [undefined, { TERM: "dumb" }, true, false],
  ])("--color %s, %j, terminal %s: %s", (flag, environment, isTerminal, color) => {
    expect(chooseColor(flag, { environment, isTerminal })).toBe(color);
  });
});

describe("chooseWidth", () => {
  test.each([
    [undefined, 100],
    [0, 100],
    [20, 40],
    [80, 80],
    [300, 120],
  ])("%s columns: %i", (columns, width) => expect(chooseWidth({ columns })).toBe(width));
});
