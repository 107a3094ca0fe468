import { OperationalError } from "../../../src/diagnostic/operational-error.ts";
import type { RegistryConnection } from "../../../src/registry/http/connection.ts";
import type { ConnectionSources } from "../../../src/registry/http/connection-sources.ts";
import { parseConnection } from "../../../src/registry/http/parse-connection.ts";

/** An environment that names a registry and nothing else. */
export const URL_ONLY: { readonly [name: string]: string } = { SCHEMA_REGISTRY_URL: "https://registry.example.com" };

/** The connection that some sources describe. */
export function parse(sources: Partial<ConnectionSources>): RegistryConnection {
  const connection = parseConnection({ environment: {}, ...sources });
  if (connection === null) throw new Error("no connection");
  return connection;
}

/** The connection that an environment describes, with a URL if it names none. */
export function parseEnvironment(environment: { readonly [name: string]: string }): RegistryConnection {
  return parse({ environment: { ...URL_ONLY, ...environment } });
}

/** The usage error that something throws, as `message | hint`. */
export function catchUsage(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof OperationalError && error.code === "usage") return `${error.message} | ${error.hint}`;
    throw error;
  }
  throw new Error("nothing was thrown");
}
