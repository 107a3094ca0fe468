import type { ViteUserConfig } from "vitest/config";
import { defineConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: { include: ["test/registries/*.test.ts"], setupFiles: ["test/fixed-seed.ts"], testTimeout: 300_000 },
});

export default config;
