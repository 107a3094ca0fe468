import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CONNECTION_FLAGS } from "../../../src/cli/registry-flags.ts";
import { CONNECTION_SETTINGS } from "../../../src/registry/http/connection-settings.ts";
import { DIALECTS } from "../../../src/registry/http/dialects.ts";

const PAGE = readFileSync(join(import.meta.dirname, "../../../docs/registry.md"), "utf8");

function renderSettings(): string {
  const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");
  const rows = Object.values(CONNECTION_SETTINGS).map(
    ({ flag, properties, environment, description }) =>
      `| ${code(flag === null ? [] : [flag])} | ${code(properties)} | ${code(environment)} | ${description} |`,
  );
  return ["| Option | Property | Environment | Meaning |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

function readBetween(name: string): string {
  const [, text = ""] = PAGE.split(`<!-- ${name} -->\n`);
  const cells = text.split("\n").map((line) => line.replace(/\s*\|\s*/g, " | ").trim());
  return cells.join("\n").replaceAll(/-{3,}/g, "---").trim();
}

test("docs/registry.md lists every setting of a connection, by all its names", () => {
  const expected = renderSettings()
    .split("\n")
    .map((line) => line.replace(/\s*\|\s*/g, " | ").trim());
  expect(readBetween("settings").split("\n")).toEqual(expected);
});

test("docs/registry.md has what reports say of each make of registry", () => {
  const missing = Object.values(DIALECTS).flatMap(({ notes }) => notes.filter((note) => !PAGE.includes(note)));
  expect(missing).toEqual([]);
});

test("the command line offers exactly the options of the settings, under their names", () => {
  const offered = CONNECTION_FLAGS.map(({ setting, name }) => [setting, `--${name}`]);
  const named = Object.entries(CONNECTION_SETTINGS).flatMap(([setting, { flag }]) =>
    flag === null ? [] : [[setting, flag]],
  );
  expect(Object.fromEntries(offered)).toEqual(Object.fromEntries(named));
});
