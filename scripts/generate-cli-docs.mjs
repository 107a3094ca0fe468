import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { ROOT } from "./build/outputs.mjs";
import { renderTable } from "./build/render-table.mjs";

/**
 * Writes the tables of commands and flags between the markers of the documents, from the tables that the program itself
 * parses by. With `--check` it writes nothing, names what is out of date and exits 1.
 */
const MARKED = /(<!-- cli:begin -->\n)[\s\S]*?(<!-- cli:end -->)/;
const DOCUMENTS = [
  { path: "README.md", render: renderOverview },
  { path: "docs/cli.md", render: renderReference },
];

const { commands, globalFlags } = await loadTables();
for (const { path, render } of DOCUMENTS) {
  const text = readFileSync(join(ROOT, path), "utf8");
  if (!MARKED.test(text)) fail(`${path} has no place for the commands: \`<!-- cli:begin -->\`, \`<!-- cli:end -->\`.`);
  const fresh = text.replace(MARKED, (_, begin, end) => `${begin}\n${render()}\n\n${end}`);
  if (!process.argv.includes("--check")) writeFileSync(join(ROOT, path), fresh);
  else if (fresh !== text) fail(`${path} is out of date. Run \`node scripts/generate-cli-docs.mjs\`.`);
}

async function loadTables() {
  const folder = mkdtempSync(join(tmpdir(), "schemagate-tables-"));
  try {
    const input = { commands: "src/cli/commands.ts", flags: "src/cli/global-flags.ts" };
    const build = await rolldown({ cwd: ROOT, input, platform: "node" });
    await build.write({ dir: folder, format: "esm", entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" });
    await build.close();
    const [{ COMMANDS }, { GLOBAL_FLAGS }] = await Promise.all(
      ["commands", "flags"].map((name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href)),
    );
    return { commands: COMMANDS, globalFlags: GLOBAL_FLAGS };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function renderOverview() {
  const rows = commands.map(({ name, positionals, summary }) => [
    `\`schemagate ${`${name} ${positionals.usage}`.trim()}\``,
    summary,
  ]);
  const table = renderTable(["command", "what it does"], rows);
  return `${table}\n\n[docs/cli.md](docs/cli.md) lists every flag, as \`schemagate <command> --help\` does.`;
}

function renderReference() {
  const sections = commands.map((command) => `## schemagate ${command.name}\n\n${renderCommand(command)}`);
  return [...sections, `## Flags of every command\n\n${renderFlags(globalFlags)}`].join("\n\n");
}

function renderCommand({ name, summary, description, positionals, flags, examples }) {
  const lines = examples.flatMap((example) => [`# ${example.description}`, example.line]);
  const usage = `schemagate ${name} [flags] ${positionals.usage}`.trim();
  const sentence = `${summary[0].toUpperCase()}${summary.slice(1)}. ${description}`;
  const own = flags.length === 0 ? [] : [renderFlags(flags)];
  return [sentence, `\`\`\`sh\n${lines.join("\n")}\n\`\`\``, `Usage: \`${usage}\``, ...own].join("\n\n");
}

function renderFlags(flags) {
  const rows = flags.map((flag) => [printFlag(flag), describeFlag(flag), flag.default ?? ""]);
  return renderTable(["flag", "meaning", "default"], rows);
}

function printFlag({ name, short, value }) {
  const long = `\`--${name}${value === undefined ? "" : ` ${value}`}\``;
  return short === undefined ? long : `\`-${short}\`, ${long}`;
}

function describeFlag({ description, choices, repeatable }) {
  const listed = choices === undefined ? "" : ` One of ${choices.map((choice) => `\`${choice}\``).join(", ")}.`;
  return `${description}${listed}${repeatable === true ? " Repeatable." : ""}`;
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
