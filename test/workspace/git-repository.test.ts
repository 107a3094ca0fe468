import { chownSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { listTree } from "../../src/workspace/git-files.ts";
import { findHead, findMergeBase, findRepository, resolveRef } from "../../src/workspace/git-repository.ts";
import { commitAll, createRepository, git, openRepository as open } from "../support/git.ts";
import { catchError } from "../support/operational-error.ts";
import { createTemporaryFolder, writeFiles } from "../support/temporary-folder.ts";

const CHECKOUT = "With actions/checkout, write `with: { fetch-depth: 0 }`.";

afterEach(() => vi.unstubAllEnvs());

describe("finding a repository and its commits", () => {
  test("a folder outside git is in none, one inside is", () => {
    expect(findRepository(createTemporaryFolder())).toBeUndefined();
    const folder = createRepository({ "sub/a": "1" });
    expect(findRepository(join(folder, "sub"))).toEqual({ directory: join(folder, "sub"), shallow: false });
  });

  test("variables that git sets for its hooks do not lead elsewhere", () => {
    const folder = createRepository({ a: "1" });
    vi.stubEnv("GIT_DIR", "/nowhere");
    vi.stubEnv("GIT_INDEX_FILE", "/nowhere/index");
    const repository = open(folder);
    expect([...listTree(repository, resolveRef(repository, "HEAD")).keys()]).toEqual(["a"]);
  });

  test("a repository's .git folder is no working tree", () => {
    const folder = createRepository({ a: "1" });
    expect(catchError(() => findRepository(join(folder, ".git")))).toBe(
      "The folder is in a git repository but not in its working tree. | Run schemagate in a checkout.",
    );
  });

  test("a missing git program is told", () => {
    const folder = createRepository({ a: "1" });
    vi.stubEnv("PATH", join(folder, "nothing"));
    expect(catchError(() => findRepository(folder))).toBe(
      "The program git was not found. | Install git, or compare with a directory registry: --against dir:<path>.",
    );
  });

  test.runIf(process.getuid?.() === 0)("a repository of another user is refused with the way out", () => {
    const folder = createRepository({ a: "1" });
    vi.stubEnv("GIT_CONFIG_GLOBAL", "/dev/null");
    vi.stubEnv("GIT_CONFIG_NOSYSTEM", "1");
    for (const path of [folder, join(folder, ".git")]) chownSync(path, 12345, 12345);
    expect(catchError(() => findRepository(folder))).toBe(
      "Git refuses to read this repository, because its folder belongs to another user. | " +
        `When you trust the repository, run: git config --global --add safe.directory ${folder}`,
    );
  });

  test("refs of every sort are resolved", () => {
    const folder = createRepository({ a: "1" });
    const first = git(folder, "rev-parse", "HEAD");
    git(folder, "tag", "-m", "x", "v1");
    writeFiles(folder, { a: "2" });
    const second = commitAll(folder, "second");
    const repository = open(folder);
    const refs = ["HEAD", "main", "refs/heads/main", "v1", "HEAD~1", first.slice(0, 10)];
    expect(refs.map((ref) => resolveRef(repository, ref).hash)).toEqual([second, second, second, first, first, first]);
    expect(findHead(repository)).toBe(second);
  });

  test.each(["--output=/tmp/x", "-h", "", "a b", "a\nb", "\u001b[31m"])("%j is refused as a ref", (ref) => {
    const repository = open(createRepository({ a: "1" }));
    const told = catchError(() => resolveRef(repository, ref));
    expect(told).toMatch(/^Invalid git ref `[^\p{C}]*`\. \| A ref is a branch, a tag or a commit, /u);
  });

  test("a missing ref is told with what to fetch", () => {
    const folder = createRepository({ a: "1" });
    const repository = open(folder);
    git(folder, "update-ref", "refs/remotes/origin/develop", "HEAD");
    const tell = (ref: string): string => catchError(() => resolveRef(repository, ref));
    expect(tell("develop")).toBe(
      "The git ref `develop` is not here. | There is `origin/develop`: write --against git:origin/develop.",
    );
    expect(tell("origin/release/1")).toBe(
      "The git ref `origin/release/1` is not here. | " +
        `Run \`git fetch --depth=1 origin release/1:refs/remotes/origin/release/1\` and compare with \`origin/release/1\`. ${CHECKOUT}`,
    );
    expect(tell("0123456789abcdef")).toBe(
      "The git ref `0123456789abcdef` is not here. | " +
        `Run \`git fetch --depth=1 origin 0123456789abcdef\` and compare with \`0123456789abcdef\`. ${CHECKOUT}`,
    );
    expect(tell("HEAD..main")).toContain("The git ref `HEAD..main` is not here.");
    expect(tell("main:a")).toContain("The git ref `main:a` is not here.");
  });
});

describe("the merge base with the default branch", () => {
  test("is where the branch began; origin's HEAD comes before a local branch", () => {
    const folder = createRepository({ a: "1" });
    const base = git(folder, "rev-parse", "HEAD");
    git(folder, "checkout", "-q", "-b", "feature");
    writeFiles(folder, { a: "2" });
    commitAll(folder, "on the branch");
    expect(findMergeBase(open(folder))).toEqual({ hash: base, ref: "main" });
    git(folder, "update-ref", "refs/remotes/origin/trunk", "HEAD");
    git(folder, "symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/trunk");
    expect(findMergeBase(open(folder))).toEqual({ hash: git(folder, "rev-parse", "HEAD"), ref: "origin/trunk" });
  });

  test("does not exist before the first commit", () => {
    const folder = createTemporaryFolder();
    git(folder, "init", "-q");
    expect(findMergeBase(open(folder))).toBeUndefined();
  });

  test("cannot be told without a default branch, or without a commit in common", () => {
    const folder = createRepository({ a: "1" });
    git(folder, "branch", "-m", "work");
    expect(catchError(() => findMergeBase(open(folder)))).toBe(
      "There is no default branch here to compare with: none of `origin/HEAD`, `origin/main`, `origin/master`, `main`, `master`. | " +
        `Run \`git fetch origin main:refs/remotes/origin/main\`, or name the version to compare with: --against git:<ref>. ${CHECKOUT}`,
    );
    git(folder, "checkout", "-q", "--orphan", "main");
    commitAll(folder, "unrelated");
    git(folder, "checkout", "-q", "work");
    expect(catchError(() => findMergeBase(open(folder)))).toBe(
      "This branch and `main` have no commit in common. | Name the version to compare with: --against git:main",
    );
  });

  test("in a clone that is too shallow, what to fetch is said; a ref still works", () => {
    const origin = createRepository({ "a.avsc": "1" });
    git(origin, "checkout", "-q", "-b", "feature");
    writeFiles(origin, { "a.avsc": "2" });
    commitAll(origin, "on the branch");
    git(origin, "checkout", "-q", "main");
    writeFiles(origin, { b: "1" });
    commitAll(origin, "on main");
    const folder = createTemporaryFolder();
    git(folder, "clone", "-q", "--depth=1", "--branch=feature", "--no-single-branch", `file://${origin}`, "clone");
    const repository = open(join(folder, "clone"));
    expect(repository.shallow).toBe(true);
    expect(catchError(() => findMergeBase(repository))).toBe(
      "The clone is too shallow to tell where this branch left `origin/main`. | " +
        `Run \`git fetch --unshallow origin\`, or name the version to compare with: --against git:origin/main. ${CHECKOUT}`,
    );
    expect(catchError(() => resolveRef(repository, "main~1"))).toContain("is not here; the clone is shallow.");
    expect([...listTree(repository, resolveRef(repository, "origin/main")).keys()]).toEqual(["a.avsc", "b"]);
  });
});

test("in a checkout as actions/checkout makes it, what to fetch is said, and fetching it helps", () => {
  const origin = createRepository({ "a.avsc": "1" });
  const base = git(origin, "rev-parse", "HEAD");
  git(origin, "checkout", "-q", "-b", "feature");
  writeFiles(origin, { "a.avsc": "2" });
  commitAll(origin, "on the branch");
  git(origin, "update-ref", "refs/pull/1/merge", "HEAD");
  const folder = createTemporaryFolder();
  git(folder, "init", "-q");
  git(folder, "remote", "add", "origin", `file://${origin}`);
  git(folder, "fetch", "-q", "--no-tags", "--depth=1", "origin", "+refs/pull/1/merge:refs/remotes/pull/1/merge");
  git(folder, "checkout", "-q", "--detach", "refs/remotes/pull/1/merge");
  expect(catchError(() => findMergeBase(open(folder)))).toBe(
    "There is no default branch here to compare with: none of `origin/HEAD`, `origin/main`, `origin/master`, `main`, `master`. | " +
      "Run `git fetch --unshallow origin '+refs/heads/*:refs/remotes/origin/*'`, " +
      `or name the version to compare with: --against git:<ref>. ${CHECKOUT}`,
  );
  expect(catchError(() => resolveRef(open(folder), "main"))).toBe(
    "The git ref `main` is not here; the clone is shallow. | " +
      `Run \`git fetch --depth=1 origin main:refs/remotes/origin/main\` and compare with \`origin/main\`. ${CHECKOUT}`,
  );
  git(folder, "fetch", "-q", "--depth=1", "origin", "main:refs/remotes/origin/main");
  expect(resolveRef(open(folder), "origin/main").hash).toBe(base);
  git(folder, "fetch", "-q", "--unshallow", "origin", "+refs/heads/*:refs/remotes/origin/*");
  expect(findMergeBase(open(folder))).toEqual({ hash: base, ref: "origin/main" });
});
