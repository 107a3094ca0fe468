import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openRegistry } from "../../src/commands/open-registry.ts";
import type { PlanOptions } from "../../src/commands/plan-options.ts";
import { plan } from "../../src/commands/plan.ts";
import { publish } from "../../src/commands/publish.ts";
import type { RegistryClient } from "../../src/registry/registry-client.ts";
import { avsc, manifest, summarise } from "../support/publishing.ts";
import { createTemporaryFolder, writeFiles } from "../support/temporary-folder.ts";
import { listRealRegistries } from "./real-registries.ts";

describe.each(listRealRegistries())("publishing to $name", ({ url, flavour, judges }) => {
  let client: RegistryClient;
  const registry = { connection: { given: { url, runTimeout: "3600" }, environment: {} } };
  const run = `p${Date.now().toString(36)}`;

  beforeAll(async () => {
    client = await openRegistry(registry, { directory: "." });
  });
  afterAll(() => client.close());

  /** A workspace whose subjects are all of this run: files of earlier runs are in the registry too. */
  function createWorkspace(files: { readonly [path: string]: string }): PlanOptions {
    return { directory: createTemporaryFolder(files), registry };
  }

  const name = (subject: string): string => `${run}-${subject}`;
  const file = (subject: string): string => `schemas/${name(subject)}.avsc`;
  const strip = (lines: readonly string[]): readonly string[] => lines.map((line) => line.replace(`${run}-`, ""));

  test("new subjects and what they refer to, then nothing, then new versions of both", async () => {
    const options = createWorkspace({
      "schemagate.yaml": manifest(),
      [file("money")]: avsc(`Money${run}`, "amount"),
      [file("an-order")]: avsc(`Order${run}`, { name: "price", type: `Money${run}` }),
    });
    const made = await plan(options);
    expect(made.report.outcome).toBe("clean");
    expect(strip(summarise((await publish(options)).result))).toEqual([
      "money new-subject done 1",
      "an-order new-subject done 1",
    ]);
    expect(strip(summarise((await publish(options)).result))).toEqual([
      "money unchanged idle 1",
      "an-order unchanged idle 1",
    ]);
    writeFiles(options.directory, { [file("money")]: avsc(`Money${run}`, "amount", "currency") });
    expect(strip(summarise((await publish(options)).result))).toEqual([
      "money new-version done 2",
      "an-order new-version done 2",
    ]);
    expect((await client.readVersion(name("an-order"), 2))?.references).toEqual([
      { name: `Money${run}`, subject: name("money"), version: 2 },
    ]);
  });

  test("levels are set, kept, loosened before and tightened after", async () => {
    const options = createWorkspace({
      "schemagate.yaml": manifest({ [name("level")]: "compatibility: FULL_TRANSITIVE" }),
      [file("level")]: avsc(`Level${run}`, "a"),
    });
    expect(strip(summarise((await publish(options)).result))).toEqual([
      "level new-subject done 1",
      "level level FULL_TRANSITIVE done",
    ]);
    expect(strip(summarise((await publish(options)).result))).toEqual(["level unchanged idle 1"]);
    writeFiles(options.directory, {
      "schemagate.yaml": manifest({ [name("level")]: "compatibility: BACKWARD" }),
      [file("level")]: avsc(`Level${run}`, "a", "b"),
    });
    expect(strip(summarise((await publish(options)).result))).toEqual([
      "level level BACKWARD done",
      "level new-version done 2",
    ]);
    expect((await client.readEffectiveSettings(name("level"))).level).toBe("BACKWARD");
  });

  test("what the check refuses is not sent; what it passes the registry takes", async () => {
    const options = createWorkspace({
      "schemagate.yaml": manifest({ [name("strict")]: "compatibility: BACKWARD" }),
      [file("strict")]: avsc(`Strict${run}`, "a"),
    });
    await publish(options);
    writeFiles(options.directory, { [file("strict")]: avsc(`Strict${run}`, "a", { name: "b", type: "int" }) });
    const { result } = await publish(options);
    expect(strip(summarise(result))).toEqual(["strict blocked skipped"]);
    const schema = avsc(`Strict${run}`, "a", { name: "b", type: "int" });
    const draft = { schemaType: "AVRO", schema, references: [], normalize: false } as const;
    const verdict = await client.checkCompatibility({ subject: name("strict"), draft, against: "registration" });
    if (judges) expect(verdict).toMatchObject({ ok: true, value: { compatible: false } });
    expect(await client.listVersions(name("strict"))).toEqual([1]);
  });

  test("two runs at once leave one version of each schema", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [file(`race${index}`), avsc(`Race${run}x${index}`, "a")]),
    );
    const options = createWorkspace({ "schemagate.yaml": manifest(), ...files });
    const results = await Promise.all([publish(options), publish(options)]);
    const again = await publish(options);
    expect([again.result.outcome, again.result.summary.registered]).toEqual(["published", 0]);
    const found = await client.readHistories(Object.keys(files).map((_, index) => name(`race${index}`)));
    // Apicurio looks and registers in two steps of its own: of two at once, both may make a version, of one content.
    if (flavour === "apicurio") {
      for (const versions of found.values()) expect(new Set(versions.map(({ id }) => id)).size).toBe(1);
      return;
    }
    for (const { result } of results)
      expect([result.outcome, result.steps.map(({ message }) => message)]).toEqual([
        "published",
        result.steps.map(() => null),
      ]);
    for (const versions of found.values()) expect(versions.map(({ version }) => version)).toEqual([1]);
  });
});
