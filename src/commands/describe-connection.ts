import { isPemText, listFiles, listSecrets } from "../registry/http/connection.ts";
import type { ConnectionSources } from "../registry/http/connection-sources.ts";
import { parseConnection } from "../registry/http/parse-connection.ts";
import { Redactor, listForms } from "../registry/http/redactor.ts";

/** What somebody who passes settings on may want to know of the connection they make. */
export interface ConnectionFacts {
  /** The registry's first URL, without credentials. */
  readonly url: string;
  /** Its secrets, each as it was given. */
  readonly secrets: readonly string[];
  /** Paths of the files it reads or keeps. */
  readonly files: readonly string[];
}

/**
 * The facts of the connection that settings make, or null when none names a registry. Asks nobody.
 *
 * @throws OperationalError of code `usage` for settings that cannot be used.
 */
export function describeConnection(sources: ConnectionSources): ConnectionFacts | null {
  const connection = parseConnection(sources);
  if (connection === null) return null;
  return { url: connection.urls[0], secrets: listSecrets(connection), files: listFiles(connection) };
}

/** Every form in which a secret may turn up: as it is, percent-encoded, in JSON, in base64 at any offset. */
export function listSecretForms(secret: string): readonly string[] {
  return isPemText(secret) ? secret.split(/\r?\n/).flatMap(listForms) : listForms(secret);
}

/** Masks these secrets in texts, in every form in which they may turn up. */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const redactor = new Redactor(secrets);
  return (text) => redactor.redact(text);
}
