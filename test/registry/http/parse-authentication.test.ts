import { describe, expect, test } from "vitest";
import { catchUsage, parse, parseEnvironment, URL_ONLY } from "./parse-sources.ts";

describe("credentials", () => {
  test.each([
    ["SCHEMA_REGISTRY_USER", "SCHEMA_REGISTRY_PASSWORD"],
    ["SCHEMA_REGISTRY_USERNAME", "SCHEMA_REGISTRY_PASSWORD"],
    ["SCHEMA_REGISTRY_API_KEY", "SCHEMA_REGISTRY_API_SECRET"],
    ["SCHEMA_REGISTRY_KEY", "SCHEMA_REGISTRY_SECRET"],
    ["KAFKA_SCHEMA_REGISTRY_USER", "KAFKA_SCHEMA_REGISTRY_PASSWORD"],
  ])("%s and %s", (user, password) => {
    expect(parseEnvironment({ [user]: "u", [password]: "p\n" }).authentication).toEqual({
      kind: "basic",
      user: "u",
      password: "p",
      source: `the environment variable \`${password}\``,
    });
  });

  test("inside the URL, percent-decoded and taken out of it", () => {
    const connection = parse({ environment: { SCHEMA_REGISTRY_URL: "https://key:p%40ss%3A@a,https://b" } });
    expect(connection.urls).toEqual(["https://a", "https://b"]);
    expect(connection.authentication).toEqual({
      kind: "basic",
      user: "key",
      password: "p@ss:",
      source: "the URL in the environment variable `SCHEMA_REGISTRY_URL`",
    });
  });

  test("a bearer token", () => {
    expect(parseEnvironment({ SCHEMA_REGISTRY_BEARER_AUTH_TOKEN: " t0k " }).authentication).toEqual({
      kind: "bearer",
      token: "t0k",
      source: "the environment variable `SCHEMA_REGISTRY_BEARER_AUTH_TOKEN`",
    });
  });

  test("OAuth client credentials, and Confluent Cloud's headers", () => {
    const connection = parse({
      environment: URL_ONLY,
      properties: {
        "bearer.auth.credentials.source": "OAUTHBEARER",
        "bearer.auth.issuer.endpoint.url": "https://idp.example.com/token",
        "bearer.auth.client.id": "id",
        "bearer.auth.client.secret": "secret",
        "bearer.auth.scope": "registry",
        "bearer.auth.logical.cluster": "lsrc-1",
        "bearer.auth.identity.pool.id": "pool-1",
      },
    });
    expect(connection.authentication).toEqual({
      kind: "oauth",
      tokenUrl: "https://idp.example.com/token",
      clientId: "id",
      clientSecret: "secret",
      scope: "registry",
      source: "the property `bearer.auth.client.secret`",
    });
    expect(connection.headers).toEqual([
      ["target-sr-cluster", "lsrc-1"],
      ["Confluent-Identity-Pool-Id", "pool-1"],
    ]);
  });

  test.each([
    [{ "sasl.username": "u", "sasl.password": "p" }, "the property `sasl.password`"],
    [
      { "sasl.jaas.config": 'org.apache…PlainLoginModule required username="u" password="p";' },
      "the property `sasl.jaas.config`",
    ],
  ])("taken over from SASL, only when asked for", (sasl, source) => {
    const asked = { ...sasl, "basic.auth.credentials.source": "SASL_INHERIT" };
    expect(parse({ environment: URL_ONLY, properties: asked }).authentication).toEqual({
      kind: "basic",
      user: "u",
      password: "p",
      source,
    });
    expect(parse({ environment: URL_ONLY, properties: sasl }).authentication).toEqual({ kind: "none" });
  });

  test.each([
    [
      { SCHEMA_REGISTRY_BASIC_AUTH_USER_INFO: "a:topsecret", SCHEMA_REGISTRY_TOKEN: "topsecret" },
      "Too many credentials for the registry: the environment variable `SCHEMA_REGISTRY_BASIC_AUTH_USER_INFO` and the environment variable `SCHEMA_REGISTRY_TOKEN`. | Keep one of them and unset the other.",
    ],
    [
      { SCHEMA_REGISTRY_URL: "https://a:topsecret@host", SCHEMA_REGISTRY_BASIC_AUTH_USER_INFO: "a:topsecret" },
      "Too many credentials for the registry: the URL in the environment variable `SCHEMA_REGISTRY_URL` and the environment variable `SCHEMA_REGISTRY_BASIC_AUTH_USER_INFO`. | Keep one of them and unset the other.",
    ],
    [
      { SCHEMA_REGISTRY_BASIC_AUTH_USER_INFO: "topsecret" },
      "Missing colon in the environment variable `SCHEMA_REGISTRY_BASIC_AUTH_USER_INFO`. | Expected `user:password` or `key:secret`.",
    ],
    [
      { SCHEMA_REGISTRY_API_KEY: "topsecret" },
      "Incomplete credentials for the registry: the environment variable `SCHEMA_REGISTRY_API_KEY` is set without its other half. | Set the password too, or neither.",
    ],
    [
      { SCHEMA_REGISTRY_PASSWORD: "topsecret" },
      "Incomplete credentials for the registry: the environment variable `SCHEMA_REGISTRY_PASSWORD` is set without its other half. | Set the user too, or neither.",
    ],
    [
      { SCHEMA_REGISTRY_TOKEN: "Bearer topsecret" },
      "Invalid bearer token in the environment variable `SCHEMA_REGISTRY_TOKEN`: it has blanks or control characters. | Give the token alone, without `Bearer` and without line breaks.",
    ],
    [
      { SCHEMA_REGISTRY_BEARER_AUTH_CLIENT_ID: "a", SCHEMA_REGISTRY_BEARER_AUTH_CLIENT_SECRET: "topsecret" },
      "Incomplete OAuth credentials for the registry. | Set the token endpoint, the client id and the client secret (`bearer.auth.issuer.endpoint.url`, `bearer.auth.client.id`, `bearer.auth.client.secret`).",
    ],
    [
      {
        SCHEMA_REGISTRY_BEARER_AUTH_CLIENT_ID: "a",
        SCHEMA_REGISTRY_BEARER_AUTH_CLIENT_SECRET: "topsecret",
        SCHEMA_REGISTRY_BEARER_AUTH_ISSUER_ENDPOINT_URL: "http://idp.example.com/token",
      },
      "Disallowed plain http in the URL `http://idp.example.com/token` of the environment variable `SCHEMA_REGISTRY_BEARER_AUTH_ISSUER_ENDPOINT_URL`: credentials and schemas would travel unencrypted. | Use `https://`, or allow it with `--insecure-http` where the network between is trusted.",
    ],
    [
      { SCHEMA_REGISTRY_BEARER_AUTH_CREDENTIALS_SOURCE: "OAUTHBEARER_AZURE_IMDS" },
      "Unknown value of the environment variable `SCHEMA_REGISTRY_BEARER_AUTH_CREDENTIALS_SOURCE`. | schemagate understands `STATIC_TOKEN`, `OAUTHBEARER`. Fetch other tokens beforehand and give them as `SCHEMA_REGISTRY_BEARER_AUTH_TOKEN`.",
    ],
  ])("%o is refused without showing a secret", (environment, message) => {
    expect(catchUsage(() => parseEnvironment(environment))).toBe(message);
    expect(message).not.toContain("topsecret");
  });
});
