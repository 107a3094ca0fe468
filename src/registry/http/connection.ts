/** How to reach a registry and as whom: plain data, made from flags, properties and the environment. */
export interface RegistryConnection {
  /** Base URLs of nodes of one registry, without credentials, query or trailing slash; tried in this order. */
  readonly urls: readonly [string, ...string[]];
  readonly authentication: Authentication;
  /** Sent with every request to these URLs, in order; values may be secret. */
  readonly headers: readonly HeaderLine[];
  readonly tls: TlsSettings;
  readonly proxy: ProxySettings | null;
  readonly limits: ConnectionLimits;
  /** Folder of the cache of immutable schemas, null for none. */
  readonly cacheDir: string | null;
  /** Whether secrets may travel over plain http to hosts other than this machine. */
  readonly insecureHttp: boolean;
}

/** A header's name and value. */
export type HeaderLine = readonly [name: string, value: string];

/** Who asks. `source` names the place the credentials came from, for messages; it holds no secret. */
export type Authentication =
  | { readonly kind: "none" }
  | { readonly kind: "basic"; readonly user: string; readonly password: string; readonly source: string }
  | { readonly kind: "bearer"; readonly token: string; readonly source: string }
  | SuppliedAuthentication
  | OAuthAuthentication;

/** Bearer tokens that the caller makes: fetched when the first is needed, and again before one ends. */
export interface SuppliedAuthentication {
  readonly kind: "supplied";
  readonly fetchToken: () => Promise<string>;
  readonly source: string;
}

/** OAuth 2.0 client credentials: the registry's bearer token is fetched from `tokenUrl` and renewed before its end. */
export interface OAuthAuthentication {
  readonly kind: "oauth";
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string | null;
  readonly source: string;
}

/**
 * Where certificates and keys are: paths of files, or the texts themselves ({@link isPemText}, and for PKCS12
 * `base64:` before its bytes); null where the setting is absent.
 */
export interface TlsSettings {
  /** PEM certificates of the authorities to trust besides those of Node.js. */
  readonly caFile: string | null;
  readonly certificateFile: string | null;
  readonly keyFile: string | null;
  readonly keyPassword: string | null;
  readonly pkcs12File: string | null;
  readonly pkcs12Password: string | null;
}

/** Proxies by the scheme of the registry's URL, and the hosts that are reached without one. */
export interface ProxySettings {
  readonly http: string | null;
  readonly https: string | null;
  /** A comma-separated list as in the environment variable `NO_PROXY`. */
  readonly noProxy: string;
}

/** How long to wait and how hard to drive the registry. Times are in milliseconds. */
export interface ConnectionLimits {
  readonly requestTimeout: number;
  /** For all requests of the run together, from the first one on. */
  readonly runTimeout: number;
  /** How often a request is repeated after a passing fault. */
  readonly retries: number;
  /** Requests under way at once; null for what suits the flavour. */
  readonly concurrency: number | null;
  /** Requests per second; null for what suits the flavour. */
  readonly rate: number | null;
  /** Bytes of one response after decompression. */
  readonly maxResponseBytes: number;
}

/** Stands before the bytes of a store that is given instead of a path. */
export const BASE64 = "base64:";

/** Whether a setting that takes a path was given the PEM text itself. */
export function isPemText(source: string): boolean {
  return source.includes("-----BEGIN ");
}

/** Paths of the files that a connection reads or keeps. */
export function listFiles({ tls, cacheDir }: RegistryConnection): readonly string[] {
  const sources = [tls.caFile, tls.certificateFile, tls.keyFile, tls.pkcs12File, cacheDir];
  return sources.flatMap((source) =>
    source === null || isPemText(source) || source.startsWith(BASE64) ? [] : [source],
  );
}

/** The secrets of a connection, each as it was given; for masking. */
export function listSecrets(connection: RegistryConnection): readonly string[] {
  const { authentication, headers, tls, proxy } = connection;
  const passwords = [tls.keyPassword, tls.pkcs12Password].filter((password) => password !== null);
  const key = tls.keyFile !== null && isPemText(tls.keyFile) ? listKeyLines(tls.keyFile) : [];
  const proxies = [proxy?.http, proxy?.https].flatMap((url) => (url ? listUrlSecrets(url) : []));
  return [
    ...listAuthenticationSecrets(authentication),
    ...headers.flatMap(listHeaderSecrets),
    ...passwords,
    ...key,
    ...proxies,
  ];
}

/** The lines of a key's text that are the key. */
function listKeyLines(pem: string): readonly string[] {
  return pem.split(/\r?\n/).filter((line) => line.length >= MIN_HEADER_SECRET && !line.startsWith("-----"));
}

const PUBLIC_HEADERS = ["target-sr-cluster", "confluent-identity-pool-id", "x-registry-groupid"];
const MIN_HEADER_SECRET = 8;

/** A header's value and its words (`Bearer x` hides `x`); short ones are no secrets and would mask half a message. */
function listHeaderSecrets([name, value]: HeaderLine): readonly string[] {
  if (PUBLIC_HEADERS.includes(name.toLowerCase())) return [];
  return [value, ...value.split(/[\s;,=]+/)].filter((part) => part.length >= MIN_HEADER_SECRET);
}

function listAuthenticationSecrets(authentication: Authentication): readonly string[] {
  switch (authentication.kind) {
    case "none":
    case "supplied":
      return [];
    case "basic":
      return [authentication.password, `${authentication.user}:${authentication.password}`];
    case "bearer":
      return [authentication.token];
    case "oauth":
      return [authentication.clientSecret, `${authentication.clientId}:${authentication.clientSecret}`];
  }
}

function listUrlSecrets(url: string): readonly string[] {
  const { password } = new URL(url);
  return password === "" ? [] : [password, decodeURIComponent(password)];
}
