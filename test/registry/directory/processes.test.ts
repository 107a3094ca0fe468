import { spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { createDirectoryRegistry } from "../../../src/registry/directory/create-registry.ts";
import { openDirectoryRegistry } from "../../../src/registry/directory/directory-registry.ts";
import { bundleModule } from "../../support/bundle.ts";
import { createTemporaryFolder } from "../../support/temporary-folder.ts";

/** Registers `"<prefix><n>"` for n from `from` on, printing what was acknowledged, until killed or at `to`. */
const SCRIPT = `
import { writeSync } from "node:fs";
import { DirectoryWriter, openDirectoryRegistry } from "./module.mjs";
const [path, prefix, from, to, subjects] = process.argv.slice(2);
const writer = new DirectoryWriter(openDirectoryRegistry({ path, label: "r" }), { durable: false });
for (let n = Number(from); n < Number(to); n++) {
  const subject = "s" + (n % Number(subjects));
  const { id, version } = writer.register(subject, { schemaType: "AVRO", schema: JSON.stringify(prefix + n), references: [] });
  writeSync(1, [subject, version, id, prefix + n].join(" ") + "\\n");
}`;

interface Run {
  readonly acknowledged: readonly (readonly [string, string, string, string])[];
  readonly killed: boolean;
  readonly complaint: string;
}

async function prepare(): Promise<{ readonly script: string; readonly path: string }> {
  const folder = createTemporaryFolder();
  const entry = join(folder, "entry.ts");
  const directory = pathToFileURL(join(import.meta.dirname, "../../../src/registry/directory")).pathname;
  writeFileSync(
    entry,
    `export { DirectoryWriter } from "${directory}/directory-writer.ts";\nexport { openDirectoryRegistry } from "${directory}/directory-registry.ts";\n`,
  );
  await bundleModule(entry, folder);
  const script = join(folder, "script.mjs");
  writeFileSync(script, SCRIPT);
  const path = join(folder, "registry");
  mkdirSync(path);
  createDirectoryRegistry({ path, label: "r" });
  return { script, path };
}

function run(args: readonly string[], killAfter?: number): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
    let [output, complaint] = ["", ""];
    child.stdout.on("data", (data: Buffer) => {
      const before = output.split("\n").length;
      output += data.toString();
      // Counted from the tenth acknowledgement, so that the kill comes amid work, however slow the machine.
      const due = before <= 10 && output.split("\n").length > 10;
      if (due && killAfter !== undefined) setTimeout(() => child.kill("SIGKILL"), killAfter);
    });
    child.stderr.on("data", (data: Buffer) => (complaint += data.toString()));
    child.on("error", fail);
    child.on("close", (_code, signal) => {
      const lines = output
        .split("\n")
        .slice(0, -1)
        .map((line) => line.split(" "));
      const acknowledged = lines.map(([a = "", b = "", c = "", d = ""]) => [a, b, c, d] as const);
      done({ acknowledged, killed: signal === "SIGKILL", complaint });
    });
  });
}

/** Every version by subject and number, with its id and text; fails when an id stands for two texts. */
function readAll(path: string): ReadonlyMap<string, readonly [string, string]> {
  const registry = openDirectoryRegistry({ path, label: "r" });
  const all = new Map<string, readonly [string, string]>();
  const texts = new Map<number, string>();
  for (const subject of registry.listSubjects()) {
    const versions = registry.readSubject(subject)?.versions ?? [];
    expect(versions.map((one) => one.version)).toEqual(versions.map((_, index) => index + 1));
    for (const version of versions) {
      const text = registry.readSchema(subject, version);
      expect(texts.get(version.id) ?? text).toBe(text);
      texts.set(version.id, text);
      all.set(`${subject} ${version.version}`, [String(version.id), text]);
    }
  }
  expect(new Set(texts.values()).size).toBe(texts.size);
  return all;
}

test("a writer killed at any moment loses nothing it acknowledged, and the next one goes on", async () => {
  const { script, path } = await prepare();
  const acknowledged = new Map<string, readonly [string, string]>();
  for (let round = 0; round < 12; round++) {
    const from = round * 100_000;
    const {
      acknowledged: lines,
      killed,
      complaint,
    } = await run([script, path, "k", String(from), String(from + 100_000), "50"], round * 7);
    expect([complaint, killed]).toEqual(["", true]);
    for (const [subject, version, id, text] of lines)
      acknowledged.set(`${subject} ${version}`, [id, JSON.stringify(text)]);
    const all = readAll(path);
    expect([...acknowledged].filter(([key, value]) => all.get(key)?.join() !== value.join())).toEqual([]);
  }
  // How many depends on how busy the machine is; a round in which nothing was written would prove nothing.
  expect(acknowledged.size).toBeGreaterThan(12);
});

test("writers at the same time lose nothing, number nothing twice and give equal content one id", async () => {
  const { script, path } = await prepare();
  const runs = await Promise.all(["x", "y", "x"].map((prefix) => run([script, path, prefix, "0", "60", "5"])));
  expect(runs.map(({ complaint }) => complaint)).toEqual(["", "", ""]);
  const all = readAll(path);
  expect(all.size).toBe(120);
  for (const { acknowledged } of runs)
    expect(acknowledged.map(([subject, version, id, text]) => [all.get(`${subject} ${version}`), id, text])).toEqual(
      acknowledged.map(([, , id, text]) => [[id, JSON.stringify(text)], id, text]),
    );
  expect(existsSync(join(path, "registry.lock"))).toBe(false);
});
