import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { renderText } from "../../src/reporters/text/text.ts";
import { expectText } from "../expected-text.ts";
import { SAMPLE_REPORTS } from "./sample-reports.ts";

const PLAIN = { color: false, width: 100, quiet: false };
const GOLDEN = join(import.meta.dirname, "text");

describe("the text reporter", () => {
  test.each(Object.keys(SAMPLE_REPORTS))("prints the report `%s`", (name) => {
    const report = SAMPLE_REPORTS[name];
    if (report === undefined) throw new Error(name);
    expectText(join(GOLDEN, name, "expected.txt"), renderText(report, PLAIN));
    expectText(join(GOLDEN, name, "expected-quiet.txt"), renderText(report, { ...PLAIN, quiet: true }));
    expectText(join(GOLDEN, name, "expected-narrow.txt"), renderText(report, { ...PLAIN, width: 50 }));
    expectText(join(GOLDEN, name, "expected-color.txt"), renderText(report, { ...PLAIN, color: true }));
  });

  test("colours add nothing but escape sequences", () => {
    for (const report of Object.values(SAMPLE_REPORTS)) {
      const colored = renderText(report, { ...PLAIN, color: true });
      // eslint-disable-next-line no-control-regex
      expect(colored.replace(/\u001b\[\d+m/g, "")).toBe(renderText(report, PLAIN));
    }
  });
});
