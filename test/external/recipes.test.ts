import { execFileSync, spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { BREAKING_USER, PROJECT, record, SAFE_USER } from "../action/sample-project.ts";
import { applyChanges, createPullRequest } from "../action/checkout.ts";
import { createPullRequestEvent, createPushEvent } from "../action/events.ts";
import type { RegistryFront } from "../action/registry-front.ts";
import { startRegistryFront } from "../action/registry-front.ts";
import { commitAll, createRepository, git } from "../support/git.ts";
import { createTemporaryFolder } from "../support/temporary-folder.ts";
import { findTool } from "./tools.ts";

/** The recipes of the documentation, judged and run by the programs they are written for. */
const ROOT = resolve(import.meta.dirname, "../..");
const FOLDER = join(ROOT, "docs/workflows");
const ACTION = /^(\s*(?:- )?uses: )schemagate\/schemagate(?:\/(check|publish))?@v[0-9.]+$/gm;
const workflows = readdirSync(FOLDER).filter((name) => /\buses: /.test(readFileSync(join(FOLDER, name), "utf8")));

function run(
  program: string,
  args: readonly string[],
  options: object = {},
): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8", ...options });
  return { status, output: `${stdout}${stderr}` };
}

test("there are recipes, and every one is for something", () => {
  expect(readdirSync(FOLDER).sort()).toEqual([
    "check.yml",
    "confluent-cloud.yml",
    "forks.yml",
    "gitlab-ci.yml",
    "merge-queue.yml",
    "monorepo.yml",
    "mutual-tls.yml",
    "pre-commit-config.yaml",
    "publish.yml",
    "sarif.yml",
  ]);
  expect(workflows.length).toBe(8);
});

describe.each(workflows)("%s", (name) => {
  test("passes actionlint, which knows the inputs and outputs of the action in this repository", () => {
    const folder = createRepository({ "README.md": "x" });
    mkdirSync(join(folder, ".github/workflows"), { recursive: true });
    for (const path of ["action.yml", "check/action.yml", "publish/action.yml"]) copyAction(path, folder);
    const text = readFileSync(join(FOLDER, name), "utf8");
    expect(text.match(ACTION)?.length).toBe(/^ {2}publish:$/m.test(text) ? 2 : 1);
    const lint = (content: string): { status: number | null; output: string } => {
      writeFileSync(join(folder, ".github/workflows", name), content);
      return run(findTool("actionlint"), ["-no-color"], { cwd: folder });
    };
    expect(lint(text.replace(ACTION, "$1./$2"))).toEqual({ status: 0, output: "" });
    expect(lint(text.replace(ACTION, "$1./$2\n        with:\n          unheard-of: x")).status).toBe(1);
  });

  test("has no finding in zizmor's strictest audit", () => {
    const config = join(import.meta.dirname, "zizmor.yml");
    const args = ["--offline", "--no-progress", "--persona", "auditor", "--config", config, join(FOLDER, name)];
    const { status, output } = run(findTool("zizmor"), args);
    expect([status, output.includes("No findings to report")]).toEqual([0, true]);
  });
});

/** A manifest of the action with the program that it names. */
function copyAction(path: string, folder: string): void {
  const main = /^ {2}main: (.+)$/m.exec(readFileSync(join(ROOT, path), "utf8"))?.[1] ?? "";
  for (const file of [path, join(dirname(path), main)]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(join(ROOT, file), join(folder, file));
  }
}

test("zizmor finds nothing in the action's manifest, and finds something where there is something", () => {
  const audit = (path: string): number | null =>
    run(findTool("zizmor"), ["--offline", "--no-progress", "--persona", "auditor", path]).status;
  for (const path of ["action.yml", "check/action.yml", "publish/action.yml"]) expect(audit(join(ROOT, path))).toBe(0);
  const spoilt = readFileSync(join(FOLDER, "check.yml"), "utf8").replace(/@[0-9a-f]{40}/, "@v7");
  const path = join(createTemporaryFolder({ ".github/workflows/check.yml": spoilt }), ".github/workflows/check.yml");
  expect(audit(path)).not.toBe(0);
});

test.each([
  ["vendor.github-actions", "action.yml"],
  ["vendor.github-actions", "check/action.yml"],
  ["vendor.github-actions", "publish/action.yml"],
  ["vendor.gitlab-ci", "docs/workflows/gitlab-ci.yml"],
  ...workflows.map((name) => ["vendor.github-workflows", `docs/workflows/${name}`]),
])("the schema %s of SchemaStore accepts %s", (schema, file) => {
  const { status, output } = run(findTool("check-jsonschema"), ["--builtin-schema", schema, join(ROOT, file)]);
  expect([status, output]).toEqual([0, "ok -- validation done\n"]);
});

test.each([
  ["a change that breaks", BREAKING_USER, 1],
  ["a change that does not", SAFE_USER, 0],
])("GitLab's job fails for %s as the command does", (_, changes, expected) => {
  const { schemas } = parse(readFileSync(join(FOLDER, "gitlab-ci.yml"), "utf8")) as {
    readonly schemas: { readonly script: readonly string[]; readonly artifacts: { readonly reports: object } };
  };
  const { origin, head } = createPullRequest(PROJECT, changes);
  const folder = createTemporaryFolder();
  git(folder, "clone", "-q", origin, "checkout");
  const checkout = join(folder, "checkout");
  git(checkout, "checkout", "-q", head);
  const script = schemas.script.join("\n").replace(/npx --yes schemagate@[0-9.]+/, `node ${join(ROOT, "dist/cli.js")}`);
  const env = { ...process.env, CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main" };
  expect(run("bash", ["-euc", script], { cwd: checkout, env }).status).toBe(expected);
  for (const report of Object.values(schemas.artifacts.reports) as string[])
    expect(readFileSync(join(checkout, report), "utf8")).not.toBe("");
});

describe("act, host mode", () => {
  test.each([
    ["check.yml", BREAKING_USER, "failed"],
    ["check.yml", SAFE_USER, "succeeded"],
    ["forks.yml", BREAKING_USER, "failed"],
  ] as const)("%s runs the action", (name, changes, verdict) => {
    const { origin, base, head, merge } = createPullRequest(PROJECT, changes);
    git(origin, "checkout", "-q", "--detach", merge);
    mkdirSync(join(origin, ".github/workflows"), { recursive: true });
    copyFileSync(join(FOLDER, name), join(origin, ".github/workflows", name));
    const event = join(createTemporaryFolder(), "event.json");
    writeFileSync(
      event,
      JSON.stringify(createPullRequestEvent("opened", { base, head, headRepository: null }).payload),
    );
    const node = dirname(process.env["SCHEMAGATE_NODE"] ?? process.execPath);
    const home = createTemporaryFolder();
    const { output } = run(
      findTool("act"),
      [
        "pull_request",
        "--platform=ubuntu-latest=-self-hosted",
        `--eventpath=${event}`,
        `--local-repository=schemagate/schemagate@v0.1.0=${ROOT}`,
        "--env=GITHUB_API_URL=http://127.0.0.1:1",
      ],
      { cwd: origin, env: { PATH: `${node}:${process.env["PATH"] ?? ""}`, HOME: home, XDG_CACHE_HOME: home } },
    );
    expect(output).toMatch(new RegExp(`Job ${verdict}`));
    expect(output).toMatch(
      verdict === "failed" ? /would be refused by the registry/ : /would be accepted by the registry/,
    );
  });
});

/** Runs a recipe for a push of these files to the branch `main`, against a registry of this machine. */
async function push(
  recipe: string,
  files: { readonly [path: string]: string },
): Promise<{ readonly output: string; readonly front: RegistryFront }> {
  const front = await startRegistryFront();
  const origin = createRepository(files);
  mkdirSync(join(origin, ".github/workflows"), { recursive: true });
  copyFileSync(join(FOLDER, recipe), join(origin, ".github/workflows", recipe));
  const after = commitAll(origin, "merged");
  const event = join(createTemporaryFolder(), "event.json");
  writeFileSync(event, JSON.stringify(createPushEvent({ before: "1".repeat(40), after }).payload));
  const home = createTemporaryFolder();
  const args = [
    "push",
    "--platform=ubuntu-latest=-self-hosted",
    `--eventpath=${event}`,
    `--local-repository=schemagate/schemagate@v0.1.0=${ROOT}`,
    "--env=GITHUB_API_URL=http://127.0.0.1:1",
    `--var=SCHEMA_REGISTRY_URL=${front.url}`,
    "--var=SCHEMA_REGISTRY_USER=robot",
    "--secret=SCHEMA_REGISTRY_PASSWORD=pass-word-123",
  ];
  const env = { PATH: `${NODE}:${process.env["PATH"] ?? ""}`, HOME: home, XDG_CACHE_HOME: home };
  const output = await runInBackground(findTool("act"), args, { cwd: origin, env });
  expect(output).not.toContain("pass-word-123");
  const sent = front.requests.map(({ headers }) => headers.authorization);
  expect(new Set(sent)).toEqual(new Set([`Basic ${Buffer.from("robot:pass-word-123").toString("base64")}`]));
  return { output, front };
}

/** A project in a folder of a repository. */
function moveTo(folder: string, project: { readonly [path: string]: string }): { readonly [path: string]: string } {
  return Object.fromEntries(Object.entries(project).map(([path, text]) => [`${folder}/${path}`, text]));
}

describe("act, host mode, after a merge", () => {
  test("publish.yml registers in the registry that the variables and the secret name", async () => {
    const { output, front } = await push("publish.yml", PROJECT);
    expect(output).toMatch(/Job succeeded/);
    expect(output).toMatch(/4 schemas registered/);
    expect(await front.registry.ask("GET /subjects")).toEqual([
      200,
      ["order-value", "refund-value", "shop.Money", "user-value"],
    ]);
  });

  test("monorepo.yml registers the schemas of each service", async () => {
    const payments = {
      "schemagate.yaml": 'version: 1\nsubjects:\n  - files: "*.avsc"\n    subject: "{name}-value"\n',
      "payment.avsc": record("pay.Payment", [{ name: "cents", type: "long" }]),
    };
    const files = { ...moveTo("services/orders", PROJECT), ...moveTo("services/payments", payments) };
    const { output, front } = await push("monorepo.yml", files);
    expect(output.match(/Job succeeded/g)?.length).toBe(2);
    expect(output).toMatch(/4 schemas registered/);
    expect(output).toMatch(/1 schema registered/);
    expect(await front.registry.ask("GET /subjects")).toEqual([
      200,
      ["order-value", "payment-value", "refund-value", "shop.Money", "user-value"],
    ]);
  });
});

const NODE = dirname(process.env["SCHEMAGATE_NODE"] ?? process.execPath);

/** Runs a program that asks this process for something, and returns what it prints. */
function runInBackground(program: string, args: readonly string[], options: object): Promise<string> {
  const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  const parts: Buffer[] = [];
  child.stdout?.on("data", (part: Buffer) => parts.push(part));
  child.stderr?.on("data", (part: Buffer) => parts.push(part));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", () => done(Buffer.concat(parts).toString("utf8")));
  });
}

describe("pre-commit", () => {
  const preCommit = findTool("pre-commit");

  test("accepts the manifest of the hook and the recipe's configuration", () => {
    expect(run(preCommit, ["validate-manifest", join(ROOT, ".pre-commit-hooks.yaml")])).toEqual({
      status: 0,
      output: "",
    });
    expect(run(preCommit, ["validate-config", join(FOLDER, "pre-commit-config.yaml")])).toEqual({
      status: 0,
      output: "",
    });
  });

  test("installs the hook from a clone of this repository; it lets a sound commit pass and stops a breaking one", () => {
    const clone = cloneThisRepository();
    const project = createRepository(PROJECT);
    const home = createTemporaryFolder();
    const env = { ...process.env, PRE_COMMIT_HOME: join(home, "cache"), HOME: home };
    const config = parse(readFileSync(join(FOLDER, "pre-commit-config.yaml"), "utf8")) as {
      repos: { repo: string; rev: string; hooks: object[] }[];
    };
    const [repository] = config.repos;
    if (repository === undefined) throw new Error("The recipe names no repository.");
    Object.assign(repository, { repo: clone, rev: git(clone, "rev-parse", "HEAD") });
    writeFileSync(join(project, ".pre-commit-config.yaml"), JSON.stringify(config));
    commitAll(project, "hook");
    const commit = (changes: { readonly [path: string]: string }): { status: number | null; output: string } => {
      applyChanges(project, changes);
      git(project, "add", "-A");
      return run(preCommit, ["run", "--color=never"], { cwd: project, env });
    };
    const sound = commit(SAFE_USER);
    expect([sound.status, /schemagate\.*Passed/.test(sound.output)]).toEqual([0, true]);
    const breaking = commit(BREAKING_USER);
    expect([breaking.status, /schemagate\.*Failed/.test(breaking.output)]).toEqual([1, true]);
    expect(breaking.output).toContain("error  schemas/user.avsc:7:");
    const other = commit({ ...PROJECT, "README.md": "x" });
    expect(other.output).toMatch(/no files to check\)Skipped|schemagate\.*(?:Passed|Skipped)/);
  });
});

/** The files of this checkout as a repository with one commit, as the hook's users would clone it. */
function cloneThisRepository(): string {
  const files = execFileSync("git", ["-C", ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
  const folder = createTemporaryFolder();
  for (const file of files
    .toString("utf8")
    .split("\0")
    .filter((one) => one !== "")) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(join(ROOT, file), join(folder, file));
  }
  git(folder, "init", "-q");
  commitAll(folder, "all");
  return folder;
}
