import { describe, expect, test } from "vitest";
import { CONNECTION_SETTINGS } from "../../../src/registry/http/connection-settings.ts";
import { parseConnection } from "../../../src/registry/http/parse-connection.ts";
import { catchUsage, parse, parseEnvironment, URL_ONLY } from "./parse-sources.ts";

describe("where settings come from", () => {
  test("no URL anywhere: no registry", () => {
    expect(parseConnection({ environment: { SCHEMA_REGISTRY_BASIC_AUTH_USER_INFO: "a:b" } })).toBeNull();
    expect(parseConnection({ environment: { SCHEMA_REGISTRY_URL: " " } })).toBeNull();
  });

  test("nothing but a URL", () => {
    expect(parse({ environment: URL_ONLY })).toEqual({
      urls: ["https://registry.example.com"],
      authentication: { kind: "none" },
      headers: [],
      tls: {
        caFile: null,
        certificateFile: null,
        keyFile: null,
        keyPassword: null,
        pkcs12File: null,
        pkcs12Password: null,
      },
      proxy: null,
      limits: {
        requestTimeout: 30_000,
        runTimeout: 600_000,
        retries: 4,
        concurrency: null,
        rate: null,
        maxResponseBytes: 128 * 1024 * 1024,
      },
      cacheDir: null,
      insecureHttp: false,
    });
  });

  test("given values come before properties, properties before the environment", () => {
    const environment = { SCHEMA_REGISTRY_URL: "https://three" };
    const properties = { "schema.registry.url": "https://two" };
    expect(parse({ environment }).urls).toEqual(["https://three"]);
    expect(parse({ environment, properties }).urls).toEqual(["https://two"]);
    expect(parse({ environment, properties, given: { url: "https://one" } }).urls).toEqual(["https://one"]);
  });

  test("every property is also understood with the clients' prefix", () => {
    const properties = { "schema.registry.url": "https://r", "schema.registry.basic.auth.user.info": "key:se:cret" };
    expect(parse({ properties }).authentication).toEqual({
      kind: "basic",
      user: "key",
      password: "se:cret",
      source: "the property `schema.registry.basic.auth.user.info`",
    });
  });

  test("names of objects' own machinery are no settings", () => {
    expect(
      parseConnection({ environment: {}, properties: Object.create({ "schema.registry.url": "https://r" }) }),
    ).toBeNull();
  });

  test("no name means two settings", () => {
    const names = Object.values(CONNECTION_SETTINGS).flatMap(({ flag, properties, environment }) => [
      ...(flag === null ? [] : [flag]),
      ...properties,
      ...environment,
    ]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe("URLs", () => {
  test.each([
    ["https://a.example.com/", ["https://a.example.com"]],
    ["https://a/apis/ccompat/v7/", ["https://a/apis/ccompat/v7"]],
    ["https://a:8443, https://b:8443 ,", ["https://a:8443", "https://b:8443"]],
    ["http://localhost:8081", ["http://localhost:8081"]],
    ["http://127.0.0.2:8081", ["http://127.0.0.2:8081"]],
    ["http://[::1]:8081", ["http://[::1]:8081"]],
    ["HTTPS://A.Example.com", ["https://a.example.com"]],
  ])("%s", (url, urls) => {
    expect(parse({ given: { url } }).urls).toEqual(urls);
  });

  const example =
    "Give the base URL of the registry, such as `https://registry.example.com` or `http://localhost:8081`.";
  const insecure = "Use `https://`, or allow it with `--insecure-http` where the network between is trusted.";
  test.each([
    [
      "localhost:8081",
      `Invalid URL \`localhost:8081\` in \`--registry\`: expected \`https://\` and a host. | ${example}`,
    ],
    ["ftp://host", `Invalid URL \`ftp://host\` in \`--registry\`: expected \`https://\` and a host. | ${example}`],
    ["https://", `Invalid URL \`https://\` in \`--registry\`: expected \`https://\` and a host. | ${example}`],
    [",", `Missing URL in \`--registry\`. | ${example}`],
    ["https://a?x=1", `Disallowed query or fragment in the URL \`https://a?x=1\` of \`--registry\`. | ${example}`],
    [
      "http://user:secret@registry.example.com",
      `Disallowed plain http in the URL \`http://***@registry.example.com\` of \`--registry\`: credentials and schemas would travel unencrypted. | ${insecure}`,
    ],
    [
      "http://127.0.0.1.evil.example",
      `Disallowed plain http in the URL \`http://127.0.0.1.evil.example\` of \`--registry\`: credentials and schemas would travel unencrypted. | ${insecure}`,
    ],
    [
      "key:se@cret@host\u001b[31m",
      `Invalid URL \`***@host\\u{1b}[31m\` in \`--registry\`: expected \`https://\` and a host. | ${example}`,
    ],
    [
      "https://a:b%ZZ@host",
      "Invalid percent-encoding in the credentials inside the URL of `--registry`. | Write a `%` in a user name or password as `%25`, or set the credentials apart from the URL.",
    ],
    [
      "https://a:b@one,https://c:d@two",
      "Different credentials inside the URLs of `--registry`. | The URLs must be nodes of one registry, with the same credentials in each or in one of them.",
    ],
  ])("%s is refused", (url, message) => {
    expect(catchUsage(() => parse({ given: { url } }))).toBe(message);
  });

  test("plain http where it is allowed", () => {
    expect(parse({ given: { url: "http://registry:8081", insecureHttp: "true" } }).urls).toEqual([
      "http://registry:8081",
    ]);
  });
});

function nameInput(name: string): string {
  return `the input \`registry-${name}\``;
}

describe("the rest", () => {
  test("extra headers, one per line", () => {
    const connection = parseEnvironment({
      SCHEMA_REGISTRY_HEADERS: "X-API-Key: abc:def\r\n\nX-Registry-GroupId: g1\n",
    });
    expect(connection.headers).toEqual([
      ["X-API-Key", "abc:def"],
      ["X-Registry-GroupId", "g1"],
    ]);
  });

  test.each([
    ["no colon", "Invalid header in the environment variable `SCHEMA_REGISTRY_HEADERS`."],
    ["X-A: b\u0007", "Invalid header in the environment variable `SCHEMA_REGISTRY_HEADERS`."],
    ["bad name: x", "Invalid header in the environment variable `SCHEMA_REGISTRY_HEADERS`."],
    [
      "Authorization: Bearer x",
      "Disallowed header `Authorization` in the environment variable `SCHEMA_REGISTRY_HEADERS`.",
    ],
    ["host: elsewhere", "Disallowed header `host` in the environment variable `SCHEMA_REGISTRY_HEADERS`."],
  ])("header %o is refused", (header, message) => {
    const thrown = catchUsage(() => parseEnvironment({ SCHEMA_REGISTRY_HEADERS: header }));
    expect(thrown.split(" | ")[0]).toBe(message);
  });

  test("TLS files by librdkafka's and Java's names", () => {
    const pem = parse({
      environment: URL_ONLY,
      properties: {
        "ssl.ca.location": "ca.pem",
        "ssl.certificate.location": "client.pem",
        "ssl.key.location": "client.key",
        "ssl.key.password": "kp",
      },
    });
    expect(pem.tls).toEqual({
      caFile: "ca.pem",
      certificateFile: "client.pem",
      keyFile: "client.key",
      keyPassword: "kp",
      pkcs12File: null,
      pkcs12Password: "kp",
    });
    const store = parse({
      environment: URL_ONLY,
      properties: {
        "schema.registry.ssl.keystore.location": "client.p12",
        "schema.registry.ssl.keystore.password": "sp",
        "schema.registry.ssl.truststore.location": "trust.pem",
        "schema.registry.ssl.truststore.type": "PEM",
      },
    });
    expect(store.tls).toMatchObject({ caFile: "trust.pem", pkcs12File: "client.p12", pkcs12Password: "sp" });
  });

  test.each([
    [
      { "ssl.keystore.location": "k", "ssl.keystore.type": "JKS" },
      "Unsupported store type in the property `ssl.keystore.type`: expected `PKCS12`.",
    ],
    [{ "ssl.truststore.location": "t" }, "Unsupported store type in the truststore settings: expected `PEM`."],
    [{ "ssl.certificate.location": "c" }, "Incomplete client certificate for the registry."],
    [
      { "ssl.certificate.location": "c", "ssl.key.location": "k", "ssl.keystore.location": "s" },
      "Too many client certificates: a PEM certificate and a keystore.",
    ],
  ])("%o is refused", (properties, message) => {
    const thrown = catchUsage(() => parse({ environment: URL_ONLY, properties }));
    expect(thrown.split(" | ")[0]).toBe(message);
  });

  test("proxies from the environment, lower case first, or for the registry alone", () => {
    const environment = { HTTPS_PROXY: "http://upper:1", https_proxy: "http://lower:1", NO_PROXY: "localhost,.corp" };
    expect(parseEnvironment(environment).proxy).toEqual({
      http: null,
      https: "http://lower:1",
      noProxy: "localhost,.corp",
    });
    expect(parse({ environment: { ...URL_ONLY, ...environment }, given: { proxy: "http://own:2" } }).proxy).toEqual({
      http: "http://own:2",
      https: "http://own:2",
      noProxy: "",
    });
    expect(catchUsage(() => parseEnvironment({ HTTP_PROXY: "u:secret@proxy" }))).toBe(
      "Invalid proxy URL in the environment variable `HTTP_PROXY`. | Expected `http://host:port` or `https://host:port`.",
    );
  });

  test("limits", () => {
    const given = { requestTimeout: "1.5", runTimeout: "60", retries: "0", concurrency: "4", rate: "0.5" };
    expect(parse({ environment: URL_ONLY, given }).limits).toEqual({
      requestTimeout: 1500,
      runTimeout: 60_000,
      retries: 0,
      concurrency: 4,
      rate: 0.5,
      maxResponseBytes: 128 * 1024 * 1024,
    });
  });

  test.each([
    [{ retries: "1.5" }, "Invalid value of `--registry-retries`. | Expected a whole number from 0 to 20."],
    [{ requestTimeout: "soon" }, "Invalid value of `--registry-timeout`. | Expected a number from 0.001 to 3600."],
    [{ concurrency: "0" }, "Invalid value of `--registry-concurrency`. | Expected a whole number from 1 to 256."],
    [{ rate: "-1" }, "Invalid value of `--registry-rate`. | Expected a number from 0.1 to 10000."],
    [{ insecureHttp: "yes" }, "Invalid value of `--insecure-http`. | Expected `true` or `false`."],
  ])("%o is refused", (given, message) => {
    expect(catchUsage(() => parse({ environment: URL_ONLY, given }))).toBe(message);
  });

  test("an input's own name is used in messages", () => {
    expect(catchUsage(() => parse({ given: { url: "nowhere" }, nameGiven: nameInput }))).toMatch(
      /in the input `registry-url`/,
    );
  });
});
