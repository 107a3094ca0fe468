import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { bundleProgram } from "./support/bundle.ts";
import { avsc, manifest } from "./support/publishing.ts";
import { startRegistryServer } from "./support/registry-server.ts";
import { createTemporaryFolder, writeFiles } from "./support/temporary-folder.ts";

const PAGE = readFileSync(resolve(import.meta.dirname, "../docs/library.md"), "utf8");

function run(program: string, directory: string, url: string): Promise<string> {
  const child = spawn(process.execPath, [program, url], { cwd: directory, stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.on("data", (data: Buffer) => (output += data.toString()));
  return new Promise((done) => child.on("close", (code) => done(`${output}exit ${code}`)));
}

test("the program of docs/library.md checks, plans and publishes", async () => {
  const folder = createTemporaryFolder();
  await bundleProgram(folder);
  const [, example = ""] = /^```js\n([\s\S]*?)^```$/m.exec(PAGE) ?? [];
  const program = example.replace('"schemagate"', JSON.stringify(pathToFileURL(join(folder, "index.js")).href));
  expect(program).not.toBe(example);
  const directory = createTemporaryFolder({
    "schemagate.yaml": manifest({ money: "compatibility: FULL" }),
    "schemas/money.avsc": avsc("Money", "amount"),
    "schemas/order.avsc": avsc("Order", { name: "price", type: "Money" }),
  });
  writeFiles(folder, { "example.mjs": program });
  const { url } = await startRegistryServer();
  const lines = (await run(join(folder, "example.mjs"), directory, url)).split("\n");
  expect(lines).toEqual([
    "clean [ 'money: new', 'order: new' ]",
    "[ 'money: new-subject', 'money: level', 'order: new-subject' ]",
    "published { registered: 2, levels: 1, unchanged: 0, open: 0 }",
    "exit 0",
  ]);
});
