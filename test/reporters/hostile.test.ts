import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ReporterName } from "../../src/reporters/reporters.ts";
import { REPORTERS } from "./all-reporters.ts";
import { expectText } from "../expected-text.ts";
import { HOSTILE_REPORT as REPORT } from "./hostile-report.ts";

/** What the annotations themselves are made of. */
const OWN_COMMAND = /^::(?:error|warning|notice) [^:]*::/;

const OPTIONS = { color: false, width: 60, quiet: false };

describe.each(Object.keys(REPORTERS) as ReporterName[])("hostile names in %s", (format) => {
  const output = REPORTERS[format](REPORT, OPTIONS);

  test("look as reviewed", () => {
    const shown = output.replaceAll(/y{1000,}/g, (run) => `(${run.length} y)`);
    expectText(join(import.meta.dirname, "hostile", `expected-${format}.txt`), shown);
  });

  test("leave nothing for a terminal or a runner to act on", () => {
    const lines = output.split("\n");
    expect(lines.filter((line) => /(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(line))).toEqual([]);
    expect(lines.filter((line) => line.trimStart().startsWith("::") && !OWN_COMMAND.test(line))).toEqual([]);
    expect(lines.filter((line) => line.includes("##["))).toEqual([]);
  });
});

test("JSON gives back exactly what was put in", () => {
  expect(JSON.parse(REPORTERS.json(REPORT, OPTIONS))).toEqual(REPORT);
});

test("a text of a million characters is cut in text output", () => {
  expect(REPORTERS.text(REPORT, OPTIONS).length).toBeLessThan(20_000);
});
