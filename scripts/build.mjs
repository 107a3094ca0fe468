import { join } from "node:path";
import { build } from "./build/build.mjs";
import { ROOT } from "./build/outputs.mjs";

await build(join(ROOT, "dist"));
