import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { generateRepository } from "./generate/repository.mjs";
import { measure } from "./measure.mjs";
import { printTable } from "./print-table.mjs";

/** Measures whole cold processes and prints tables: bench/README.md says what the columns mean. */
const { values: options } = parseArgs({
  options: {
    subjects: { type: "string", default: "1000" },
    versions: { type: "string", default: "10" },
    level: { type: "string", default: "FULL_TRANSITIVE" },
    rounds: { type: "string", default: "7" },
    seed: { type: "string", default: "1" },
    mode: { type: "string", default: "all" },
  },
});
const MODES = { start: measureStart, check: measureCheck, scaling: measureScaling, avsc: measureAvsc };
const SIZE_HEADER = ["subjects × versions", "schemas", "MB", "floor ms", "check ms", "ratio", "floor MB", "check MB"];
const CLI = resolve(import.meta.dirname, "../dist/cli.js");
const rounds = Number(options.rounds);
const modes = options.mode === "all" ? ["start", "check", "scaling"] : [options.mode];

if (modes.some((mode) => !Object.hasOwn(MODES, mode))) {
  console.error(`--mode is all or one of ${Object.keys(MODES).join(", ")}.`);
  process.exit(2);
}
const [{ model }] = cpus();
console.log(`Node ${process.versions.node}, ${cpus().length} × ${model}, median of ${rounds} interleaved cold runs\n`);
for (const mode of modes) console.log(`${MODES[mode]()}\n`);

function measureStart() {
  const [empty, version] = measure([[locate("empty.mjs")], [CLI, "--version"]], rounds * 3);
  const row = ["schemagate --version", format(empty.wall), format(version.wall), formatRatio(version, empty)];
  return printTable(["start", "empty script ms", "ms", "ratio"], [row]);
}

function measureCheck() {
  return printTable(SIZE_HEADER, [measureSize(Number(options.subjects), Number(options.versions)).row]);
}

/** Four times the subjects and four times the versions, each from a quarter of the whole. */
function measureScaling() {
  const [subjects, versions] = [Number(options.subjects), Number(options.versions)];
  const sizes = [1, 2, 4];
  const bySubjects = sizes.map((factor) => measureSize((subjects / 4) * factor, versions));
  const byVersions = sizes.map((factor) => measureSize(subjects / 4, (versions / 2) * factor));
  const rows = [...bySubjects, ...byVersions].map((one) => one.row);
  const growth = [
    `subjects × 4: time × ${measureGrowth(bySubjects)}`,
    `versions × 4: time × ${measureGrowth(byVersions)}`,
  ];
  return `${printTable(SIZE_HEADER, rows)}\n\nWithout the start of Node, ${growth.join("; ")}.`;
}

/** How many times longer the largest size took than the smallest, the start of Node taken off both. */
function measureGrowth(sizes) {
  const [start] = measure([[locate("empty.mjs")]], rounds);
  return ((sizes.at(-1).wall - start.wall) / (sizes[0].wall - start.wall)).toFixed(1);
}

function measureAvsc() {
  const row = withRepository(Number(options.subjects), Number(options.versions), (folder) => {
    const [check, avsc] = measure([createCheck(folder), [locate("avsc.mjs"), folder]], rounds);
    return ["check and report", format(check.wall), format(avsc.wall), formatRatio(avsc, check)];
  });
  return printTable(["the same pairs", "schemagate ms", "avsc, yes or no ms", "times"], [row]);
}

function measureSize(subjects, versions) {
  return withRepository(subjects, versions, (folder, counts) => {
    const [floor, check] = measure([[locate("floor.mjs"), folder], createCheck(folder)], rounds);
    const megabytes = (counts.bytes / 1e6).toFixed(1);
    const times = [format(floor.wall), format(check.wall), formatRatio(check, floor)];
    const row = [
      `${subjects} × ${versions}`,
      counts.schemas,
      megabytes,
      ...times,
      format(floor.memory),
      format(check.memory),
    ];
    return { row, wall: check.wall };
  });
}

function withRepository(subjects, versions, use) {
  const folder = mkdtempSync(join(tmpdir(), "schemagate-bench-"));
  try {
    const counts = generateRepository(folder, { subjects, versions, level: options.level, seed: Number(options.seed) });
    return use(folder, counts);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function createCheck(folder) {
  return [CLI, "check", "-C", folder, "--no-input"];
}

function locate(name) {
  return join(import.meta.dirname, name);
}

function format(value) {
  return value.toFixed(0);
}

function formatRatio(one, other) {
  return (one.wall / other.wall).toFixed(2);
}
