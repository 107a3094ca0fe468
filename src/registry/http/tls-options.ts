import { readFileSync } from "node:fs";
import { createSecureContext, rootCertificates } from "node:tls";
import type { TlsSettings } from "./connection.ts";
import { BASE64, isPemText } from "./connection.ts";
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
    ...(tls.pkcs12File === null ? {} : { pfx: readStore(tls.pkcs12File) }),
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

/** A path, or the text itself: a secret of a CI is best kept off the disk. No message may show such a text. */
function readPem(source: string, kind: string): string {
  const text = isPemText(source) ? source : readBytes(source).toString("latin1");
  if (text.includes("-----BEGIN ") && text.includes(`${kind}-----`)) return text;
  const what = isPemText(source) ? "A text of the registry's TLS settings" : `The file \`${source}\``;
  throw createSettingError(
    `${what} holds no PEM \`${kind}\`.`,
    "Convert it with `openssl`; a PEM file is text with `-----BEGIN …-----` lines.",
  );
}

/** A path, or `base64:` and the bytes. */
function readStore(source: string): Buffer {
  return source.startsWith(BASE64) ? Buffer.from(source.slice(BASE64.length), "base64") : readBytes(source);
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
