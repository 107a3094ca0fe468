import { parseName } from "./names.ts";
import type { AvroDocument, AvroField, AvroNamedType, AvroRecord, AvroType } from "./model.ts";
import type { AvroProfile } from "./profile.ts";
import { isSameType } from "./same-type.ts";

/** A use of a name that has no definition yet, and how to put the definition in its place. */
export interface Hole {
  readonly name: string;
  readonly placeholder: AvroRecord;
  /** Where the name stands. */
  readonly parent: AvroType | AvroField | AvroDocument;
  readonly token: string | number;
}

/**
 * The named types a parser knows. Avro 1.12 knows a type once its definition is closed and leaves holes for other
 * names; 1.11 knows a record from its name on and never looks ahead (reference: name binding).
 */
export class TypeScope {
  readonly #profile: AvroProfile;
  readonly #types = new Map<string, AvroNamedType>();
  readonly #open = new Set<AvroRecord>();
  readonly #placeholders = new Set<AvroRecord>();
  readonly #holes: Hole[] = [];

  constructor(profile: AvroProfile) {
    this.#profile = profile;
  }

  /** A scope that knows the same types and may learn others; no text may be open. */
  fork(): TypeScope {
    const scope = new TypeScope(this.#profile);
    for (const [name, type] of this.#types) scope.#types.set(name, type);
    return scope;
  }

  /** The first definition of a full name. */
  get(full: string): AvroNamedType | undefined {
    return this.#types.get(full);
  }

  /** Holes that were made since the last call. */
  takeHoles(): readonly Hole[] {
    return this.#holes.splice(0);
  }

  isOpen(record: AvroRecord): boolean {
    return this.#open.has(record);
  }

  isPlaceholder(type: AvroType): boolean {
    return type.kind === "record" && this.#placeholders.has(type);
  }

  /** The type a written name means in a namespace; a placeholder where 1.12 may still find it; else undefined. */
  find(written: string, namespace: string, slot: Pick<Hole, "parent" | "token">): AvroNamedType | undefined {
    const name = parseName(written, namespace);
    const known =
      this.#types.get(name.full) ??
      this.#types.get(this.#profile === "avro-1.12" ? written : parseName(written, "").full);
    if (known !== undefined || this.#profile === "avro-1.11") return known;
    const placeholder: AvroRecord = {
      kind: "record",
      ...slot,
      json: {},
      // Not a possible full name, and different for each use.
      name: { full: `\u0000${name.full}\u0000${this.#holes.length}`, short: name.short, namespace: name.namespace },
      aliases: [],
      isError: false,
      fields: [],
      fieldIndex: null,
    };
    this.#placeholders.add(placeholder);
    this.#holes.push({ name: name.full, placeholder, ...slot });
    return placeholder;
  }

  /** Marks a record whose fields are being read; false when 1.11 refuses its name as taken. */
  open(record: AvroRecord): boolean {
    this.#open.add(record);
    return this.#profile === "avro-1.12" || this.#register(record);
  }

  /** Makes a finished type known; false when its name is taken by a type it is not equal to. */
  close(type: AvroNamedType): boolean {
    if (type.kind === "record") this.#open.delete(type);
    if (this.#profile === "avro-1.11" && type.kind === "record") return true;
    return this.#register(type);
  }

  #register(type: AvroNamedType): boolean {
    const known = this.#types.get(type.name.full);
    if (known === undefined) {
      this.#types.set(type.name.full, type);
      return true;
    }
    return this.#profile === "avro-1.12" && isSameType(known, type);
  }
}
