import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listFiles } from "../../src/workspace/list-files.ts";

let root = "";

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "schemagate-list-")));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), "");
  }
}

test("lists files by extension, sorted by code units, hidden ones and node_modules left out", () => {
  write("b.avsc", "a/z.avsc", "a/b/c.avsc", "B.avsc", "é.avsc", "a.json", "x.avsc.bak", "avsc", ".hidden.avsc");
  write(".git/a.avsc", "node_modules/p/a.avsc", "a/node_modules/a.avsc", "a/.cache/a.avsc", "folder.avsc/inner.avsc");
  expect(listFiles({ root }, [".avsc"])).toEqual({
    files: ["B.avsc", "a/b/c.avsc", "a/z.avsc", "b.avsc", "folder.avsc/inner.avsc", "é.avsc"],
    projects: [],
    links: [],
    unreadable: [],
  });
  expect(listFiles({ root }, [".json", ".bak"]).files).toEqual(["a.json", "x.avsc.bak"]);
});

test("directory registries are not searched, wherever they are and whatever they are called", () => {
  write(
    "registry/registry.json",
    "registry/subjects/a/v1.avsc",
    "x/history/registry.json",
    "x/history/subjects/b/v1.avsc",
  );
  write("registry.json", "subjects.avsc", "other/subjects/c.avsc");
  expect(listFiles({ root }, [".avsc"]).files).toEqual(["other/subjects/c.avsc", "subjects.avsc"]);
});

test("folders with a manifest of their own are named", () => {
  write("schemagate.yaml", "a/schemagate.yaml", "a/x.avsc", "a/b/schemagate.yaml", "c/schemagate.yaml/x.avsc");
  expect(listFiles({ root }, [".avsc"])).toEqual({
    files: ["a/x.avsc", "c/schemagate.yaml/x.avsc"],
    projects: ["a", "a/b"],
    links: [],
    unreadable: [],
  });
});

test.skipIf(process.platform === "win32")(
  "links to folders are not followed, links to files are listed, pipes are not",
  () => {
    write("a/x.avsc");
    symlinkSync("a", join(root, "b"));
    symlinkSync("..", join(root, "a/up"));
    symlinkSync("a/x.avsc", join(root, "link.avsc"));
    symlinkSync("/nowhere", join(root, "dangling.avsc"));
    execFileSync("mkfifo", [join(root, "pipe.avsc")]);
    const { files, links } = listFiles({ root }, [".avsc"]);
    expect([files, links]).toEqual([
      ["a/x.avsc", "dangling.avsc", "link.avsc"],
      ["a/up", "b"],
    ]);
  },
);

test("a folder that is not there is named", () => {
  expect(listFiles({ root: join(root, "none") }, [".avsc"])).toEqual({
    files: [],
    projects: [],
    links: [],
    unreadable: [{ folder: "", code: "ENOENT" }],
  });
});
