import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "./build/outputs.mjs";
import { parseAnsi } from "./terminal/parse-ansi.mjs";
import { renderSvg } from "./terminal/render-svg.mjs";

/** The pictures of the documentation: each the real output of a command, run in the repository's root. */
const PICTURES = [
  {
    file: "docs/images/check.svg",
    args: ["check", "-C", "schemas-example", "--manifest", "broken.yaml", "--subject", "student-value"],
  },
];

/** Draws the pictures; with `--check` it draws nothing, names those that are out of date and exits 1 for them. */
const check = process.argv.includes("--check");
for (const { file, args } of PICTURES) {
  const picture = drawPicture(args);
  const path = join(ROOT, file);
  if (!check) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, picture);
  } else if (readFileSync(path, "utf8") !== picture) {
    console.error(`${file} is not what the command prints. Run \`npm run document\`.`);
    process.exitCode = 1;
  }
}

function drawPicture(args) {
  const run = spawnSync(process.execPath, ["dist/cli.js", ...args, "--color", "always"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (run.status !== 1) throw new Error(`The command for a picture exited with ${run.status}:\n${run.stderr}`);
  const title = `$ npx schemagate ${args.join(" ")}`;
  return renderSvg(title, [[{ text: title, bold: true, dim: false, color: null }], [], ...parseAnsi(run.stdout)]);
}
