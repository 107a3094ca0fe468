import { describe, expect, test } from "vitest";
import { check } from "../../src/commands/check.ts";
import type { CheckOptions } from "../../src/commands/check-options.ts";
import type { Report } from "../../src/report/report.ts";
import { startRegistry } from "../registry/http/test-client.ts";
import { createRepository } from "../support/git.ts";
import { avsc, manifest } from "../support/publishing.ts";
import { createTemporaryFolder, writeFiles } from "../support/temporary-folder.ts";

const FILE = "schemas/order.avsc";

/** One subject, whose entry has these lines. */
function write(lines: string): string {
  return `version: 1\nsubjects:\n  - schema: ${FILE}\n    subject: order\n${lines}`;
}

/** The level, the change of it and the findings. */
function summarise({ subjects: [subject], diagnostics }: Report): object {
  const { level, levelChange = null, verdict } = subject ?? {};
  const findings = diagnostics.map(({ rule, message, location }) => [rule, location.start?.line, message]);
  return { verdict, level, levelChange, findings };
}

async function checkAgainstRegistry(lines: string, settings?: object): Promise<Report> {
  const registry = await startRegistry("confluent-8.1");
  registry.state.register("order", { schema: avsc("Order", "a") });
  if (settings !== undefined) registry.state.settings.set("order", { ...settings });
  const directory = createTemporaryFolder({ "schemagate.yaml": write(lines), [FILE]: avsc("Order", "a", "b") });
  const connection = { given: { url: registry.url }, environment: {} };
  return check({ directory, registry: { connection }, lint: false });
}

describe("a level that the manifest changes, beside a registry", () => {
  test("is the one judged at, and a change of its own; loosening is a warning at its line", async () => {
    const report = await checkAgainstRegistry("    compatibility: BACKWARD\n", {
      compatibilityLevel: "FULL_TRANSITIVE",
    });
    expect(summarise(report)).toEqual({
      verdict: "compatible",
      level: "BACKWARD",
      levelChange: { from: "FULL_TRANSITIVE", source: "subject", loosens: true },
      findings: [
        [
          "subject/level-loosened",
          5,
          "The level of `order` changes from FULL_TRANSITIVE to BACKWARD: old consumers may become unable to read new data, and only the newest earlier version is still compared.",
        ],
      ],
    });
  });

  test("tightening is told and is no finding", async () => {
    expect(summarise(await checkAgainstRegistry("    compatibility: FULL\n"))).toEqual({
      verdict: "compatible",
      level: "FULL",
      levelChange: { from: "BACKWARD", source: "global", loosens: false },
      findings: [],
    });
  });

  test.each([
    ["the level in force", "    compatibility: BACKWARD\n"],
    ["the registry's level", ""],
  ])("%s is none", async (_, lines) => {
    expect(summarise(await checkAgainstRegistry(lines))).toMatchObject({ levelChange: null, findings: [] });
  });

  test("a new subject has no level that anybody relies on", async () => {
    const registry = await startRegistry("confluent-8.1");
    const directory = createTemporaryFolder({
      "schemagate.yaml": write("    compatibility: NONE\n"),
      [FILE]: avsc("Order", "a"),
    });
    const connection = { given: { url: registry.url }, environment: {} };
    const report = await check({ directory, registry: { connection }, lint: false });
    expect(summarise(report)).toEqual({ verdict: "new", level: "NONE", levelChange: null, findings: [] });
  });

  test("a level from the command line is nobody's change", async () => {
    const registry = await startRegistry("confluent-8.1");
    registry.state.register("order", { schema: avsc("Order", "a") });
    const directory = createTemporaryFolder({
      "schemagate.yaml": write("    compatibility: NONE\n"),
      [FILE]: avsc("Order", "a"),
    });
    const connection = { given: { url: registry.url }, environment: {} };
    const report = await check({ directory, registry: { connection }, lint: false, level: "FULL" });
    expect(summarise(report)).toMatchObject({ level: "FULL", levelChange: null, findings: [] });
  });
});

describe("a level that the manifest changes, beside git", () => {
  async function checkChange(before: string, after: string, options: Partial<CheckOptions> = {}): Promise<Report> {
    const files = { [FILE]: avsc("Order", "a") };
    const directory = createRepository({ ...files, "schemagate.yaml": write(before) });
    writeFiles(directory, { "schemagate.yaml": write(after) });
    return check({ directory, against: "git:HEAD", lint: false, ...options });
  }

  test("from one to another, in the same entry", async () => {
    expect(summarise(await checkChange("    compatibility: FULL\n", "    compatibility: NONE\n"))).toMatchObject({
      level: "NONE",
      levelChange: { from: "FULL", source: "manifest", loosens: true },
      findings: [
        ["subject/level-loosened", 5, expect.stringMatching(/^The level of `order` changes from FULL to NONE: /)],
      ],
    });
  });

  test("from the default, back to it, and out of the check altogether", async () => {
    const full = "    compatibility: FULL\n";
    const [to, back, out] = [
      await checkChange("", full),
      await checkChange(full, ""),
      await checkChange(full, "    compatibility: unmanaged\n"),
    ];
    expect(summarise(to)).toMatchObject({ levelChange: { from: "BACKWARD", source: "default", loosens: false } });
    expect(summarise(back)).toMatchObject({ levelChange: { from: "FULL", source: "manifest", loosens: true } });
    expect(summarise(out)).toMatchObject({
      verdict: "unmanaged",
      levelChange: { from: "FULL", source: "manifest", loosens: true },
      findings: [
        ["subject/level-loosened", 5, expect.stringMatching(/^The level of `order` changes from FULL to unmanaged: /)],
      ],
    });
  });

  test("the general level of a manifest counts for its entries", async () => {
    const files = { "schemas/order.avsc": avsc("Order", "a"), "schemas/money.avsc": avsc("Money", "a") };
    const general = (level: string): string => `${manifest()}defaults:\n  compatibility: ${level}\n`;
    const directory = createRepository({ ...files, "schemagate.yaml": general("FULL") });
    writeFiles(directory, { "schemagate.yaml": general("BACKWARD") });
    const report = await check({ directory, against: "git:HEAD", lint: false });
    expect(
      report.subjects.map(({ subject, levelChange }) => [subject, levelChange?.from, levelChange?.loosens]),
    ).toEqual([
      ["money", "FULL", true],
      ["order", "FULL", true],
    ]);
  });

  test("nothing changes where the manifest is the same, or was not there", async () => {
    const full = "    compatibility: FULL\n";
    expect(summarise(await checkChange(full, `${full}    # no change\n`))).toMatchObject({
      levelChange: null,
      findings: [],
    });
    const directory = createRepository({ [FILE]: avsc("Order", "a") });
    writeFiles(directory, { "schemagate.yaml": write(full) });
    expect(summarise(await check({ directory, against: "git:HEAD", lint: false }))).toMatchObject({
      level: "FULL",
      levelChange: null,
      findings: [],
    });
  });
});
