import type { SchemaNode } from "../model.ts";
import { BaseMaker } from "./bases.ts";
import type { Plain } from "./plain-value.ts";
import { probePlace } from "./probe.ts";
import type { Search } from "./search.ts";
import type { SchemaBundle } from "./schema-bundle.ts";
import { CannotJudge } from "./schema-bundle.ts";
import { isValid } from "./validate.ts";

/** Documents tried in one search: enough for what the two schemas can tell apart, and bounded for any pair. */
const MAX_TRIED = 6_000;

/** Documents made, repeated ones included. */
const MAX_MADE = 40_000;

/** Characters of a document people would still read. */
const MAX_LENGTH = 4_000;

/** One side of a search. */
export interface Side {
  readonly bundle: SchemaBundle;
  readonly model: SchemaNode;
}

/** A reader and a writer. */
export interface Sides {
  readonly reader: Side;
  readonly writer: Side;
}

/** A pair of schemas under search; what was learnt of the writer's schema is kept from one question to the next. */
export class DocumentSearch {
  readonly #sides: Sides;
  readonly #bases: BaseMaker;

  constructor(sides: Sides) {
    this.#sides = sides;
    this.#bases = new BaseMaker(sides.writer.bundle);
  }

  /**
   * The documents, one after the other, that are valid for the writer and invalid for the reader, as far as looking at
   * the place with the given registry path finds any; an empty path looks everywhere.
   */
  *find(focus: string): Iterable<Plain> {
    const search: Search = {
      bases: this.#bases,
      focus,
      probe: (place) => probePlace(search, place),
    };
    const { reader, writer } = this.#sides;
    const root = { writer: [writer.model], reader: [reader.model], path: "", depth: 0 };
    const seen = new Set<string>();
    let made = 0;
    for (const value of search.probe(root)) {
      if (++made > MAX_MADE || seen.size >= MAX_TRIED) return;
      const text = JSON.stringify(value);
      if (seen.has(text) || text.length > MAX_LENGTH) continue;
      seen.add(text);
      if (this.#breaks(value)) yield value;
    }
  }

  #breaks(value: Plain): boolean {
    const { reader, writer } = this.#sides;
    try {
      return isValid(writer.bundle, writer.bundle.root, value) && !isValid(reader.bundle, reader.bundle.root, value);
    } catch (error) {
      if (error instanceof CannotJudge) return false;
      throw error;
    }
  }
}
