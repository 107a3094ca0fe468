import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { nameInputs } from "../../src/action/name-inputs.ts";
import { CONNECTION_SETTINGS } from "../../src/registry/http/connection-settings.ts";
import { expectText } from "../expected-text.ts";
import { setScene } from "./registry-scene.ts";
import { SAFE_USER } from "./sample-project.ts";

const SOURCE = resolve(import.meta.dirname, "../../src");

/** Commands that the action never runs: what their messages say is read at a terminal. */
const OF_TERMINALS = [
  "commands/finding-words.ts",
  "commands/init.ts",
  "commands/lint.ts",
  "commands/read-plan-file.ts",
  "commands/serve.ts",
  "commands/waive.ts",
  "commands/subject-filter.ts",
  "workspace/create-text-file.ts",
];

/** Texts that the action cannot come to show, and why. */
const UNREACHABLE: { readonly [text: string]: string } = {
  "Give `--registry <url>` or `--dir <path>`.": "the action gives no folder together with a URL",
  "Give `--registry <url>`, set SCHEMA_REGISTRY_URL, or give the folder of a directory registry with `--dir <path>`.":
    "the action looks for a registry before it opens one",
  "set by `--level`": "the action sets no level",
  "A hazard: the registry accepts it, and its verdict stays. `schemagate check --hazards` warns about it.":
    "the action prints no page of the documentation",
};

/** Every text of the program that names a flag, outside the command line and what only that runs. */
function listTexts(): readonly string[] {
  const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  const shared = files.filter((path) => !/^(cli|action)\//.test(path) && !OF_TERMINALS.includes(path));
  const texts = shared.flatMap((path) => {
    const code = readFileSync(join(SOURCE, path), "utf8").replace(/^\s*(\/?\*|\/\/).*$/gm, "");
    return [...code.matchAll(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g)].map(([text]) => text.slice(1, -1));
  });
  const plain = texts.map((text) => text.replaceAll("\\`", "`"));
  return [...new Set(plain.filter((text) => /(?<![\w-])--[a-z]/.test(text) && /^[^-].* /.test(text)))].sort();
}

describe("advice", () => {
  const texts = listTexts();

  test("is read from the program", () => {
    expect(texts.length).toBeGreaterThan(20);
    expect(Object.keys(UNREACHABLE).filter((text) => !texts.includes(text))).toEqual([]);
    expect(OF_TERMINALS.filter((path) => !/--[a-z]/.test(readFileSync(join(SOURCE, path), "utf8")))).toEqual([]);
  });

  test("that the action can show names inputs and variables", () => {
    const shown = texts.filter((text) => !Object.hasOwn(UNREACHABLE, text));
    expectText(join(import.meta.dirname, "advice.txt"), shown.map((text) => `${nameInputs(text)}\n`).join(""));
    // What is left are the flags of git.
    const left = shown.flatMap((text) => nameInputs(text).match(/(?<![\w-])--[a-z-]+/g) ?? []);
    expect(new Set(left)).toEqual(GIT_FLAGS);
  });

  test("knows every setting of a connection", () => {
    for (const { flag, environment } of Object.values(CONNECTION_SETTINGS)) {
      if (flag === null) continue;
      const said = nameInputs(`\`${flag}\``);
      const variable = /^the environment variable `(.*)`$/.exec(said)?.[1];
      if (variable === undefined) expect(said).toMatch(/^the input `[a-z-]+`$/);
      else expect([flag, environment]).toEqual([flag, expect.arrayContaining([variable])]);
    }
  });

  test("of git and what looks like a flag stays as it is", () => {
    for (const text of ["`git fetch --depth=1 origin main`", "`--constructor`", "a--against b", "--", "`__proto__`"])
      expect(nameInputs(text)).toBe(text);
  });
});

const GIT_FLAGS = new Set(["--add", "--depth", "--filter", "--global", "--no-filter", "--refetch", "--unshallow"]);

describe("a step", () => {
  test("names the input that allows plain http", async () => {
    const { run } = await setScene();
    const { exitCode, annotations } = await run({ "registry-url": "http://registry.example.com" });
    expect(exitCode).toBe(2);
    expect(annotations[0]?.message).toContain("or allow it with the input `insecure-http` where");
  });

  test("names the input for a place to compare with", async () => {
    const { run } = await setScene();
    const { exitCode, annotations } = await run({ against: "main" });
    expect(exitCode).toBe(2);
    expect(annotations[0]?.message).toMatch(
      /Write the input `against: dir:<path>` for .* or the input `against: git:<ref>` for/,
    );
  });

  test("names the input by which the registry judges what cannot be judged here", async () => {
    const { front, run } = await setScene(SAFE_USER);
    front.interfere = ({ method, path }, response) => {
      if (method !== "GET" || !path.startsWith("/config/user-value")) return false;
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ compatibilityLevel: "BACKWARD", compatibilityGroup: "major" }));
      return true;
    };
    const result = await run();
    expect([result.exitCode, result.outputs.get("result")]).toEqual([2, "could-not-check"]);
    for (const text of [result.log, result.summary]) {
      expect(text).toContain("the input `confirm-with-registry` takes its verdict where there is none of ours");
      expect(text).not.toContain("--confirm-with-registry");
    }
  });
});
