import { parseName } from "./names.ts";
import type { AvroDocument, AvroField, AvroNamedType, AvroRecord, AvroType } from "./model.ts";
import type { AvroProfile } from "./profile.ts";
import { AVRO_EQUALITY, isSameType } from "./same-type.ts";

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
  #addedNames = false;
  #hadHoles = false;
  /** Fields whose defaults reach into records, to be judged again whenever Avro 1.12 copies them. */
  readonly recordDefaults: Set<AvroField> = new Set();
  /** The texts that were read quickly, the one that is being read included. */
  readonly quickTexts: string[] = [];

  /** Whether names were let through that only count where the root reaches them. */
  hasLaxNames = false;

  constructor(profile: AvroProfile) {
    this.#profile = profile;
  }

  /** The first definition of each name, in order of definition. */
  listTypes(): readonly AvroNamedType[] {
    return [...this.#types.values()];
  }

  /** Whether any text so far used a name before its definition. */
  get hadHoles(): boolean {
    return this.#hadHoles;
  }

  /** Whether names were added since the last call. */
  takeAdded(): boolean {
    const added = this.#addedNames;
    this.#addedNames = false;
    return added;
  }

  /** A scope that knows the same types and may learn others; no text may be open. */
  fork(): TypeScope {
    const scope = new TypeScope(this.#profile);
    for (const [name, type] of this.#types) scope.#types.set(name, type);
    for (const field of this.recordDefaults) scope.recordDefaults.add(field);
    scope.#hadHoles = this.#hadHoles;
    scope.hasLaxNames = this.hasLaxNames;
    scope.quickTexts.push(...this.quickTexts);
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
    if (this.#profile === "avro-1.11") return this.#findRegistered(written, namespace);
    // A name that starts with a dot means nothing to 1.12.
    const name = { ...parseName(written, namespace), ...(written.startsWith(".") ? { full: written } : {}) };
    const known = this.#types.get(name.full) ?? this.#types.get(written);
    if (known !== undefined) return known;
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
    this.#hadHoles = true;
    this.#holes.push({ name: name.full, placeholder, ...slot });
    return placeholder;
  }

  /** The type a name under the `type` key of an object means; 1.11 does not look into the null namespace there. */
  findWrapped(written: string, namespace: string, slot: Pick<Hole, "parent" | "token">): AvroNamedType | undefined {
    if (this.#profile === "avro-1.12") return this.find(written, namespace, slot);
    return this.#types.get(parseName(written, namespace).full);
  }

  #findRegistered(written: string, namespace: string): AvroNamedType | undefined {
    return this.#types.get(parseName(written, namespace).full) ?? this.#types.get(parseName(written, "").full);
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
      this.#addedNames = true;
      return true;
    }
    return this.#profile === "avro-1.12" && isSameType(known, type, AVRO_EQUALITY);
  }
}
