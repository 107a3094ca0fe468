import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { invariant } from "../diagnostic/invariant.ts";
import { RULES, findRule } from "../lint/rules/catalogue.ts";

/** The ids of all lint rules, sorted. */
export function listRuleIds(): readonly string[] {
  return RULES.map(({ id }) => id);
}

/** The page of a lint rule as Markdown; undefined when no rule has the id, which may be that of a difference. */
export function readRulePage(name: string): string | undefined {
  const rule = findRule(name);
  if (rule?.id !== name) return undefined;
  const path = findPackaged(`docs/rules/${rule.id}.md`);
  invariant(path !== undefined, `the package lacks the page of ${rule.id}`);
  return readFileSync(path, "utf8");
}

/** Levels above this module up to the package's root: the sources and the bundle lie at different depths. */
const MAX_LEVELS = 4;

function findPackaged(file: string): string | undefined {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let level = 0; level < MAX_LEVELS; level++) {
    const path = join(folder, file);
    if (existsSync(path)) return path;
    folder = dirname(folder);
  }
  return undefined;
}
