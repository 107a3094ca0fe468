import { chownSync, chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { listChanges, listRenames, listTree, readBlobs } from "../../src/workspace/git-files.ts";
import type { GitRepository } from "../../src/workspace/git-repository.ts";
import { findHead, findMergeBase, findRepository, resolveRef } from "../../src/workspace/git-repository.ts";
import { commitAll, git } from "../support/git.ts";
import { catchError } from "../support/operational-error.ts";
import { createTemporaryFolder, writeFiles } from "../support/temporary-folder.ts";

const CHECKOUT = "With actions/checkout, write `with: { fetch-depth: 0 }`.";

afterEach(() => vi.unstubAllEnvs());

function createRepository(files: { readonly [path: string]: string | Buffer }): string {
  const folder = createTemporaryFolder(files);
  git(folder, "init", "-q");
  commitAll(folder, "first");
  return folder;
}

function open(folder: string): GitRepository {
  const repository = findRepository(folder);
  if (repository === undefined) throw new Error("no repository");
  return repository;
}

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

describe("files of a commit", () => {
  const NAMES = [
    "plain.avsc",
    "with space.avsc",
    "Ünïcödé.avsc",
    'quo"te.avsc',
    "new\nline.avsc",
    "-dash.avsc",
    "tab\there",
  ];

  test("the tree and the texts are read whatever the names", () => {
    const folder = createRepository(Object.fromEntries(NAMES.map((name, index) => [`sub/${name}`, `text ${index}\n`])));
    writeFiles(folder, { outside: "no" });
    symlinkSync("plain.avsc", join(folder, "sub/link"));
    const commit = { hash: commitAll(folder, "more"), ref: "main" };
    const repository = open(join(folder, "sub"));
    const tree = listTree(repository, commit);
    expect([...tree.keys()].sort()).toEqual([...NAMES, "link"].sort());
    expect(tree.get("link")?.kind).toBe("link");
    const blobs = readBlobs(
      repository,
      NAMES.map((name) => tree.get(name)?.hash ?? ""),
      100,
    );
    expect(NAMES.map((name) => blobs.get(tree.get(name)?.hash ?? ""))).toEqual(
      NAMES.map((_, index) => ({ ok: true, text: `text ${index}\n` })),
    );
  });

  test("blobs without a usable text say why", () => {
    const files = {
      big: "x".repeat(101),
      fits: "x".repeat(100),
      empty: "",
      binary: Buffer.from([0xff, 0xfe, 0]),
      lfs: "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n",
    };
    const folder = createRepository(files);
    const repository = open(folder);
    const tree = listTree(repository, resolveRef(repository, "HEAD"));
    const missing = "0123456789012345678901234567890123456789";
    const hashes = Object.keys(files).map((name) => tree.get(name)?.hash ?? "");
    const blobs = readBlobs(repository, [...hashes, missing, ...hashes], 100);
    expect([...hashes, missing].map((hash) => blobs.get(hash))).toEqual([
      { ok: false, problem: "too-large" },
      { ok: true, text: "x".repeat(100) },
      { ok: true, text: "" },
      { ok: false, problem: "not-utf8" },
      { ok: false, problem: "large-file-pointer" },
      { ok: false, problem: "missing" },
    ]);
    expect(readBlobs(repository, [], 100)).toEqual(new Map());
  });
});

describe("what changed since a commit", () => {
  const LONG = Array.from({ length: 50 }, (_, index) => `line ${index}`).join("\n");

  test("committed, staged, unstaged and untracked changes are listed, below the folder only", () => {
    const folder = createRepository({
      ".gitignore": "ignored\n",
      "sub/same": "1",
      "sub/committed": "1",
      "sub/staged": "1",
      "sub/unstaged": "1",
      "sub/deleted": "1",
      "sub/old name": LONG,
      "sub/gone": "moved without git being told",
      outside: "1",
    });
    const base = { hash: git(folder, "rev-parse", "HEAD"), ref: "main" };
    writeFiles(folder, { "sub/committed": "2" });
    commitAll(folder, "second");
    writeFiles(folder, { "sub/staged": "2", outside: "2" });
    git(folder, "mv", "sub/old name", "sub/new name");
    git(folder, "add", "-A");
    writeFiles(folder, {
      "sub/unstaged": "2",
      "sub/new name": `${LONG}\nmore`,
      "sub/deep/untracked é": "1",
      "sub/ignored": "1",
    });
    rmSync(join(folder, "sub/deleted"));
    const repository = open(join(folder, "sub"));
    expect(listChanges(repository, base)).toEqual([
      { kind: "modified", path: "committed" },
      { kind: "added", path: "deep/untracked é" },
      { kind: "deleted", path: "deleted" },
      { kind: "renamed", path: "new name", previousPath: "old name" },
      { kind: "modified", path: "staged" },
      { kind: "modified", path: "unstaged" },
    ]);
    expect(listRenames(repository, base)).toEqual(new Map([["new name", "old name"]]));
  });

  test("nothing that the repository configures is run", () => {
    const folder = createRepository({ "a.txt": "1\n", "b.txt": "1\n" });
    const trap = join(folder, "trap.sh");
    const sprung = join(folder, "sprung");
    writeFileSync(trap, `#!/bin/sh\ntouch "${sprung}"\ncat\n`);
    chmodSync(trap, 0o755);
    mkdirSync(join(folder, ".git/hooks"), { recursive: true });
    for (const hook of ["post-index-change", "fsmonitor-watchman", "reference-transaction"]) {
      writeFileSync(join(folder, ".git/hooks", hook), `#!/bin/sh\ntouch "${sprung}"\n`);
      chmodSync(join(folder, ".git/hooks", hook), 0o755);
    }
    writeFiles(folder, { ".gitattributes": "*.txt filter=trap diff=trap\n", "a.txt": "2\n" });
    for (const [name, value] of [
      ["core.fsmonitor", trap],
      ["core.pager", trap],
      ["core.sshCommand", trap],
      ["credential.helper", trap],
      ["diff.external", trap],
      ["diff.trap.command", trap],
      ["diff.trap.textconv", trap],
      ["filter.trap.clean", trap],
      ["filter.trap.smudge", trap],
      ["filter.trap.process", trap],
      ["filter.trap.required", "true"],
      ["alias.diff", `!${trap}`],
    ] as const)
      git(folder, "config", name, value);
    const repository = open(folder);
    const head = resolveRef(repository, "HEAD");
    const changed = listChanges(repository, head).map((change) => change.path);
    expect(changed.filter((path) => path !== "sprung")).toEqual([".gitattributes", "a.txt", "trap.sh"]);
    listRenames(repository, head);
    const tree = listTree(repository, head);
    readBlobs(repository, [tree.get("a.txt")?.hash ?? ""], 100);
    findMergeBase(repository);
    expect(changed).not.toContain("sprung");
    expect(listChanges(repository, head).map((change) => change.path)).not.toContain("sprung");
  });
});
