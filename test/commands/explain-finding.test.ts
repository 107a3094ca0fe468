import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { listFindingIds, printFindingPage } from "../../src/commands/explain-finding.ts";
import { listRuleIds } from "../../src/commands/explain-rule.ts";
import { listKinds } from "../../src/commands/explain.ts";
import { FINDING_WORDS } from "../../src/commands/finding-words.ts";

const ROOT = resolve(import.meta.dirname, "../..");

/** Every id of a finding that stands as such in the program, apart from lint rules. */
function listWrittenIds(): readonly string[] {
  const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" });
  const code = files
    .filter((path) => path.endsWith(".ts") && !path.endsWith("finding-words.ts") && !path.startsWith("lint/"))
    .map((path) => readFileSync(join(ROOT, "src", path), "utf8"));
  const found = code.flatMap((text) => [...text.matchAll(/"((?:manifest|registry|subject)\/[a-z]+(?:-[a-z]+)*)"/g)]);
  return [...new Set(found.map(([, id = ""]) => id))].filter((id) => !listRuleIds().includes(id)).sort();
}

describe("findings that are neither differences nor lint rules", () => {
  test("have a page each, and no page is of a finding that there is not", () => {
    const explained = Object.keys(FINDING_WORDS).filter((id) => id !== "could-not-check");
    expect(explained.toSorted()).toEqual(listWrittenIds());
    expect(explained.length).toBeGreaterThan(20);
  });

  test("share their ids with nothing else that can be explained", () => {
    const all = [...listKinds(), ...listRuleIds(), ...listFindingIds()];
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  test.each(listFindingIds())("%s: the page says what it means and what to do, and links lead to it", (id) => {
    const page = printFindingPage(id) ?? "";
    expect(page).toMatch(/^# [A-Z].*[^.] \(`[a-z/-]+`\)\n\n[A-Za-z`].*\.\n\n(.+\.\n\n)?## What to do\n\n[A-Z`].*\.\n$/);
    expect(readFileSync(join(ROOT, "docs/findings", `${id}.md`), "utf8")).toBe(page);
  });

  test("the pages are those of the program", () => {
    const script = join("scripts", "generate-finding-docs.mjs");
    const { status, stderr } = spawnSync(process.execPath, [script, "--check"], { cwd: ROOT, encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  test("other names have none", () => {
    expect(["avro/field-without-default", "constructor", "__proto__", ""].map(printFindingPage)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
