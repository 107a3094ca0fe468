import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundleProgram } from "../../support/bundle.ts";
import { createTemporaryFolder, MEMORY_FOLDER } from "../../support/temporary-folder.ts";

async function bundleCli(): Promise<string> {
  const folder = createTemporaryFolder();
  await bundleProgram(folder);
  return join(folder, "cli.js");
}

interface Running {
  readonly url: string;
  readonly process: ChildProcess;
}

function start(cli: string, directory: string): Promise<Running> {
  const child = spawn(process.execPath, [cli, "serve", "-C", directory, "--port", "0"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((done, fail) => {
    let output = "";
    child.stdout.on("data", (data: Buffer) => {
      output += data.toString();
      const url = /http:\/\/\S+(?=\s)/.exec(output)?.[0];
      if (url !== undefined) done({ url, process: child });
    });
    child.stderr.on("data", (data: Buffer) => (output += data.toString()));
    child.on("close", (code) => fail(new Error(`ended with ${code}: ${output}`)));
  });
}

function kill({ process: child }: Running): Promise<unknown> {
  const ended = new Promise((done) => child.on("close", done));
  child.kill("SIGKILL");
  return ended;
}

/** Acknowledged registrations: id by subject and version. */
type Acknowledged = Map<string, number>;

async function register(url: string, index: number, acknowledged: Acknowledged): Promise<void> {
  const subject = `s${index % 60}`;
  const schema = `{"type":"record","name":"R","fields":[],"n":${index}}`;
  const response = await fetch(`${url}/subjects/${subject}/versions`, {
    method: "POST",
    body: JSON.stringify({ schema }),
    headers: { "content-type": "application/json" },
  });
  expect(response.status).toBe(200);
  const { id, version } = (await response.json()) as { id: number; version: number };
  acknowledged.set(`${subject}/versions/${version}`, id);
}

async function expectKept(url: string, acknowledged: readonly (readonly [string, number])[]): Promise<void> {
  for (const [place, id] of acknowledged) {
    const version = (await (await fetch(`${url}/subjects/${place}`)).json()) as { id: number };
    expect([place, version.id]).toEqual([place, id]);
  }
}

test("a server killed amid a thousand registrations loses none it acknowledged", { timeout: 400_000 }, async () => {
  const [cli, directory] = [await bundleCli(), createTemporaryFolder({}, MEMORY_FOLDER)];
  const acknowledged: Acknowledged = new Map();
  let [next, seen] = [0, 0];
  for (let round = 0; round < 8; round++) {
    const server = await start(cli, directory);
    await expectKept(server.url, [...acknowledged].slice(seen));
    seen = acknowledged.size;
    const enough = acknowledged.size + 20 + round * 17;
    const work = async (): Promise<void> => {
      while (next < 1000) await register(server.url, next++, acknowledged);
    };
    const state = { working: true };
    const workers = Array.from({ length: 4 }, () => work().catch(() => undefined));
    const ended = Promise.all(workers).then(() => (state.working = false));
    while (state.working && acknowledged.size < enough) await new Promise((done) => setTimeout(done, 1));
    expect(state.working).toBe(true);
    await kill(server);
    await ended;
  }
  const server = await start(cli, directory);
  while (next < 1000) await register(server.url, next++, acknowledged);
  await expectKept(server.url, [...acknowledged]);
  for (let index = 0; index < 60; index++) {
    const numbers = (await (await fetch(`${server.url}/subjects/s${index}/versions`)).json()) as number[];
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  }
  const ids = new Set(acknowledged.values());
  expect(ids.size).toBe(acknowledged.size);
  await kill(server);
});
