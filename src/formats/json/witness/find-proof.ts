import { parsePointer } from "../../../source/json-pointer.ts";
import type { Difference } from "../../difference.ts";
import { compareJsonSchemas } from "../compare.ts";
import { listReasons } from "../differences.ts";
import type { JsonDifference } from "../json-difference.ts";
import type { JsonSchema } from "../parse.ts";
import type { WitnessOutcome } from "../../schema-format.ts";
import type { AskAjv, Violation } from "./ajv-check.ts";
import { createAjvCheck } from "./ajv-check.ts";
import { isOnDocumentPath, printDocumentPath, readDocumentPath } from "./document-path.ts";
import { DocumentSearch } from "./find-document.ts";
import type { Plain } from "./plain-value.ts";
import { printExcerpt } from "./print-document.ts";
import { maskBranches } from "./search.ts";
import { provesHarmless } from "./prover.ts";
import { SchemaBundle } from "./schema-bundle.ts";

/** A document that breaks, with what is wrong with it to the reader. */
export interface BreakingDocument {
  readonly value: Plain;
  readonly violations: readonly Violation[];
}

/** Documents found by our own validator that Ajv is asked about before a search is given up. */
const MAX_ASKED = 60;

const UNVERIFIED = "no document that breaks was found, nor was it proven that there is none.";

/** Finds proofs for a pair of schemas. What is valid for whom is agreed on by our validator and by Ajv, or not shown. */
export class PairProof {
  readonly #reader: JsonSchema;
  readonly #writer: JsonSchema;
  readonly #readerBundle: SchemaBundle;
  readonly #writerBundle: SchemaBundle;
  readonly #search: DocumentSearch;
  readonly #askReader: AskAjv;
  readonly #askWriter: AskAjv;
  #anyDocument: BreakingDocument | null | undefined;
  #isHarmless: boolean | undefined;
  #breakingCount: number | undefined;

  constructor(reader: JsonSchema, writer: JsonSchema) {
    this.#reader = reader;
    this.#writer = writer;
    this.#readerBundle = new SchemaBundle(reader);
    this.#writerBundle = new SchemaBundle(writer);
    this.#search = new DocumentSearch({
      reader: { bundle: this.#readerBundle, model: reader.model },
      writer: { bundle: this.#writerBundle, model: writer.model },
    });
    this.#askReader = createAjvCheck(this.#readerBundle);
    this.#askWriter = createAjvCheck(this.#writerBundle);
  }

  /** A document that breaks at a difference, or why there is none. */
  prove(difference: JsonDifference): WitnessOutcome {
    return this.#proveReasons(difference) ?? this.proveAtPath(difference);
  }

  #proveReasons(difference: JsonDifference): WitnessOutcome | undefined {
    for (const reason of listReasons(difference)) {
      const outcome = this.#proveReasons(reason) ?? this.#proveInside(reason);
      if (outcome !== undefined) return outcome;
    }
    return undefined;
  }

  /** A document that breaks at the registry's path of a difference or hazard, or why there is none. */
  proveAtPath(difference: Pick<Difference, "registryPath" | "registryType">): WitnessOutcome {
    return this.#proveAt(difference) ?? this.#explainAbsence(difference);
  }

  /** A document that fails at the very place of a change inside of a branch, not only at the choice around it. */
  #proveInside({ registryPath }: JsonDifference): WitnessOutcome | undefined {
    const path = readDocumentPath(maskBranches(registryPath));
    const isThere = ({ pointer }: Violation): boolean =>
      isOnDocumentPath(pointer, path) && parsePointer(pointer).length >= path.length;
    const found = path.length === 0 ? null : this.#ask(maskBranches(registryPath.slice(1)), isThere);
    return found === null ? undefined : describeDocument(found, isThere);
  }

  #proveAt(difference: Pick<Difference, "registryPath">): WitnessOutcome | undefined {
    const path = readDocumentPath(maskBranches(difference.registryPath));
    const focus = maskBranches(difference.registryPath.slice(1)).replace(/^\/$/, "");
    const isRelated = ({ pointer }: Violation): boolean => isOnDocumentPath(pointer, path);
    const found = this.#ask(focus, isRelated) ?? this.#findElsewhere(isRelated);
    return found === null ? undefined : describeDocument(found, isRelated);
  }

  #explainAbsence(difference: Pick<Difference, "registryType">): WitnessOutcome {
    if (this.findAny() === null && this.#provesHarmless()) return describeHarmless(difference);
    return { status: "unverified", reason: UNVERIFIED };
  }

  /** A document that breaks anywhere; null when none was found. */
  findAny(): BreakingDocument | null {
    // Null is an answer too, and the search for it is the longest.
    if (this.#anyDocument === undefined) this.#anyDocument = this.#ask("", () => true);
    return this.#anyDocument;
  }

  /** A document found without looking at the place proves the only difference there is, else one it fails at. */
  #findElsewhere(isRelated: (violation: Violation) => boolean): BreakingDocument | null {
    const any = this.findAny();
    if (any === null) return null;
    return any.violations.some(isRelated) || this.#countBreaking() === 1 ? any : null;
  }

  #countBreaking(): number {
    this.#breakingCount ??= compareJsonSchemas(this.#reader, this.#writer, {}).differences.filter(
      ({ breaking }) => breaking,
    ).length;
    return this.#breakingCount;
  }

  #provesHarmless(): boolean {
    this.#isHarmless ??= provesHarmless(this.#readerBundle, this.#writerBundle);
    return this.#isHarmless;
  }

  #ask(focus: string, isRelated: (violation: Violation) => boolean): BreakingDocument | null {
    let asked = 0;
    for (const value of this.#search.find(focus)) {
      const opinion = this.#askReader(value);
      if (opinion.answer === "invalid" && this.#askWriter(value).answer === "valid")
        if (opinion.violations.some(isRelated)) return { value, violations: opinion.violations };
      if (++asked >= MAX_ASKED) break;
    }
    return null;
  }
}

/** Of several violations the outermost at the place is told: Ajv lists it behind what is inside of it. */
function describeDocument(
  { value, violations }: BreakingDocument,
  isRelated: (violation: Violation) => boolean,
): WitnessOutcome {
  const told = violations.findLast(isRelated) ?? violations.at(-1);
  const pointer = told?.pointer ?? "";
  return {
    status: "verified",
    datum: JSON.stringify(value),
    excerpt: printExcerpt(value, pointer),
    failsAt: printDocumentPath(pointer),
    failure: told?.words ?? "",
  };
}

function describeHarmless({ registryType }: Pick<Difference, "registryType">): WitnessOutcome {
  return {
    status: "impossible",
    reason: `no document breaks, since every one that is valid for the writer is valid for the reader. The registry's rule ${registryType} is stricter than validation.`,
    harmless: true,
  };
}
