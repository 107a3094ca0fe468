import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { connectTo } from "./test-client.ts";
import { listSecrets } from "../../../src/registry/http/connection.ts";
import { Redactor } from "../../../src/registry/http/redactor.ts";
import { cleanServerText } from "../../../src/registry/http/server-text.ts";

describe("secrets in texts", () => {
  test("masked as they are, percent-encoded, JSON-escaped, in base64 and base64url", () => {
    const secret = 'p@ss "wörd"/>>?';
    const redactor = new Redactor([secret]);
    const forms = [
      secret,
      encodeURIComponent(secret),
      JSON.stringify(secret).slice(1, -1),
      Buffer.from(secret).toString("base64"),
      Buffer.from(secret).toString("base64url"),
    ];
    for (const form of forms) expect(redactor.redact(`<${form}>`)).toBe("<***>");
  });

  test("its base64 does not survive, whatever stands around it", () => {
    const secrets = fc.string({ minLength: 8, maxLength: 40, unit: "binary" });
    fc.assert(
      fc.property(secrets, fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), (secret, before, after) => {
        fc.pre(secret.trim().length >= 8);
        const encoded = Buffer.from(`${before}${secret}${after}`).toString("base64");
        const masked = new Redactor([secret]).redact(encoded);
        const start = Math.ceil((Buffer.byteLength(before) * 8) / 6);
        const end = Math.floor(((Buffer.byteLength(before) + Buffer.byteLength(secret)) * 8) / 6);
        expect(masked).not.toContain(encoded.slice(start, end));
      }),
    );
  });

  test("everything secret in a connection is known", () => {
    const connection = connectTo("https://key:url-secret@host", {
      given: {
        url: "https://key:url%2Dsecret@host",
        headers: "X-Key: Token header-secret\nX-Registry-GroupId: a-long-group",
      },
      properties: { "ssl.key.password": "key-secret" },
      environment: { HTTPS_PROXY: "http://me:proxy-secret@proxy" },
    });
    const text = "url-secret header-secret key-secret proxy-secret a-long-group key";
    expect(new Redactor(listSecrets(connection)).redact(text)).toBe("*** *** *** *** a-long-group key");
  });

  test("a later secret is masked too, and longer secrets before shorter ones", () => {
    const redactor = new Redactor(["abc"]);
    redactor.add("abcdef");
    expect(redactor.redact("abcdef abc ab")).toBe("*** *** ab");
  });
});

describe("texts of servers", () => {
  test("one line, no controls, no bidirectional tricks, not endless", () => {
    expect(cleanServerText("a\r\n  b\u001b[31m\u202ec\u200bd\u2028e\u0000")).toBe(
      "a b\\u{1b}[31m\\u{202e}c\\u{200b}d\\u{2028}e\\u{0}",
    );
    expect(cleanServerText("x".repeat(5000)).length).toBe(2001);
  });
});
