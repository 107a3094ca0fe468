import type { ManifestPath, ManifestProblem } from "./manifest-problem.ts";
import { quoteText } from "./manifest-problem.ts";
import type { YamlDocument } from "./yaml-document.ts";

const WHY =
  "The manifest is committed and is read from pull requests: an address or a credential in it would leak, or send the check elsewhere.";
const REMEDY = "Remove it, and give the connection by flags, environment variables or Action inputs.";

/** Keys that set up a connection in some tool or client; none of them is a key of the manifest. */
const CONNECTION_KEY =
  /url|endpoint|bootstrap|host|password|passwd|secret|token|user|login|credential|api[._-]?key|^(?:basic[._-]?)?auth(?:$|[._-]|entication|orization)|^sasl|^ssl|^schema[._-]?registry|proxy|certificate|keystore|truststore/i;

const ADDRESS_WITH_CREDENTIAL = /:\/\/[^\s/@]+@/;

/**
 * Every connection setting in a manifest: a key such as `url` or `basic.auth.user.info`, or a value with an address.
 * Names of references may be addresses (JSON Schema), and metadata is free, unless an address carries a credential.
 */
export function findConnectionSettings(document: YamlDocument): readonly ManifestProblem[] {
  const problems: ManifestProblem[] = [];
  const visit = (value: unknown, path: ManifestPath): void => {
    if (typeof value === "string" && hasForbiddenAddress(value, path)) problems.push(createProblem(document, path));
    if (typeof value !== "object" || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      const childPath = [...path, Array.isArray(value) ? Number(key) : key];
      if (!Array.isArray(value) && isConnectionKey(key, path)) problems.push(createProblem(document, childPath, key));
      else visit(child, childPath);
    }
  };
  visit(document.value, []);
  return problems;
}

function isConnectionKey(key: string, parent: ManifestPath): boolean {
  return !parent.includes("metadata") && CONNECTION_KEY.test(key);
}

function hasForbiddenAddress(text: string, path: ManifestPath): boolean {
  const isFree = path.includes("metadata") || (path[2] === "references" && path[4] === "name");
  return isFree ? ADDRESS_WITH_CREDENTIAL.test(text) : text.includes("://");
}

function createProblem(document: YamlDocument, path: ManifestPath, key?: string): ManifestProblem {
  const place = document.locate(path);
  const message =
    key === undefined
      ? "Disallowed address in the manifest."
      : `Disallowed connection setting ${quoteText(key)} in the manifest.`;
  const range = key === undefined ? place.value : (place.key ?? place.value);
  return { rule: "manifest/connection-setting", message, why: WHY, remedy: REMEDY, range, path };
}
