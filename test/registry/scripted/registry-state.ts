import type { SchemaReference } from "../../../src/schema/schema-reference.ts";

/** A stored version of the scripted registry. */
export interface StoredVersion {
  readonly subject: string;
  readonly version: number;
  readonly id: number;
  readonly schemaType: string;
  readonly schema: string;
  readonly references: readonly SchemaReference[];
  readonly metadata?: object;
  readonly ruleSet?: object;
  deleted: boolean;
}

/** What a client sends to register, look up or check. */
export interface DraftBody {
  readonly schema: string;
  readonly schemaType?: string;
  readonly references?: readonly SchemaReference[];
  readonly metadata?: object;
  readonly ruleSet?: object;
}

/** What a registry stores, whatever face it shows: versions, ids per context, settings and modes. */
export class RegistryState {
  readonly versions: StoredVersion[] = [];
  readonly settings: Map<string, { readonly [name: string]: unknown }> = new Map();
  readonly modes: Map<string, string> = new Map();

  listSubjects(deleted: boolean): readonly string[] {
    const shown = this.versions.filter((one) => deleted || !one.deleted);
    return [...new Set(shown.map((one) => one.subject))].sort();
  }

  list(subject: string, deleted = false): readonly StoredVersion[] {
    return this.versions.filter((one) => one.subject === subject && (deleted || !one.deleted));
  }

  /** All rows by subject and version, as the bulk listing shows them. */
  listRows(deleted: boolean): readonly StoredVersion[] {
    const order = (left: StoredVersion, right: StoredVersion): number =>
      left.subject < right.subject ? -1 : left.subject > right.subject ? 1 : left.version - right.version;
    return this.versions.filter((one) => deleted || !one.deleted).sort(order);
  }

  findSame(subject: string, body: DraftBody): StoredVersion | undefined {
    return this.list(subject).find((one) => contentOf(one) === contentOf(body));
  }

  findById(id: number, context: string): StoredVersion | undefined {
    return this.versions.find((one) => one.id === id && contextOf(one.subject) === context);
  }

  register(subject: string, body: DraftBody): StoredVersion {
    const known = this.findSame(subject, body);
    if (known !== undefined) return known;
    const context = contextOf(subject);
    const peers = this.versions.filter((one) => contextOf(one.subject) === context);
    const id =
      peers.find((one) => contentOf(one) === contentOf(body))?.id ?? Math.max(0, ...peers.map((one) => one.id)) + 1;
    const version = Math.max(0, ...this.list(subject, true).map((one) => one.version)) + 1;
    const { schema, schemaType = "AVRO", references = [], metadata, ruleSet } = body;
    const added: StoredVersion = {
      subject,
      version,
      id,
      schemaType,
      schema,
      references,
      deleted: false,
      ...(metadata === undefined ? {} : { metadata }),
      ...(ruleSet === undefined ? {} : { ruleSet }),
    };
    this.versions.push(added);
    return added;
  }

  remove(version: StoredVersion): void {
    this.versions.splice(this.versions.indexOf(version), 1);
  }
}

/** The context of a subject, `.` for unqualified ones. */
export function contextOf(subject: string): string {
  return /^:(\.[^:]*):/.exec(subject)?.[1] ?? ".";
}

function contentOf({ schema, schemaType = "AVRO", references = [], metadata, ruleSet }: DraftBody): string {
  return JSON.stringify([schema, schemaType, references, metadata ?? null, ruleSet ?? null]);
}
