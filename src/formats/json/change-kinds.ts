/**
 * Every kind of change the registry's JSON Schema comparison knows, by its name in our spelling. `effect`: whether a
 * change of the kind is compatible (`both`: under either policy, `lenient`: only under LENIENT, `never`). `details`:
 * what else is told about it.
 */
export const CHANGE_KINDS = {
  "id-changed": { effect: "both", details: "value" },
  "title-changed": { effect: "both", details: "value" },
  "description-changed": { effect: "both", details: "value" },
  "default-changed": { effect: "both", details: "value" },

  "schema-added": { effect: "never", details: "plain" },
  "schema-removed": { effect: "both", details: "plain" },
  "type-extended": { effect: "both", details: "value" },
  "type-narrowed": { effect: "never", details: "value" },
  "type-changed": { effect: "never", details: "value" },

  "max-length-added": { effect: "never", details: "value" },
  "max-length-removed": { effect: "both", details: "value" },
  "max-length-increased": { effect: "both", details: "value" },
  "max-length-decreased": { effect: "never", details: "value" },
  "min-length-added": { effect: "never", details: "value" },
  "min-length-removed": { effect: "both", details: "value" },
  "min-length-increased": { effect: "never", details: "value" },
  "min-length-decreased": { effect: "both", details: "value" },
  "pattern-added": { effect: "never", details: "value" },
  "pattern-removed": { effect: "both", details: "value" },
  "pattern-changed": { effect: "never", details: "value" },

  "maximum-added": { effect: "never", details: "value" },
  "maximum-removed": { effect: "both", details: "value" },
  "maximum-increased": { effect: "both", details: "value" },
  "maximum-decreased": { effect: "never", details: "value" },
  "minimum-added": { effect: "never", details: "value" },
  "minimum-removed": { effect: "both", details: "value" },
  "minimum-increased": { effect: "never", details: "value" },
  "minimum-decreased": { effect: "both", details: "value" },
  "exclusive-maximum-added": { effect: "never", details: "value" },
  "exclusive-maximum-removed": { effect: "both", details: "value" },
  "exclusive-maximum-increased": { effect: "both", details: "value" },
  "exclusive-maximum-decreased": { effect: "never", details: "value" },
  "exclusive-minimum-added": { effect: "never", details: "value" },
  "exclusive-minimum-removed": { effect: "both", details: "value" },
  "exclusive-minimum-increased": { effect: "never", details: "value" },
  "exclusive-minimum-decreased": { effect: "both", details: "value" },
  "multiple-of-added": { effect: "never", details: "value" },
  "multiple-of-removed": { effect: "both", details: "value" },
  "multiple-of-expanded": { effect: "never", details: "value" },
  "multiple-of-reduced": { effect: "both", details: "value" },
  "multiple-of-changed": { effect: "never", details: "value" },

  "required-attribute-added": { effect: "never", details: "property" },
  "required-attribute-with-default-added": { effect: "both", details: "property" },
  "required-attribute-removed": { effect: "both", details: "property" },
  "max-properties-added": { effect: "never", details: "value" },
  "max-properties-removed": { effect: "both", details: "value" },
  "max-properties-increased": { effect: "both", details: "value" },
  "max-properties-decreased": { effect: "never", details: "value" },
  "min-properties-added": { effect: "never", details: "value" },
  "min-properties-removed": { effect: "both", details: "value" },
  "min-properties-increased": { effect: "never", details: "value" },
  "min-properties-decreased": { effect: "both", details: "value" },
  "additional-properties-added": { effect: "both", details: "value" },
  "additional-properties-removed": { effect: "lenient", details: "value" },
  "additional-properties-extended": { effect: "both", details: "value" },
  "additional-properties-narrowed": { effect: "lenient", details: "value" },
  "unevaluated-properties-added": { effect: "both", details: "value" },
  "unevaluated-properties-removed": { effect: "lenient", details: "value" },
  "unevaluated-properties-extended": { effect: "both", details: "value" },
  "unevaluated-properties-narrowed": { effect: "lenient", details: "value" },
  "dependency-array-added": { effect: "never", details: "dependency" },
  "dependency-array-removed": { effect: "both", details: "dependency" },
  "dependency-array-extended": { effect: "never", details: "dependency" },
  "dependency-array-narrowed": { effect: "both", details: "dependency" },
  "dependency-array-changed": { effect: "never", details: "dependency" },
  "dependency-schema-added": { effect: "never", details: "dependency" },
  "dependency-schema-removed": { effect: "both", details: "dependency" },

  "property-with-empty-schema-added-to-open-content-model": { effect: "both", details: "member" },
  "optional-property-added-to-open-content-model": { effect: "lenient", details: "member" },
  "required-property-with-default-added-to-open-content-model": { effect: "lenient", details: "member" },
  "required-property-added-to-open-content-model": { effect: "never", details: "member" },
  "optional-property-added-to-unopen-content-model": { effect: "both", details: "member" },
  "required-property-with-default-added-to-unopen-content-model": { effect: "both", details: "member" },
  "required-property-added-to-unopen-content-model": { effect: "never", details: "member" },
  "property-added-is-covered-by-partially-open-content-model": { effect: "both", details: "member" },
  "property-added-not-covered-by-partially-open-content-model": { effect: "lenient", details: "member" },
  "property-added-to-open-content-model": { effect: "never", details: "member" },
  "property-removed-from-open-content-model": { effect: "both", details: "member" },
  "property-removed-from-closed-content-model": { effect: "lenient", details: "member" },
  "property-with-false-removed-from-closed-content-model": { effect: "both", details: "member" },
  "property-removed-is-covered-by-partially-open-content-model": { effect: "both", details: "member" },
  "property-removed-not-covered-by-partially-open-content-model": { effect: "lenient", details: "member" },
  "reserved-property-removed": { effect: "never", details: "property" },
  "reserved-property-conflicts-with-property": { effect: "never", details: "property" },

  "max-items-added": { effect: "never", details: "value" },
  "max-items-removed": { effect: "both", details: "value" },
  "max-items-increased": { effect: "both", details: "value" },
  "max-items-decreased": { effect: "never", details: "value" },
  "min-items-added": { effect: "never", details: "value" },
  "min-items-removed": { effect: "both", details: "value" },
  "min-items-increased": { effect: "never", details: "value" },
  "min-items-decreased": { effect: "both", details: "value" },
  "unique-items-added": { effect: "never", details: "plain" },
  "unique-items-removed": { effect: "both", details: "plain" },
  "max-contains-added": { effect: "never", details: "value" },
  "max-contains-removed": { effect: "both", details: "value" },
  "max-contains-increased": { effect: "both", details: "value" },
  "max-contains-decreased": { effect: "never", details: "value" },
  "min-contains-added": { effect: "never", details: "value" },
  "min-contains-removed": { effect: "both", details: "value" },
  "min-contains-increased": { effect: "never", details: "value" },
  "min-contains-decreased": { effect: "both", details: "value" },
  "additional-items-added": { effect: "both", details: "value" },
  "additional-items-removed": { effect: "never", details: "value" },
  "additional-items-extended": { effect: "both", details: "value" },
  "additional-items-narrowed": { effect: "never", details: "value" },
  "unevaluated-items-added": { effect: "both", details: "value" },
  "unevaluated-items-removed": { effect: "never", details: "value" },
  "unevaluated-items-extended": { effect: "both", details: "value" },
  "unevaluated-items-narrowed": { effect: "never", details: "value" },
  "item-with-empty-schema-added-to-open-content-model": { effect: "both", details: "item" },
  "item-added-to-open-content-model": { effect: "never", details: "item" },
  "item-added-to-closed-content-model": { effect: "both", details: "item" },
  "item-added-is-covered-by-partially-open-content-model": { effect: "both", details: "item" },
  "item-added-not-covered-by-partially-open-content-model": { effect: "never", details: "item" },
  "item-removed-from-open-content-model": { effect: "both", details: "item" },
  "item-removed-from-closed-content-model": { effect: "never", details: "item" },
  "item-with-false-removed-from-closed-content-model": { effect: "both", details: "item" },
  "item-removed-is-covered-by-partially-open-content-model": { effect: "both", details: "item" },
  "item-removed-not-covered-by-partially-open-content-model": { effect: "never", details: "item" },

  "enum-array-extended": { effect: "both", details: "values" },
  "enum-array-narrowed": { effect: "never", details: "values" },
  "enum-array-changed": { effect: "never", details: "values" },

  "combined-type-extended": { effect: "both", details: "branches" },
  "combined-type-changed": { effect: "never", details: "branches" },
  "combined-type-subschemas-changed": { effect: "never", details: "unmatched" },
  "product-type-extended": { effect: "never", details: "branches" },
  "product-type-narrowed": { effect: "both", details: "branches" },
  "sum-type-extended": { effect: "both", details: "branches" },
  "sum-type-narrowed": { effect: "never", details: "branches" },
  "not-type-extended": { effect: "never", details: "plain" },
  "not-type-narrowed": { effect: "both", details: "plain" },
} as const;

/** The key of a kind of change. */
export type ChangeKind = keyof typeof CHANGE_KINDS;

/** The registry's compatibility policy for JSON Schema. */
export type CompatibilityPolicy = "STRICT" | "LENIENT";

/** What is told about a change besides its kind and place; all values are printed for people. */
export interface DetailsByFamily {
  readonly plain: object;
  /** The keyword's value on each side, null where it is absent. */
  readonly value: { readonly before: string | null; readonly after: string | null };
  readonly property: { readonly property: string };
  /** A property that one side lacks, with what each side's object allows beside what it declares. */
  readonly member: {
    readonly property: string;
    readonly readerModel: Openness;
    readonly writerModel: Openness;
  };
  readonly item: { readonly index: number };
  /** The names that must be there with the property; null where the dependency is absent or a schema. */
  readonly dependency: {
    readonly property: string;
    readonly before: readonly string[] | null;
    readonly after: readonly string[] | null;
  };
  /** Values that only one side allows, in the order of the schema. */
  readonly values: { readonly added: readonly string[]; readonly removed: readonly string[] };
  /** The kind of combination and the number of its branches on each side, null where there is none. */
  readonly branches: { readonly before: BranchCount | null; readonly after: BranchCount | null };
  /**
   * The same, and why branches of the writer have no partner: the differences that break towards the branch most like
   * each, which the registry looks at and does not tell.
   */
  readonly unmatched: {
    readonly before: BranchCount | null;
    readonly after: BranchCount | null;
    readonly reasons: readonly object[];
  };
}

/** What an object allows beside the properties it declares: anything, nothing, or what a schema allows. */
export type Openness = "open" | "closed" | "partially-open";

/** A combined type in short. */
export interface BranchCount {
  readonly criterion: "allOf" | "anyOf" | "oneOf";
  readonly count: number;
}

/** The details of one kind of change. */
export type DetailsOf<Kind extends ChangeKind> = DetailsByFamily[(typeof CHANGE_KINDS)[Kind]["details"]];

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.keys(CHANGE_KINDS).map((kind) => [kind, kind.toUpperCase().replaceAll("-", "_")]),
);

/** The registry's own name for a kind. */
export function printChangeType(kind: ChangeKind): string {
  return NAMES.get(kind) ?? kind;
}

/** The keywords whose values are compared as numbers, by the stem of their kinds. */
export type LimitStem =
  | "max-length"
  | "min-length"
  | "maximum"
  | "minimum"
  | "exclusive-maximum"
  | "exclusive-minimum"
  | "max-properties"
  | "min-properties"
  | "max-items"
  | "min-items"
  | "max-contains"
  | "min-contains";
