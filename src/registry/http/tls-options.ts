import { readFileSync } from "node:fs";
import { createSecureContext, rootCertificates } from "node:tls";
import type { TlsSettings } from "./connection.ts";
import { createSettingError } from "./connection-sources.ts";

/** What Node's TLS needs to know, as undici passes it on. */
export interface TlsOptions {
  readonly ca?: readonly string[];
  readonly cert?: string;
  readonly key?: string;
  readonly pfx?: Buffer;
  readonly passphrase?: string;
}

/**
 * Reads the files of the TLS settings. Own authorities are trusted besides Node's, not instead of them.
 *
 * @throws OperationalError of code `usage` for a file that cannot be read or is not what it should be.
 */
export function readTlsOptions(tls: TlsSettings): TlsOptions {
  const passphrase = tls.pkcs12File === null ? tls.keyPassword : tls.pkcs12Password;
  const options = {
    ...(tls.caFile === null ? {} : { ca: [...rootCertificates, readPem(tls.caFile, "CERTIFICATE")] }),
    ...(tls.certificateFile === null ? {} : { cert: readPem(tls.certificateFile, "CERTIFICATE") }),
    ...(tls.keyFile === null ? {} : { key: readPem(tls.keyFile, "PRIVATE KEY") }),
    ...(tls.pkcs12File === null ? {} : { pfx: readBytes(tls.pkcs12File) }),
    ...(passphrase === null ? {} : { passphrase }),
  };
  checkOptions(options);
  return options;
}

/** Wrong passwords and keys that do not fit show here, before a connection fails for reasons nobody understands. */
function checkOptions(options: TlsOptions): void {
  try {
    createSecureContext({ ...options, ca: [...(options.ca ?? [])] });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw createSettingError(
      `The certificate and key of the registry's TLS settings cannot be used: ${reason}.`,
      "Check the password, that key and certificate belong together, and the format (old PKCS12 files take `-legacy`).",
    );
  }
}

function readPem(path: string, kind: string): string {
  const text = readBytes(path).toString("latin1");
  if (text.includes("-----BEGIN ") && text.includes(`${kind}-----`)) return text;
  throw createSettingError(
    `The file \`${path}\` holds no PEM \`${kind}\`.`,
    "Convert it with `openssl`; a PEM file is text with `-----BEGIN …-----` lines.",
  );
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw createSettingError(
      `The file \`${path}\` of the registry's TLS settings cannot be read${reason}.`,
      "Check the path; relative paths start at the current directory.",
    );
  }
}
