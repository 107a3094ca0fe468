import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { ScriptedAnswer } from "../scripted/scene.ts";
import { fail } from "../scripted/scene.ts";
import { catchFailure, connectTo, draft, openClient, startRegistry } from "./test-client.ts";

async function askWith(
  answer: ScriptedAnswer,
  maxResponseBytes = 1_000_000,
): Promise<{ message: string; hint: string | undefined }> {
  const registry = await startRegistry();
  registry.interceptor = () => answer;
  const connection = connectTo(registry.url, { given: { url: registry.url, retries: "0" } });
  const client = openClient({ ...connection, limits: { ...connection.limits, maxResponseBytes } });
  const { message, hint } = await catchFailure(client.readVersion("orders", 1));
  return { message: message.replace(registry.url, "URL"), hint };
}

const asked = "when asked to read version 1 of `orders`";
const version = { subject: "orders", version: 1, id: 1, schema: "{}" };

describe("answers of the wrong shape", () => {
  test.each([
    [[], "expected an object at `.`"],
    ["text", "expected an object at `.`"],
    [{ ...version, version: "1" }, "expected a whole number at `.version`"],
    [{ ...version, version: 1.5 }, "expected a whole number at `.version`"],
    [{ ...version, id: -1 }, "expected a whole number at `.id`"],
    [{ ...version, id: 1e300 }, "expected a whole number at `.id`"],
    [{ ...version, schema: { type: "string" } }, "expected a string at `.schema`"],
    [{ ...version, schema: null }, "expected a string at `.schema`"],
    [{ ...version, schemaType: "XML" }, "expected AVRO, JSON or PROTOBUF at `.schemaType`"],
    [{ ...version, references: {} }, "expected an array at `.references`"],
    [{ ...version, references: [{ name: "a", subject: "b" }] }, "expected a whole number at `.references[0].version`"],
    [{ ...version, metadata: { properties: { a: 1 } } }, "expected a string at `.metadata.properties.a`"],
    [{ ...version, metadata: { tags: { a: "b" } } }, "expected an array at `.metadata.tags.a`"],
    [{ ...version, ruleSet: [] }, "expected an object at `.ruleSet`"],
  ])("%j", async (json, problem) => {
    const { message, hint } = await askWith({ status: 200, json });
    expect(message).toBe(
      `The registry at \`URL\` gave an answer of another shape than documented ${asked}: ${problem}.`,
    );
    expect(hint).toMatch(/Confluent API/);
  });

  test("an empty body", async () => {
    const { message } = await askWith({ status: 200 });
    expect(message).toMatch(/another shape than documented .*: expected an object at `\.`\.$/);
  });

  test("names of objects' own machinery are data", async () => {
    const registry = await startRegistry();
    const bytes = Buffer.from(
      JSON.stringify({ ...version, metadata: { properties: {} } }).replace(
        '"properties":{}',
        '"properties":{"__proto__":"a","constructor":"b"}',
      ),
    );
    registry.interceptor = () => ({ status: 200, bytes });
    const read = await openClient(connectTo(registry.url)).readVersion("orders", 1);
    expect(JSON.stringify(read?.metadata)).toBe('{"properties":{"__proto__":"a","constructor":"b"}}');
    expect(Object.getPrototypeOf(read?.metadata?.properties)).toBe(Object.prototype);
  });

  test("a strange row of a subject nobody asks about does no harm; of one asked for it is told", async () => {
    const registry = await startRegistry();
    registry.state.register("a-orders", draft("Order"));
    const strange = { subject: "a-strange", version: 1, id: 9, schemaType: "XML", schema: "<x/>" };
    registry.interceptor = ({ path }) => {
      if (path === "/schemas") return { status: 200, json: [...registry.state.versions, strange] };
      if (path === "/subjects/a-strange/versions") return { status: 200, json: [1] };
      return path === "/subjects/a-strange/versions/1" ? { status: 200, json: strange } : undefined;
    };
    const client = openClient(connectTo(registry.url));
    expect((await client.readHistories(["a-orders"])).get("a-orders")?.length).toBe(1);
    const { message } = await catchFailure(client.readHistories(["a-orders", "a-strange"]));
    expect(message).toMatch(/version 1 of `a-strange`: expected AVRO, JSON or PROTOBUF at `\.schemaType`\.$/);
  });
});

describe("answers that would cost too much", () => {
  test("nested without end", async () => {
    const bytes = Buffer.from("[".repeat(500_000));
    expect((await askWith({ status: 200, bytes })).message).toBe(
      `The registry at \`URL\` sent JSON that nests too deeply ${asked}.`,
    );
  });

  test("longer than allowed", async () => {
    const { message, hint } = await askWith({ status: 200, bytes: Buffer.alloc(1_000_001, " ") });
    expect(message).toBe(`The registry at \`URL\` sent a larger response than schemagate takes ${asked}.`);
    expect(hint).toBe("Check that the URL is that of a Schema Registry.");
  });

  test("small on the wire and huge when decompressed", async () => {
    const bytes = gzipSync(Buffer.alloc(50_000_000));
    expect(bytes.length).toBeLessThan(1_000_000);
    const { message } = await askWith({ status: 200, bytes, headers: { "content-encoding": "gzip" } });
    expect(message).toMatch(/sent a larger response than schemagate takes/);
  });
});

describe("errors as registries and gateways word them", () => {
  test("Karapace's list of messages, cleaned of what moves text", async () => {
    const registry = await startRegistry("karapace");
    registry.interceptor = ({ method }) =>
      method === "POST"
        ? { status: 422, json: { error_code: 422, message: [{ type: "missing", loc: ["body"] }, "second\u001b[2J"] } }
        : undefined;
    const answer = await openClient(connectTo(registry.url)).register("orders", draft("Order"));
    expect(answer).toEqual({
      ok: false,
      refusal: {
        reason: "rejected",
        status: 422,
        errorCode: 422,
        message: '{"type":"missing","loc":["body"]}; second\\u{1b}[2J',
        hint: "The registry's own words say why.",
      },
    });
  });

  test("a wrong path below the right host", async () => {
    const registry = await startRegistry("apicurio");
    const url = registry.url.replace("/apis/ccompat/v7", "");
    const { failure, message, hint } = await catchFailure(openClient(connectTo(url)).listSubjects());
    expect({ failure, message }).toEqual({
      failure: "not-a-registry",
      message: `The registry at \`${url}\` has nothing at \`/subjects\` when asked to list its subjects: it answered 404 (404: HTTP 404 Not Found).`,
    });
    expect(hint).toMatch(/Apicurio: `\/apis\/ccompat\/v7`/);
  });

  test("a web page with a 404 is no missing subject", async () => {
    const registry = await startRegistry();
    registry.interceptor = () => ({ status: 404, text: "<html>nginx</html>" });
    const client = openClient(connectTo(registry.url));
    expect((await catchFailure(client.listVersions("orders"))).failure).toBe("not-a-registry");
    expect((await catchFailure(client.readHistories(["orders"]))).failure).toBe("not-a-registry");
    expect(await client.register("orders", draft("Order"))).toMatchObject({
      ok: false,
      refusal: { reason: "unsupported" },
    });
  });

  test.each([
    [fail(422, 42208, "bad name"), "invalid-subject"],
    [fail(422, 42209, "too large"), "too-large"],
    [{ status: 413, text: "<html>413</html>" }, "too-large"],
    [fail(422, 42206, "referenced"), "referenced"],
    [fail(409, 40901, "incompatible"), "incompatible"],
    [fail(409, 409, "incompatible"), "incompatible"],
    [fail(422, 44302, "no references"), "unsupported"],
    [fail(422, 42210, "bad rules"), "rejected"],
    [fail(403, 40301, "denied"), "forbidden"],
    [fail(405, 405, "no"), "unsupported"],
  ])("%j", async (answer, reason) => {
    const registry = await startRegistry();
    registry.interceptor = () => answer;
    const refused = await openClient(connectTo(registry.url)).register("orders", draft("Order"));
    expect(refused.ok ? "ok" : refused.refusal.reason).toBe(reason);
  });

  test("subject names from a hostile repository stay on one line of a message", async () => {
    const registry = await startRegistry();
    registry.interceptor = () => fail(403, 40301, "denied");
    const client = openClient(connectTo(registry.url));
    const { message } = await catchFailure(client.listVersions("x\n::error::forged\u202e"));
    expect(message).toMatch(/versions of `x\\u\{a\}::error::forged\\u\{202e\}`/);
    await expect(client.listVersions("broken\ud800")).rejects.toThrow("is not well-formed Unicode");
    await expect(client.listVersions("")).rejects.toThrow("An empty name cannot be asked for.");
  });
});
