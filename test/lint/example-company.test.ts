import { resolve } from "node:path";
import { expect, test } from "vitest";
import { lint } from "../../src/commands/lint.ts";

test("the example company's schemas are clean under the recommended rules, compared with its registry too", async () => {
  const directory = resolve(import.meta.dirname, "../../schemas-example");
  for (const against of [{}, { against: "dir:registry" }]) {
    const { report } = await lint({ directory, ...against });
    expect(report.lint?.files).toBeGreaterThan(5);
    expect(report.lint?.preset).toBe("recommended");
    expect([...report.diagnostics, ...report.waived, ...report.unchecked]).toEqual([]);
  }
});
