import { copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle.mjs";
import { writeDeclarations } from "./declarations.mjs";
import { writeNotices } from "./notices.mjs";
import { COPIES, ROOT } from "./outputs.mjs";

/** Replaces `folder` by everything the package publishes from it. The same sources give the same bytes. */
export async function build(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const bundledFiles = await bundle(folder);
  writeNotices(join(folder, "THIRD-PARTY-NOTICES.txt"), bundledFiles);
  writeDeclarations(join(folder, "types"));
  for (const { name, source } of COPIES) {
    if (existsSync(join(ROOT, source))) copyFileSync(join(ROOT, source), join(folder, name));
  }
}
