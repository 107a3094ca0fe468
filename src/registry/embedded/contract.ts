import type { SchemaMetadata, SchemaRuleSet } from "../../schema/schema-version.ts";
import type { StoredSettings, StoredVersion } from "../directory/stored-registry.ts";
import type { EmbeddedDraft } from "./schema-draft.ts";

/** Where a schema's metadata and rules come from besides the request. */
export interface ContractSources {
  readonly config: StoredSettings;
  /** The newest live version. */
  readonly newest: StoredVersion | undefined;
}

/**
 * A draft with metadata and rules as registering stores them: those sent, else the newest version's, between the
 * defaults and overrides of the settings. The same object when nothing changes.
 */
export function fillContract<Draft extends EmbeddedDraft>(draft: Draft, { config, newest }: ContractSources): Draft {
  const metadata = mergeAll<SchemaMetadata>(mergeMetadata, [
    config["defaultMetadata"] as SchemaMetadata | undefined,
    draft.metadata ?? newest?.metadata,
    config["overrideMetadata"] as SchemaMetadata | undefined,
  ]);
  const ruleSet = mergeAll<SchemaRuleSet>(mergeRuleSets, [
    config["defaultRuleSet"] as SchemaRuleSet | undefined,
    draft.ruleSet ?? newest?.ruleSet,
    config["overrideRuleSet"] as SchemaRuleSet | undefined,
  ]);
  if (metadata === draft.metadata && ruleSet === draft.ruleSet) return draft;
  return { ...draft, ...(metadata && { metadata }), ...(ruleSet && { ruleSet }) };
}

/** Whether the settings put metadata or rules of their own into every schema. */
export function hasContractSettings(config: StoredSettings): boolean {
  return CONTRACT_SETTINGS.some((name) => config[name] !== undefined);
}

const CONTRACT_SETTINGS = ["defaultMetadata", "overrideMetadata", "defaultRuleSet", "overrideRuleSet"];

function mergeAll<Part>(
  merge: (left: Part, right: Part) => Part,
  parts: readonly (Part | undefined)[],
): Part | undefined {
  let merged: Part | undefined;
  for (const part of parts) {
    if (part === undefined) continue;
    merged = merged === undefined ? part : merge(merged, part);
  }
  return merged;
}

/** The later one wins, name by name. */
function mergeMetadata(left: SchemaMetadata, right: SchemaMetadata): SchemaMetadata {
  const sensitive = [...new Set([...(left.sensitive ?? []), ...(right.sensitive ?? [])])];
  return {
    ...((left.tags ?? right.tags) && { tags: { ...left.tags, ...right.tags } }),
    ...((left.properties ?? right.properties) && { properties: { ...left.properties, ...right.properties } }),
    ...((left.sensitive ?? right.sensitive) && { sensitive }),
  };
}

/** Rules of one name are one rule, and the later one counts. */
function mergeRuleSets(left: SchemaRuleSet, right: SchemaRuleSet): SchemaRuleSet {
  const groups = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return Object.fromEntries(groups.map((group) => [group, mergeRules(left[group], right[group])]));
}

function mergeRules(left: unknown, right: unknown): unknown {
  if (!Array.isArray(left) || !Array.isArray(right)) return right ?? left;
  const rules: readonly { readonly name?: unknown }[] = [...left, ...right];
  return [...new Map(rules.map((rule) => [rule.name, rule])).values()];
}
