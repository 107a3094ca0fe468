import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeFile } from "../../src/commands/write-file.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "schemagate-output-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("writeFile", () => {
  test("creates folders, replaces what is there and leaves nothing behind", () => {
    writeFile(join(folder, "a/b/report.json"), "one");
    writeFile(join(folder, "a/b/report.json"), "two");
    expect(readdirSync(join(folder, "a/b"))).toEqual(["report.json"]);
    expect(readFileSync(join(folder, "a/b/report.json"), "utf8")).toBe("two");
  });

  test.skipIf(process.platform === "win32")("replaces a symbolic link and spares its target", () => {
    writeFileSync(join(folder, "target"), "kept");
    symlinkSync("target", join(folder, "report.json"));
    writeFile(join(folder, "report.json"), "new");
    expect(readFileSync(join(folder, "target"), "utf8")).toBe("kept");
    expect(readFileSync(join(folder, "report.json"), "utf8")).toBe("new");
  });

  test.skipIf(process.platform === "win32")("writes into devices and pipes as they are", async () => {
    writeFile("/dev/null", "gone");
    const pipe = join(folder, "pipe");
    execFileSync("sh", ["-c", 'mkfifo "$0"', pipe]);
    const reader = promisify(execFile)("cat", [pipe]);
    writeFile(pipe, "through");
    expect((await reader).stdout).toBe("through");
    expect(readdirSync(folder)).toEqual(["pipe"]);
  });

  test("a folder in its place or a file in its path is an error that says so", () => {
    mkdirSync(join(folder, "report.json"));
    expect(() => writeFile(join(folder, "report.json"), "x")).toThrow("it is a folder");
    writeFileSync(join(folder, "file"), "");
    expect(() => writeFile(join(folder, "file/report.json"), "x")).toThrow("a part of its path is a file");
    expect(readdirSync(folder).sort()).toEqual(["file", "report.json"]);
  });
});
