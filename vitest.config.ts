import type { ViteUserConfig } from "vitest/config";
import { defineConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/external/**", "test/registries/**", "test/clients/**"],
    setupFiles: ["test/fixed-seed.ts"],
    testTimeout: 180_000,
  },
});

export default config;
