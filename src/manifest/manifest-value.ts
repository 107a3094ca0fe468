import type { SchemaType } from "../schema/schema-type.ts";
import type { SchemaMetadata } from "../schema/schema-version.ts";
import type { RecordPart, SubjectNameStrategy } from "../schema/subject-name-strategy.ts";
import type { RuleOptionValue } from "./lint-settings.ts";
import type { CompatibilityChoice, ManifestReference } from "./manifest.ts";

/** A manifest's value as `manifest.schema.json` guarantees it. */
export interface ManifestValue {
  readonly registry?: { readonly version?: string };
  readonly defaults?: DefaultsValue;
  /** Null stands for an entry that is left out because of a problem. */
  readonly subjects: readonly (EntryValue | null)[];
  readonly ignore?: string | readonly string[];
  readonly lint?: LintValue;
  readonly waivers?: readonly WaiverValue[];
}

/** The value of `defaults:`. */
export interface DefaultsValue {
  readonly compatibility?: CompatibilityChoice;
  readonly normalize?: boolean;
  readonly strategy?: SubjectNameStrategy;
}

/** The value of one item of `subjects:`; `schema` or `files` is there, `subject` and `strategy` never both. */
export interface EntryValue extends DefaultsValue {
  readonly schema?: string;
  readonly files?: string | readonly string[];
  readonly exclude?: string | readonly string[];
  readonly subject?: string;
  readonly topic?: string;
  readonly part?: RecordPart;
  readonly type?: SchemaType;
  readonly references?: readonly Omit<ManifestReference, "range">[];
  readonly metadata?: SchemaMetadata;
}

/** The value of `lint:`. */
export interface LintValue {
  readonly preset?: string;
  readonly targets?: readonly string[];
  readonly rules?: RuleSettingsValue;
  readonly overrides?: readonly OverrideValue[];
  readonly organisation?: readonly OrganisationRuleValue[];
}

/** The value of `rules:`, by rule. */
export interface RuleSettingsValue {
  readonly [id: string]: RuleSettingValue;
}

/** A severity, or a mapping of a severity and options. */
export type RuleSettingValue = string | { readonly [name: string]: RuleOptionValue };

/** The value of one item of `overrides:`. */
export interface OverrideValue {
  readonly files?: string | readonly string[];
  readonly subjects?: string | readonly string[];
  readonly targets?: readonly string[];
  readonly rules?: RuleSettingsValue;
}

/** The value of one item of `organisation:`. */
export interface OrganisationRuleValue {
  readonly id: string;
  readonly severity?: string;
  readonly on: string | readonly string[];
  readonly attribute: string;
  readonly required?: boolean;
  readonly pattern?: string;
  readonly prefix?: string;
  readonly allowed?: readonly string[];
  readonly message?: string;
  readonly why?: string;
}

/** The value of one item of `waivers:`. */
export interface WaiverValue {
  readonly rule: string | readonly string[];
  readonly files?: string | readonly string[];
  readonly subjects?: string | readonly string[];
  readonly pointer?: string;
  readonly fingerprint?: string;
  readonly reason?: string;
  readonly ticket?: string;
  readonly expires?: string;
  readonly approvedBy?: string;
}
