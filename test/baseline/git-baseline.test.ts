import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { BaselineTarget } from "../../src/baseline/baseline.ts";
import { openBaseline } from "../../src/baseline/open-baseline.ts";
import { readAtOnce as read } from "../support/baseline.ts";
import { commitAll, git } from "../support/git.ts";
import { catchError } from "../support/operational-error.ts";
import { createTemporaryFolder, writeFiles } from "../support/temporary-folder.ts";

function target(subject: string, references: BaselineTarget["references"] = []): BaselineTarget {
  return { subject, file: `schemas/${subject}.avsc`, references };
}

describe("a git ref as a baseline", () => {
  const TARGETS = [
    target("orders", [
      { name: "Line", subject: "line" },
      { name: "Late", subject: "late" },
      { name: "Other", subject: "unmapped" },
    ]),
    target("line", [{ name: "Money", subject: "money" }]),
    target("money"),
    target("late"),
    target("moved"),
  ];
  const LONG = "x".repeat(200);

  function createWorkspace(): string {
    const folder = createTemporaryFolder({
      "app/schemas/orders.avsc": "orders before",
      "app/schemas/line.avsc": "line before",
      "app/schemas/money.avsc": "money before",
      "app/schemas/old.json": LONG,
      "app/schemagate.yaml": "version: 1",
    });
    git(folder, "init", "-q");
    commitAll(folder, "first");
    git(folder, "checkout", "-q", "-b", "feature");
    writeFiles(folder, { "app/schemas/orders.avsc": "orders after", "app/schemas/late.avsc": "late" });
    git(folder, "mv", "app/schemas/old.json", "app/schemas/moved.avsc");
    commitAll(folder, "second");
    return join(folder, "app");
  }

  test("gives the file at the ref, under its old name where it was renamed, and its references at the ref", () => {
    const workspace = createWorkspace();
    const hash = git(workspace, "rev-parse", "--short=7", "main");
    const baseline = openBaseline({ workspace, against: "git:main", targets: TARGETS });
    expect([baseline.kind, baseline.label]).toEqual(["git", `git main (${hash})`]);
    const rest = { level: null, policy: null, undecided: [] };
    expect(read(baseline, "orders")).toEqual({
      ...rest,
      versions: [
        {
          version: null,
          label: "main",
          schemaType: "AVRO",
          schema: "orders before",
          references: [],
          resolved: [
            { name: "Money", schema: "money before", subject: "money" },
            { name: "Line", schema: "line before", subject: "line" },
          ],
        },
      ],
    });
    expect(read(baseline, "late")).toEqual({ ...rest, versions: [] });
    expect(read(baseline, "moved").versions).toEqual([
      { version: null, label: "main:schemas/old.json", schemaType: "JSON", schema: LONG, references: [], resolved: [] },
    ]);
    expect([baseline.readFile("schemagate.yaml"), baseline.readFile("schemas/late.avsc")]).toEqual([
      "version: 1",
      null,
    ]);
  });

  test("subjects that were announced, and others, are read with their references", () => {
    const workspace = createWorkspace();
    const baseline = openBaseline({ workspace, against: "git:main", targets: TARGETS });
    expect(baseline.prepare(["line", "unmapped"])).toBeUndefined();
    const texts = ["line", "money", "orders", "moved", "late"].map((subject) =>
      read(baseline, subject).versions.map(({ schema, resolved }) => [schema, ...resolved.map((one) => one.schema)]),
    );
    expect(texts).toEqual([
      [["line before", "money before"]],
      [["money before"]],
      [["orders before", "money before", "line before"]],
      [[LONG]],
      [],
    ]);
  });

  test("what is no schema at the ref is an error with the way out", () => {
    const folder = createTemporaryFolder({
      "schemas/lfs.avsc": "version https://git-lfs.github.com/spec/v1\n",
      "schemas/bin.avsc": Buffer.from([255]),
    });
    symlinkSync("/etc/passwd", join(folder, "schemas/link.avsc"));
    git(folder, "init", "-q");
    commitAll(folder, "first");
    const targets = ["lfs", "bin", "link"].map((name) => target(name));
    const baseline = openBaseline({ workspace: folder, against: "git:HEAD", targets });
    expect(targets.map(({ subject }) => catchError(() => read(baseline, subject)))).toEqual([
      "schemas/lfs.avsc | In `HEAD`, `schemas/lfs.avsc` is a Git LFS pointer instead of a schema. | Keep schemas out of Git LFS: remove them from the `filter=lfs` patterns in .gitattributes.",
      "schemas/bin.avsc | In `HEAD`, `schemas/bin.avsc` is not UTF-8 text. | Compare with a ref at which the file is a schema.",
      "schemas/link.avsc | In `HEAD`, `schemas/link.avsc` is a symbolic link. | Compare with a ref at which the file is a schema.",
    ]);
  });

  test("references that run in a circle are an error", () => {
    const folder = createTemporaryFolder({ "schemas/a.avsc": "1", "schemas/b.avsc": "1" });
    git(folder, "init", "-q");
    commitAll(folder, "first");
    const targets = [target("a", [{ name: "B", subject: "b" }]), target("b", [{ name: "A", subject: "a" }])];
    const baseline = openBaseline({ workspace: folder, against: "git:HEAD", targets });
    expect(catchError(() => read(baseline, "a"))).toBe(
      "The references run in a circle: `b` → `a` → `b`. | Remove one of these references.",
    );
  });
});
