import type { Severity } from "../diagnostic/severity.js";
import type { FixEffect } from "./finding.js";
import type { AvroChecks, AvroPairChecks } from "./avro/checks.js";
import type { JsonSchemaChecks, JsonSchemaPairChecks } from "./json-schema/checks.js";
import type { TreeChecks } from "./tree/checks.js";
import type { TextCheck } from "./tree/checks.js";
import type { RepositoryCheck, WaiverCheck } from "./repository/repository.js";
import type { OptionSpecs, OptionValues } from "./option.js";
import type { Target } from "./target.js";
/** The smallest preset a rule belongs to; `core` ⊂ `recommended` ⊂ `strict`. */
export type Preset = "core" | "recommended" | "strict";
/** All presets, each with the rules of the ones before it. */
export declare const PRESETS: readonly Preset[];
/** What the registry does with a schema that breaks the rule; `rejects-new`: only while it validates new schemas. */
export type RegistryReaction = "accepts" | "rejects" | "rejects-new" | "not-applicable";
/** A rule's id: the kind of text it is about, a slash, and a name in kebab case that never changes. */
export type RuleId = `${"avro" | "json" | "manifest" | "evolution"}/${string}`;
/** What people are told about a rule wherever it is listed. */
export interface RuleFacts {
    readonly id: string;
    /** Ids it had or is known by elsewhere; configurations and waivers may use them. */
    readonly aliases?: readonly string[];
    /** What the rule demands, as a title without a full stop. */
    readonly title: string;
    readonly why: string;
    readonly remedy: string;
    readonly preset: Preset;
    /** The severity where its preset is on. */
    readonly severity: Severity;
    /** What the fixes of its findings do to the registry at most; `none`: a person has to decide. */
    readonly fix: FixEffect | "none";
    /** The version of schemagate that brought the rule. */
    readonly since: string;
    /** Where the rule comes from: a specification, a registry's behaviour, a known incident. */
    readonly source: string;
    readonly registry: RegistryReaction;
    /** A matter of style: with new-code mode on, only elements that were added or changed are judged. */
    readonly style?: boolean;
    /** For rules on two versions: `check --hazards` warns about the same, with the reading side worked out. */
    readonly isHazard?: boolean;
    /**
     * For rules on two versions: compares with every earlier version, not only with the newest. What it finds breaks
     * data, so that versions before the newest are left out where a comparison has shown that the schema holds towards
     * all of them.
     */
    readonly allVersions?: boolean;
    /** The systems the rule protects; with `onlyFor` it is off unless the configuration names one of them. */
    readonly targets?: readonly Target[];
    readonly onlyForTargets?: boolean;
}
/** A rule: its facts, its options, and what it looks at. One rule may look at several kinds of text. */
export interface Rule<Specs extends OptionSpecs = OptionSpecs> extends RuleFacts {
    readonly options: Specs;
    /** Looks at the text before (and even if not) it is read; the problem is set when it cannot be read as JSON. */
    readonly text?: TextCheck<OptionValues<Specs>>;
    /** Looks at the bare JSON of a schema of either format. */
    readonly tree?: TreeChecks<OptionValues<Specs>>;
    readonly avro?: AvroChecks<OptionValues<Specs>>;
    readonly avroPair?: AvroPairChecks<OptionValues<Specs>>;
    readonly json?: JsonSchemaChecks<OptionValues<Specs>>;
    readonly jsonPair?: JsonSchemaPairChecks<OptionValues<Specs>>;
    /** Looks at all files and the manifest at once. */
    readonly repository?: RepositoryCheck<OptionValues<Specs>>;
    /** Looks at what became of the waivers, after all other findings. */
    readonly waivers?: WaiverCheck<OptionValues<Specs>>;
}
/** What settling a configuration needs to know of a rule. */
export type RuleOutline = Pick<Rule, "id" | "aliases" | "preset" | "severity" | "registry" | "style" | "isHazard" | "allVersions" | "targets" | "onlyForTargets" | "options">;
/** Whether an id belongs to the catalogue rather than to an organisation. */
export declare function isCatalogueRule(id: string): boolean;
