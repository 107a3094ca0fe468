import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

/** Bundles a module of `src/` into a folder, so that a process of its own can run it; returns the file's path. */
export async function bundleModule(module: string, folder: string): Promise<string> {
  const file = join(folder, "module.mjs");
  const bundle = await rolldown({ input: resolve(import.meta.dirname, "../../src", module), platform: "node" });
  await bundle.write({ file, format: "esm" });
  await bundle.close();
  return file;
}

/** Bundles the program and the library as they are published, `cli.js` and `index.js`, into a folder. */
export async function bundleProgram(folder: string): Promise<void> {
  const script = pathToFileURL(resolve(import.meta.dirname, "../../scripts/build/bundle.mjs")).href;
  const { bundle } = (await import(script)) as { readonly bundle: (folder: string) => Promise<unknown> };
  await bundle(folder);
}
