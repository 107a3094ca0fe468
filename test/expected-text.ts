import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect } from "vitest";

/**
 * Asserts that a text is what the file holds. `UPDATE_EXPECTED=1` writes the file instead, to be reviewed and
 * committed; without it a missing file fails, so that no output goes unreviewed.
 */
export function expectText(file: string, actual: string): void {
  if (process.env["UPDATE_EXPECTED"] === "1") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
  }
  if (!existsSync(file)) throw new Error(`${file} is missing: run with UPDATE_EXPECTED=1, review the file, commit it.`);
  expect(actual).toBe(readFileSync(file, "utf8"));
}
