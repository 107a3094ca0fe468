import { escapePointerToken } from "../../../source/json-pointer.ts";
import type { SchemaPlace } from "../../difference.ts";
import type { CompareOptions } from "../../schema-format.ts";
import { CHANGE_KINDS } from "../change-kinds.ts";
import { compareJsonSchemas } from "../compare.ts";
import type { JsonDifference } from "../json-difference.ts";
import type { SchemaNode } from "../model.ts";
import type { JsonSchema } from "../parse.ts";
import { CannotJudge } from "../witness/schema-bundle.ts";
import { findUnseenDocument } from "./find-unseen-document.ts";
import type { HazardFact, JsonHazard } from "./hazard.ts";
import { createFact, findArrayFacts, findNumberFacts, findObjectFacts, findStringFacts } from "./object-hazards.ts";
import type { NodePair } from "./pair-nodes.ts";
import { findPartner, followReferences, listBranchPairs, listPairsBelow, listParts } from "./pair-nodes.ts";
import { PairClaims } from "./pair-claims.ts";

/** Pairs of nodes that are looked at, and hazards that are told of one pair of schemas. */
const MAX_PAIRS = 20_000;
const MAX_TOLD = 100;

/**
 * What the registry accepts of a pair and what some document of the writer breaks, or may break where a reader applies
 * no defaults or asserts formats: in the order of the reader's text as far as it is walked. What cannot break, as far
 * as it can be proved, is left out.
 */
export function findJsonHazards(
  reader: JsonSchema,
  writer: JsonSchema,
  options: CompareOptions = {},
): readonly JsonHazard[] {
  const comparison = compareJsonSchemas(reader, writer, options);
  if (comparison.verdict === "server-error") return [];
  try {
    const breaking = comparison.differences.filter((difference) => difference.breaking);
    const search = new HazardSearch(reader, writer, breaking);
    search.visit({ reader: reader.model, writer: writer.model, path: "#/" });
    if (comparison.verdict !== "compatible") return search.found;
    return addUnseen(search, { reader, writer, passed: comparison.differences.filter(isPassed) });
  } catch (error) {
    // Of a schema that is nested too deeply nothing can be said, and the registry's own comparison is not decided.
    if (error instanceof CannotJudge || error instanceof RangeError) return [];
    throw error;
  }
}

/** Whether the policy LENIENT alone accepts a difference. */
function isPassed({ kind, breaking }: JsonDifference): boolean {
  return !breaking && CHANGE_KINDS[kind].effect !== "both";
}

interface AcceptedPair {
  readonly reader: JsonSchema;
  readonly writer: JsonSchema;
  readonly passed: readonly JsonDifference[];
}

/** What was found, and what no rule explains: a document that breaks all the same, maybe for what the policy accepts. */
function addUnseen(search: HazardSearch, { reader, writer, passed }: AcceptedPair): readonly JsonHazard[] {
  const unseen = findUnseenDocument(reader, writer);
  if (unseen === null || (unseen === "accepted-pair-breaks" && search.found.length > 0)) return search.found;
  if (unseen === "accepted-pair-breaks" && passed.length > 0)
    return passed.map(({ registryPath, reader: mine, writer: theirs }) => {
      const place = { registryPath, reader: mine, writer: theirs };
      return { kind: unseen, registryType: null, breaking: false, subject: null, ...place };
    });
  const whole = { reader: reader.model, writer: writer.model, path: "#/" };
  return [...search.found, createWholeHazard(unseen, search.overlap ?? whole)];
}

function createWholeHazard(kind: "accepted-pair-breaks" | "branches-overlap", pair: NodePair): JsonHazard {
  return createHazard({ kind, subject: null, keywords: [], member: null, below: [] }, pair);
}

function createHazard({ kind, subject, below }: HazardFact, { reader, writer, path }: NodePair): JsonHazard {
  const suffix = below.map((token) => `/${escapePointerToken(token)}`).join("");
  return {
    kind,
    registryType: null,
    registryPath: path + below.join("/"),
    breaking: false,
    subject,
    reader: toPlace(reader, suffix),
    writer: toPlace(writer, suffix),
  };
}

function toPlace({ document, pointer }: SchemaNode, suffix: string): SchemaPlace {
  return { reference: document, pointer: pointer + suffix };
}

class HazardSearch {
  readonly found: JsonHazard[] = [];
  /** The first `oneOf` that is not the same on both sides. */
  overlap: NodePair | undefined;
  readonly #claims: PairClaims;
  readonly #breaking: readonly JsonDifference[];
  readonly #visited = new Map<SchemaNode, Set<SchemaNode>>();
  #pairs = 0;

  constructor(reader: JsonSchema, writer: JsonSchema, breaking: readonly JsonDifference[]) {
    this.#claims = new PairClaims(reader, writer);
    this.#breaking = breaking;
  }

  visit(pair: NodePair): void {
    if (this.#isVisited(pair) || ++this.#pairs > MAX_PAIRS || this.found.length >= MAX_TOLD) return;
    this.#visitChain(pair);
    const others = listParts(pair.writer);
    // Beside a schema that accepts everything a whole schema is new, which the registry judges.
    if (others.length === 0) return;
    for (const part of listParts(pair.reader)) this.#visitPart(part, others, pair.path);
  }

  #isVisited({ reader, writer }: NodePair): boolean {
    const partners = this.#visited.get(reader) ?? new Set();
    this.#visited.set(reader, partners);
    if (partners.has(writer)) return true;
    partners.add(writer);
    return false;
  }

  #visitPart(part: SchemaNode, others: readonly SchemaNode[], path: string): void {
    const partner = findPartner(part, others);
    const place = { reader: part, writer: partner ?? others[0] ?? part, path };
    for (const fact of findFacts(part, partner)) this.#tell(fact, place);
    if (partner === undefined) return;
    if (isOneOf(part) && !this.#claims.isEqual(part, partner)) this.overlap ??= place;
    for (const below of listPairsBelow(place)) this.visit(below);
    for (const below of listBranchPairs(place, (one, other) => this.#claims.isEqual(one, other))) this.visit(below);
  }

  #tell(fact: HazardFact, place: NodePair): void {
    if (this.#isJudged(fact, place) || this.#claims.isImplied(fact, place)) return;
    if (this.found.length < MAX_TOLD) this.found.push(createHazard(fact, place));
  }

  /** Whether the registry refuses a change of the very thing. */
  #isJudged({ kind, subject }: HazardFact, { reader }: NodePair): boolean {
    const words = JUDGED.get(kind);
    return this.#breaking.some(
      (difference) =>
        difference.reader.reference === reader.document &&
        difference.reader.pointer.startsWith(reader.pointer) &&
        words?.test(difference.kind) === true &&
        (!("property" in difference.details) || difference.details.property === subject),
    );
  }

  /** Two references that lead to references are the same to the registry, whatever they lead to in the end. */
  #visitChain({ reader, writer, path }: NodePair): void {
    if (!isChain(reader) || !isChain(writer)) return;
    const [after, before] = [followReferences(reader), followReferences(writer)];
    if (after === null || before === null) return;
    const fact = { ...createFact("reference-chain-unseen", "$ref"), keywords: [] };
    if (!this.#claims.isImplied(fact, { reader: after, writer: before, path }))
      this.#tell(fact, { reader, writer, path });
  }
}

/** Kinds of changes with which the registry judges what a hazard is about. */
const JUDGED: ReadonlyMap<string, RegExp> = new Map([
  ["required-by-default", /^required-/],
  ["required-unseen", /^required-/],
  ["contains-narrowed", /-contains-/],
  ["exclusive-limit-unseen", /^(?:exclusive-)?(?:maximum|minimum)-/],
]);

function isChain(node: SchemaNode): boolean {
  return node.kind === "reference" && node.target?.kind === "reference";
}

function isOneOf(node: SchemaNode): boolean {
  return node.kind === "combined" && node.criterion === "oneOf";
}

function findFacts(part: SchemaNode, partner: SchemaNode | undefined): readonly HazardFact[] {
  switch (part.kind) {
    case "object":
      return findObjectFacts(part, ofKind(partner, "object"));
    case "array":
      return findArrayFacts(part, ofKind(partner, "array"));
    case "string":
      return findStringFacts(part, ofKind(partner, "string"));
    case "number":
      return findNumberFacts(part, ofKind(partner, "number"));
    case "conditional":
      return [createFact("condition-changed", "if", "then", "else")];
    case "not":
      return partner === undefined ? [] : [createFact("negation-narrowed", "not")];
    default:
      return [];
  }
}

function ofKind<Kind extends SchemaNode["kind"]>(
  node: SchemaNode | undefined,
  kind: Kind,
): Extract<SchemaNode, { kind: Kind }> | undefined {
  return node?.kind === kind ? (node as Extract<SchemaNode, { kind: Kind }>) : undefined;
}
