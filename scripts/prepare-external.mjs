import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./build/outputs.mjs";

/**
 * Installs the programs of others that `npm run test:external` holds our outputs against, into `test/external/`: npm
 * packages by their lock file, Go and Python programs by their versions. Does nothing when they are already there.
 * Needs Node, npm, Go and Python, and says which one is missing.
 */
const FOLDER = join(ROOT, "test/external");
const TOOLS = join(FOLDER, ".tools");
const GO_PROGRAMS = [
  "github.com/reviewdog/reviewdog/cmd/reviewdog@v0.21.0",
  "github.com/rhysd/actionlint/cmd/actionlint@v1.7.12",
  "github.com/nektos/act@v0.2.89",
];
const PYTHON_PROGRAMS = ["check-jsonschema==0.39.0", "pre-commit==4.7.0", "zizmor==1.32.0"];
const ATTEMPTS = 3;

const stamp = join(TOOLS, "installed.json");
const wanted = JSON.stringify([readFileSync(join(FOLDER, "package-lock.json"), "utf8"), GO_PROGRAMS, PYTHON_PROGRAMS]);
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
  mkdirSync(TOOLS, { recursive: true });
  run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: FOLDER });
  for (const program of GO_PROGRAMS) run("go", ["install", program], { env: { GOBIN: join(TOOLS, "bin") } });
  run("python3", ["-m", "venv", join(TOOLS, "python")]);
  run(join(TOOLS, "python/bin/pip"), ["install", "--quiet", "--disable-pip-version-check", ...PYTHON_PROGRAMS]);
  writeFileSync(stamp, wanted);
}

/** Downloads fail now and then, so each step is tried again before it fails for good. */
function run(command, args, { cwd = ROOT, env = {} } = {}) {
  for (let attempt = 1; ; attempt++) {
    try {
      execFileSync(command, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "inherit"] });
      return;
    } catch (error) {
      if (error.code === "ENOENT")
        throw new Error(`The external checks need \`${command}\`, which is not installed.`, { cause: error });
      if (attempt === ATTEMPTS) throw error;
    }
  }
}
