import { renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openBaseline } from "../../src/baseline/open-baseline.ts";
import { commitAll, git } from "../support/git.ts";
import { catchError } from "../support/operational-error.ts";
import { createTemporaryFolder, writeFiles } from "../support/temporary-folder.ts";

describe("choosing a baseline", () => {
  test("the directory registry beside the manifest comes first, then the merge base, then nothing", () => {
    const folder = createTemporaryFolder({ "sub/schemas/a.avsc": "1" });
    const choose = (): string =>
      openBaseline({ workspace: folder, manifestFolder: join(folder, "sub"), targets: [] }).label;
    expect(choose()).toBe(
      "nothing, every subject is new: there is no registry/registry.json and no git repository here",
    );
    git(folder, "init", "-q");
    expect(choose()).toBe(
      "nothing, every subject is new: there is no registry/registry.json, and git has no commit yet",
    );
    const hash = commitAll(folder, "first").slice(0, 7);
    expect(choose()).toBe(`git merge base with main (${hash})`);
    writeFiles(folder, { "sub/registry/README": "" });
    expect(choose()).toBe(`git merge base with main (${hash})`);
    writeFiles(folder, { "sub/registry/registry.json": `{"formatVersion":1}` });
    expect(choose()).toBe("directory registry sub/registry/");
    writeFiles(folder, { "sub/registry/registry.json": `{"formatVersion":1` });
    expect(catchError(choose)).toContain("sub/registry/registry.json:1:19 | The file is not valid JSON.");
  });

  test("a default registry that leads elsewhere is refused, a named one is not", () => {
    const folder = createTemporaryFolder({ "real/registry.json": `{"formatVersion":1}` });
    symlinkSync(join(folder, "real"), join(folder, "registry"));
    expect(catchError(() => openBaseline({ workspace: folder, targets: [] }))).toBe(
      "registry | The directory registry beside the manifest is a symbolic link. | " +
        "Put the folder itself in this place, or name the one that is meant: --against dir:<path>.",
    );
    expect(openBaseline({ workspace: folder, against: "dir:registry/", targets: [] }).label).toBe(
      "directory registry registry/",
    );
    renameSync(join(folder, "real"), join(folder, "moved"));
    expect(openBaseline({ workspace: join(folder, "sub"), against: "dir:../moved", targets: [] }).label).toBe(
      "directory registry ../moved/",
    );
  });

  test("what is not there is an error, never nothing", () => {
    const folder = createTemporaryFolder();
    const choose = (against: string): string =>
      catchError(() => openBaseline({ workspace: folder, against, targets: [] }));
    expect(choose("dir:missing")).toBe(
      "missing/registry.json | There is no directory registry in `missing`: it has no registry.json. | " +
        'Check the path, or start a registry with a registry.json that holds {"formatVersion": 1}.',
    );
    expect(choose("git:main")).toBe(
      "There is no git repository here. | Run schemagate in a checkout, or compare with a directory registry: --against dir:<path>.",
    );
    const usage =
      "Write --against dir:<path> for a directory registry, or --against git:<ref> for a branch, tag or commit.";
    expect(["registry", "dir:", "git:", "svn:x"].map(choose)).toEqual([
      `Unknown baseline \`registry\`. | ${usage}`,
      `Unknown baseline \`dir:\`. | ${usage}`,
      `Unknown baseline \`git:\`. | ${usage}`,
      `Unknown baseline \`svn:x\`. | ${usage}`,
    ]);
  });
});
