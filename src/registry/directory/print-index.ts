import { FORMAT_VERSION } from "./parse-registry-index.ts";
import type { StoredContext, StoredRegistry, StoredScope, StoredSubject, StoredVersion } from "./stored-registry.ts";

const MAX_LINE = 120;

/** The text of a `registry.json`; contexts are sorted by name. */
export function printRegistryIndex(registry: StoredRegistry): string {
  const names = [...registry.contexts.keys()].sort();
  const contexts = names.map((name) => [name, arrangeContext(registry.contexts.get(name) ?? {})] as const);
  return printLines({
    formatVersion: FORMAT_VERSION,
    ...arrangeContext(registry),
    ...(contexts.length > 0 && { contexts: Object.fromEntries(contexts) }),
  });
}

/** The text of a `subject.json`: a version takes one line where it fits, so that a new version is one new line. */
export function printSubjectIndex(subject: StoredSubject): string {
  return printLines({
    subject: subject.subject,
    ...arrangeScope(subject),
    versions: subject.versions.map(arrangeVersion),
  });
}

function arrangeContext(context: StoredContext): object {
  return { ...(context.nextId !== undefined && { nextId: context.nextId }), ...arrangeScope(context) };
}

function arrangeScope({ config, mode }: StoredScope): object {
  return { ...(config && { config }), ...(mode && { mode }) };
}

function arrangeVersion(version: StoredVersion): object {
  const { schemaType, references, deleted, metadata, ruleSet, ts, hash } = version;
  return {
    version: version.version,
    id: version.id,
    ...(schemaType !== "AVRO" && { schemaType }),
    ...(references.length > 0 && {
      references: references.map(({ name, subject, version: number }) => ({ name, subject, version: number })),
    }),
    ...(metadata && { metadata }),
    ...(ruleSet && { ruleSet }),
    ...(deleted && { deleted }),
    ...(ts !== undefined && { ts }),
    ...(hash !== undefined && { hash }),
  };
}

function printLines(root: object): string {
  return `${printValue(root, "", true)}\n`;
}

/** JSON on one line where that fits and `open` does not forbid it, else one line per member. */
function printValue(value: unknown, indent: string, open = false): string {
  const short = printInline(value);
  if (typeof value !== "object" || value === null) return short;
  if (!open && indent.length + short.length <= MAX_LINE && !isMainList(value, indent)) return short;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => inner + printValue(item, inner));
    return items.length === 0 ? "[]" : `[\n${items.join(",\n")}\n${indent}]`;
  }
  const members = Object.entries(value).map(
    ([name, item]) => `${inner}${JSON.stringify(name)}: ${printValue(item, inner)}`,
  );
  return members.length === 0 ? "{}" : `{\n${members.join(",\n")}\n${indent}}`;
}

/** The list of versions: each on a line of its own even where all would fit on one. */
function isMainList(value: object, indent: string): boolean {
  return indent === "  " && Array.isArray(value) && value.length > 0;
}

function printInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printInline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${printInline(item)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
