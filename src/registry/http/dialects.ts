import type { RegistryFlavour } from "../registry-identity.ts";

/** What a flavour of registry can do, and how its answers differ from Confluent's. */
export interface Dialect {
  readonly name: string;
  /**
   * Whether `GET /schemas` lists live versions with all that matters, filtered by prefix and paged; elsewhere it is
   * missing, incomplete, or mixes in deleted versions.
   */
  readonly bulk: boolean;
  /** Whether a schema can be checked against all the versions that registering would be judged by. */
  readonly registrationCheck: boolean;
  /** Whether compatibility checks take `verbose` and `normalize`. */
  readonly verbose: boolean;
  /**
   * What `GET /config/{subject}` says of a subject without settings: `absent` (404), `none` (the level NONE, though the
   * general level applies), or possibly `inherited` ones as if they were its own.
   */
  readonly unsetSettings: "absent" | "none" | "inherited";
  /** For the report: sentences on what a verdict for this registry has to reckon with. */
  readonly notes: readonly string[];
}

const CONFLUENT: Dialect = {
  name: "Confluent Platform",
  bulk: true,
  registrationCheck: true,
  verbose: true,
  unsetSettings: "absent",
  notes: [],
};

/** The dialects, by flavour. Facts on each stand in `docs/registry.md`. */
export const DIALECTS: { readonly [Flavour in RegistryFlavour]: Dialect } = {
  confluent: CONFLUENT,
  "confluent-cloud": { ...CONFLUENT, name: "Confluent Cloud" },
  schemagate: { ...CONFLUENT, name: "schemagate serve" },
  axonops: {
    ...CONFLUENT,
    name: "AxonOps Schema Registry",
    notes: [
      "Schemas that differ only in documentation, aliases or the order of keys are one version here.",
      "Lists of versions do not show metadata and rule sets.",
      "Its own check refuses some changes that Confluent's takes: another namespace of a record, and types used again by name.",
    ],
  },
  karapace: {
    name: "Karapace",
    bulk: false,
    registrationCheck: false,
    verbose: false,
    unsetSettings: "absent",
    notes: [
      "Metadata and rule sets are accepted and dropped.",
      "JSON Schema references are refused.",
      "A subject that the credentials may not see looks like a missing one.",
    ],
  },
  apicurio: {
    name: "Apicurio Registry (ccompat API)",
    bulk: false,
    registrationCheck: true,
    verbose: true,
    unsetSettings: "none",
    notes: [
      "Registering applies no compatibility rule unless one is configured; its own compatibility check assumes BACKWARD all the same.",
      "Its compatibility check ignores references.",
      "A subject cannot be set to NONE while the registry has a general level: NONE removes the subject's own rule.",
      "Metadata and rule sets are accepted and dropped.",
    ],
  },
  redpanda: {
    name: "Redpanda Schema Registry",
    bulk: false,
    registrationCheck: false,
    verbose: true,
    unsetSettings: "absent",
    notes: ["Metadata and rule sets are not stored."],
  },
  unknown: {
    name: "a registry of unknown make",
    bulk: false,
    registrationCheck: true,
    verbose: true,
    unsetSettings: "inherited",
    notes: ["The registry does not say what it is: only what all registries share was relied on."],
  },
};
