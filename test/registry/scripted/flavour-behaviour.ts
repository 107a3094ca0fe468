import type { StoredVersion } from "./registry-state.ts";

/** How one make of registry differs from the others, as the tests script it. */
export interface FlavourBehaviour {
  readonly basePath: string;
  /** The answer to `GET /v1/metadata/version`, null where there is no such route. */
  readonly metadata: object | null;
  /** Routes outside the API that give the make away, with their answers. */
  readonly health: { readonly [path: string]: object };
  /** How `GET /schemas` behaves. */
  readonly bulk: "paged" | "unpaged" | "karapace" | "bare-rows" | "missing";
  /** The most rows of a page. */
  readonly pageCap: number;
  readonly registrationCheck: boolean;
  /** Error code of a check against a subject without versions; null for `compatible`. */
  readonly checkUnknown: number | null;
  /** When an incompatible schema's reasons are given. */
  readonly checkMessages: "verbose" | "always" | "reason";
  /** Names of contexts without any; null where there is no such route, and no contexts. */
  readonly emptyContexts: readonly string[] | null;
  readonly contexts: boolean;
  readonly subjectPrefix: boolean;
  readonly dataContracts: boolean;
  /** What `GET /config/{subject}` says of a subject without settings of its own. */
  readonly unsetConfig: "40408" | "none" | "40401-without-versions";
  readonly fullRegistration: boolean;
  /** How a version is shown. */
  readonly showVersion: (version: StoredVersion) => object;
}

const showAll = (version: StoredVersion): object => {
  const { deleted, references, ...rest } = version;
  return { ...rest, ...(references.length === 0 ? {} : { references }), ...(deleted ? { deleted } : {}) };
};

const hideAvro = (version: StoredVersion): object => {
  const shown: { schemaType?: unknown } = { ...showAll(version) };
  if (shown.schemaType === "AVRO") delete shown.schemaType;
  return shown;
};

const hideContract = (version: StoredVersion): object => {
  const shown: { metadata?: unknown; ruleSet?: unknown } = { ...hideAvro(version) };
  delete shown.metadata;
  delete shown.ruleSet;
  return shown;
};

const CONFLUENT_8: FlavourBehaviour = {
  basePath: "",
  metadata: { version: "8.1.0-0", commitId: "0123456789abcdef" },
  health: {},
  bulk: "paged",
  pageCap: 1000,
  registrationCheck: true,
  checkUnknown: null,
  checkMessages: "verbose",
  emptyContexts: ["."],
  contexts: true,
  subjectPrefix: true,
  dataContracts: true,
  unsetConfig: "40408",
  fullRegistration: true,
  showVersion: (version) => ({ ...showAll(version), guid: "00000000-0000-0000-0000-000000000000", ts: 1 }),
};

const WITHOUT_CONTRACTS: Pick<FlavourBehaviour, "dataContracts" | "fullRegistration" | "showVersion"> = {
  dataContracts: false,
  fullRegistration: false,
  showVersion: hideContract,
};

/** The makes of registry the tests speak to. */
export type ScriptedFlavour =
  | "confluent-8.1"
  | "confluent-7.9"
  | "confluent-7.3"
  | "axonops"
  | "karapace"
  | "apicurio"
  | "redpanda"
  | "streamnative";

/** How each make behaves, as the reference describes it. */
export const BEHAVIOURS: { readonly [Flavour in ScriptedFlavour]: FlavourBehaviour } = {
  "confluent-8.1": CONFLUENT_8,
  "confluent-7.9": {
    ...CONFLUENT_8,
    metadata: { version: "7.9.2-ccs", commitId: "0123456789abcdef" },
    fullRegistration: false,
    showVersion: hideAvro,
  },
  "confluent-7.3": {
    ...CONFLUENT_8,
    metadata: { version: "7.3.1", commitId: "0123456789abcdef" },
    bulk: "unpaged",
    fullRegistration: false,
    showVersion: hideAvro,
  },
  axonops: {
    ...CONFLUENT_8,
    metadata: { version: "0.4.0", commit: "1e0f16d", build_time: "2026-04-07" },
    fullRegistration: false,
    showVersion: showAll,
  },
  karapace: {
    ...CONFLUENT_8,
    ...WITHOUT_CONTRACTS,
    metadata: null,
    health: { "/_health": { status: { schema_registry_ready: true }, healthy: true } },
    bulk: "karapace",
    registrationCheck: false,
    checkUnknown: 40401,
    checkMessages: "always",
    emptyContexts: null,
    contexts: false,
    subjectPrefix: false,
    unsetConfig: "40401-without-versions",
  },
  apicurio: {
    ...CONFLUENT_8,
    ...WITHOUT_CONTRACTS,
    basePath: "/apis/ccompat/v7",
    metadata: null,
    bulk: "bare-rows",
    checkUnknown: 40401,
    checkMessages: "reason",
    emptyContexts: [":.:"],
    contexts: false,
    subjectPrefix: false,
    unsetConfig: "none",
  },
  redpanda: {
    ...CONFLUENT_8,
    ...WITHOUT_CONTRACTS,
    metadata: null,
    health: { "/status/ready": {} },
    bulk: "missing",
    registrationCheck: false,
    checkUnknown: 40401,
    emptyContexts: null,
    contexts: false,
  },
  streamnative: {
    ...CONFLUENT_8,
    ...WITHOUT_CONTRACTS,
    metadata: null,
    bulk: "missing",
    emptyContexts: null,
    contexts: false,
    subjectPrefix: false,
  },
};
