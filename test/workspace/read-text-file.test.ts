import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readTextFile } from "../../src/workspace/read-text-file.ts";
import { openWorkspace } from "../../src/workspace/workspace.ts";

const scratch = realpathSync(mkdtempSync(join(tmpdir(), "schemagate-read-")));
const root = join(scratch, "work");

beforeAll(() => {
  mkdirSync(join(root, "folder"), { recursive: true });
  mkdirSync(join(scratch, "work-beside"));
  writeFileSync(join(scratch, "secret.avsc"), "secret");
  writeFileSync(join(scratch, "work-beside/a.avsc"), "secret");
  writeFileSync(join(root, "a.avsc"), '"string"\r\n');
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The text, or the code, message and hint of the refusal. */
function read(path: string, maxSize?: number): readonly string[] {
  const result = readTextFile({ root }, path, maxSize);
  return result.ok ? [result.source.text] : [result.code, result.message, result.hint];
}

function write(path: string, content: string | Uint8Array): string {
  writeFileSync(join(root, path), content);
  return path;
}

describe("reading a file of the workspace", () => {
  test("keeps the byte order mark, line ends and everything else", () => {
    expect(read("a.avsc")).toEqual(['"string"\r\n']);
    expect(read(write("bom.avsc", "\ufeff{}\r"))).toEqual(["\ufeff{}\r"]);
    expect(read(write("empty.avsc", ""))).toEqual([""]);
    expect(read(write("wide.avsc", "é😀\u2028"))).toEqual(["é😀\u2028"]);
  });

  test.each([
    ["at the start", [0xff, 0x41], "0xFF at offset 0, line 1"],
    ["on line three", [0x41, 0x0a, 0x0d, 0x0a, 0x42, 0xc3, 0x28, 0x0a], "0xC3 at offset 5, line 3"],
    ["an overlong form", [0x41, 0xc0, 0x80], "0xC0 at offset 1, line 1"],
    ["half a surrogate pair", [0x22, 0xed, 0xa0, 0x80, 0x22], "0xED at offset 1, line 1"],
    ["cut off at the end", [0xc3, 0xa9, 0xf0, 0x9f, 0x98], "0xF0 at offset 2, line 1"],
    ["Latin-1", [0x22, 0x63, 0x61, 0x66, 0xe9, 0x22], "0xE9 at offset 4, line 1"],
  ])("names the byte that is no UTF-8: %s", (_name, bytes, place) => {
    expect(read(write("invalid.avsc", Uint8Array.from(bytes)))).toEqual([
      "unreadable-file",
      `File \`invalid.avsc\` is not valid UTF-8: byte ${place}.`,
      "Save the file as UTF-8 text.",
    ]);
  });

  test("finds the one wrong byte of a large file", () => {
    const bytes = Buffer.from("ééé\n".repeat(500_000));
    bytes[2_000_003] = 0xff;
    expect(read(write("large.avsc", bytes))[1]).toBe(
      "File `large.avsc` is not valid UTF-8: byte 0xC3 at offset 2000002, line 285715.",
    );
  });

  test("refuses what is not text", () => {
    expect(read(write("binary.avsc", Uint8Array.from([0x4f, 0x62, 0x6a, 0x01, 0x00])))).toEqual([
      "unreadable-file",
      "File `binary.avsc` is binary, not text.",
      "Save the file as UTF-8 text.",
    ]);
    expect(read(write("utf16.avsc", Buffer.from("\ufeff{}", "utf16le")))[1]).toBe(
      "File `utf16.avsc` is UTF-16 text, and schemas are UTF-8.",
    );
  });

  test("refuses a large file without reading it", () => {
    truncateSync(join(root, write("huge.avsc", "x")), 100 * 1024 * 1024);
    const before = process.memoryUsage().arrayBuffers;
    expect(read("huge.avsc")).toEqual([
      "unreadable-file",
      "File `huge.avsc` is too large: 100.0 MiB, where 16.0 MiB is the most that is read.",
      "A schema of this size cannot be registered either: check that the right file is named.",
    ]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1024 * 1024);
    expect(read("a.avsc", 4)[1]).toBe("File `a.avsc` is too large: 0.0 MiB, where 0.0 MiB is the most that is read.");
  });

  test("says when there is no such file, or it is a folder", () => {
    expect(read("none.avsc")).toEqual([
      "unreadable-file",
      "There is no file `none.avsc`.",
      "Correct the path, or remove what names it.",
    ]);
    expect(read("a.avsc/b.avsc")[1]).toBe("There is no file `a.avsc/b.avsc`.");
    expect(read("folder")).toEqual([
      "unreadable-file",
      "`folder` is a folder.",
      "Name a schema file; for every file of a folder write a glob in `files`.",
    ]);
    expect(read("n\0ul.avsc")[0]).toBe("unreadable-file");
  });
});

describe.skipIf(process.platform === "win32")("links and special files", () => {
  test("follows links, but not out of the workspace", () => {
    symlinkSync("a.avsc", join(root, "inside.avsc"));
    symlinkSync(join(scratch, "secret.avsc"), join(root, "outside.avsc"));
    symlinkSync("../work-beside", join(root, "beside"));
    symlinkSync("loop.avsc", join(root, "loop.avsc"));
    const hint = "Replace the link by the file itself, or run schemagate in a folder that holds both.";
    expect(read("inside.avsc")).toEqual(['"string"\r\n']);
    expect(read("outside.avsc")).toEqual([
      "outside-workspace",
      "File `outside.avsc` lies outside the workspace.",
      hint,
    ]);
    expect(read("beside/a.avsc")).toEqual([
      "outside-workspace",
      "File `beside/a.avsc` lies outside the workspace.",
      hint,
    ]);
    expect(read("../secret.avsc")[0]).toBe("outside-workspace");
    expect(read("../work-beside/a.avsc")[0]).toBe("outside-workspace");
    expect(read("loop.avsc")).toEqual([
      "unreadable-file",
      "File `loop.avsc` cannot be read: ELOOP.",
      "Check the permissions of the file and its folders.",
    ]);
  });

  test("does not wait for a pipe", () => {
    execFileSync("mkfifo", [join(root, "pipe.avsc")]);
    expect(read("pipe.avsc")[1]).toBe("`pipe.avsc` is no regular file.");
  });

  test.skipIf(process.getuid?.() === 0)("names the missing permission", () => {
    chmodSync(join(root, write("closed.avsc", "x")), 0);
    expect(read("closed.avsc")[1]).toBe("File `closed.avsc` cannot be read: EACCES.");
  });

  test("a workspace given through a link is the folder behind it", () => {
    symlinkSync(root, join(scratch, "link"));
    expect(openWorkspace(join(scratch, "link"))).toEqual({ root });
    expect(() => openWorkspace(join(root, "a.avsc"))).toThrow(`There is no folder \`${join(root, "a.avsc")}\`.`);
    expect(() => openWorkspace(join(root, "none"))).toThrow(`There is no folder \`${join(root, "none")}\`.`);
  });
});
