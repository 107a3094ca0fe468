import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Redactor } from "../../../src/registry/http/redactor.ts";
import { RegistryError } from "../../../src/registry/registry-error.ts";
import type { ScriptedAnswer } from "../scripted/scene.ts";
import { fail } from "../scripted/scene.ts";
import { connectTo, draft, openClient, startRegistry } from "./test-client.ts";

/** What programs make of a text on the way into a URL, JSON, HTML or a header. */
const ENCODERS: { readonly [name: string]: (text: string) => string } = {
  "as it is": (text) => text,
  encodeURIComponent: encodeURIComponent,
  "percent, all of it, small letters": (text) =>
    [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""),
  "percent, what RFC 3986 reserves": (text) =>
    encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`),
  "a form": (text) => new URLSearchParams({ a: text }).toString().slice(2),
  "a URL's path": (text) => new URL(`http://x/${text.replace(/[\\/?#.]/g, encodeURIComponent)}`).pathname.slice(1),
  JSON: (text) => JSON.stringify(text).slice(1, -1),
  "JSON of PHP": (text) => JSON.stringify(text).slice(1, -1).replaceAll("/", "\\/"),
  "JSON of Gson": (text) =>
    JSON.stringify(text)
      .slice(1, -1)
      .replace(/[<>&='\u0080-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`),
  "JSON, all of it": (text) =>
    Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""),
  "HTML by names": (text) =>
    text.replace(/[&<>"']/g, (one) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[one] ?? "&#39;"),
  "HTML by numbers": (text) =>
    Array.from(text)
      .map((one) => `&#${one.codePointAt(0)};`)
      .join(""),
  "HTML by hexadecimal numbers": (text) =>
    Array.from(text)
      .map((one) => `&#x${one.codePointAt(0)?.toString(16)};`)
      .join(""),
  "small letters": (text) => text.toLowerCase(),
  base64: (text) => Buffer.from(text).toString("base64"),
  base64url: (text) => Buffer.from(text).toString("base64url"),
  "base64 of a pair": (text) => Buffer.from(`key:${text}`).toString("base64"),
};

const SECRETS = fc.string({
  minLength: 8,
  maxLength: 30,
  unit: fc.constantFrom(...Array.from("aZ09-_.~!'()*+/=%&<>\"\\ $@:;,?#é☃😀")),
});

describe("a secret in any spelling", () => {
  test.each(Object.entries(ENCODERS))("%s", (name, encode) => {
    fc.assert(
      fc.property(SECRETS, (secret) => {
        fc.pre(secret.trim() === secret);
        const masked = new Redactor([secret]).redact(`<${encode(secret)}>`);
        // Of a pair in base64 the first and last characters depend on what stands beside the secret.
        if (name !== "base64 of a pair") expect(masked).toBe("<***>");
        else expect(masked).toMatch(/^<\w{4,6}\*\*\*.{0,4}>$/);
      }),
      { numRuns: 300 },
    );
  });

  test("each character in a spelling of its own", () => {
    const encoders = ["percent, all of it, small letters", "JSON, all of it", "HTML by numbers", "as it is"];
    fc.assert(
      fc.property(SECRETS, fc.infiniteStream(fc.nat(3)), (secret, choices) => {
        const spelled = Array.from(secret).map((character) => {
          const plain = !"%&\\".includes(character);
          const choice = encoders[(choices.next().value ?? 0) % (plain ? 4 : 3)] ?? "";
          return ENCODERS[choice]?.(character) ?? character;
        });
        expect(new Redactor([secret]).redact(`<${spelled.join("")}>`)).toBe("<***>");
      }),
      { numRuns: 1000 },
    );
  });

  test("other texts stay, and long ones take no time to speak of", () => {
    const redactor = new Redactor([
      "%25%25%25%25%25%25%25%25",
      "\\\\\\\\\\\\\\\\",
      "&amp;&amp;&amp;&amp;",
      "aaaaaaaaaaaaaaaa!",
    ]);
    for (const text of ["%25".repeat(5), "\\\\\\\\", "&amp;".repeat(3), "a".repeat(15)])
      expect(redactor.redact(text)).toBe(text);
    expect(redactor.redact("a".repeat(20_000))).toHaveLength(20_000);
  });
});

const SECRET = "Sê(cr3t)/of+the & <registry>";

/** Where a server may repeat what it was sent. */
const CHANNELS: { readonly [name: string]: (echo: string) => ScriptedAnswer } = {
  "a refusal": (echo) => fail(422, 42201, `Invalid: ${echo}`),
  "a denial": (echo) => fail(403, 40301, `User key:${echo} is denied`),
  "a refusal of credentials": (echo) => fail(401, 40101, echo),
  "a fault": (echo) => fail(500, 50001, `Store: ${echo}`),
  "a limit": (echo) => fail(429, 42901, echo),
  "the type of the content": (echo) => ({
    status: 200,
    bytes: Buffer.from("x"),
    headers: {
      "content-type": `text/${Buffer.from(echo)
        .toString("latin1")
        .replace(/[^\x21-\x7e]/g, "")}`,
    },
  }),
  "a redirect's path": (echo) => ({
    status: 302,
    headers: { location: `https://elsewhere.example/${echo.replace(/[^\x20-\x7e]/g, encodeURIComponent)}` },
  }),
  "a redirect that is no URL": (echo) => ({
    status: 302,
    headers: { location: `https://[${echo.replace(/[^\x20-\x7e]/g, encodeURIComponent)}` },
  }),
  "the names of members": (echo) => ({ status: 200, json: { [echo]: echo, id: echo } }),
};

/** The text with every escape undone that anybody could undo, again and again. */
function unfold(text: string): string {
  const decoded = text
    .replace(/%[0-9a-f]{2}(?:%[0-9a-f]{2})*/gi, (run) => Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8"))
    .replace(/\\u\{?([0-9a-f]{4})\}?/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replace(/&#(\d+);/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replace(/&#x([0-9a-f]+);/gi, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replaceAll("\\/", "/");
  return decoded === text ? text : unfold(decoded);
}

function listReadings(text: string): readonly string[] {
  const runs = text.match(/[\w+/-]{12,}/g) ?? [];
  const packed = runs.flatMap((run) => [0, 1, 2, 3].map((skip) => Buffer.from(run.slice(skip), "base64").toString()));
  return [text, text.replaceAll("+", " "), ...packed].map((one) => unfold(one).toLowerCase());
}

describe.each(Object.entries(CHANNELS))("a server that repeats the credentials in %s", (_, create) => {
  test.each(Object.entries(ENCODERS))("spelled as %s", async (_name, encode) => {
    const registry = await startRegistry();
    registry.interceptor = () => create(encode(SECRET));
    const given = { url: registry.url, user: "key", password: SECRET, retries: "0" };
    const client = openClient(connectTo(registry.url, { given }));
    const said = await Promise.all(
      [client.listSubjects(), client.register("orders", draft("Order")), client.readVersion("orders", 1)].map((call) =>
        call.then(JSON.stringify, tellError),
      ),
    );
    expect(registry.requests.length).toBeGreaterThan(0);
    for (const text of said)
      for (const reading of listReadings(text)) expect(reading).not.toContain(SECRET.toLowerCase());
  });
});

describe("a token endpoint that repeats the client's secret", () => {
  test.each(Object.entries(ENCODERS))("spelled as %s", async (_name, encode) => {
    const [registry, endpoint] = [await startRegistry(), await startRegistry()];
    endpoint.interceptor = () => ({
      status: 400,
      json: { error: encode(SECRET), error_description: `The secret ${encode(SECRET)} is wrong.` },
    });
    const given = { url: registry.url, tokenUrl: `${endpoint.url}/token`, clientId: "key", clientSecret: SECRET };
    const client = openClient(connectTo(registry.url, { given: { ...given, retries: "0" } }));
    const said = await client.listSubjects().then(JSON.stringify, tellError);
    expect([registry.requests.length, endpoint.requests.length]).toEqual([0, 1]);
    for (const reading of listReadings(said)) expect(reading).not.toContain(SECRET.toLowerCase());
  });
});

function tellError(error: unknown): string {
  if (!(error instanceof RegistryError)) throw error;
  return `${error.message} ${error.hint ?? ""}`;
}
