import { FORMATS } from "../../formats/formats.ts";
import type { ParsedSchema, SchemaFormat, SchemaParseResult, Strictness } from "../../formats/schema-format.ts";
import type { ResolvedReference, SchemaReference } from "../../schema/schema-reference.ts";
import type { SchemaType } from "../../schema/schema-type.ts";
import type { DirectoryRegistry } from "../directory/directory-registry.ts";
import type { StoredVersion } from "../directory/stored-registry.ts";
import { resolveReferences } from "../resolve-references.ts";
import { qualifyReference } from "../subject-context.ts";
import type { PlacedVersion } from "./id-index.ts";
import { LruCache } from "./lru-cache.ts";
import type { RegistryFault } from "./registry-fault.ts";
import { createInvalidSchema } from "./registry-fault.ts";

/** A text of a subject, with what it refers to. */
export interface SubjectText {
  readonly subject: string;
  readonly schemaType: SchemaType;
  readonly schema: string;
  readonly references: readonly SchemaReference[];
}

type ReferenceOf = SchemaReference & { readonly referrer: string };

const TEXTS_KEPT = 4096;
const SCHEMAS_KEPT = 2048;

/** Reads and parses what is in a directory registry; the texts and schemas used last are kept. */
export class SchemaReader {
  readonly #registry: DirectoryRegistry;
  readonly #serverVersion: string | undefined;
  readonly #texts = new LruCache<StoredVersion, string>(TEXTS_KEPT);
  readonly #parsed = new LruCache<StoredVersion, ParsedSchema>(SCHEMAS_KEPT);

  constructor(registry: DirectoryRegistry, serverVersion: string | undefined) {
    this.#registry = registry;
    this.#serverVersion = serverVersion;
  }

  /** The text of a version. */
  readText({ subject, version }: PlacedVersion): string {
    return this.#texts.open(version, () => this.#registry.readSchema(subject, version));
  }

  /**
   * The text of a version as a request wants it: `resolved` has what it refers to in full, where its format knows how.
   * Of other wishes, and of texts that cannot be read, the text itself.
   */
  printText(place: PlacedVersion, format: string | null): string {
    const { schemaType, references } = place.version;
    if (format !== "resolved" || references.length === 0) return this.readText(place);
    const printed = findKnownFormat(schemaType).print(this.parseStored(place), { resolved: true });
    return printed.ok ? printed.text : this.readText(place);
  }

  /** A stored version, parsed leniently. @throws RegistryFault 42201 when that is not possible. */
  parseStored({ subject, version }: PlacedVersion): ParsedSchema {
    return this.#parsed.open(version, () => {
      const schema = this.readText({ subject, version });
      const result = this.parse({ subject, schema, ...pickContent(version) }, "stored");
      if (result.ok) return result.schema;
      throw createUnparsable(version.schemaType, result.problems[0].message);
    });
  }

  /** Parses a text by the registry's rules. @throws RegistryFault 42201 for a missing reference or unknown type. */
  parse({ subject, schemaType, schema, references }: SubjectText, strictness: Strictness): SchemaParseResult {
    return findKnownFormat(schemaType).parse(schema, {
      references: this.resolve(subject, references),
      strictness,
      ...(this.#serverVersion === undefined ? {} : { serverVersion: this.#serverVersion }),
    });
  }

  /** The texts behind references, dependencies first. @throws RegistryFault 42201 when one is missing. */
  resolve(referrer: string, references: readonly SchemaReference[]): readonly ResolvedReference[] {
    if (references.length === 0) return [];
    return resolveReferences(
      references.map((reference) => ({ ...reference, referrer })),
      (reference) => this.#find(reference),
    );
  }

  #find({ name, subject: given, version: number, referrer }: ReferenceOf) {
    const subject = qualifyReference(given, referrer);
    const version = this.#registry.readSubject(subject)?.versions.find((one) => one.version === number);
    if (version === undefined)
      throw createUnparsable("AVRO", `No schema reference found for subject "${given}" and version ${number}`);
    const schema = this.readText({ subject, version });
    return {
      key: `${number} ${subject}`,
      resolved: { name, schema, subject, version: number },
      references: version.references.map((one) => ({ ...one, referrer: subject })),
    };
  }
}

/** The format of a type. @throws RegistryFault 42201 for one that this version of schemagate does not know. */
export function findKnownFormat(schemaType: SchemaType): SchemaFormat {
  const format = FORMATS[schemaType];
  if (format === undefined) throw createInvalidSchema(`Invalid schema type ${schemaType}`);
  return format;
}

/** 42201 with the registry's heading before the parser's words. */
export function createUnparsable(schemaType: SchemaType, details: string): RegistryFault {
  return createInvalidSchema(`Invalid schema of type ${schemaType}, details: ${details}`);
}

function pickContent({ schemaType, references }: StoredVersion): Pick<SubjectText, "schemaType" | "references"> {
  return { schemaType, references };
}
