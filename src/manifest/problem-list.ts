import type { Range } from "../source/range.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { ManifestPath, ManifestProblem, ManifestRule } from "./manifest-problem.ts";
import type { YamlDocument } from "./yaml-document.ts";

/** What a reader of one value says when it refuses it; `piece` is the faulty part of a text as it stands there. */
export interface Fault {
  readonly message: string;
  readonly remedy: string;
  readonly piece?: string;
}

/** Collects the problems of one manifest and knows the place of every value. */
export class ProblemList {
  readonly #source: SourceFile;
  readonly #document: YamlDocument;
  readonly #problems: ManifestProblem[] = [];

  constructor(source: SourceFile, document: YamlDocument) {
    this.#source = source;
    this.#document = document;
  }

  get manifestPath(): string {
    return this.#source.path;
  }

  get problems(): readonly ManifestProblem[] {
    return this.#problems;
  }

  /** The place of the value at a path. */
  locate(path: ManifestPath): Range {
    return this.#document.locate(path).value;
  }

  /** The place of the key that the value at a path stands under; of the value where it has no key. */
  locateKey(path: ManifestPath): Range {
    const { key, value } = this.#document.locate(path);
    return key ?? value;
  }

  /** Notes a fault of the value at a path; returns undefined, so that a reader can return the report. */
  report(rule: ManifestRule, fault: Fault, path: ManifestPath): undefined {
    const { message, remedy, piece } = fault;
    const range = piece === undefined ? this.locate(path) : this.#locatePiece(piece, this.locate(path));
    this.#problems.push({ rule, message, range, path, remedy });
  }

  #locatePiece(piece: string, { start, end }: Range): Range {
    // Escapes in a quoted text can hide the piece; then the whole value is the place.
    const found = this.#source.text.slice(start, end).indexOf(piece);
    return found < 0 ? { start, end } : { start: start + found, end: start + found + piece.length };
  }
}
