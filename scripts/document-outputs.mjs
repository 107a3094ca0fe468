import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./build/outputs.mjs";

/** The documents whose `console` blocks show what a command prints. */
const DOCUMENTS = ["README.md", "schemas-example/broken/README.md"];
const BLOCK = /^```console\n\$ (.+)\n([\s\S]*?)^```$/gm;
const PROGRAM = /^(?:node dist\/cli\.js|npx schemagate) /;

/** Writes real output into every block; with `--check` it writes nothing, names what is out of date and exits 1. */
const check = process.argv.includes("--check");
for (const document of DOCUMENTS) {
  const path = join(ROOT, document);
  const text = readFileSync(path, "utf8");
  if (text.match(BLOCK) === null) fail(`${document} shows no output: it has no \`console\` block.`);
  const fresh = text.replace(BLOCK, (_, command) => `\`\`\`console\n$ ${command}\n${runCommand(command)}\`\`\``);
  if (!check) writeFileSync(path, fresh);
  else if (fresh !== text) fail(`${document} does not show what its commands print. Run \`npm run document\`.`);
}

/** Both outputs of a command line of schemagate, run in the repository's root with the committed `dist/`. */
function runCommand(command) {
  if (!PROGRAM.test(command)) throw new Error(`Only schemagate itself is run from a document, not: ${command}`);
  const words = command.replace(PROGRAM, "").match(/"[^"]*"|\S+/g);
  const args = words.map((word) => word.replace(/^"(.*)"$/, "$1"));
  const environment = { ...process.env, NO_COLOR: "1", COLUMNS: "100" };
  delete environment.FORCE_COLOR;
  const { stdout, stderr } = spawnSync(process.execPath, ["dist/cli.js", ...args], {
    cwd: ROOT,
    encoding: "utf8",
    env: environment,
  });
  return `${stdout}${stderr}`;
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
