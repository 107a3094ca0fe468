import { describe, expect, test } from "vitest";
import type { ScriptedRegistry } from "../scripted/scripted-registry.ts";
import { connectTo, createTestRuntime, draft, listSeen, openClient, startRegistry } from "./test-client.ts";

/** Adds a version as it stands, without looking for equal ones. */
function add({ state }: ScriptedRegistry, subject: string, version: number): void {
  const id = state.versions.length + 1;
  const { schema } = draft(`R${id}`);
  state.versions.push({ subject, version, id, schemaType: "AVRO", schema, references: [], deleted: false });
}

/** Subjects with 1 to 9 versions each: for 1,000 of them, 5,000 or so rows. */
function fill(registry: ScriptedRegistry, subjects: number): readonly string[] {
  const names = Array.from({ length: subjects }, (_, index) => `topic-${String(index).padStart(4, "0")}-value`);
  for (const [index, subject] of names.entries())
    for (let version = 1; version <= 1 + (index % 9); version++) add(registry, subject, version);
  return names;
}

describe("the fewest requests", () => {
  test("a full check of 1,000 subjects: at most 15 requests and one for each subject's settings", async () => {
    const registry = await startRegistry("confluent-8.1");
    const subjects = fill(registry, 1000);
    const client = openClient(connectTo(registry.url));
    const histories = await client.readHistories(subjects);
    expect([...histories.values()].map((versions) => versions.length)).toEqual(
      subjects.map((_, index) => 1 + (index % 9)),
    );
    expect(listSeen(registry)).toEqual([
      "GET /v1/metadata/version",
      ...[0, 1000, 2000, 3000, 4000].map(
        (offset) => `GET /schemas?subjectPrefix=topic-0&deleted=false&offset=${offset}&limit=1000`,
      ),
    ]);
    await Promise.all(subjects.map((subject) => client.readEffectiveSettings(subject)));
    const settings = listSeen(registry).filter((seen) => seen.startsWith("GET /config"));
    expect(settings.length).toBe(1001);
    expect(registry.requests.length - 1000).toBeLessThanOrEqual(15);
  });

  test("a pull request touching 3 subjects: at most 12 requests, settings and modes included", async () => {
    const registry = await startRegistry("confluent-8.1");
    fill(registry, 1000);
    const subjects = ["topic-0003-value", "topic-0500-value", "topic-0999-value"];
    const client = openClient(connectTo(registry.url));
    await client.readHistories(subjects);
    await Promise.all(subjects.map((subject) => client.readEffectiveSettings(subject)));
    await Promise.all(subjects.map((subject) => client.readMode(subject)));
    expect([...listSeen(registry)].sort()).toEqual(
      [
        "GET /v1/metadata/version",
        "GET /config?defaultToGlobal=true",
        ...subjects.flatMap((subject) => [
          `GET /config/${subject}`,
          `GET /mode/${subject}?defaultToGlobal=true`,
          `GET /schemas?subjectPrefix=${subject}&deleted=false&offset=0&limit=100`,
        ]),
      ].sort(),
    );
  });

  test("a lowered page cap, or one the registry does not honour, loses no row", async () => {
    for (const flavour of ["confluent-8.1", "confluent-7.3", "axonops"] as const) {
      const registry = await startRegistry(flavour);
      const subjects = fill(registry, 300);
      registry.interceptor = ({ path, query }) => {
        if (path !== "/schemas" || flavour !== "confluent-8.1") return undefined;
        const rows = registry.state.listRows(false);
        const offset = Number(query.get("offset"));
        return { status: 200, json: rows.slice(offset, offset + Math.min(250, Number(query.get("limit")))) };
      };
      const client = openClient(connectTo(registry.url));
      const histories = await client.readHistories(subjects);
      expect([...histories.values()].flat().length).toBe(registry.state.versions.length);
      expect((await client.readAllVersions()).length).toBe(registry.state.versions.length);
    }
  });

  test("a few dozen subjects of a huge registry are asked for by name once pages bring too little", async () => {
    const registry = await startRegistry("confluent-8.1");
    const all = fill(registry, 3000);
    const subjects = all.filter((_, index) => index % 200 === 0);
    const client = openClient(connectTo(registry.url));
    const histories = await client.readHistories([...subjects, "topic-zzz"]);
    expect([...histories.values()].map((versions) => versions.length)).toEqual([
      ...subjects.map((subject) => 1 + (all.indexOf(subject) % 9)),
      0,
    ]);
    expect(registry.requests.length).toBeLessThanOrEqual(25);
  });

  test("a subject with a longer history than a page", async () => {
    const registry = await startRegistry("confluent-8.1");
    for (let version = 1; version <= 1234; version++) add(registry, "long", version);
    const client = openClient(connectTo(registry.url));
    const versions = (await client.readHistories(["long"])).get("long") ?? [];
    expect(versions.map((one) => one.version)).toEqual(Array.from({ length: 1234 }, (_, index) => index + 1));
  });

  test("a page larger than allowed is fetched in smaller ones", async () => {
    const registry = await startRegistry("confluent-8.1");
    fill(registry, 200);
    const connection = connectTo(registry.url);
    const client = openClient({ ...connection, limits: { ...connection.limits, maxResponseBytes: 60_000 } });
    const rows = await client.readAllVersions();
    expect(rows.length).toBe(registry.state.versions.length);
    expect(registry.requests.every(({ path }) => path !== "/subjects")).toBe(true);
  });

  test("no more requests at once than allowed, and never two settings requests for the whole registry", async () => {
    const registry = await startRegistry("redpanda");
    const subjects = fill(registry, 100);
    let active = 0;
    let most = 0;
    const connection = connectTo(registry.url, { given: { url: registry.url, concurrency: "5" } });
    const client = openClient(connection);
    const original = registry.interceptor;
    registry.interceptor = (request) => {
      most = Math.max(most, ++active);
      setImmediate(() => active--);
      return original?.(request);
    };
    await client.readHistories(subjects);
    expect(most).toBeLessThanOrEqual(5);
    await Promise.all(subjects.map((subject) => client.readEffectiveSettings(subject)));
    expect(listSeen(registry).filter((seen) => seen === "GET /config?defaultToGlobal=true").length).toBe(1);
  });

  test("a rate is kept to, bursts of a second aside", async () => {
    const registry = await startRegistry("confluent-8.1");
    const runtime = createTestRuntime();
    const client = openClient(connectTo(registry.url, { given: { url: registry.url, rate: "10" } }), runtime);
    for (let index = 0; index < 30; index++) await client.listVersions("orders");
    expect(runtime.slept.reduce((sum, one) => sum + one, 0)).toBeCloseTo(2000, 5);
  });

  test("connections are kept alive and answers compressed", async () => {
    const registry = await startRegistry("confluent-8.1");
    fill(registry, 50);
    const client = openClient(connectTo(registry.url));
    registry.interceptor = ({ headers }) => {
      expect(headers["accept-encoding"]).toBe("gzip");
      return undefined;
    };
    for (let index = 0; index < 5; index++) await client.readAllVersions();
    expect(registry.requests.length).toBe(11);
    expect(registry.connections()).toBeLessThanOrEqual(2);
  });
});
