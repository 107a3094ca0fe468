import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { createCertificates, createServerOptions } from "../registry/certificates.ts";
import { commitAll, createRepository } from "../support/git.ts";
import { startRegistryServer } from "../support/registry-server.ts";
import { createTemporaryFolder } from "../support/temporary-folder.ts";
import { checkOut } from "./checkout.ts";
import { createPushEvent } from "./events.ts";
import { expectSecretKept } from "./keep-secrets.ts";
import { refuse } from "./registry-front.ts";
import type { Step, StepResult } from "./runner-simulator.ts";
import { runStep } from "./runner-simulator.ts";
import { PROJECT, SAFE_USER } from "./sample-project.ts";

import { expectBasic, FOUND, PASSWORD, setScene, sumUp } from "./registry-scene.ts";

/** A server that somebody else may run; returns the requests it got. */
async function startStranger(): Promise<{ readonly url: string; readonly requests: readonly string[] }> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`);
    response.end("[]");
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

describe("credentials", () => {
  test("follow no redirect to another origin", async () => {
    const stranger = await startStranger();
    const { front, run } = await setScene();
    front.interfere = ({ path }, response) => {
      response.writeHead(307, { location: `${stranger.url}${path}` });
      response.end();
      return true;
    };
    const result = await run({ "registry-user": "robot", "registry-password": PASSWORD });
    expect(sumUp(result)).toEqual([1, "findings", "git", "error schemas/user.avsc", "warning"]);
    expect(stranger.requests).toEqual([]);
    expectSecretKept(result, PASSWORD);
  });

  test.each([
    [
      "a manifest",
      (url: string) => ({ "schemagate.yaml": `${PROJECT["schemagate.yaml"] ?? ""}registry:\n  url: ${url}\n` }),
    ],
    [
      "a key of the manifest's top",
      (url: string) => ({ "schemagate.yaml": `registry-url: ${url}\n${PROJECT["schemagate.yaml"] ?? ""}` }),
    ],
    [
      "files that tools read",
      (url: string) => ({
        ".env": `SCHEMA_REGISTRY_URL=${url}\n`,
        ".npmrc": `proxy=${url}\n`,
        "client.properties": `schema.registry.url=${url}\n`,
      }),
    ],
  ])("go to no registry that %s names", async (_, write) => {
    const stranger = await startStranger();
    const { front, run } = await setScene({ ...write(stranger.url), ...SAFE_USER });
    const result = await run({ "registry-user": "robot", "registry-password": PASSWORD });
    expect(stranger.requests).toEqual([]);
    expect(front.requests.length).toBeGreaterThan(0);
    expectSecretKept(result, PASSWORD);
    const alone = await run({ "registry-url": "" });
    expect([stranger.requests, alone.outputs.get("compared-with")]).toEqual([[], "git"]);
  });

  test("in a URL are masked and sent as what they are", async () => {
    const { front, run } = await setScene();
    const url = front.url.replace("//", `//robot:${encodeURIComponent(PASSWORD)}@`);
    const result = await run({ "registry-url": url });
    expect(sumUp(result)).toEqual(FOUND);
    for (const request of front.requests) expectBasic(request);
    expectSecretKept(result, PASSWORD);
  });

  test("as headers reach the registry and nothing else", async () => {
    const { front, github, run } = await setScene();
    const result = await run({ "registry-headers": "X-API-Key: abcdefgh-12345\nX-Tenant: blue\n" });
    expect(sumUp(result)).toEqual(FOUND);
    expect(front.requests.length).toBeGreaterThan(0);
    for (const { headers } of front.requests)
      expect([headers["x-api-key"], headers["x-tenant"]]).toEqual(["abcdefgh-12345", "blue"]);
    expectSecretKept(result, "abcdefgh-12345", github);
  });

  test("of OAuth are shown to the token endpoint, its token to the registry", async () => {
    const { front, run } = await setScene();
    const seen: string[] = [];
    const server = createServer((request, response) => {
      seen.push(request.headers.authorization ?? "");
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ access_token: "t0ken-of-the-endpoint", expires_in: 300 }));
    });
    await new Promise<void>((done) => {
      server.listen(0, "127.0.0.1", done);
    });
    onTestFinished(() => {
      server.close();
      server.closeAllConnections();
    });
    const result = await run({
      "registry-token-url": `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`,
      "registry-client-id": "robot",
      "registry-client-secret": PASSWORD,
      "registry-scope": "schemas",
    });
    expect(sumUp(result)).toEqual(FOUND);
    expect(new Set(seen)).toEqual(new Set([`Basic ${Buffer.from(`robot:${PASSWORD}`).toString("base64")}`]));
    const sent = front.requests.map(({ headers }) => headers.authorization);
    expect(new Set(sent)).toEqual(new Set(["Bearer t0ken-of-the-endpoint"]));
    expectSecretKept(result, PASSWORD);
  });
});

describe("the job's own identity", () => {
  interface Issuer {
    readonly variables: { readonly [name: string]: string };
    readonly audiences: string[];
  }

  async function startIssuer(): Promise<Issuer> {
    const audiences: string[] = [];
    const server = createServer((request, response) => {
      audiences.push(new URL(request.url ?? "", "http://x").searchParams.get("audience") ?? "");
      expect(request.headers.authorization).toBe("Bearer request-token");
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ value: createJwt(audiences.length) }));
    });
    await new Promise<void>((done) => {
      server.listen(0, "127.0.0.1", done);
    });
    onTestFinished(() => {
      server.close();
      server.closeAllConnections();
    });
    const { port } = server.address() as AddressInfo;
    return {
      audiences,
      variables: {
        ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?version=2`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: "request-token",
      },
    };
  }

  function createJwt(serial: number): string {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
    return `${part({ alg: "none" })}.${part({ iat: 1000, exp: 1300, serial })}.signature-${serial}`;
  }

  const CLOUD = {
    "registry-oidc-audience": "schemas",
    "registry-logical-cluster": "lsrc-abc123",
    "registry-identity-pool": "pool-read",
  };

  test("is asked for once per connection, with its audience, and sent with the cluster's and the pool's names", async () => {
    const { front, github, run } = await setScene();
    const { variables, audiences } = await startIssuer();
    const result = await run(CLOUD, { variables });
    expect(sumUp(result)).toEqual(FOUND);
    expect(new Set(audiences)).toEqual(new Set(["schemas"]));
    expect(audiences.length).toBe(2);
    for (const { headers } of front.requests) {
      expect(headers.authorization).toMatch(/^Bearer [\w-]+\.[\w-]+\.signature-[12]$/);
      expect([headers["target-sr-cluster"], headers["confluent-identity-pool-id"]]).toEqual([
        "lsrc-abc123",
        "pool-read",
      ]);
    }
    expectSecretKept(result, createJwt(1), github);
  });

  test("is asked for again when the registry takes it no longer", async () => {
    const { front, run } = await setScene();
    const { variables, audiences } = await startIssuer();
    front.interfere = ({ headers }, response) =>
      headers.authorization?.endsWith("signature-1") === true ? refuse(response, 401, "Token expired") : false;
    expect(sumUp(await run(CLOUD, { variables }))).toEqual(FOUND);
    expect(audiences.length).toBeGreaterThan(1);
  });

  test("that the job has no right to is told with what to write", async () => {
    const { run } = await setScene();
    const result = await run(CLOUD);
    expect(sumUp(result)).toEqual([1, "findings", "git", "error schemas/user.avsc", "warning"]);
    expect(result.annotations[1]?.message).toContain("Write `id-token: write` among the job's `permissions`.");
  });
});

describe("mutual TLS", () => {
  /** A registry that talks only to clients with a certificate of its authority. */
  async function startTlsRegistry(): Promise<{
    readonly url: string;
    readonly inputs: { readonly [name: string]: string };
    readonly files: ReturnType<typeof createCertificates>;
  }> {
    const files = createCertificates();
    onTestFinished(() => files.remove());
    const inner = await startRegistryServer();
    const server = createTlsServer(createServerOptions(files, true), (request, response) => {
      inner.server.emit("request", request, response);
    });
    await new Promise<void>((done) => {
      server.listen(0, "127.0.0.1", done);
    });
    onTestFinished(() => {
      server.close();
      server.closeAllConnections();
    });
    const read = (path: string): string => readFileSync(path, "utf8");
    return {
      url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
      files,
      inputs: {
        "registry-ca": read(files.ca),
        "registry-certificate": read(files.clientCertificate),
        "registry-key": read(files.clientKey),
      },
    };
  }

  async function push(inputs: { readonly [name: string]: string }, more: Partial<Step> = {}): Promise<StepResult> {
    const origin = createRepository(PROJECT);
    const after = commitAll(origin, "x");
    const event = createPushEvent({ before: "1".repeat(40), after });
    return runStep({ workspace: checkOut(origin, after), event, commit: after, inputs, ...more });
  }

  test("takes certificates and keys as text, in base64, as PKCS12, and as files outside the checkout", async () => {
    const { url, inputs, files } = await startTlsRegistry();
    const first = await push({ "registry-url": url, ...inputs });
    expect([first.exitCode, first.outputs.get("result")]).toEqual([0, "published"]);
    expectSecretKept(first, inputs["registry-key"]?.split("\n").slice(1, -2).join("\n") ?? "");
    const encoded = Object.fromEntries(
      Object.entries(inputs).map(([name, text]) => [name, Buffer.from(text).toString("base64")]),
    );
    const second = await push({ "registry-url": url, ...encoded });
    expect([second.exitCode, second.outputs.get("registered")]).toEqual([0, "[]"]);
    const store = {
      "registry-ca": inputs["registry-ca"] ?? "",
      "registry-keystore": readFileSync(files.clientPkcs12).toString("base64"),
      "registry-keystore-password": files.password,
    };
    const third = await push({ "registry-url": url, ...store });
    expect([third.exitCode, third.outputs.get("registered")]).toEqual([0, "[]"]);
    expectSecretKept(third, files.password);
    const paths = {
      "registry-ca": files.ca,
      "registry-certificate": files.clientCertificate,
      "registry-key": files.clientEncryptedKey,
      "registry-key-password": files.password,
    };
    const fourth = await push({ "registry-url": url, ...paths });
    expect([fourth.exitCode, fourth.outputs.get("registered")]).toEqual([0, "[]"]);
    const without = await push(
      { "registry-url": url, "registry-ca": files.ca },
      { variables: { SCHEMA_REGISTRY_RETRIES: "0" } },
    );
    expect([without.exitCode, without.outputs.get("result")]).toEqual([2, "error"]);
  });

  test.each(["an input", "a variable"])("takes no file of the checkout that %s names", async (by) => {
    const { url, inputs } = await startTlsRegistry();
    const origin = createRepository({ ...PROJECT, "tls/ca.pem": inputs["registry-ca"] ?? "" });
    const after = commitAll(origin, "x");
    const workspace = checkOut(origin, after);
    const path = join(workspace, "tls/ca.pem");
    const link = join(createTemporaryFolder(), "ca.pem");
    execFileSync("ln", ["-s", path, link]);
    for (const file of [path, link]) {
      const given = by === "an input" ? { "registry-ca": file } : {};
      const variables: { [name: string]: string } = by === "an input" ? {} : { SCHEMA_REGISTRY_SSL_CA_LOCATION: file };
      const run = await runStep({
        workspace,
        event: createPushEvent({ before: "1".repeat(40), after }),
        commit: after,
        inputs: { "registry-url": url, ...given },
        variables,
      });
      expect(sumUp(run)).toEqual([2, "error", "none", "error"]);
      expect(run.annotations[0]?.message).toContain("lies in the checkout, which a pull request can change.");
    }
  });
});
