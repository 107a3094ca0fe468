import type { Dispatcher } from "undici";
import type { RegistryConnection } from "./connection.ts";
import type { TlsOptions } from "./tls-options.ts";
import { readTlsOptions } from "./tls-options.ts";

const MAX_CONNECT_TIME = 10_000;

/**
 * Connections for one registry: kept alive, at most `sockets` at once, over the proxy that applies, with the TLS files
 * read. Loads undici, so it is called when the first request is sent and not before.
 *
 * @throws OperationalError of code `usage` when a TLS file cannot be used.
 */
export async function createDispatcher(connection: RegistryConnection, sockets: number): Promise<Dispatcher> {
  const { Agent, EnvHttpProxyAgent } = await import("undici");
  const timeout = Math.min(connection.limits.requestTimeout, MAX_CONNECT_TIME);
  const tls = { ...copyTls(readTlsOptions(connection.tls)), timeout };
  const options = { connections: sockets, pipelining: 1, headersTimeout: 0, bodyTimeout: 0, connect: tls };
  const { proxy } = connection;
  if (proxy === null) return new Agent(options);
  return new EnvHttpProxyAgent({
    ...options,
    requestTls: tls,
    // A proxy is another host: it gets to see no client certificate, and the registry's authorities do not vouch for it.
    proxyTls: { timeout },
    httpProxy: proxy.http ?? "",
    httpsProxy: proxy.https ?? "",
    noProxy: proxy.noProxy,
  });
}

/** The same options, with lists as undici's types want them. */
function copyTls({ ca, ...rest }: TlsOptions): Omit<TlsOptions, "ca"> & { ca?: string[] } {
  return ca === undefined ? rest : { ...rest, ca: [...ca] };
}
