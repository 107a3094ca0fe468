import { quoteName } from "../../diagnostic/quote-name.ts";
import type { SourceFile } from "../../source/source-file.ts";
import type { IndexObject } from "./index-value.ts";
import { describe, hasValue, IndexFault, readAnyObject, readCount, readObject } from "./index-value.ts";
import { parseIndex } from "./parse-index.ts";
import { parseScope } from "./parse-scope.ts";
import type { StoredContext, StoredRegistry } from "./stored-registry.ts";

/** The version of the format this code reads and writes. */
export const FORMAT_VERSION = 1;

const CONTEXT_PROPERTIES = ["nextId", "config", "mode"];
const CONTEXT_NAMES: ReadonlySet<string> = new Set(CONTEXT_PROPERTIES);
const REGISTRY_NAMES: ReadonlySet<string> = new Set(["formatVersion", ...CONTEXT_PROPERTIES, "contexts"]);

/** Reads a `registry.json`. @throws OperationalError, with the place, when it is not of the format. */
export function parseRegistryIndex(source: SourceFile): StoredRegistry {
  return parseIndex(source, (root) => {
    // The version comes first: of another version, nothing else may be judged.
    assertFormatVersion(root);
    readObject([root], 0, REGISTRY_NAMES);
    return { ...parseContext(root), contexts: parseContexts(root) };
  });
}

function assertFormatVersion(root: IndexObject): void {
  const version = hasValue(root, "formatVersion") ? root["formatVersion"] : readCount(root, "formatVersion");
  if (version === FORMAT_VERSION) return;
  throw new IndexFault(
    `Unknown format version ${describe(version)}; this schemagate reads version ${FORMAT_VERSION}.`,
    { holder: root, key: "formatVersion", hint: "Use the schemagate that wrote the registry, or a newer one." },
  );
}

function parseContexts(root: IndexObject): ReadonlyMap<string, StoredContext> {
  if (!hasValue(root, "contexts")) return new Map();
  const contexts = readAnyObject(root, "contexts");
  return new Map(Object.keys(contexts).map((name) => [assertContextName(contexts, name), parseOne(contexts, name)]));
}

function parseOne(contexts: IndexObject, name: string): StoredContext {
  return parseContext(readObject(contexts, name, CONTEXT_NAMES));
}

function assertContextName(contexts: IndexObject, name: string): string {
  if (/^\.[^:]+$/.test(name)) return name;
  const hint =
    "A context's name is a dot and more, without a colon; the default context stands at the top of the file.";
  throw new IndexFault(`Invalid context ${quoteName(name)}.`, { holder: contexts, key: name, hint, atKey: true });
}

function parseContext(object: IndexObject): StoredContext {
  return { ...(hasValue(object, "nextId") && { nextId: readCount(object, "nextId") }), ...parseScope(object) };
}
