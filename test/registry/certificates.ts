import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Files of an authority, a server of this machine and a client, made for one test run. */
export interface Certificates {
  readonly folder: string;
  readonly ca: string;
  readonly serverKey: string;
  readonly serverCertificate: string;
  readonly clientKey: string;
  readonly clientEncryptedKey: string;
  readonly clientCertificate: string;
  readonly clientPkcs12: string;
  readonly password: string;
  remove(): void;
}

/** Makes certificates with the `openssl` of this machine. */
export function createCertificates(): Certificates {
  const folder = mkdtempSync(join(tmpdir(), "schemagate-tls-"));
  const password = "pass-for-the-key";
  const openssl = (...args: readonly string[]): void => {
    execFileSync("openssl", args, { cwd: folder, stdio: "pipe" });
  };
  const key = (name: string): void => openssl("ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", name);
  key("ca.key");
  openssl("req", "-x509", "-new", "-key", "ca.key", "-subj", "/CN=Test CA", "-days", "2", "-out", "ca.pem");
  const sign = (name: string, extensions: string): void => {
    key(`${name}.key`);
    writeFileSync(join(folder, `${name}.ext`), extensions);
    openssl("req", "-new", "-key", `${name}.key`, "-subj", `/CN=${name}`, "-out", `${name}.csr`);
    const from = ["-in", `${name}.csr`, "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial"];
    openssl("x509", "-req", ...from, "-extfile", `${name}.ext`, "-days", "2", "-out", `${name}.pem`);
  };
  sign("server", "subjectAltName=DNS:localhost,IP:127.0.0.1");
  sign("client", "extendedKeyUsage=clientAuth");
  openssl("pkcs8", "-topk8", "-in", "client.key", "-passout", `pass:${password}`, "-out", "client.enc.key");
  const pair = ["-inkey", "client.key", "-in", "client.pem"];
  openssl("pkcs12", "-export", ...pair, "-passout", `pass:${password}`, "-out", "client.p12");
  const at = (name: string): string => join(folder, name);
  return {
    folder,
    password,
    ca: at("ca.pem"),
    serverKey: at("server.key"),
    serverCertificate: at("server.pem"),
    clientKey: at("client.key"),
    clientEncryptedKey: at("client.enc.key"),
    clientCertificate: at("client.pem"),
    clientPkcs12: at("client.p12"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The options of a TLS server with these certificates. */
export function createServerOptions(
  certificates: Certificates,
  demandClient: boolean,
): { key: Buffer; cert: Buffer; ca: Buffer; requestCert: boolean; rejectUnauthorized: boolean } {
  return {
    key: readFileSync(certificates.serverKey),
    cert: readFileSync(certificates.serverCertificate),
    ca: readFileSync(certificates.ca),
    requestCert: demandClient,
    rejectUnauthorized: demandClient,
  };
}
