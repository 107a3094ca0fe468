import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import type { RegistryConnection } from "../../../src/registry/http/connection.ts";
import type { SeenRequest } from "../scripted/scene.ts";
import { fail } from "../scripted/scene.ts";
import { catchFailure, connectTo, createTestRuntime, draft, openClient, startRegistry } from "./test-client.ts";
import type { TestRuntime } from "./test-client.ts";

const SECRET = "s3cr3t-of-the-registry";

/** An identity provider that gives tokens `token-1`, `token-2`, …, or what `answer` says. */
interface TokenEndpoint {
  readonly url: string;
  readonly asked: { readonly authorization: string | undefined; readonly body: string }[];
  answer: (round: number) => { readonly status: number; readonly json: unknown };
}

async function startTokenEndpoint(): Promise<TokenEndpoint> {
  const asked: { authorization: string | undefined; body: string }[] = [];
  const server = createServer((message, response) => {
    let body = "";
    message.on("data", (chunk: Buffer) => (body += chunk.toString("utf8")));
    message.on("end", () => {
      asked.push({ authorization: message.headers.authorization, body });
      const { status, json } = endpoint.answer(asked.length);
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(json));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close(), 1000);
  const endpoint: TokenEndpoint = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/oauth/token`,
    asked,
    answer: (round) => ({ status: 200, json: { access_token: `token-${round}-abcdef`, expires_in: 100 } }),
  };
  return endpoint;
}

function connectWithOAuth(url: string, tokenUrl: string): RegistryConnection {
  return connectTo(url, {
    given: { url, tokenUrl, clientId: "the-client", clientSecret: SECRET, scope: "sr read", retries: "1" },
  });
}

function authorizations(requests: readonly SeenRequest[]): readonly (string | undefined)[] {
  return requests.map(({ headers }) => headers.authorization);
}

describe("what travels", () => {
  test("basic credentials, UTF-8, split at the first colon", async () => {
    const registry = await startRegistry();
    const properties = { "basic.auth.user.info": "ключ:pa:ss" };
    await openClient(connectTo(registry.url, { properties })).listSubjects();
    const pair = Buffer.from("ключ:pa:ss", "utf8").toString("base64");
    expect(authorizations(registry.requests)).toEqual([`Basic ${pair}`]);
  });

  test("a bearer token, Confluent Cloud's headers and others", async () => {
    const registry = await startRegistry();
    const given = {
      url: registry.url,
      token: "abc.def",
      logicalCluster: "lsrc-1",
      identityPool: "pool-1,pool-2",
      headers: "X-API-Key: k1",
    };
    await openClient(connectTo(registry.url, { given })).register("orders", draft("Order"));
    const [request] = registry.requests;
    expect(request?.headers).toMatchObject({
      authorization: "Bearer abc.def",
      "target-sr-cluster": "lsrc-1",
      "confluent-identity-pool-id": "pool-1,pool-2",
      "x-api-key": "k1",
      accept: "application/vnd.schemaregistry.v1+json",
      "content-type": "application/vnd.schemaregistry.v1+json",
      "user-agent": "schemagate",
    });
  });

  test("credentials inside the URL go into the header, never into the request line", async () => {
    const registry = await startRegistry();
    const url = registry.url.replace("http://", `http://key:${SECRET}@`);
    const client = openClient(connectTo(url));
    await client.listSubjects();
    expect(authorizations(registry.requests)).toEqual([`Basic ${Buffer.from(`key:${SECRET}`).toString("base64")}`]);
    expect(JSON.stringify(registry.requests.map(({ path, query }) => [path, String(query)]))).not.toContain(SECRET);
    expect((await client.identify()).url).toBe(registry.url);
  });
});

async function startScene(): Promise<{
  readonly registry: Awaited<ReturnType<typeof startRegistry>>;
  readonly idp: TokenEndpoint;
  readonly runtime: TestRuntime;
}> {
  return { registry: await startRegistry(), idp: await startTokenEndpoint(), runtime: createTestRuntime() };
}

describe("OAuth client credentials", () => {
  test("one token for many requests, renewed after four fifths of its life", async () => {
    const { registry, idp, runtime } = await startScene();
    const client = openClient(connectWithOAuth(registry.url, idp.url), runtime);
    await Promise.all([1, 2, 3].map(() => client.listSubjects()));
    expect(idp.asked).toEqual([
      {
        authorization: `Basic ${Buffer.from(`the-client:${SECRET}`).toString("base64")}`,
        body: "grant_type=client_credentials&scope=sr+read",
      },
    ]);
    runtime.advance(79_999);
    await client.listSubjects();
    expect(idp.asked.length).toBe(1);
    runtime.advance(1);
    await Promise.all([1, 2, 3].map(() => client.listSubjects()));
    expect(idp.asked.length).toBe(2);
    expect(new Set(authorizations(registry.requests))).toEqual(
      new Set(["Bearer token-1-abcdef", "Bearer token-2-abcdef"]),
    );
  });

  test("a token that expired early is renewed once, and the change is made once", async () => {
    const { registry, idp, runtime } = await startScene();
    registry.interceptor = ({ headers }) =>
      headers.authorization === "Bearer token-1-abcdef" ? fail(401, 40101, "Token expired") : undefined;
    const client = openClient(connectWithOAuth(registry.url, idp.url), runtime);
    expect(await client.register("orders", draft("Order"))).toEqual({ ok: true, value: { id: 1, version: 1 } });
    expect(authorizations(registry.requests)).toEqual(["Bearer token-1-abcdef", "Bearer token-2-abcdef"]);
    expect(registry.state.versions.length).toBe(1);
    expect(runtime.slept).toEqual([]);
  });

  test("a clock that differs is named when new tokens are refused as well", async () => {
    const { registry, idp, runtime } = await startScene();
    const date = new Date(runtime.wallClock() - 600_000).toUTCString();
    registry.interceptor = () => ({ ...fail(401, 40101, "Token used before issued"), headers: { date } });
    const error = await catchFailure(openClient(connectWithOAuth(registry.url, idp.url), runtime).listSubjects());
    expect(error).toEqual({
      failure: "unauthorized",
      message: `The registry at \`${registry.url}\` refused the credentials from \`clientSecret\`: it answered 401 (40101: Token used before issued).`,
      hint: "Check that they are meant for this registry, and neither expired nor revoked. The registry's clock is 600 s behind this machine's, which makes tokens look expired or not yet valid.",
    });
    expect(idp.asked.length).toBe(2);
  });

  test("a refused client: its secret is not in the message", async () => {
    const { registry, idp, runtime } = await startScene();
    idp.answer = () => ({ status: 401, json: { error: "invalid_client", error_description: `bad ${SECRET}` } });
    const error = await catchFailure(openClient(connectWithOAuth(registry.url, idp.url), runtime).listSubjects());
    expect(error).toEqual({
      failure: "token-refused",
      message: `The token endpoint \`${idp.url}\` gave no token: it answered 401 (invalid_client: bad ***).`,
      hint: "Check the token endpoint, the scope, and the client's id and secret from `clientSecret`.",
    });
    expect(registry.requests).toEqual([]);
  });

  test("an identity provider that is down for a moment, and one that stays down", async () => {
    const { registry, idp, runtime } = await startScene();
    const { answer } = idp;
    idp.answer = (round) => (round === 1 ? { status: 503, json: {} } : answer(round));
    const client = openClient(connectWithOAuth(registry.url, idp.url), runtime);
    expect(await client.listSubjects()).toEqual([]);
    expect(runtime.slept).toEqual([500]);
    idp.answer = () => ({ status: 500, json: "broken" });
    const error = await catchFailure(openClient(connectWithOAuth(registry.url, idp.url), runtime).listSubjects());
    expect(error.message).toBe(`The token endpoint \`${idp.url}\` gave no token: it answered 500.`);
    expect(error.failure).toBe("unavailable");
  });

  test("a token that is none", async () => {
    const { registry, idp } = await startScene();
    idp.answer = () => ({ status: 200, json: { access_token: "a b\r\nX-Evil: 1" } });
    const error = await catchFailure(openClient(connectWithOAuth(registry.url, idp.url)).listSubjects());
    expect(error.failure).toBe("token-refused");
  });
});

describe("who gets to see them", () => {
  test("redirects inside the origin are followed, reads and changes alike", async () => {
    const registry = await startRegistry();
    registry.interceptor = ({ path, query }) => {
      const moved = query.get("moved") === "1";
      return moved ? undefined : { status: 308, headers: { location: `${path}?moved=1` } };
    };
    const client = openClient(connectTo(registry.url, { given: { url: registry.url, token: "abc" } }));
    expect(await client.register("orders", draft("Order"))).toEqual({ ok: true, value: { id: 1, version: 1 } });
    expect(await client.listSubjects()).toEqual(["orders"]);
    expect(authorizations(registry.requests).every((one) => one === "Bearer abc")).toBe(true);
  });

  test.each([301, 302, 303, 307, 308])("a %i to another origin gets nothing", async (status) => {
    const [registry, other] = [await startRegistry(), await startRegistry()];
    registry.interceptor = () => ({ status, headers: { location: `${other.url}/sso?next=${SECRET}` } });
    const given = { url: registry.url, user: "me", password: SECRET };
    const client = openClient(connectTo(registry.url, { given }));
    const error = await catchFailure(client.listSubjects());
    expect(error).toEqual({
      failure: "redirected",
      message: `The registry at \`${registry.url}\` redirects to \`${other.url}/sso\`, where schemagate does not follow with credentials.`,
      hint: "Give the URL it redirects to as the registry's URL, if that is the registry; a redirect to a sign-in page means that the credentials do not reach it.",
    });
    expect(other.requests).toEqual([]);
    await catchFailure(client.register("orders", draft("Order")));
    expect(other.requests).toEqual([]);
  });

  test("a change is not turned into a read by a redirect, and redirects in circles end", async () => {
    const registry = await startRegistry();
    registry.interceptor = ({ path, method }) => ({
      status: method === "GET" ? 307 : 302,
      headers: { location: path },
    });
    const client = openClient(connectTo(registry.url));
    expect((await catchFailure(client.register("orders", draft("Order")))).failure).toBe("redirected");
    expect((await catchFailure(client.listSubjects())).failure).toBe("redirected");
    expect(registry.requests.length).toBe(5);
  });

  test("401 and 403 name the source of the credentials, and never the credentials", async () => {
    const registry = await startRegistry();
    const echo = Buffer.from(`key:${SECRET}`).toString("base64");
    registry.interceptor = ({ path }) =>
      path === "/subjects"
        ? fail(401, 401, `Unauthorized: ${echo} ${SECRET} ${encodeURIComponent(SECRET)}`)
        : fail(403, 40301, `User key:${SECRET} is denied`);
    const environment = { SCHEMA_REGISTRY_BASIC_AUTH_USER_INFO: `key:${SECRET}` };
    const client = openClient(connectTo(registry.url, { environment }));
    expect((await catchFailure(client.listSubjects())).message).toBe(
      `The registry at \`${registry.url}\` refused the credentials from the environment variable \`SCHEMA_REGISTRY_BASIC_AUTH_USER_INFO\`: it answered 401 (401: Unauthorized: *** *** ***).`,
    );
    const forbidden = await catchFailure(client.listVersions("orders"));
    expect(forbidden.failure).toBe("forbidden");
    expect(forbidden.message).toBe(
      `The registry at \`${registry.url}\` does not let these credentials list the versions of \`orders\`: it answered 403 (40301: User *** is denied).`,
    );
    const refused = await client.register("orders", draft("Order"));
    expect(refused).toMatchObject({ ok: false, refusal: { reason: "forbidden", message: "User *** is denied" } });
    const config = await client.changeSettings("orders", { compatibility: "FULL" });
    expect(config).toMatchObject({ ok: false, refusal: { reason: "forbidden", status: 403 } });
  });

  test("anonymous, where credentials are demanded", async () => {
    const registry = await startRegistry();
    registry.interceptor = () => ({ status: 401, json: { message: "Unauthorized" } });
    const error = await catchFailure(openClient(connectTo(registry.url)).listSubjects());
    expect(error.message).toBe(
      `The registry at \`${registry.url}\` demands credentials: it answered 401 (Unauthorized).`,
    );
    expect(error.hint).toMatch(/SCHEMA_REGISTRY_BASIC_AUTH_USER_INFO/);
  });
});
