import type { CommandLine } from "./command-line.ts";
import { isGiven, readFlag, readFlags } from "./command-line.ts";
import type { Flag } from "./flag.ts";
import type { Terminal } from "./terminal.ts";
import type { RegistryChoice } from "../commands/open-registry.ts";

/** A flag of the connection and the setting it gives. */
export interface ConnectionFlag extends Flag {
  readonly setting: keyof NonNullable<RegistryChoice["connection"]["given"]>;
}

/** Flags that say how to reach a registry. Secrets have none: they would stand in the list of processes. */
export const CONNECTION_FLAGS: readonly ConnectionFlag[] = [
  {
    setting: "url",
    name: "registry",
    value: "<url>",
    default: "SCHEMA_REGISTRY_URL",
    description: "URL of a Schema Registry; several nodes of one registry are separated by commas.",
  },
  { setting: "user", name: "registry-user", value: "<name>", description: "User name or API key for HTTP Basic." },
  {
    setting: "tokenUrl",
    name: "registry-token-url",
    value: "<url>",
    description: "Token endpoint for OAuth 2.0 client credentials.",
  },
  { setting: "clientId", name: "registry-client-id", value: "<id>", description: "OAuth client id." },
  { setting: "scope", name: "registry-scope", value: "<scope>", description: "OAuth scope to ask for." },
  {
    setting: "logicalCluster",
    name: "registry-logical-cluster",
    value: "<lsrc>",
    description: "Confluent Cloud: the registry's id.",
  },
  {
    setting: "identityPool",
    name: "registry-identity-pool",
    value: "<pool>",
    description: "Confluent Cloud: the identity pool.",
  },
  {
    setting: "headers",
    name: "registry-header",
    value: "<header>",
    repeatable: true,
    description: "An extra request header, `Name: value`.",
  },
  {
    setting: "caFile",
    name: "registry-ca-file",
    value: "<file>",
    description: "PEM file of certificate authorities to trust besides the built-in ones.",
  },
  {
    setting: "certificateFile",
    name: "registry-certificate-file",
    value: "<file>",
    description: "PEM file of the client's certificate for mutual TLS.",
  },
  {
    setting: "keyFile",
    name: "registry-key-file",
    value: "<file>",
    description: "PEM file of the client's private key.",
  },
  {
    setting: "keystoreFile",
    name: "registry-keystore-file",
    value: "<file>",
    description: "PKCS12 file with the client's certificate and key.",
  },
  { setting: "proxy", name: "registry-proxy", value: "<url>", description: "Proxy for the registry alone." },
  {
    setting: "insecureHttp",
    name: "insecure-http",
    description: "Allow plain http to other machines: everybody on the way reads the credentials.",
  },
  {
    setting: "requestTimeout",
    name: "registry-timeout",
    value: "<seconds>",
    default: "30",
    description: "How long one request may take.",
  },
  {
    setting: "runTimeout",
    name: "registry-deadline",
    value: "<seconds>",
    default: "600",
    description: "How long all requests of a run may take together.",
  },
  {
    setting: "retries",
    name: "registry-retries",
    value: "<count>",
    default: "4",
    description: "How often a request is repeated after a passing fault.",
  },
  {
    setting: "concurrency",
    name: "registry-concurrency",
    value: "<count>",
    default: "32, for Confluent Cloud 8",
    description: "Requests under way at once.",
  },
  {
    setting: "rate",
    name: "registry-rate",
    value: "<count>",
    default: "unlimited, for Confluent Cloud below its limits",
    description: "Requests per second.",
  },
  {
    setting: "cacheDir",
    name: "cache-dir",
    value: "<dir>",
    description: "Folder to keep fetched schemas in, which never change; for `actions/cache`.",
  },
];

/** A directory registry instead of one behind a URL. */
export const DIR_FLAG: Flag = {
  name: "dir",
  value: "<path>",
  description: "A directory registry instead of a URL.",
};

/** Asks the registry itself as well. */
export const CONFIRM_FLAG: Flag = {
  name: "confirm-with-registry",
  description:
    "Also ask the registry for its own verdict on what changes. It counts where schemagate has none; where both differ, that is a finding.",
};

/** Reads which registry was chosen, and how to reach it. */
export function readRegistryChoice(line: CommandLine, { environment }: Terminal): RegistryChoice {
  const given = CONNECTION_FLAGS.flatMap((flag) => {
    const value = readConnectionFlag(line, flag);
    return value === undefined ? [] : [[flag.setting, value] as const];
  });
  const dir = readFlag(line, "dir");
  return {
    ...(dir === undefined ? {} : { dir }),
    connection: { given: Object.fromEntries(given), nameGiven: printFlagName, environment },
  };
}

function readConnectionFlag(line: CommandLine, { name, value, repeatable }: ConnectionFlag): string | undefined {
  if (value === undefined) return isGiven(line, name) ? "true" : undefined;
  const values = repeatable === true ? readFlags(line, name) : [readFlag(line, name)];
  const text = values.filter((one) => one !== undefined).join("\n");
  return text === "" ? undefined : text;
}

function printFlagName(setting: string): string {
  const flag = CONNECTION_FLAGS.find((one) => one.setting === setting);
  return `\`--${flag?.name ?? setting}\``;
}
