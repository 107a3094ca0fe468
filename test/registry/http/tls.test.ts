import { createServer } from "node:https";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { Certificates } from "../certificates.ts";
import { createCertificates, createServerOptions } from "../certificates.ts";
import type { ScriptedRegistry } from "../scripted/scripted-registry.ts";
import { startScriptedRegistry } from "../scripted/scripted-registry.ts";
import { startTunnelProxy } from "../tunnel-proxy.ts";
import { catchFailure, connectTo, openClient, startRegistry } from "./test-client.ts";

let certificates: Certificates;
beforeAll(() => {
  certificates = createCertificates();
});
afterAll(() => certificates.remove());

async function startTlsRegistry(demandClient: boolean): Promise<ScriptedRegistry & { readonly secure: string }> {
  const options = createServerOptions(certificates, demandClient);
  const registry = await startScriptedRegistry("confluent-8.1", (listener) => createServer(options, listener));
  onTestFinished(() => registry.close());
  return Object.assign(registry, { secure: `https://localhost:${registry.port}` });
}

describe("TLS", () => {
  test("an unknown authority: the registry is told nothing, the user is told what to do", async () => {
    const { secure, requests } = await startTlsRegistry(false);
    expect(await catchFailure(openClient(connectTo(secure)).listSubjects())).toEqual({
      failure: "tls",
      message: `The registry at \`${secure}\` shows a certificate of an authority that is not trusted here (SELF_SIGNED_CERT_IN_CHAIN) when asked to list its subjects.`,
      hint: "Give the authority's certificate as a PEM file with `--registry-ca-file` (`ssl.ca.location`).",
    });
    expect(requests).toEqual([]);
  });

  test("an own authority", async () => {
    const { secure } = await startTlsRegistry(false);
    const given = { url: secure, caFile: certificates.ca };
    expect(await openClient(connectTo(secure, { given })).listSubjects()).toEqual([]);
  });

  test("a certificate for another name", async () => {
    const { port } = await startTlsRegistry(false);
    const url = `https://127.0.0.2:${port}`;
    const error = await catchFailure(
      openClient(connectTo(url, { given: { url, caFile: certificates.ca, retries: "0" } })).listSubjects(),
    );
    expect(["tls", "unreachable"]).toContain(error.failure);
  });

  test("http spoken to a TLS port, and https to a plain one", async () => {
    const { port } = await startTlsRegistry(false);
    const plain = await startRegistry();
    const wrong = await catchFailure(openClient(connectTo(`http://127.0.0.1:${port}`)).listSubjects());
    expect(["tls", "interrupted"]).toContain(wrong.failure);
    const error = await catchFailure(openClient(connectTo(`https://127.0.0.1:${plain.port}`)).listSubjects());
    expect(error.failure).toBe("tls");
    expect(error.hint).toMatch(/Check `http` against `https`/);
  });

  test.each(["PEM", "PEM with an encrypted key", "PKCS12"])("a client certificate from %s", async (kind) => {
    const { secure } = await startTlsRegistry(true);
    const pem = { "ssl.certificate.location": certificates.clientCertificate };
    const properties = {
      "ssl.ca.location": certificates.ca,
      ...(kind === "PEM" ? { ...pem, "ssl.key.location": certificates.clientKey } : {}),
      ...(kind === "PEM with an encrypted key"
        ? { ...pem, "ssl.key.location": certificates.clientEncryptedKey, "ssl.key.password": certificates.password }
        : {}),
      ...(kind === "PKCS12"
        ? { "ssl.keystore.location": certificates.clientPkcs12, "ssl.keystore.password": certificates.password }
        : {}),
    };
    expect(await openClient(connectTo(secure, { properties })).listSubjects()).toEqual([]);
  });

  test("no client certificate where one is demanded", async () => {
    const { secure } = await startTlsRegistry(true);
    const error = await catchFailure(
      openClient(connectTo(secure, { given: { url: secure, caFile: certificates.ca } })).listSubjects(),
    );
    expect(["tls", "interrupted"]).toContain(error.failure);
    expect(error.hint).toMatch(/demands a client certificate/);
  });

  test.each([
    ["no-such-file.pem", /cannot be read \(ENOENT\)/],
    ["not-pem.txt", /holds no PEM `CERTIFICATE`/],
  ])("a CA file %s", async (name, message) => {
    const path = join(certificates.folder, name);
    if (name === "not-pem.txt") writeFileSync(path, "hello");
    const { secure } = await startTlsRegistry(false);
    await expect(
      openClient(connectTo(secure, { given: { url: secure, caFile: path } })).listSubjects(),
    ).rejects.toThrow(message);
  });

  test("a wrong password of the client's key is a story of its own", async () => {
    const { secure } = await startTlsRegistry(true);
    const properties = {
      "ssl.keystore.location": certificates.clientPkcs12,
      "ssl.keystore.password": "wrong-password",
    };
    const failed = openClient(connectTo(secure, { properties })).listSubjects();
    await expect(failed).rejects.toThrow(/certificate and key .* cannot be used/);
  });
});

describe("proxies", () => {
  test("a tunnel for http and https alike, with the proxy's own credentials", async () => {
    const tls = await startTlsRegistry(true);
    const authorization = `Basic ${Buffer.from("me:pr0xy-secret").toString("base64")}`;
    const proxy = await startTunnelProxy(tls.port, authorization);
    const environment = { HTTPS_PROXY: proxy.url.replace("http://", "http://me:pr0xy-secret@") };
    const properties = {
      "ssl.ca.location": certificates.ca,
      "ssl.certificate.location": certificates.clientCertificate,
      "ssl.key.location": certificates.clientKey,
    };
    const url = "https://localhost:9999";
    expect(await openClient(connectTo(url, { environment, properties })).listSubjects()).toEqual([]);
    expect(proxy.tunnels).toEqual([{ target: "localhost:9999", authorization }]);
  });

  test("a proxy that demands credentials", async () => {
    const registry = await startRegistry();
    const proxy = await startTunnelProxy(registry.port, "Basic nope");
    const error = await catchFailure(
      openClient(connectTo(registry.url, { environment: { http_proxy: proxy.url } })).listSubjects(),
    );
    expect(error.message).toMatch(/cannot be reached through the proxy, which answered 407/);
    expect(error.hint).toMatch(/^Put the proxy's user and password into its URL/);
    expect(error.hint).toMatch(/belongs into `NO_PROXY`\.$/);
  });

  test("the registry's authority does not vouch for a proxy", async () => {
    const registry = await startRegistry();
    const proxy = await startTunnelProxy(
      registry.port,
      undefined,
      createServer(createServerOptions(certificates, false)),
    );
    const environment = { HTTP_PROXY: proxy.url.replace("http://127.0.0.1", "https://localhost") };
    const given = { url: registry.url, caFile: certificates.ca };
    const error = await catchFailure(openClient(connectTo(registry.url, { given, environment })).listSubjects());
    expect(error.failure).toBe("tls");
    expect(proxy.tunnels).toEqual([]);
  });

  test("NO_PROXY", async () => {
    const registry = await startRegistry();
    const environment = { HTTP_PROXY: "http://127.0.0.1:1", NO_PROXY: "example.com, 127.0.0.1" };
    expect(await openClient(connectTo(registry.url, { environment })).listSubjects()).toEqual([]);
  });

  test("Confluent Cloud is known by its host, and driven within its limits from the first request on", async () => {
    const registry = await startRegistry();
    const proxy = await startTunnelProxy(registry.port);
    const url = "http://psrc-abc.eu-central-1.aws.confluent.cloud";
    const given = { url, insecureHttp: "true" };
    const client = openClient(connectTo(url, { given, environment: { HTTP_PROXY: proxy.url } }));
    expect(await client.identify()).toMatchObject({
      flavour: "confluent-cloud",
      label: "Confluent Cloud",
      version: null,
    });
    await Promise.all(Array.from({ length: 40 }, (_, index) => client.listVersions(`subject-${index}`)));
    expect(registry.requests.length).toBe(40);
    expect(proxy.tunnels.length).toBeLessThanOrEqual(8);
  });
});
