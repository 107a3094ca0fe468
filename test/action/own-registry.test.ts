import { cpSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { checkOut, createPullRequest } from "./checkout.ts";
import { createPullRequestEvent } from "./events.ts";
import { runStep } from "./runner-simulator.ts";

const EXAMPLE = resolve(import.meta.dirname, "../../schemas-example");

/** The example company by path. */
function readExample(): { readonly [path: string]: string } {
  const files = readdirSync(EXAMPLE, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(EXAMPLE.length + 1), readFileSync(path, "utf8")];
    }),
  );
}

test("a pull request that edits its own registry is told so, under its folder's name", async () => {
  const example = readExample();
  const path = "registry/subjects/orders-value/v1.avsc";
  const { origin, base, head, merge } = createPullRequest(example, { [path]: `${example[path] ?? ""}\n` });
  const run = await runStep({
    workspace: checkOut(origin, merge, 2),
    event: createPullRequestEvent("opened", { base, head }),
    commit: merge,
  });
  expect(run.annotations.map(({ kind, message }) => [kind, message.slice(0, 55)])).toContainEqual([
    "warning",
    "This change edits the directory registry `registry/` to",
  ]);
  expect(run.summary).toContain("This change edits the directory registry");
});

test("a manifest in a folder: places are those of the repository", async () => {
  const example = Object.fromEntries(Object.entries(readExample()).map(([path, text]) => [`company/${path}`, text]));
  const path = "company/schemas/student/value.avsc";
  const broken = readFileSync(join(EXAMPLE, "broken/student/value.avsc"), "utf8");
  const { origin, base, head, merge } = createPullRequest(example, { [path]: broken });
  const workspace = checkOut(origin, merge, 2);
  cpSync(join(workspace, "company/schemas"), join(workspace, "elsewhere"), { recursive: true });
  const run = await runStep({
    workspace,
    event: createPullRequestEvent("opened", { base, head }),
    commit: merge,
    inputs: { "working-directory": "company", "sarif-file": "out/x.sarif", "report-file": "out/x.json" },
  });
  expect([run.exitCode, run.outputs.get("subjects-changed")]).toEqual([1, '["student-value"]']);
  expect(new Set(run.annotations.map(({ file }) => file))).toEqual(new Set([path]));
  expect(run.summary).toContain(`/blob/${head}/${path}#L`);
  expect(run.outputs.get("report-file")).toBe(join(workspace, "out/x.json"));
  const report = JSON.parse(readFileSync(join(workspace, "out/x.json"), "utf8")) as { subjects: { file: string }[] };
  expect(report.subjects.map(({ file }) => file)).toEqual([path]);
  expect(readFileSync(run.outputs.get("sarif-file") ?? "", "utf8")).toContain(`"uri": "${path}"`);
  expect(git(workspace, "status", "--porcelain")).toBe("?? elsewhere/\n?? out/");
});
