/** An input of the action, as data for the reader, the manifests of the actions and the documentation. */
export interface ActionInput {
  /** What it does, for somebody who writes a workflow; Markdown. */
  readonly description: string;
  /** What holds when it is not given, as the action's manifest spells it. */
  readonly default: string;
  /** What holds when it is not given, in words, where the default alone does not say it. */
  readonly meaning?: string;
  /** What it is for; for everything unless told. */
  readonly for?: "check" | "publish" | "command";
  /** Whether its value must not be shown to anybody. */
  readonly secret?: true;
}

/** Names of the inputs that reach a registry. */
export type RegistryInputName =
  | "registry-url"
  | "registry-user"
  | "registry-password"
  | "registry-token"
  | "registry-oidc-audience"
  | "registry-token-url"
  | "registry-client-id"
  | "registry-client-secret"
  | "registry-scope"
  | "registry-logical-cluster"
  | "registry-identity-pool"
  | "registry-headers"
  | "registry-ca"
  | "registry-certificate"
  | "registry-key"
  | "registry-key-password"
  | "registry-keystore"
  | "registry-keystore-password"
  | "insecure-http";

/** Names of the inputs. */
export type ActionInputName =
  | "command"
  | "working-directory"
  | "manifest"
  | RegistryInputName
  | "confirm-with-registry"
  | "dry-run"
  | "against"
  | "base"
  | "fail-on"
  | "hazards"
  | "comment"
  | "comment-key"
  | "suggestions"
  | "override-label"
  | "sarif-file"
  | "report-file"
  | "token";

/** Inputs that reach a registry, in the order they are listed to people. */
export const REGISTRY_INPUTS: { readonly [Name in RegistryInputName]: ActionInput } = {
  "registry-url": {
    description:
      "URL of the Schema Registry, `https://`; several nodes of one registry are separated by commas. Pull requests are then compared with what it holds and shown what a merge would register.",
    default: "",
    meaning: "none, or the environment variable `SCHEMA_REGISTRY_URL`",
  },
  "registry-user": { description: "User name or API key for HTTP Basic.", default: "" },
  "registry-password": { description: "Password or API secret for HTTP Basic.", default: "", secret: true },
  "registry-token": { description: "A ready bearer token.", default: "", secret: true },
  "registry-oidc-audience": {
    description:
      "Takes the job's own identity (OpenID Connect) with this audience as the bearer token, so that no secret is kept anywhere. Needs `id-token: write`, and for Confluent Cloud `registry-logical-cluster` and `registry-identity-pool`.",
    default: "",
  },
  "registry-token-url": { description: "Token endpoint for OAuth 2.0 client credentials.", default: "" },
  "registry-client-id": { description: "OAuth client id.", default: "" },
  "registry-client-secret": { description: "OAuth client secret.", default: "", secret: true },
  "registry-scope": { description: "OAuth scope to ask for.", default: "" },
  "registry-logical-cluster": {
    description: "Confluent Cloud: the registry's id, `lsrc-…`, for OAuth and OpenID Connect.",
    default: "",
  },
  "registry-identity-pool": {
    description: "Confluent Cloud: the identity pool, `pool-…`, for OAuth and OpenID Connect.",
    default: "",
  },
  "registry-headers": {
    description: "Extra request headers, one `Name: value` on each line.",
    default: "",
    secret: true,
  },
  "registry-ca": {
    description:
      "Certificate authorities to trust besides the usual ones: PEM text, PEM text in base64, or the path of a file outside the checkout.",
    default: "",
  },
  "registry-certificate": {
    description: "The client's certificate for mutual TLS, in the same forms.",
    default: "",
  },
  "registry-key": {
    description: "The client's private key for mutual TLS, in the same forms.",
    default: "",
    secret: true,
  },
  "registry-key-password": { description: "Password of the private key.", default: "", secret: true },
  "registry-keystore": {
    description:
      "The client's certificate and key as PKCS12 instead: the file in base64, or its path outside the checkout.",
    default: "",
    secret: true,
  },
  "registry-keystore-password": { description: "Password of the PKCS12 file.", default: "", secret: true },
  "insecure-http": {
    description:
      "Whether the registry may be reached over plain http on another machine, where everybody on the way reads the credentials: `true` or `false`.",
    default: "false",
  },
};

/** Every input, in the order they are listed to people. */
export const ACTION_INPUTS: { readonly [Name in ActionInputName]: ActionInput } = {
  command: {
    description:
      "What to do: `check` judges the schemas, `publish` registers them, `lint` only lints them. `auto` publishes after a push to the default branch, if a registry is named, and checks otherwise: what changed in a pull request, a merge queue or a push; everything in a scheduled or manual run.",
    default: "auto",
    for: "command",
  },
  "working-directory": {
    description:
      "The folder that holds the manifest, relative to the repository. Nothing outside of it is read. For several manifests use one step each, with its own `comment-key`.",
    default: ".",
  },
  manifest: {
    description: "The manifest that maps schema files to subjects, relative to `working-directory`.",
    default: "schemagate.yaml",
  },
  ...REGISTRY_INPUTS,
  "confirm-with-registry": {
    description:
      "Whether to ask the registry too what it would answer about each changed schema, and to report where it differs: `true` or `false`. One request more for each.",
    default: "false",
  },
  "dry-run": {
    description:
      "Whether publishing only shows what it would do, and changes nothing: `true` or `false`. Then it may run in a pull request too.",
    default: "false",
    for: "publish",
  },
  against: {
    description:
      "Where the earlier versions are: `dir:<path>` a directory registry, `git:<ref>` the files at a branch, tag or commit.",
    default: "",
    meaning:
      "the registry, if one is named and answers; else the folder `registry/` beside the manifest; else the commit where the change starts",
    for: "check",
  },
  base: {
    description:
      "The commit, branch or tag that changes are counted from. Needed only where the event does not tell, or where another comparison is wanted.",
    default: "",
    meaning: "the event's: the first parent of a pull request's merge commit, the branch before a push",
    for: "check",
  },
  "fail-on": {
    description:
      "The mildest severity that fails the step: `error`, `warning`, `info`, or `never`. What could not be checked always fails it.",
    default: "error",
    for: "check",
  },
  hazards: {
    description:
      "Whether to warn about changes that the registry accepts and that lose or corrupt data all the same: `true` or `false`.",
    default: "false",
    for: "check",
  },
  comment: {
    description:
      "When to write the report under the pull request, in one comment that is kept up to date: `on-issue` when there is something to say (it turns green when that is mended), `always`, or `never`. Needs `pull-requests: write`; without it the report is in the job summary.",
    default: "on-issue",
    for: "check",
  },
  "comment-key": {
    description:
      "What tells this step's comment from those of other steps. Give one where a matrix runs the step several times.",
    default: "",
    meaning: "the workflow's and the job's name and the manifest's path",
    for: "check",
  },
  suggestions: {
    description:
      "Whether to offer the edits that mend findings as review suggestions on the lines of the pull request: `true` or `false`. Needs `pull-requests: write`.",
    default: "false",
    for: "check",
  },
  "override-label": {
    description:
      "A label of the pull request that lets findings pass. The report keeps showing them, with who set the label. Have the workflow run on `labeled` and `unlabeled` too. Empty for none.",
    default: "schemagate-override",
    for: "check",
  },
  "sarif-file": {
    description: "Write the report as SARIF to this file, for `github/codeql-action/upload-sarif`.",
    default: "",
    meaning: "no file",
    for: "check",
  },
  "report-file": {
    description:
      "Write the whole report as JSON to this file. `dist/report.schema.json` describes it; of publishing `dist/published.schema.json`, of a dry run `dist/plan.schema.json`.",
    default: "",
    meaning: "no file",
  },
  token: {
    description: "The token for comments, labels, fetching the base commit and finding the pull request of a push.",
    default: "${{ github.token }}",
  },
};
