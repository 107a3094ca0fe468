import type { ViteUserConfig } from "vitest/config";
import { defineConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/external/**", "test/registries/**", "test/clients/**"],
    setupFiles: ["test/fixed-seed.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Many tests wait for a disk, a process or a deadline; one worker less than there are processors would wait with them.
    maxWorkers: "100%",
  },
});

export default config;
