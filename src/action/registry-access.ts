import { existsSync, realpathSync } from "node:fs";
import { resolve, sep } from "node:path";
import { describeConnection } from "../commands/describe-connection.ts";
import type { RegistryChoice } from "../commands/open-registry.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import type { RegistryInputName } from "./inputs.ts";
import { REGISTRY_INPUTS } from "./inputs.ts";
import type { RegistryInputs } from "./read-inputs.ts";
import type { SecretKeeper } from "./secret-keeper.ts";
import { readPemInput, readStoreInput } from "./tls-inputs.ts";

/** The registry of a run: none was named, one was, or one was in a way that cannot work. */
export type RegistryAccess =
  | { readonly kind: "none" }
  | { readonly kind: "unusable"; readonly error: OperationalError }
  | { readonly kind: "usable"; readonly choice: RegistryChoice };

/** Where the settings of the registry come from. Nothing of the checkout is among it. */
export interface AccessSources {
  readonly inputs: RegistryInputs;
  readonly variables: { readonly [name: string]: string | undefined };
  /** The checkout: no file in it may be part of the connection. */
  readonly workspace: string;
  /** Asks the forge for a token that says who the job is. */
  readonly fetchIdToken: (audience: string) => Promise<string>;
  readonly secrets: SecretKeeper;
}

type Given = NonNullable<RegistryChoice["connection"]["given"]>;

const SETTINGS: { readonly [Name in Exclude<RegistryInputName, "registry-oidc-audience">]: keyof Given } = {
  "registry-url": "url",
  "registry-user": "user",
  "registry-password": "password",
  "registry-token": "token",
  "registry-token-url": "tokenUrl",
  "registry-client-id": "clientId",
  "registry-client-secret": "clientSecret",
  "registry-scope": "scope",
  "registry-logical-cluster": "logicalCluster",
  "registry-identity-pool": "identityPool",
  "registry-headers": "headers",
  "registry-ca": "caFile",
  "registry-certificate": "certificateFile",
  "registry-key": "keyFile",
  "registry-key-password": "keyPassword",
  "registry-keystore": "keystoreFile",
  "registry-keystore-password": "keystorePassword",
  "insecure-http": "insecureHttp",
};

/** Finds out which registry a run may ask and as whom, and has the secrets masked. Asks nobody. */
export function findRegistryAccess(sources: AccessSources): RegistryAccess {
  for (const [name, { secret }] of Object.entries(REGISTRY_INPUTS))
    if (secret === true) sources.secrets.keep(sources.inputs[name as RegistryInputName]);
  try {
    return findAccess(sources);
  } catch (error) {
    if (error instanceof OperationalError) return { kind: "unusable", error };
    throw error;
  }
}

function findAccess(sources: AccessSources): RegistryAccess {
  const connection: RegistryChoice["connection"] = {
    given: readGiven(sources.inputs),
    nameGiven: nameInput,
    environment: sources.variables,
    ...createSupplier(sources),
  };
  const facts = describeConnection(connection);
  if (facts === null) return explainMissingUrl(sources.inputs);
  for (const secret of facts.secrets) sources.secrets.keep(secret);
  for (const file of facts.files) assertOutside(file, sources.workspace);
  return { kind: "usable", choice: { connection } };
}

function readGiven(inputs: RegistryInputs): Given {
  const entries = Object.entries(SETTINGS).map(([name, setting]) => {
    const value = inputs[name as keyof typeof SETTINGS];
    return [setting, convert(name as keyof typeof SETTINGS, value)] as const;
  });
  return Object.fromEntries(entries);
}

function convert(name: keyof typeof SETTINGS, value: string): string {
  if (name === "registry-ca" || name === "registry-certificate" || name === "registry-key")
    return readPemInput(name, value.trim());
  return name === "registry-keystore" ? readStoreInput(name, value.trim()) : value;
}

function nameInput(setting: string): string {
  const found = Object.entries(SETTINGS).find(([, one]) => one === setting);
  return `the input \`${found?.[0] ?? setting}\``;
}

function createSupplier({
  inputs,
  fetchIdToken,
  secrets,
}: AccessSources): Pick<RegistryChoice["connection"], "supplier"> {
  const audience = inputs["registry-oidc-audience"];
  if (audience === "") return {};
  const fetchToken = async (): Promise<string> => {
    try {
      const token = await fetchIdToken(audience);
      secrets.keep(token);
      return token;
    } catch (cause) {
      throw new OperationalError({
        code: "registry",
        message: "The forge gave the job no identity for the registry.",
        hint: "Write `id-token: write` among the job's `permissions`. A pull request from a fork has no identity.",
        cause,
      });
    }
  };
  return { supplier: { source: "the job's identity (`registry-oidc-audience`)", fetchToken } };
}

/** Settings of a registry without its address are nothing by themselves, and hardly meant so. */
function explainMissingUrl(inputs: RegistryInputs): RegistryAccess {
  const given = Object.keys(SETTINGS).find(
    (name) => name !== "insecure-http" && inputs[name as keyof typeof SETTINGS] !== "",
  );
  if (given === undefined) return { kind: "none" };
  throw new OperationalError({
    code: "usage",
    message: `The input \`${given}\` is given, but no registry is named.`,
    hint: "Give the input `registry-url` too. A variable or secret that is not there is empty.",
  });
}

/** Whoever writes into the checkout must not choose whom the run trusts. */
function assertOutside(file: string, workspace: string): void {
  const path = resolve(file);
  const real = existsSync(path) ? realpathSync.native(path) : path;
  const roots = [resolve(workspace), realpathSync.native(workspace)];
  const isInside = (one: string): boolean => roots.some((root) => one === root || one.startsWith(`${root}${sep}`));
  if (!isInside(path) && !isInside(real)) return;
  throw new OperationalError({
    code: "outside-workspace",
    message: `The file \`${file}\` of the registry's connection lies in the checkout, which a pull request can change.`,
    hint: "Put it into a secret, or into the runner's folder for temporary files (`RUNNER_TEMP`).",
  });
}
