import { join } from "node:path";
import { expect, test } from "vitest";
import type { ClientName } from "./installed-clients.ts";
import { listInstalledClients, runProgram, serve } from "./installed-clients.ts";

const installed = listInstalledClients();
const PROGRAMS = join(import.meta.dirname, "programs");

function has(name: ClientName): boolean {
  return installed[name] !== undefined;
}

function find(name: ClientName): string {
  return installed[name]?.path ?? "";
}

test("some clients are installed", () => {
  expect(Object.keys(installed).length).toBeGreaterThan(0);
});

test.runIf(has("confluentJavaScript"))("Confluent's client for Node.js", async () => {
  const url = await serve();
  const program = join(PROGRAMS, "confluent.mjs");
  expect(await runProgram(process.execPath, [program, url, find("confluentJavaScript")])).toEqual([
    "registered 1",
    'written "000000000106416e6e"',
    "registered 2",
    'read {"name":"Ann","year":1}',
    'written "000000000306426f6206"',
    "refused 409 40901",
    "compatible false",
    "found 1",
    "versions [1,2]",
    "latest 2",
    "by id true",
    'level {"compatibility":"FULL"}',
    'levels {"compatibilityLevel":"FULL"} {"compatibilityLevel":"BACKWARD"}',
    "deleted [1,2] [1,2]",
    'subjects ["other-value"]',
  ]);
});

test.runIf(has("kafkaJs"))("the client of KafkaJS", async () => {
  const url = await serve();
  expect(await runProgram(process.execPath, [join(PROGRAMS, "kafka-js.mjs"), url, find("kafkaJs")])).toEqual([
    "registered 1 2",
    'written "000000000106416e6e"',
    'read {"name":"Ann","year":1}',
    "latest 2",
    "version 1 1",
    "found 1",
    "refused 409",
  ]);
});

test.runIf(has("python"))("Confluent's client for Python", async () => {
  const url = await serve();
  expect(await runProgram(find("python"), ["-W", "ignore", join(PROGRAMS, "student.py"), url])).toEqual([
    "written 000000000106416e6e",
    "written 000000000206426f6206",
    "read {'name': 'Ann', 'year': 1}",
    "subjects ['students-value'] versions [1, 2]",
    "levels BACKWARD {'compatibility': 'FULL'}",
    "level FULL FULL",
    "refused 409 40901",
    "compatible False",
    "compatible True",
    "found 1 latest 2 first 1",
    "by id True",
    "campus 1 ['students-value']",
    "missing 404 40402",
    "refused 422 42206",
    "deleted [1] [1]",
    "deleted 2 [1]",
  ]);
});

test.runIf(has("go"))("the client of franz-go", async () => {
  const url = await serve();
  expect(await runProgram(find("go"), ["franz-go", url])).toEqual([
    "created fast 1 1",
    "created fast 2 2",
    "created campus 1 3",
    "refused 409 40901",
    "found fast 1 1",
    "compatible false false",
    "level fast FULL_TRANSITIVE",
    "level  BACKWARD",
    "subjects [campus fast]",
    "versions [1 2]",
    "all 3",
    "referred to by 1 campus",
    "avro true",
    "mode READWRITE",
    "contexts [.]",
    "refused 422 42206",
    "deleted [1]",
    "deleted [1]",
  ]);
});

test.runIf(has("go"))("srclient for Go", async () => {
  const url = await serve();
  expect(await runProgram(find("go"), ["srclient", url])).toEqual([
    "created true",
    "created true",
    "latest 2 true",
    "by id true",
    "compatible false",
    "level BACKWARD",
    "level FULL",
    "found 1",
    "subjects 0",
  ]);
});
