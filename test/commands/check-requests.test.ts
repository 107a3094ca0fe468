import { expect, test } from "vitest";
import { check } from "../../src/commands/check.ts";
import type { CheckOptions } from "../../src/commands/check-options.ts";
import type { ScriptedRegistry } from "../registry/scripted/scripted-registry.ts";
import { listSeen, startRegistry } from "../registry/http/test-client.ts";
import { avsc, manifest } from "../support/publishing.ts";
import { createTemporaryFolder } from "../support/temporary-folder.ts";

const SUBJECTS = 1000;
const NAMES = Array.from({ length: SUBJECTS }, (_, index) => `topic-${String(index).padStart(4, "0")}-value`);
/** These three differ from what is registered. */
const CHANGED = [NAMES[3], NAMES[500], NAMES[999]];

/** A workspace of 1,000 subjects and a registry that has 1 to 9 versions of each. */
async function arrange(): Promise<{ readonly registry: ScriptedRegistry; readonly options: CheckOptions }> {
  const registry = await startRegistry("confluent-8.1");
  const files: { [path: string]: string } = { "schemagate.yaml": manifest() };
  for (const [index, subject] of NAMES.entries()) {
    const versions = 1 + (index % 9);
    for (let version = 1; version <= versions; version++)
      registry.state.versions.push({
        subject,
        version,
        id: index * 10 + version,
        schemaType: "AVRO",
        schema: JSON.stringify(JSON.parse(avsc(`R${index}`, `v${version}`))),
        references: [],
        deleted: false,
      });
    const field = CHANGED.includes(subject) ? "new" : `v${versions}`;
    files[`schemas/${subject}.avsc`] = avsc(`R${index}`, field);
  }
  const connection = { given: { url: registry.url }, environment: {} };
  return { registry, options: { directory: createTemporaryFolder(files), registry: { connection }, lint: false } };
}

test("a full check: at most 15 requests, and one for each subject's settings", async () => {
  const { registry, options } = await arrange();
  const report = await check(options);
  const verdicts = report.subjects.filter(({ verdict }) => verdict !== "unchanged");
  expect(verdicts.map(({ subject, verdict }) => [subject, verdict])).toEqual(
    CHANGED.map((name) => [name, "compatible"]),
  );
  const seen = listSeen(registry);
  const settings = seen.filter((line) => line.startsWith("GET /config/"));
  expect(settings.length).toBe(SUBJECTS);
  expect(seen.length - settings.length).toBeLessThanOrEqual(15);
  expect(new Set(seen).size).toBe(seen.length);
});

test("what changed since the registry is found with no more requests than that", async () => {
  const { registry, options } = await arrange();
  const report = await check({ ...options, changed: true });
  expect(report.subjects.map(({ subject }) => subject)).toEqual(CHANGED);
  expect(registry.requests.length - SUBJECTS).toBeLessThanOrEqual(15);
});

test("three files of a pull request: at most 12 requests", async () => {
  const { registry, options } = await arrange();
  const report = await check({ ...options, files: CHANGED.map((name) => `schemas/${name}.avsc`) });
  expect(report.subjects.map(({ subject, verdict }) => [subject, verdict])).toEqual(
    CHANGED.map((name) => [name, "compatible"]),
  );
  expect(registry.requests.length).toBeLessThanOrEqual(12);
  expect(listSeen(registry).length).toBe(8);
});

test("asking the registry itself is one request more for each changed subject", async () => {
  const { registry, options } = await arrange();
  const files = CHANGED.map((name) => `schemas/${name}.avsc`);
  expect((await check({ ...options, files, confirm: true })).outcome).toBe("clean");
  expect(listSeen(registry).filter((line) => line.startsWith("POST")).length).toBe(3);
  expect(registry.requests.length).toBeLessThanOrEqual(12);
});
