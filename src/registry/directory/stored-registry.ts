import type { CompatibilityLevel } from "../../schema/compatibility-level.ts";
import type { SchemaReference } from "../../schema/schema-reference.ts";
import type { SchemaType } from "../../schema/schema-type.ts";
import type { SchemaMetadata, SchemaRuleSet } from "../../schema/schema-version.ts";

/** What a registry, a context or a subject may be asked to do, by the names of the registry's `/mode`. */
export type RegistryMode = "READWRITE" | "READONLY" | "READONLY_OVERRIDE" | "IMPORT" | "FORWARD";

/** All modes, the default first. */
export const REGISTRY_MODES: readonly RegistryMode[] = [
  "READWRITE",
  "READONLY",
  "READONLY_OVERRIDE",
  "IMPORT",
  "FORWARD",
];

/** The settings of the registry's `/config`. Those that schemagate does not act on are kept as they were given. */
export interface StoredSettings {
  readonly compatibility?: CompatibilityLevel;
  readonly normalize?: boolean;
  readonly alias?: string;
  readonly compatibilityGroup?: string;
  readonly compatibilityPolicy?: "LOGICAL" | "STRICT" | "LENIENT";
  readonly validateFields?: boolean;
  readonly [setting: string]: unknown;
}

/** What holds for a whole registry, a context or a subject that sets nothing else. */
export interface StoredScope {
  readonly config?: StoredSettings;
  readonly mode?: RegistryMode;
}

/** A context: its settings and the id its next new schema gets. */
export interface StoredContext extends StoredScope {
  readonly nextId?: number;
}

/** `registry.json`: the default context, and the other contexts by name (`.staging`). */
export interface StoredRegistry extends StoredContext {
  readonly contexts: ReadonlyMap<string, StoredContext>;
}

/** `subject.json`: a subject's settings and its versions, ascending, soft-deleted ones included. */
export interface StoredSubject extends StoredScope {
  readonly subject: string;
  readonly versions: readonly StoredVersion[];
}

/** One version of an index. The text is in a file of its own. */
export interface StoredVersion {
  readonly version: number;
  readonly id: number;
  readonly schemaType: SchemaType;
  readonly references: readonly SchemaReference[];
  readonly metadata?: SchemaMetadata;
  readonly ruleSet?: SchemaRuleSet;
  readonly deleted: boolean;
  /** When it was registered, in milliseconds since 1970. */
  readonly ts?: number;
  /** Hash of the content by `hashContent`, where one was stored. */
  readonly hash?: string;
}

/** The name of the file that holds a version's text, in its subject's folder. */
export function printVersionFile(version: Pick<StoredVersion, "version" | "schemaType">): string {
  return `v${version.version}${TEXT_EXTENSIONS[version.schemaType]}`;
}

const TEXT_EXTENSIONS: { readonly [Type in SchemaType]: string } = { AVRO: ".avsc", JSON: ".json", PROTOBUF: ".proto" };
