import type { Rule, RuleOutline } from "../rule.ts";
import { AVRO_RULES } from "./avro-rules.ts";
import outlines from "./rule-outlines.json" with { type: "json" };

/** What a run looks at. */
export interface RuleScope {
  /** Whether some file is a JSON Schema. */
  readonly json: boolean;
  /** Whether there may be earlier versions to compare with. */
  readonly earlier: boolean;
  readonly manifest: boolean;
}

/**
 * The catalogue in its order, of which only rules that can find anything in the run are loaded: to read the code of all
 * takes as long as linting a hundred files. The others can be configured and counted, and never find anything.
 */
export async function loadRules(scope: RuleScope): Promise<readonly Rule[]> {
  const evolution = scope.earlier ? (await import("./evolution-rules.ts")).EVOLUTION_RULES : listIdle("evolution/");
  const json = scope.json ? (await import("./json-rules.ts")).JSON_RULES : listIdle("json/");
  const manifest = scope.manifest ? (await import("./manifest-rules.ts")).MANIFEST_RULES : listIdle("manifest/");
  return [...AVRO_RULES, ...evolution, ...json, ...manifest];
}

/** What is told of a rule that finds something. */
const UNTOLD = { title: "", why: "", remedy: "", fix: "none", since: "", source: "" } as const;

function listIdle(namespace: string): readonly Rule[] {
  // The file is written from the rules themselves, and a test compares it with them.
  const known = outlines as readonly RuleOutline[];
  return known.flatMap((outline) => (outline.id.startsWith(namespace) ? [{ ...UNTOLD, ...outline }] : []));
}
