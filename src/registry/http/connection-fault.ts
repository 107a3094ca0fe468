import { ExchangeTimeout, ResponseBroken, ResponseTooLarge } from "./exchange.ts";
import type { RegistryFailure } from "../registry-error.ts";

/** Why an exchange brought no response, and whether the next try may. */
export interface ConnectionFault {
  readonly failure: RegistryFailure;
  /** What happened, to be continued after "the registry at … ". */
  readonly what: string;
  readonly hint: string;
  readonly passing: boolean;
}

/** What undici, Node or our own exchange threw, in people's words. */
export function describeFault(error: unknown): ConnectionFault {
  if (error instanceof ExchangeTimeout) return TIMEOUT;
  if (error instanceof ResponseTooLarge) return TOO_LARGE;
  if (error instanceof ResponseBroken) return INTERRUPTED;
  const proxyStatus = findProxyStatus(error);
  if (proxyStatus !== null) return describeProxyRefusal(proxyStatus);
  const code = findCode(error);
  return FAULTS.find(({ codes }) => codes.test(code))?.fault(code) ?? describeOther(error, code);
}

const TIMEOUT: ConnectionFault = {
  failure: "timeout",
  what: "did not answer in time",
  hint: "Check that the registry is up and that nothing between swallows the connection (a firewall, a proxy); `--registry-timeout` sets the seconds to wait.",
  passing: true,
};

const TOO_LARGE: ConnectionFault = {
  failure: "too-large",
  what: "sent a larger response than schemagate takes",
  hint: "Check that the URL is that of a Schema Registry.",
  passing: false,
};

const INTERRUPTED: ConnectionFault = {
  failure: "interrupted",
  what: "broke off in the middle of the response",
  hint: "Run again; if it stays so, look at the registry's log and at what stands between (a proxy, a load balancer).",
  passing: true,
};

const FAULTS: readonly { readonly codes: RegExp; readonly fault: (code: string) => ConnectionFault }[] = [
  {
    codes: /^ECONNREFUSED$/,
    fault: () => ({
      failure: "unreachable",
      what: "refused the connection",
      hint: "Check host and port of the URL, and that the registry is running and reachable from here.",
      passing: true,
    }),
  },
  {
    codes: /^(?:EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|EACCES)$/,
    fault: (code) => ({
      failure: "unreachable",
      what: `cannot be reached from here (${code})`,
      hint: "Check the network, a VPN and the proxy settings.",
      passing: true,
    }),
  },
  {
    codes: /^ENOTFOUND$/,
    fault: () => ({
      failure: "name-not-found",
      what: "has a host name that is not known here",
      hint: "Check the spelling of the URL; a name inside a private network also takes its DNS (a VPN, a self-hosted runner).",
      passing: false,
    }),
  },
  {
    codes: /^EAI_/,
    fault: (code) => ({
      failure: "name-not-found",
      what: `could not be looked up by its name (${code})`,
      hint: "The DNS server gave no answer: check the network and run again.",
      passing: true,
    }),
  },
  {
    codes: /^(?:ETIMEDOUT|ESOCKETTIMEDOUT|UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT)$/,
    fault: () => TIMEOUT,
  },
  {
    codes:
      /^(?:ECONNRESET|EPIPE|ECONNABORTED|UND_ERR_SOCKET|UND_ERR_ABORTED|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|HPE_INVALID_EOF_STATE)$/,
    fault: () => INTERRUPTED,
  },
  {
    codes: /^(?:UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/,
    fault: (code) => ({
      failure: "tls",
      what: `shows a certificate of an authority that is not trusted here (${code})`,
      hint: "Give the authority's certificate as a PEM file with `--registry-ca-file` (`ssl.ca.location`).",
      passing: false,
    }),
  },
  {
    codes: /^CERT_(?:HAS_EXPIRED|NOT_YET_VALID)$/,
    fault: (code) => ({
      failure: "tls",
      what: `shows a certificate that is not valid today (${code})`,
      hint: "Renew the registry's certificate, and check the clock of this machine.",
      passing: false,
    }),
  },
  {
    codes: /^(?:ERR_TLS_CERT_ALTNAME_INVALID|UND_ERR_PRX_TLS)$/,
    fault: () => ({
      failure: "tls",
      what: "shows a certificate made for another host name",
      hint: "Use the host name that the certificate was made for.",
      passing: false,
    }),
  },
  {
    codes: /^(?:EPROTO|ERR_SSL_|ERR_TLS_|CERT_|ERR_OSSL_|HPE_|UND_ERR_HEADERS_OVERFLOW)/,
    fault: (code) => ({
      failure: "tls",
      what: `does not speak the protocol of the URL (${code})`,
      hint: "Check `http` against `https` and the port; a registry that demands a client certificate takes `ssl.certificate.location` and `ssl.key.location`, or a PKCS12 keystore.",
      passing: false,
    }),
  },
];

function findCode(error: unknown): string {
  if (typeof error !== "object" || error === null) return "";
  if ("code" in error && typeof error.code === "string" && error.code !== "UND_ERR_SOCKET") return error.code;
  const inner = "cause" in error ? error.cause : error instanceof AggregateError ? error.errors[0] : undefined;
  return findCode(inner) || ("code" in error ? String(error.code) : "");
}

/** The status with which a proxy refused to open a tunnel, as undici words it. */
function findProxyStatus(error: unknown): number | null {
  if (!(error instanceof Error)) return null;
  const match = /^Proxy response \((\d{3})\)|Proxy Authentication Required \((407)\)/.exec(error.message);
  return match === null ? null : Number(match[1] ?? match[2]);
}

function describeProxyRefusal(status: number): ConnectionFault {
  return {
    failure: "unreachable",
    what: `cannot be reached through the proxy, which answered ${status}`,
    hint:
      status === 407
        ? "Put the proxy's user and password into its URL (`HTTPS_PROXY=http://user:password@host:port`)."
        : "Check the proxy's URL (`HTTPS_PROXY`), whether it lets connections to the registry through, and whether the registry belongs into `NO_PROXY`.",
    passing: status >= 500,
  };
}

function describeOther(error: unknown, code: string): ConnectionFault {
  const words = error instanceof Error ? error.message : String(error);
  return {
    failure: "unreachable",
    what: `could not be reached (${[code, words].filter((part) => part !== "").join(": ")})`,
    hint: "Check the URL, the network and the proxy settings.",
    passing: false,
  };
}
