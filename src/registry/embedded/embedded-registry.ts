import type { DirectoryWriter } from "../directory/directory-writer.ts";
import type { StoredSubject } from "../directory/stored-registry.ts";
import { IdIndex } from "./id-index.ts";
import { SchemaReader } from "./schema-reader.ts";

/** How an embedded registry behaves where there is a choice. */
export interface EmbeddedOptions {
  /** Milliseconds since 1970, noted with each registration. */
  readonly now: () => number;
  /** Confluent Platform version whose rules apply; the newest known unless told. */
  readonly serverVersion?: string;
  /** Whether a new version keeps the text that was sent, for people to read, or the registry's own form of it. */
  readonly textKept: "submitted" | "canonical";
}

/**
 * Confluent's Schema Registry over a directory registry: the state that its operations share. They see what other
 * processes write to the same folder, and decide what they write while no other process does.
 */
export class EmbeddedRegistry {
  readonly writer: DirectoryWriter;
  readonly options: EmbeddedOptions;
  readonly ids: IdIndex;
  readonly schemas: SchemaReader;

  constructor(writer: DirectoryWriter, options: EmbeddedOptions) {
    this.writer = writer;
    this.options = options;
    this.ids = new IdIndex(writer.registry);
    this.schemas = new SchemaReader(writer.registry, options.serverVersion);
  }

  /** Looks for changes that other processes made to the settings and to the list of subjects. */
  refresh(): void {
    this.writer.registry.refresh();
  }

  /** A subject as it is now; one that is unknown has no versions. */
  open(subject: string): StoredSubject {
    return this.writer.registry.readSubject(subject) ?? { subject, versions: [] };
  }
}
