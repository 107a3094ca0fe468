import { describe, expect, test } from "vitest";
import { openRegistry } from "../../src/commands/open-registry.ts";
import { preparePlan } from "../../src/commands/prepare-plan.ts";
import { createPublishPort } from "../../src/commands/publish-port.ts";
import { applyPlan } from "../../src/publish/apply.ts";
import type { PublishResult } from "../../src/publish/publish-result.ts";
import type { RegistryClient } from "../../src/registry/registry-client.ts";
import { createTemporaryFolder, writeFiles } from "../support/temporary-folder.ts";
import type { PublishScene } from "../support/publishing.ts";
import { avsc, createScene, listState, manifest, summarise, TARGETS } from "../support/publishing.ts";

const ROUNDS = 200;

/** A second checkout of a workspace, with a client of its own. */
interface Racer {
  readonly directory: string;
  readonly client: RegistryClient;
}

async function enter(scene: PublishScene): Promise<Racer> {
  const directory = createTemporaryFolder({ "schemagate.yaml": manifest() });
  const client = await openRegistry(scene.registry, { directory: scene.directory });
  return { directory, client };
}

/** Both plan before either publishes. */
async function race(
  racers: readonly [Racer, Racer],
  registry: PublishScene["registry"],
): Promise<readonly [PublishResult, PublishResult]> {
  const prepare = ({ directory, client }: Racer) => preparePlan({ directory, registry }, client);
  const [first, second] = [await prepare(racers[0]), await prepare(racers[1])];
  return Promise.all([
    applyPlan(first, createPublishPort(racers[0].client)),
    applyPlan(second, createPublishPort(racers[1].client)),
  ]);
}

describe.each(TARGETS)("two publishes at once on a %s", (target) => {
  test(
    `${ROUNDS} rounds on one subject: one version for each, in an order that was checked`,
    { timeout: 400_000 },
    async () => {
      const scene = await createScene(target, {});
      const racers = [await enter(scene), await enter(scene)] as const;
      const seen = new Set<string>();
      let versions = 1;
      for (let round = 0; round < ROUNDS; round++) {
        const same = round % 4 === 0;
        writeFiles(racers[0].directory, { "schemas/s.avsc": avsc("S", `a${round}`) });
        writeFiles(racers[1].directory, { "schemas/s.avsc": avsc("S", same ? `a${round}` : `b${round}`) });
        const results = await race(racers, scene.registry);
        const lines = results.map((result) => summarise(result)[0] ?? "");
        const outcomes = lines.map((line) => line.replace(/^s \S+ /, "").replace("already", "done")).sort();
        // The same schema from both is one version, whoever was first; of two, the later one is not put on top unseen.
        expect(outcomes).toEqual([`done ${versions}`, same ? `done ${versions}` : "moved"]);
        seen.add(outcomes.map((outcome) => outcome.replace(/ .*/, "")).join("+"));
        expect(await scene.client.listVersions("s")).toEqual(Array.from({ length: versions }, (_, index) => index + 1));
        versions++;
      }
      expect(seen).toEqual(new Set(["done+done", "done+moved"]));
      await Promise.all(racers.map(({ client }) => client.close()));
    },
  );

  test(
    `${ROUNDS} rounds on different subjects: both get everything they wanted, and equal schemas one id`,
    { timeout: 400_000 },
    async () => {
      const scene = await createScene(target, {});
      const racers = [await enter(scene), await enter(scene)] as const;
      for (let round = 0; round < ROUNDS; round++) {
        for (const [index, { directory }] of racers.entries())
          writeFiles(directory, {
            [`schemas/own${index}.avsc`]: avsc("Own", `o${round}`),
            "schemas/shared.avsc": avsc("Shared", `s${round}`),
          });
        const results = await race(racers, scene.registry);
        expect([round, ...results.map(({ outcome }) => outcome)]).toEqual([round, "published", "published"]);
        const ids = await Promise.all(
          [0, 1].map(async (index) => (await scene.client.readVersion(`own${index}`, round + 1))?.id),
        );
        expect(ids[0]).toBe(ids[1]);
      }
      const versions = Array.from({ length: ROUNDS }, (_, index) => index + 1).join();
      expect(await listState(scene.client)).toEqual([`own0 ${versions}`, `own1 ${versions}`, `shared ${versions}`]);
      await Promise.all(racers.map(({ client }) => client.close()));
    },
  );
});
