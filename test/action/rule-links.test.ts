import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { findActionFiles } from "../../src/action/links.ts";
import { checkOut, createPullRequest } from "./checkout.ts";
import { createPullRequestEvent } from "./events.ts";
import type { StepResult } from "./runner-simulator.ts";
import { runStep } from "./runner-simulator.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const BASE = "https://github.com/schemagate/schemagate/blob/v0.1.0";
const MANIFEST = "version: 1\nsubjects:\n  - { schema: a.avsc, subject: a-value }\n";
const before = `{"type":"record","name":"A","fields":[{"name":"id","type":"long"}]}\n`;
const after = before.replace("long", "int");

async function runBroken(
  variables: { readonly [name: string]: string } = {},
): Promise<StepResult & { readonly sarif: string }> {
  const files = { "schemagate.yaml": MANIFEST, "a.avsc": before };
  const { origin, base, head, merge } = createPullRequest(files, { "a.avsc": after });
  const workspace = checkOut(origin, merge, 2);
  const run = await runStep({
    workspace,
    event: createPullRequestEvent("opened", { base, head }),
    commit: merge,
    variables,
    inputs: { "sarif-file": "x.sarif" },
  });
  return { ...run, sarif: readFileSync(join(workspace, "x.sarif"), "utf8") };
}

/** The pages that a summary links to, below the action's own address. */
function listPages(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\]\(<([^>]*\/docs\/[^>]*)>\)/g)].map((match) => match[1] ?? ""));
}

describe("a finding's page in the action", () => {
  test("is linked in the summary and in SARIF, and exists", async () => {
    const { summary, sarif } = await runBroken();
    const pages = listPages(summary ?? "");
    expect([...pages]).toContain(`${BASE}/docs/differences/avro/type-narrowed.md`);
    expect([...pages].filter((page) => !existsSync(join(ROOT, page.slice(BASE.length))))).toEqual([]);
    expect(sarif).toContain(`"helpUri": "${BASE}/docs/differences/avro/type-narrowed.md"`);
  });

  test("is named by its command where the action's address is not known", async () => {
    const { summary, sarif } = await runBroken({ GITHUB_ACTION_REPOSITORY: "", GITHUB_ACTION_REF: "" });
    expect([...listPages(summary ?? "")]).toEqual([]);
    expect(summary).toContain("`schemagate explain avro/type-narrowed`");
    expect(sarif).not.toContain("helpUri");
  });

  test.each([
    ["https://github.com", "octo/schemagate", "0123abc", "https://github.com/octo/schemagate/blob/0123abc"],
    ["https://github.com", "octo/schemagate", "releases/v1", "https://github.com/octo/schemagate/blob/releases/v1"],
    ["https://github.example.com", "octo/schemagate", "v1", undefined],
    ["https://github.com", "", "", undefined],
    ["https://github.com", "octo/schemagate", "v1>) [x](y", undefined],
    ["https://github.com", "a/b/c", "v1", undefined],
  ])("%s %s %s", (server, repository, ref, expected) => {
    expect(findActionFiles(server, repository, ref)).toBe(expected);
  });
});
