import type { AvroChecks, AvroPairChecks } from "./avro/checks.ts";
import type { ActiveRule } from "./config.ts";
import type { Check, Finding, LintFile, RuleContext } from "./finding.ts";
import type { JsonSchemaChecks, JsonSchemaPairChecks, KeywordUse } from "./json-schema/checks.ts";
import type { JsonReadResult } from "../source/json-reader.ts";
import type { TreeChecks } from "./tree/checks.ts";
import { invariant } from "../diagnostic/invariant.ts";

/** For each kind of node the checks that look at it, so that one walk serves all rules. */
export interface Dispatch {
  readonly rules: readonly ActiveRule[];
  readonly text: readonly Entry<JsonReadResult>[];
  readonly tree: Table<TreeChecks<unknown>>;
  readonly avro: Table<AvroChecks<unknown>>;
  readonly avroPair: Table<AvroPairChecks<unknown>>;
  readonly json: Table<Omit<JsonSchemaChecks<unknown>, "keywords">>;
  readonly keywords: ReadonlyMap<string, readonly Entry<KeywordUse>[]>;
  readonly jsonPair: Table<JsonSchemaPairChecks<unknown>>;
}

/** One check of an active rule with the context it reports through. */
export interface Entry<Node> {
  readonly active: ActiveRule;
  readonly context: RuleContext<unknown>;
  readonly check: Check<Node, unknown>;
}

type NodeOf<Checker> = Checker extends Check<infer Node, unknown> ? Node : never;

/** The entries per kind of node of a group of checks; kinds nobody looks at are absent. */
export type Table<Checks> = { readonly [Kind in keyof Checks]?: readonly Entry<NodeOf<NonNullable<Checks[Kind]>>>[] };

/** Where checks report to: the file being linted and the findings so far. */
export class Collector {
  readonly findings: RawFinding[] = [];
  readonly failures: RuleFailure[] = [];
  file: LintFile | undefined;

  /** Runs checks on a node; one that throws is noted as a bug of its rule, once per rule and file, and the rest goes on. */
  run<Node>(entries: readonly Entry<Node>[] | undefined, node: Node): void {
    if (entries === undefined) return;
    for (const entry of entries) {
      try {
        entry.check(node, entry.context);
      } catch (error) {
        this.fail(entry.active, error);
      }
    }
  }

  /** Notes that a rule threw. */
  fail({ rule }: ActiveRule, error: unknown): void {
    const file = this.file?.source.path;
    if (this.failures.some((failure) => failure.rule === rule.id && failure.file === file)) return;
    this.failures.push({ rule: rule.id, file, message: error instanceof Error ? error.message : String(error) });
  }
}

/** A finding with the rule that reported it. */
export interface RawFinding {
  readonly active: ActiveRule;
  readonly finding: Finding;
}

/** A rule that threw: a bug of the rule, not of the schema. */
export interface RuleFailure {
  readonly rule: string;
  readonly file: string | undefined;
  readonly message: string;
}

/** Sorts the checks of the rules by the kind of node they look at; they report to the collector. */
export function createDispatch(rules: readonly ActiveRule[], collector: Collector): Dispatch {
  const builder = new DispatchBuilder(collector);
  for (const active of rules) builder.add(active);
  const { text, tree, avro, avroPair, json, jsonPair, keywords } = builder;
  return { rules, text, tree, avro, avroPair, json, jsonPair, keywords };
}

type LooseTable = { [kind: string]: Entry<never>[] };

class DispatchBuilder {
  readonly text: Entry<JsonReadResult>[] = [];
  readonly tree: LooseTable = {};
  readonly avro: LooseTable = {};
  readonly avroPair: LooseTable = {};
  readonly json: LooseTable = {};
  readonly jsonPair: LooseTable = {};
  readonly keywords: Map<string, Entry<KeywordUse>[]> = new Map();
  readonly #collector: Collector;

  constructor(collector: Collector) {
    this.#collector = collector;
  }

  add(active: ActiveRule): void {
    const context = createContext(active, this.#collector);
    const { text, tree, avro, avroPair, json, jsonPair } = active.rule;
    if (text) this.text.push({ active, context, check: text as Check<JsonReadResult, unknown> });
    const { keywords, ...schemas } = json ?? {};
    for (const [keyword, check] of Object.entries(keywords ?? {})) {
      const entries = this.keywords.get(keyword) ?? [];
      this.keywords.set(keyword, entries);
      entries.push({ active, context, check: check as Check<KeywordUse, unknown> });
    }
    const groups = [
      [this.tree, tree],
      [this.avro, avro],
      [this.avroPair, avroPair],
      [this.json, schemas],
      [this.jsonPair, jsonPair],
    ] as const;
    for (const [table, checks] of groups)
      for (const [kind, check] of Object.entries(checks ?? {})) (table[kind] ??= []).push({ active, context, check });
  }
}

function createContext(active: ActiveRule, collector: Collector): RuleContext<unknown> {
  return {
    options: active.options,
    targets: active.targets,
    get file(): LintFile {
      invariant(collector.file, "a check runs outside a file");
      return collector.file;
    },
    report: (finding) => void collector.findings.push({ active, finding }),
  };
}
