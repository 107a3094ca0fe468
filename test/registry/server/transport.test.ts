import type { IncomingHttpHeaders } from "node:http";
import { request } from "node:http";
import { connect } from "node:net";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { TestServer } from "../../support/registry-server.ts";
import { startRegistryServer } from "../../support/registry-server.ts";

const TYPE = "application/vnd.schemaregistry.v1+json";
const DRAFT = JSON.stringify({ schema: '"int"' });
const MIB = 1024 * 1024;

interface Sent {
  readonly call: string;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: string | Buffer;
}

interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** Sends exactly these headers: nothing is added that a client would. */
function send({ url }: TestServer, { call, headers = {}, body }: Sent): Promise<Received> {
  const [method = "GET", path = "/"] = call.split(" ");
  return new Promise((done, fail) => {
    const message = request(url + path, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", fail);
      response.on("end", () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) }),
      );
    });
    message.on("error", fail);
    message.end(body);
  });
}

function read({ status, bytes }: Received): unknown {
  return [status, bytes.length === 0 ? null : JSON.parse(bytes.toString("utf8"))];
}

const error = (code: number, message: string): unknown => [code, { error_code: code, message }];

describe("types of bodies", () => {
  test.each([
    TYPE,
    "application/vnd.schemaregistry+json",
    "application/json",
    "application/json; charset=utf-8",
    "APPLICATION/JSON",
    "application/octet-stream",
  ])("%s is read", async (type) => {
    const server = await startRegistryServer();
    const sent = { call: "POST /subjects/s/versions", headers: { "content-type": type }, body: DRAFT };
    expect((await send(server, sent)).status).toBe(200);
  });

  test.each(["text/plain", "application/xml", "application/x-www-form-urlencoded", "application/jsonp"])(
    "%s is not",
    async (type) => {
      const server = await startRegistryServer();
      const sent = { call: "POST /subjects/s/versions", headers: { "content-type": type }, body: DRAFT };
      expect(read(await send(server, sent))).toEqual(error(415, "HTTP 415 Unsupported Media Type"));
      expect(await server.ask("GET /subjects")).toEqual([200, []]);
    },
  );

  test("no type at all is, and any type of a request without a body is", async () => {
    const server = await startRegistryServer();
    expect((await send(server, { call: "POST /subjects/s/versions", body: DRAFT })).status).toBe(200);
    expect((await send(server, { call: "GET /subjects", headers: { "content-type": "text/plain" } })).status).toBe(200);
  });

  test("a compressed body is refused, not taken for a broken one", async () => {
    const server = await startRegistryServer();
    const headers = { "content-type": TYPE, "content-encoding": "gzip" };
    const sent = { call: "POST /subjects/s/versions", headers, body: gzipSync(DRAFT) };
    expect(read(await send(server, sent))).toEqual(error(415, "HTTP 415 Unsupported Media Type"));
    const plain = { ...sent, headers: { ...headers, "content-encoding": "identity" }, body: DRAFT };
    expect((await send(server, plain)).status).toBe(200);
  });
});

describe("types of answers", () => {
  test.each([
    "*/*",
    "application/*",
    TYPE,
    "application/vnd.schemaregistry+json",
    "application/json",
    "text/html, application/json;q=0.5",
    "application/json, text/plain, */*",
    `${TYPE}, application/vnd.schemaregistry+json; qs=0.9, application/json; qs=0.5`,
    "",
  ])("`%s` is given one", async (accept) => {
    const server = await startRegistryServer();
    const received = await send(server, { call: "GET /subjects", headers: { accept } });
    expect([received.status, received.headers["content-type"]]).toEqual([200, TYPE]);
  });

  test.each(["text/html", "text/*", "application/json;q=0", "application/vnd.schemaregistry.v2+json"])(
    "`%s` is not",
    async (accept) => {
      const server = await startRegistryServer();
      const received = await send(server, { call: "GET /subjects", headers: { accept } });
      expect(read(received)).toEqual(error(406, "HTTP 406 Not Acceptable"));
    },
  );
});

describe("sizes", () => {
  test("a body that says it is too large is refused before it is read", async () => {
    const server = await startRegistryServer();
    const { port } = new URL(server.url);
    const head = `POST /subjects/s/versions HTTP/1.1\r\nhost: localhost\r\ncontent-length: ${21 * MIB}\r\n\r\n`;
    const answer = await new Promise<string>((done, fail) => {
      let text = "";
      const socket = connect(Number(port), "127.0.0.1", () => socket.write(head));
      socket.on("data", (data) => (text += data.toString("utf8")));
      socket.on("error", fail);
      socket.on("close", () => done(text));
      socket.setTimeout(60_000, () => fail(new Error(`still open after ${text}`)));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toMatch(/connection: close/i);
  });

  test("a body that does not say so is refused where it gets too large, and the server goes on", async () => {
    const server = await startRegistryServer();
    const answer = await new Promise((done, fail) => {
      const message = request(`${server.url}/subjects/s/versions`, { method: "POST", agent: false }, (response) => {
        let text = "";
        response.on("data", (data: Buffer) => (text += data.toString("utf8")));
        response.on("end", () => done([response.statusCode, JSON.parse(text)]));
      });
      message.on("error", fail);
      for (let sent = 0; sent < 22; sent++) message.write(Buffer.alloc(MIB, " "));
      message.end();
    });
    expect(answer).toEqual(error(413, "HTTP 413 Request Entity Too Large"));
    expect(await server.ask("GET /subjects")).toEqual([200, []]);
  });

  test("a large body within the bounds is answered", async () => {
    const server = await startRegistryServer();
    const schema = JSON.stringify({ type: "record", name: "R", fields: [], doc: "x".repeat(MIB) });
    const received = await send(server, { call: "POST /subjects/s/versions", body: JSON.stringify({ schema }) });
    expect(received.status).toBe(200);
  });

  test.each([
    ["no JSON", "{", 400],
    ["no object", "[]", 400],
    ["nothing", "", 422],
    ["null", "null", 422],
    ["nested without end", `{"schema":${"[".repeat(100_000)}${"]".repeat(100_000)}}`, 400],
    ["of another shape", '{"schema":{"type":"int"}}', 400],
  ])("a body that is %s", async (_, body, status) => {
    const server = await startRegistryServer();
    const received = await send(server, { call: "POST /subjects/s/versions", body });
    expect([
      received.status,
      (JSON.parse(received.bytes.toString("utf8")) as { error_code: number }).error_code,
    ]).toEqual([status, status]);
    expect(server.faults).toEqual([]);
  });
});

describe("compression", () => {
  async function startLarge(): Promise<TestServer> {
    const server = await startRegistryServer();
    const schema = JSON.stringify({ type: "record", name: "R", fields: [], doc: "x".repeat(5000) });
    await server.ask("POST /subjects/s/versions", { schema });
    return server;
  }

  test.each(["gzip", "gzip, deflate, br", "br;q=1.0, gzip;q=0.8, *;q=0.1", "*"])("`%s` gets it", async (coding) => {
    const server = await startLarge();
    const received = await send(server, { call: "GET /schemas", headers: { "accept-encoding": coding } });
    expect(received.headers).toMatchObject({
      "content-encoding": "gzip",
      "content-length": String(received.bytes.length),
      vary: "Accept-Encoding, User-Agent",
    });
    expect(JSON.parse(gunzipSync(received.bytes).toString("utf8"))).toMatchObject([{ subject: "s", version: 1 }]);
  });

  test.each(["", "identity", "br", "gzip;q=0", "gzip;q=0, *"])("`%s` does not", async (coding) => {
    const server = await startLarge();
    const received = await send(server, { call: "GET /schemas", headers: { "accept-encoding": coding } });
    expect(received.headers["content-encoding"]).toBe(undefined);
    expect(read(received)).toMatchObject([200, [{ subject: "s", version: 1 }]]);
  });

  test("small answers are sent as they are", async () => {
    const server = await startLarge();
    const received = await send(server, { call: "GET /subjects", headers: { "accept-encoding": "gzip" } });
    expect([received.headers["content-encoding"], read(received)]).toEqual([undefined, [200, ["s"]]]);
  });

  test("HEAD has the headers of GET and no body", async () => {
    const server = await startLarge();
    const received = await send(server, { call: "HEAD /schemas/ids/1" });
    expect([received.status, received.bytes.length]).toEqual([200, 0]);
    expect(Number(received.headers["content-length"])).toBeGreaterThan(5000);
  });
});

describe("methods and paths", () => {
  test.each([
    ["GET /nothing", error(404, "HTTP 404 Not Found")],
    ["GET /subjects/s/versions/1/nothing", error(404, "HTTP 404 Not Found")],
    ["PATCH /subjects", error(405, "HTTP 405 Method Not Allowed")],
    ["DELETE /schemas/ids/1", error(405, "HTTP 405 Method Not Allowed")],
    ["GET /subjects/%zz/versions", error(400, "HTTP 400 Bad Request")],
    ["GET /associations/resources/-/topic", error(404, "HTTP 404 Not Found")],
  ])("%s", async (call, expected) => {
    const server = await startRegistryServer();
    expect(read(await send(server, { call }))).toEqual(expected);
  });
});

describe("web pages", () => {
  const refused = error(403, "Requests of web pages from elsewhere are not served");

  test.each([
    [{ origin: "https://evil.example" }, false],
    [{ origin: "null" }, false],
    [{ host: "evil.example" }, false],
    [{ host: "registry.evil.example:8081" }, false],
    [{ host: "localhost:8081" }, true],
    [{ host: "127.0.0.1" }, true],
    [{ host: "[::1]:8081" }, true],
    [{ host: "schema-registry:8081" }, true],
    [{ host: "registry.internal:8081", origin: "http://registry.internal:8081" }, true],
  ] as const)("%j", async (headers, served) => {
    const server = await startRegistryServer();
    expect(read(await send(server, { call: "GET /subjects", headers }))).toEqual(served ? [200, []] : refused);
  });
});
