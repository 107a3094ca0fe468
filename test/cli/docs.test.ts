import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

test("the documents list the commands and flags that there are", () => {
  const script = spawnSync(process.execPath, ["scripts/generate-cli-docs.mjs", "--check"], { encoding: "utf8" });
  expect([script.status, script.stdout, script.stderr]).toEqual([0, "", ""]);
});
