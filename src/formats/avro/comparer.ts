import { printPointer } from "../../source/json-pointer.ts";
import type { SchemaPlace } from "../difference.ts";
import type { AvroDifference } from "./difference.ts";
import type { AvroArray, AvroField, AvroMap, AvroNamedType, AvroType, AvroUnion } from "./model.ts";
import { findSlotPlace } from "./place.ts";
import type { AvroProfile } from "./profile.ts";

/** Nothing stands in the way: shared, so that the usual answer costs nothing. */
export const NO_DIFFERENCES: readonly AvroDifference[] = [];

/** A step into the reader; a number is a step into a branch of the writer's union while the reader stays. */
type ReaderStep = AvroField | AvroArray | AvroMap | number;

/** A step into the writer. */
type WriterStep = AvroField | AvroArray | AvroMap | AvroUnion;

/**
 * The way from the two roots to the types at hand, one entry a step on both sides. Kept as nodes, since places and
 * paths are needed only where something differs.
 */
export class Trail {
  readonly #reader: ReaderStep[] = [];
  readonly #writer: WriterStep[] = [];
  #start = 0;

  push(reader: ReaderStep, writer: WriterStep): void {
    this.#reader.push(reader);
    this.#writer.push(writer);
  }

  pop(): void {
    this.#reader.pop();
    this.#writer.pop();
  }

  /** Lets printed paths begin here; returns what `restart` takes to undo it. */
  begin(): number {
    const start = this.#start;
    this.#start = this.#reader.length;
    return start;
  }

  restart(start: number): void {
    this.#start = start;
  }

  /** The way and these tokens as the registry prints it: into the reader, `/` for the root. */
  printPath(...tokens: readonly (string | number)[]): string {
    const steps = this.#reader.slice(this.#start).flatMap(listTokens);
    return printPointer([...steps, ...tokens]) || "/";
  }

  /** Where the reader's type at hand is used: at the field, array or map that holds it, else the root. */
  findReaderPlace(root: AvroType): SchemaPlace {
    const step = this.#reader.findLast((one) => typeof one !== "number");
    return step === undefined ? findRootPlace(root) : findSlotPlace({ parent: step, token: PART_TOKENS[step.kind] });
  }

  /** Where the writer's type at hand is used. */
  findWriterPlace(root: AvroType): SchemaPlace {
    const step = this.#writer.at(-1);
    if (step === undefined) return findRootPlace(root);
    if (step.kind !== "union") return findSlotPlace({ parent: step, token: PART_TOKENS[step.kind] });
    const branch = this.#reader.at(-1);
    return findSlotPlace({ parent: step, token: typeof branch === "number" ? branch : 0 });
  }

  /** The name of the innermost field on the way on the reader's side; null outside of records. */
  findFieldName(): string | null {
    const field = this.#reader.findLast((step) => typeof step !== "number" && step.kind === "field");
    return typeof field === "object" && field.kind === "field" ? field.name : null;
  }

  /** Whether the writer's type at hand is a branch of a union that the reader does not have. */
  isInsideWriterUnion(): boolean {
    return this.#writer.at(-1)?.kind === "union";
  }
}

const PART_TOKENS = { field: "type", array: "items", map: "values" } as const;

function listTokens(step: ReaderStep): readonly (string | number)[] {
  if (typeof step === "number") return [step];
  return step.kind === "field" ? ["fields", step.token, "type"] : [PART_TOKENS[step.kind]];
}

function findRootPlace(root: AvroType): SchemaPlace {
  return findSlotPlace({ parent: root.parent, token: root.token });
}

/** One pair's comparison in the hands of the functions per node kind. */
export interface Comparer {
  readonly profile: AvroProfile;
  readonly trail: Trail;
  /** What stands in the way of reading `writer` as `reader` at the present place. */
  compare(reader: AvroType, writer: AvroType): readonly AvroDifference[];
  /** Whether anything does, on a path of its own: what is found on the way is remembered with that path. */
  canRead(reader: AvroType, writer: AvroType): boolean;
}

/** Whether the names let a reader's named type read a writer's: equal without namespaces, or by an alias. */
export function matchesName(reader: AvroNamedType, writer: AvroNamedType): boolean {
  return reader.name.short === writer.name.short || reader.aliases.includes(writer.name.full);
}
