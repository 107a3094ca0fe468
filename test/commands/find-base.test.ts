import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { findBase } from "../../src/commands/find-base.ts";
import { fetchCommit } from "../../src/workspace/git-fetch.ts";
import { LOCAL_REMOTE, checkOut, createPullRequest } from "../action/checkout.ts";
import { git } from "../support/git.ts";
import { catchError } from "../support/operational-error.ts";
import { createTemporaryFolder } from "../support/temporary-folder.ts";

beforeEach(() => {
  vi.stubEnv("GIT_CONFIG_GLOBAL", "/dev/null");
  vi.stubEnv("GIT_CONFIG_NOSYSTEM", "1");
  for (const [name, value] of Object.entries(LOCAL_REMOTE)) vi.stubEnv(name, value);
});
afterEach(() => vi.unstubAllEnvs());

const FILES = { a: "1", b: "1" };

describe("the commit that a change starts from", () => {
  test("is the first parent of the merge commit that a forge checks out", () => {
    const { origin, base, head, merge } = createPullRequest(FILES, { a: "2" }, { b: "2" });
    const question = {
      kind: "pull-request",
      base: { hash: git(origin, "rev-parse", "main~1"), name: "main" },
      head,
      merge,
    } as const;
    expect(findBase(question, { directory: checkOut(origin, merge, 2) })).toEqual({ hash: base, name: "main" });
    expect(findBase(question, { directory: checkOut(origin, merge, 1) })).toEqual({ hash: base, name: "main" });
  });

  test("is where the branch left its base when the branch itself is checked out", () => {
    const { origin, base, head, merge } = createPullRequest(FILES, { a: "2" }, { b: "2" });
    const folder = checkOut(origin, head, 10);
    git(folder, "fetch", "-q", "origin", base);
    const question = { kind: "pull-request", base: { hash: base, name: "main" }, head, merge } as const;
    expect(findBase(question, { directory: folder })).toEqual({
      hash: git(origin, "rev-parse", "main~1"),
      name: "main",
    });
    expect(catchError(() => findBase(question, { directory: checkOut(origin, head, 1) }))).toBe(
      "The checkout is too shallow to tell where it left `main`. | Check out the merge commit, which is what `actions/checkout` does without `ref:`, or write `with: { fetch-depth: 0 }` under the checkout step.",
    );
  });

  test("is fetched when the clone lacks it, without its history", () => {
    const { origin, base, head } = createPullRequest(FILES, { a: "2" }, { b: "2" });
    const folder = checkOut(origin, head, 1);
    expect(findBase({ kind: "commit", base: { hash: base, name: "main" } }, { directory: folder }).hash).toBe(base);
    expect(git(folder, "rev-list", "--count", base)).toBe("1");
  });

  test("may be named: a commit, which is fetched, or a ref, which the checkout must bring", () => {
    const { origin, base, merge } = createPullRequest(FILES, { a: "2" });
    const directory = checkOut(origin, merge, 1);
    expect(findBase({ kind: "ref", ref: base }, { directory })).toEqual({ hash: base, name: base.slice(0, 7) });
    git(directory, "fetch", "-q", "origin", "main:refs/remotes/origin/main");
    expect(findBase({ kind: "ref", ref: "origin/main" }, { directory })).toEqual({ hash: base, name: "origin/main" });
    expect(catchError(() => findBase({ kind: "ref", ref: "--upload-pack=x" }, { directory }))).toMatch(
      /^Invalid git ref/,
    );
  });

  test("that cannot be had is told with what to write", () => {
    const { origin, merge } = createPullRequest(FILES, { a: "2" });
    const missing = { hash: "1234567890abcdef1234567890abcdef12345678", name: "main" };
    const directory = checkOut(origin, merge, 1);
    expect(catchError(() => findBase({ kind: "commit", base: missing }, { directory }))).toBe(
      "The commit `1234567890ab` of `main` is not in this checkout and could not be fetched. | Write `with: { fetch-depth: 2 }` under the checkout step (`fetch-depth: 0` after a forced push).",
    );
    expect(catchError(() => findBase({ kind: "commit", base: missing }, { directory: createTemporaryFolder() }))).toBe(
      "There is no git repository here, so nobody can tell what changed. | Put a checkout step before this one: `- uses: actions/checkout@v7` with `with: { fetch-depth: 2 }`.",
    );
  });

  test("a token stands in git's environment, for the forge's own address alone, instead of what the checkout left", () => {
    const { origin, merge } = createPullRequest(FILES, { a: "2" });
    const directory = checkOut(origin, merge, 1);
    const spy = createTemporaryFolder();
    const script = `#!/bin/sh\nenv | grep ^GIT_CONFIG_ > ${spy}/environment\necho "$@" > ${spy}/arguments\nexit 1\n`;
    writeFileSync(join(spy, "git"), script, { mode: 0o755 });
    const repository = { directory, shallow: true };
    vi.stubEnv("PATH", `${spy}:${process.env["PATH"] ?? ""}`);
    const access = { server: "https://forge.example/", token: "t0ken" };
    expect(() => fetchCommit(repository, "1".repeat(40), access)).toThrow(/failed/);
    const environment = readFileSync(join(spy, "environment"), "utf8").split("\n");
    const header = Buffer.from("x-access-token:t0ken").toString("base64");
    expect(environment.filter((line) => /_[12]=/.test(line)).sort()).toEqual([
      "GIT_CONFIG_KEY_1=http.https://forge.example/.extraheader",
      "GIT_CONFIG_KEY_2=http.https://forge.example/.extraheader",
      "GIT_CONFIG_VALUE_1=",
      `GIT_CONFIG_VALUE_2=AUTHORIZATION: basic ${header}`,
    ]);
    const given = readFileSync(join(spy, "arguments"), "utf8");
    expect(given).not.toMatch(/t0ken|AUTHORIZATION/);
    expect(given).toContain("protocol.allow=never");
    expect(given).toMatch(
      /-c protocol\.https\.allow=always fetch --quiet --no-tags --depth=1 --end-of-options origin 1{40}\n$/,
    );
  });
});
