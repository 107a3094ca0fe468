import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { ROOT } from "./build/outputs.mjs";
import { renderTable } from "./build/render-table.mjs";

/**
 * Writes the manifests of the actions and their tables in the documents from the tables that the action itself reads by, and
 * pages that show a comment and a summary. With `--check` it writes nothing, names what is out of date and exits 1.
 */
const MARKED = /(<!-- action:begin -->\n)[\s\S]*?(<!-- action:end -->)/;
const WIDTH = 110;

/** Which of the actions have an input. */
const PURPOSES = new Map([
  ["command", "root"],
  ["check", "root, `check`"],
  ["publish", "root, `publish`"],
  [undefined, "all"],
]);

const { inputs, outputs } = await loadTables();
const MANIFESTS = [
  {
    path: "action.yml",
    name: "schemagate",
    description:
      "Checks Avro, JSON Schema and Protobuf schemas against Schema Registry history, with the exact line and the reason.",
    main: "dist/action.js",
    takes: () => true,
  },
  {
    path: "check/action.yml",
    name: "schemagate check",
    description:
      "Checks the schemas that a pull request changes against Schema Registry history. Never changes a registry.",
    main: "../dist/action-check.js",
    takes: (purpose) => purpose === undefined || purpose === "check",
  },
  {
    path: "publish/action.yml",
    name: "schemagate publish",
    description: "Registers what is merged in a Schema Registry, as the pull request showed it.",
    main: "../dist/action-publish.js",
    takes: (purpose) => purpose === undefined || purpose === "publish",
  },
];

for (const manifest of MANIFESTS) update(manifest.path, () => renderManifest(manifest));
update("docs/github-action.md", (text) => {
  if (!MARKED.test(text)) throw new Error("docs/github-action.md has no place for the inputs and outputs.");
  return text.replace(MARKED, (_, begin, end) => `${begin}\n${renderTables()}\n\n${end}`);
});

update("docs/github-comment.md", () => renderComment());
update("docs/github-publish.md", () => renderPublished());

function update(path, render) {
  const file = join(ROOT, path);
  const check = process.argv.includes("--check");
  const text = readText(file);
  const fresh = render(text);
  if (!check) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, fresh);
  } else if (fresh !== text) {
    console.error(`${path} is out of date. Run \`node scripts/generate-action.mjs\`.`);
    process.exitCode = 1;
  }
}

function readText(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

async function loadTables() {
  const folder = mkdtempSync(join(tmpdir(), "schemagate-action-"));
  try {
    const input = { inputs: "src/action/inputs.ts", outputs: "src/action/outputs.ts" };
    const build = await rolldown({ cwd: ROOT, input, platform: "node" });
    await build.write({ dir: folder, format: "esm", entryFileNames: "[name].mjs" });
    await build.close();
    const [{ ACTION_INPUTS }, { ACTION_OUTPUTS }] = await Promise.all(
      ["inputs", "outputs"].map((name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href)),
    );
    return { inputs: Object.entries(ACTION_INPUTS), outputs: Object.entries(ACTION_OUTPUTS) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function renderManifest({ name, description, main, takes }) {
  const lines = [
    "# Written by scripts/generate-action.mjs from src/action/inputs.ts and src/action/outputs.ts.",
    `name: ${name}`,
    `description: ${description}`,
    "author: schemagate",
    "branding:",
    "  icon: shield",
    "  color: purple",
    "inputs:",
    ...inputs
      .filter(([, input]) => takes(input.for))
      .flatMap(([input, { description: text, default: usual }]) => [
        `  ${input}:`,
        ...renderFolded(text),
        "    required: false",
        `    default: ${JSON.stringify(usual)}`,
      ]),
    "outputs:",
    ...outputs.flatMap(([output, text]) => [`  ${output}:`, ...renderFolded(text)]),
    "runs:",
    "  using: node24",
    `  main: ${main}`,
  ];
  return `${lines.join("\n")}\n`;
}

/** A real report of the example, by the committed program, which differs from a comment only in its lack of links. */
function renderComment() {
  const subjects = ["com.brightcart.common.Money", "orders-value", "student-value"];
  const args = ["check", "-C", "schemas-example", "--manifest", "broken.yaml", "--format", "markdown"];
  const flags = subjects.flatMap((subject) => ["--subject", subject]);
  const { stdout } = spawnSync(process.execPath, ["dist/cli.js", ...args, ...flags], { cwd: ROOT, encoding: "utf8" });
  const head = "<!-- Written by scripts/generate-action.mjs: what a comment of the action looks like. -->";
  return `${head}\n\n${stdout}`;
}

/** A real job summary: the committed program publishes a copy of the example to the directory registry in it. */
function renderPublished() {
  const folder = mkdtempSync(join(tmpdir(), "schemagate-publish-"));
  try {
    cpSync(join(ROOT, "schemas-example"), join(folder, "company"), { recursive: true });
    const summary = join(folder, "summary.md");
    writeFileSync(summary, "");
    const env = {
      PATH: process.env.PATH,
      GITHUB_WORKSPACE: join(folder, "company"),
      GITHUB_EVENT_NAME: "workflow_dispatch",
      GITHUB_STEP_SUMMARY: summary,
    };
    spawnSync(process.execPath, [join(ROOT, "dist/action-publish.js")], { cwd: folder, env, encoding: "utf8" });
    const head = "<!-- Written by scripts/generate-action.mjs: what the job summary of publishing looks like. -->";
    return `${head}\n\n${readFileSync(summary, "utf8")}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function renderFolded(description) {
  const lines = [];
  for (const word of description.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return ["    description: >-", ...lines.map((line) => `      ${line}`)];
}

function renderTables() {
  const rows = inputs.map(([name, { description, default: usual, meaning, for: purpose }]) => [
    `\`${name}\``,
    description,
    meaning ?? (usual === "" ? "" : `\`${usual}\``),
    PURPOSES.get(purpose) ?? "",
  ]);
  const results = outputs.map(([name, description]) => [`\`${name}\``, description]);
  return [
    "### Inputs",
    renderTable(["input", "meaning", "default", "action"], rows),
    "### Outputs",
    renderTable(["output", "meaning"], results),
  ].join("\n\n");
}
