import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listChanges, listRenames, listTree, readBlobs } from "../../src/workspace/git-files.ts";
import { findMergeBase, resolveRef } from "../../src/workspace/git-repository.ts";
import { commitAll, createRepository, git, openRepository as open } from "../support/git.ts";
import { catchError } from "../support/operational-error.ts";
import { createTemporaryFolder, writeFiles } from "../support/temporary-folder.ts";

const MISSING = { ok: false, problem: "missing" };
const PARTIAL_CLONE =
  "The repository is a partial clone that lacks the earlier files, and schemagate does not fetch. | " +
  "Clone without `--filter` (with actions/checkout: without `filter:`), or run: git fetch --refetch --no-filter origin";

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

test("a partial clone that lacks the texts is told; nothing is fetched", () => {
  const origin = createRepository({ "a.avsc": "1" });
  git(origin, "config", "uploadpack.allowFilter", "true");
  writeFiles(origin, { "a.avsc": "2" });
  commitAll(origin, "second");
  const folder = createTemporaryFolder();
  git(folder, "clone", "-q", "--filter=blob:none", `file://${origin}`, "clone");
  const repository = open(join(folder, "clone"));
  const hash = listTree(repository, resolveRef(repository, "HEAD~1")).get("a.avsc")?.hash ?? "";
  const told = catchError(() => expect(readBlobs(repository, [hash], 100).get(hash)).toEqual(MISSING));
  // Git 2.44 and later can be told not to fetch, and reports the blob as missing instead of failing.
  expect(["no error", PARTIAL_CLONE]).toContain(told);
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
