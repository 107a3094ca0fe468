import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { COPIES, ENTRIES, ROOT } from "./build/outputs.mjs";

/**
 * Packs the package, judges the tarball and uses it as a stranger would: installed offline into an empty folder, run
 * through `npx`, imported and type-checked. Exits 1 and names every problem.
 */
const REQUIRED = [
  "LICENSE",
  "README.md",
  "SECURITY.md",
  "dist/THIRD-PARTY-NOTICES.txt",
  "dist/cli.js",
  "dist/index.js",
  "dist/manifest.schema.json",
  "dist/plan.schema.json",
  "dist/published.schema.json",
  "dist/report.schema.json",
  "dist/types/index.d.ts",
  "package.json",
];
const ALLOWED =
  /^(?:LICENSE|README\.md|SECURITY\.md|package\.json|dist\/(?:[\w-]+\.(?:js|schema\.json)|chunks\/[\w.-]+\.js|types\/[\w/-]+\.d\.ts|THIRD-PARTY-NOTICES\.txt)|docs\/[\w/.-]+\.(?:md|svg|ya?ml))$/;
/** Only the action needs these, and it is used from the repository. */
const UNWANTED = /^dist\/(?:action[\w-]*\.js|chunks\/(?:start-action\.js|.*actions-.*))$/;

const absent = [...ENTRIES, ...COPIES].filter(({ source }) => !existsSync(join(ROOT, source)));
const scratch = mkdtempSync(join(tmpdir(), "schemagate-package-"));
try {
  const problems = [...checkLockFile(), ...(absent.length === 0 ? checkPackage() : [])];
  for (const { source } of absent) console.log(`The package cannot be judged before there is ${source}.`);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function checkPackage() {
  const { tarball, files } = pack();
  return [
    ...checkContents(files),
    ...checkCommand("publint", ["run", tarball, "--strict"]),
    ...checkCommand("attw", [tarball, "--profile", "esm-only", "--no-definitely-typed", "--no-emoji"]),
    ...useAsStranger(tarball),
  ];
}

function pack() {
  const output = run("npm", ["pack", "--json", "--pack-destination", scratch], ROOT);
  const [{ filename, files }] = JSON.parse(output);
  return { tarball: join(scratch, filename), files: files.map((file) => file.path) };
}

function checkContents(files) {
  const missing = REQUIRED.filter((path) => !files.includes(path)).map((path) => `The package lacks ${path}.`);
  const stray = files.filter((path) => !ALLOWED.test(path) || UNWANTED.test(path));
  return [...missing, ...stray.map((path) => `The package must not contain ${path}.`), ...checkImports(files)];
}

/** What the package's files import of each other must be packed, those imports too that no test gets to. */
function checkImports(files) {
  return files
    .filter((path) => /^dist\/.*\.js$/.test(path))
    .flatMap((path) => {
      // Types in comments of bundled libraries look like imports.
      const code = readFileSync(join(ROOT, path), "utf8").replace(/^\s*\*.*$/gm, "");
      const imports = code.matchAll(/(?:^(?:import|export)\b[^"';]*|\bimport\()["'](\.[^"']+\.js)["']/gm);
      const targets = [...imports].map((match) => posix.join(posix.dirname(path), match[1]));
      return targets.filter((target) => !files.includes(target)).map((target) => `The package lacks ${target}.`);
    });
}

/**
 * The lock file names packages, versions and checksums; where to download them from is each installation's affair. It
 * must also hold the packages of other platforms: `npm ci` refuses it otherwise, though an installed tree looks fine.
 */
function checkLockFile() {
  const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
  return Object.entries(packages).flatMap(([path, entry]) => [
    ...(entry.resolved === undefined ? [] : [`package-lock.json holds a download address for ${path}.`]),
    ...(path === "" || entry.integrity !== undefined ? [] : [`package-lock.json holds no checksum for ${path}.`]),
    ...Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !isLocked(packages, path, name))
      .map((name) => `package-lock.json lacks ${name}, which ${path} may need on another platform.`),
  ]);
}

/** Whether a package is found from `path` upwards, as Node looks for it. */
function isLocked(packages, path, name) {
  const folders = path
    .split("/node_modules/")
    .map((_, index, parts) => parts.slice(0, index + 1).join("/node_modules/"));
  return ["", ...folders].some((folder) => Object.hasOwn(packages, join(folder, "node_modules", name)));
}

function checkCommand(tool, args) {
  try {
    run(join(ROOT, "node_modules/.bin", tool), args, ROOT);
    return [];
  } catch (error) {
    return [`${tool} refuses the package:\n${error.stdout}${error.stderr}`];
  }
}

function useAsStranger(tarball) {
  const home = join(scratch, "home");
  mkdirSync(home);
  writeFileSync(join(home, "package.json"), JSON.stringify({ name: "stranger", private: true, type: "module" }));
  run("npm", ["install", "--offline", "--no-audit", "--no-fund", tarball], home);
  return [...checkInstalled(home), ...checkTypes(home), ...checkRuns(home)];
}

/** Everything is bundled, so that an installation is one package. */
function checkInstalled(home) {
  const { packages } = JSON.parse(readFileSync(join(home, "node_modules/.package-lock.json"), "utf8"));
  const names = Object.keys(packages);
  return names.join() === "node_modules/schemagate" ? [] : [`The package brings others along: ${names.join(", ")}.`];
}

/** The declarations must hold without the types of Node, which a consumer need not have. */
function checkTypes(home) {
  const options = { module: "NodeNext", strict: true, noEmit: true, skipLibCheck: false, types: [] };
  writeFileSync(join(home, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: ["use.ts"] }));
  writeFileSync(
    join(home, "use.ts"),
    'import * as schemagate from "schemagate";\nexport const library = schemagate;\n',
  );
  writeFileSync(
    join(home, "use.mjs"),
    'import "schemagate";\nimport.meta.resolve("schemagate/manifest.schema.json");\n',
  );
  return [
    ...attempt("importing the package", () => run(process.execPath, ["use.mjs"], home)),
    ...attempt("type-checking a program that imports the package", () =>
      run(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", "."], home),
    ),
  ];
}

function checkRuns(home) {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const example = join(ROOT, "schemas-example");
  return [
    ...attempt("npx schemagate --version", () => {
      const shown = run("npx", ["--offline", "schemagate", "--version"], home).trim();
      if (shown !== version) throw new Error(`It says ${shown}, not ${version}.`);
    }),
    ...attempt("npx schemagate check", () => {
      run("npx", ["--offline", "schemagate", "check", "-C", example, "--no-input"], home);
    }),
  ];
}

function attempt(what, action) {
  try {
    action();
    return [];
  } catch (error) {
    return [`${what} fails: ${error.message}\n${error.stdout ?? ""}${error.stderr ?? ""}`];
  }
}

function run(command, args, cwd) {
  return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
