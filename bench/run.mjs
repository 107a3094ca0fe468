import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { generateRepository, generateSchemas } from "./generate/repository.mjs";
import { generateServedRegistry } from "./generate/served-registry.mjs";
import { measure } from "./measure.mjs";
import { printTable } from "./print-table.mjs";
import { measureRegistry } from "./registry.mjs";
import { measureServer } from "./serve.mjs";

/** Measures whole cold processes and prints tables: bench/README.md says what the columns mean. */
const { values: options } = parseArgs({
  options: {
    subjects: { type: "string", default: "1000" },
    versions: { type: "string", default: "10" },
    files: { type: "string", default: "10000" },
    level: { type: "string", default: "FULL_TRANSITIVE" },
    rounds: { type: "string", default: "7" },
    seed: { type: "string", default: "1" },
    mode: { type: "string", default: "all" },
    cli: { type: "string", default: resolve(import.meta.dirname, "../dist/cli.js") },
  },
});
const MODES = {
  start: measureStart,
  check: measureCheck,
  json: measureJson,
  scaling: measureScaling,
  lint: measureLint,
  avsc: measureAvsc,
  registry: measureSlowRegistry,
  serve: measureServe,
};
const HEADER = ["", "floor ms", "ms", "ratio", "floor CPU ms", "CPU ms", "ratio", "floor MB", "MB"];
const rounds = Number(options.rounds);
const modes = options.mode === "all" ? ["start", "check", "json", "scaling", "lint"] : [options.mode];

if (modes.some((mode) => !Object.hasOwn(MODES, mode))) {
  console.error(`--mode is all or one of ${Object.keys(MODES).join(", ")}.`);
  process.exit(2);
}
const [{ model }] = cpus();
console.log(`Node ${process.versions.node}, ${cpus().length} × ${model}, medians of ${rounds} interleaved cold runs\n`);
for (const mode of modes) console.log(`${mode}\n\n${await MODES[mode]()}\n`);

function measureStart() {
  const [empty, version] = measure([[locate("empty.mjs")], [options.cli, "--version"]], rounds * 3);
  return printTable(HEADER, [createRow("schemagate --version", empty, version)]);
}

function measureCheck() {
  return measureLinted({ subjects: Number(options.subjects), versions: Number(options.versions) });
}

/** Twice as many versions, of JSON Schemas. */
function measureJson() {
  return measureLinted({ subjects: Number(options.subjects), versions: Number(options.versions) * 2, type: "JSON" });
}

function measureLinted(size) {
  const rows = withRepository(size, (folder, { bytes }) => {
    const linting = createCheck(folder).filter((argument) => argument !== "--no-lint");
    const [floor, check, both] = measure([[locate("floor.mjs"), folder], createCheck(folder), linting], rounds);
    const name = describeSize(size, bytes);
    return [createRow(name, floor, check), createRow(`${name}, linted too`, floor, both)];
  });
  return printTable(HEADER, rows);
}

/** One file beside an empty script, and many beside listing, reading and parsing them. */
function measureLint() {
  const rows = [1, Number(options.files)].map((count) =>
    withFolder((folder) => {
      const { bytes } = generateSchemas(folder, { count, seed: Number(options.seed) });
      const floor = count === 1 ? [locate("empty.mjs")] : [locate("floor.mjs"), folder];
      const [least, lint] = measure([floor, [options.cli, "lint", "-C", folder]], count === 1 ? rounds * 3 : rounds);
      return createRow(`${count} file${count === 1 ? "" : "s"}, ${(bytes / 1e6).toFixed(1)} MB`, least, lint);
    }),
  );
  return printTable(HEADER, rows);
}

/** A quarter, half and all of the subjects; a quarter of them with half to twice the versions. */
function measureScaling() {
  const [subjects, versions] = [Number(options.subjects), Number(options.versions)];
  const bySubjects = [1, 2, 4].map((factor) => measureSize((subjects / 4) * factor, versions));
  const byVersions = [1, 2, 4].map((factor) => measureSize(subjects / 4, (versions / 2) * factor));
  const rows = [...bySubjects, ...byVersions].map((one) => one.row);
  const growth = [`schemas ${describeGrowth(bySubjects)}`, `schemas ${describeGrowth(byVersions)}`];
  return `${printTable(HEADER, rows)}\n\nWithout the start of Node: by subjects, ${growth[0]}; by versions, ${growth[1]}.`;
}

/** How much CPU time the largest size took more than the smallest one, the start of Node taken off both. */
function describeGrowth(sizes) {
  const [start] = measure([[locate("empty.mjs")]], rounds);
  const [least, most] = [sizes[0], sizes.at(-1)];
  const time = (most.cpu - start.cpu) / (least.cpu - start.cpu);
  return `× ${(most.schemas / least.schemas).toFixed(1)} take × ${time.toFixed(1)} CPU time`;
}

function measureAvsc() {
  const size = { subjects: Number(options.subjects), versions: Number(options.versions) };
  const row = withRepository(size, (folder) => {
    const [check, avsc] = measure([createCheck(folder), [locate("avsc.mjs"), folder]], rounds);
    return createRow("avsc (a yes or no) beside check as the floor", check, avsc);
  });
  return printTable(HEADER, [row]);
}

/** Over HTTP, 30 ms away: the ideal requests for it are the floor. */
async function measureSlowRegistry() {
  const [subjects, versions] = [Number(options.subjects), Number(options.versions)];
  const folder = mkdtempSync(join(tmpdir(), "schemagate-bench-"));
  try {
    const { level, cli } = options;
    generateRepository(folder, { subjects, versions, level, seed: Number(options.seed) });
    const { floor, checked, requests } = await measureRegistry({ cli, folder, subjects, versions }, rounds);
    const table = printTable(HEADER, [createRow(`${subjects} subjects × ${versions} versions`, floor, checked)]);
    return `${table}\n\nRequests: ${requests[1]}, the ideal ${requests[0]}.`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A hundredth, a tenth and all of the subjects, as `schemagate serve` has them. */
async function measureServe() {
  const versions = Number(options.versions);
  const rows = [];
  for (const part of [100, 10, 1]) {
    const subjects = Math.ceil(Number(options.subjects) / part);
    const folder = mkdtempSync(join(tmpdir(), "schemagate-bench-"));
    try {
      await generateServedRegistry(folder, { subjects, versions, seed: Number(options.seed) });
      const times = await measureServer(options.cli, folder, subjects);
      const { started, firstId, firstRegistered, lookedUp, byId, registered } = times;
      const cells = [started, firstId, firstRegistered].map((time) => time.toFixed(0));
      rows.push([
        `${subjects} × ${versions}`,
        ...cells,
        ...[byId, lookedUp, registered].map((time) => time.toFixed(1)),
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return printTable(
    ["subjects × versions", "start ms", "first id", "first new", "by id", "look-up", "registration"],
    rows,
  );
}

function measureSize(subjects, versions) {
  return withRepository({ subjects, versions }, (folder, { schemas, bytes }) => {
    const [floor, check] = measure([[locate("floor.mjs"), folder], createCheck(folder)], rounds);
    return { row: createRow(describeSize({ subjects, versions }, bytes), floor, check), cpu: check.cpu, schemas };
  });
}

function describeSize({ subjects, versions, type = "AVRO" }, bytes) {
  return `${type === "AVRO" ? "" : "JSON Schema, "}${subjects} subjects × ${versions} versions, ${(bytes / 1e6).toFixed(1)} MB`;
}

function withRepository(size, use) {
  return withFolder((folder) => {
    const counts = generateRepository(folder, { ...size, level: options.level, seed: Number(options.seed) });
    return use(folder, counts);
  });
}

function withFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), "schemagate-bench-"));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Without the linter, which is measured by itself. */
function createCheck(folder) {
  return [options.cli, "check", "-C", folder, "--no-input", "--no-lint"];
}

function locate(name) {
  return join(import.meta.dirname, name);
}

function createRow(name, floor, measured) {
  const pairs = ["wall", "cpu"].flatMap((key) => [
    floor[key].toFixed(0),
    measured[key].toFixed(0),
    (measured[key] / floor[key]).toFixed(2),
  ]);
  return [name, ...pairs, floor.memory.toFixed(0), measured.memory.toFixed(0)];
}
