import type { AvroChecks, AvroPairChecks } from "./avro/checks.js";
import type { ActiveRule } from "./config.js";
import type { Check, Finding, LintFile, RuleContext } from "./finding.js";
import type { JsonSchemaChecks, JsonSchemaPairChecks, KeywordUse } from "./json-schema/checks.js";
import type { JsonReadResult } from "../source/json-reader.js";
import type { TreeChecks } from "./tree/checks.js";
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
export type Table<Checks> = {
    readonly [Kind in keyof Checks]?: readonly Entry<NodeOf<NonNullable<Checks[Kind]>>>[];
};
/** Where checks report to: the file being linted and the findings so far. */
export declare class Collector {
    readonly findings: RawFinding[];
    readonly failures: RuleFailure[];
    file: LintFile | undefined;
    /** Runs checks on a node; one that throws is noted as a bug of its rule, once per rule and file, and the rest goes on. */
    run<Node>(entries: readonly Entry<Node>[] | undefined, node: Node): void;
    /** Notes that a rule threw. */
    fail({ rule }: ActiveRule, error: unknown): void;
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
export declare function createDispatch(rules: readonly ActiveRule[], collector: Collector): Dispatch;
export {};
