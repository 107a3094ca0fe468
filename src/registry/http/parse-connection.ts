import type { ConnectionLimits, HeaderLine, ProxySettings, RegistryConnection, TlsSettings } from "./connection.ts";
import type { ConnectionSettingName } from "./connection-settings.ts";
import { createSettingError, findEnvironment, findSetting } from "./connection-sources.ts";
import type { ConnectionSources } from "./connection-sources.ts";
import { parseAuthentication } from "./parse-authentication.ts";
import { parseRegistryUrls } from "./registry-url.ts";

const MAX_RESPONSE_BYTES = 128 * 1024 * 1024;

/**
 * The connection that flags (or inputs), properties and environment describe, or null when none of them names a
 * registry. Reads no file and no global.
 *
 * @throws OperationalError of code `usage`, naming the setting at fault and never its secret value.
 */
export function parseConnection(sources: ConnectionSources): RegistryConnection | null {
  const setting = findSetting(sources, "url");
  if (setting === undefined) return null;
  const insecureHttp = readSwitch(sources, "insecureHttp");
  const { urls, userInfo } = parseRegistryUrls(setting, insecureHttp);
  return {
    urls,
    authentication: parseAuthentication(sources, { userInfo, source: setting.source, insecureHttp }),
    headers: parseHeaders(sources),
    tls: parseTls(sources),
    proxy: parseProxy(sources),
    limits: parseLimits(sources),
    cacheDir: findSetting(sources, "cacheDir")?.value ?? null,
    insecureHttp,
  };
}

function readSwitch(sources: ConnectionSources, name: ConnectionSettingName): boolean {
  const found = findSetting(sources, name);
  const value = found?.value.trim().toLowerCase() ?? "false";
  if (value === "true" || value === "false") return value === "true";
  throw createSettingError(`Invalid value of ${found?.source ?? name}.`, "Expected `true` or `false`.");
}

const RESERVED_HEADERS = new Set([
  "authorization",
  "connection",
  "content-length",
  "host",
  "proxy-authorization",
  "transfer-encoding",
]);

function parseHeaders(sources: ConnectionSources): readonly HeaderLine[] {
  const found = findSetting(sources, "headers");
  const lines = (found?.value ?? "").split(/\r?\n/).filter((line) => line.trim() !== "");
  const headers = lines.map((line) => parseHeader(line, found?.source ?? ""));
  const cluster = findSetting(sources, "logicalCluster");
  const pool = findSetting(sources, "identityPool");
  if (cluster !== undefined) headers.push(parseHeader(`target-sr-cluster: ${cluster.value}`, cluster.source));
  if (pool !== undefined) headers.push(parseHeader(`Confluent-Identity-Pool-Id: ${pool.value}`, pool.source));
  return headers;
}

function parseHeader(line: string, source: string): HeaderLine {
  const colon = line.indexOf(":");
  const name = line.slice(0, Math.max(0, colon)).trim();
  const value = line.slice(colon + 1).trim();
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name) || !/^[\x20-\x7e]+$/.test(value))
    throw createSettingError(
      `Invalid header in ${source}.`,
      "Expected lines `Name: value` of printable ASCII characters.",
    );
  if (RESERVED_HEADERS.has(name.toLowerCase()))
    throw createSettingError(
      `Disallowed header \`${name}\` in ${source}.`,
      "schemagate sets it itself; credentials have their own settings.",
    );
  return [name, value];
}

function parseTls(sources: ConnectionSources): TlsSettings {
  const read = (name: ConnectionSettingName): string | null => findSetting(sources, name)?.value ?? null;
  const tls = {
    caFile: read("caFile") ?? read("truststoreFile"),
    certificateFile: read("certificateFile"),
    keyFile: read("keyFile"),
    keyPassword: read("keyPassword"),
    pkcs12File: read("keystoreFile"),
    pkcs12Password: read("keystorePassword") ?? read("keyPassword"),
  };
  checkStoreType(sources, "keystoreType", "PKCS12");
  if (read("truststoreFile") !== null) checkStoreType(sources, "truststoreType", "PEM");
  if ((tls.certificateFile === null) !== (tls.keyFile === null))
    throw createSettingError(
      "Incomplete client certificate for the registry.",
      "Mutual TLS takes both the certificate (`ssl.certificate.location`) and its key (`ssl.key.location`).",
    );
  if (tls.certificateFile !== null && tls.pkcs12File !== null)
    throw createSettingError("Too many client certificates: a PEM certificate and a keystore.", "Keep one of them.");
  return tls;
}

function checkStoreType(sources: ConnectionSources, name: ConnectionSettingName, expected: string): void {
  const found = findSetting(sources, name);
  const type = found?.value.trim().toUpperCase() ?? (name === "keystoreType" ? expected : "JKS");
  if (type === expected) return;
  throw createSettingError(
    `Unsupported store type in ${found?.source ?? "the truststore settings"}: expected \`${expected}\`.`,
    expected === "PEM"
      ? "Export the authorities with `keytool -exportcert -rfc` into a PEM file and give it as `ssl.ca.location`."
      : "Convert the keystore with `keytool -importkeystore -deststoretype PKCS12`.",
  );
}

function parseProxy(sources: ConnectionSources): ProxySettings | null {
  const own = findSetting(sources, "proxy");
  if (own !== undefined) {
    const url = checkProxyUrl(own.value, own.source);
    return { http: url, https: url, noProxy: "" };
  }
  const read = (name: string): string | null => {
    const value = findEnvironment(sources, name);
    return value && checkProxyUrl(value, `the environment variable \`${name.toUpperCase()}\``);
  };
  const [http, https] = [read("http_proxy"), read("https_proxy")];
  if (http === null && https === null) return null;
  return { http, https, noProxy: findEnvironment(sources, "no_proxy") ?? "" };
}

function checkProxyUrl(url: string, source: string): string {
  if (URL.canParse(url) && /^https?:\/\//i.test(url)) return url;
  throw createSettingError(`Invalid proxy URL in ${source}.`, "Expected `http://host:port` or `https://host:port`.");
}

function parseLimits(sources: ConnectionSources): ConnectionLimits {
  const number = (name: ConnectionSettingName, range: Range): number | null => readNumber(sources, name, range);
  return {
    requestTimeout: 1000 * (number("requestTimeout", { from: 0.001, to: 3600 }) ?? 30),
    runTimeout: 1000 * (number("runTimeout", { from: 0.001, to: 86_400 }) ?? 600),
    retries: number("retries", { from: 0, to: 20, whole: true }) ?? 4,
    concurrency: number("concurrency", { from: 1, to: 256, whole: true }),
    rate: number("rate", { from: 0.1, to: 10_000 }),
    maxResponseBytes: MAX_RESPONSE_BYTES,
  };
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly whole?: boolean;
}

function readNumber(sources: ConnectionSources, name: ConnectionSettingName, range: Range): number | null {
  const found = findSetting(sources, name);
  if (found === undefined) return null;
  const value = /^\d{1,9}(?:\.\d{1,6})?$/.test(found.value.trim()) ? Number(found.value) : Number.NaN;
  if (value >= range.from && value <= range.to && (range.whole !== true || Number.isInteger(value))) return value;
  throw createSettingError(
    `Invalid value of ${found.source}.`,
    `Expected a ${range.whole === true ? "whole " : ""}number from ${range.from} to ${range.to}.`,
  );
}
