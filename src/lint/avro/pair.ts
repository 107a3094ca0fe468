import type { SourceFile } from "../../source/source-file.ts";
import type { AvroDocument, AvroEnum, AvroField, AvroRecord, AvroType } from "./document.ts";
import { isNamed, isNull, listBranches, listTexts } from "./document.ts";

/** A new schema and an earlier version of it. */
export interface AvroDocumentPair {
  readonly candidate: AvroDocument;
  readonly candidateFile: SourceFile;
  readonly baseline: AvroDocument;
  readonly baselineFile: SourceFile;
}

/** Two records at the same place, with their fields set against each other by name and the candidate's aliases. */
export interface AvroRecordPair {
  readonly candidate: AvroRecord;
  readonly baseline: AvroRecord;
  readonly baselineFile: SourceFile;
  readonly added: readonly AvroField[];
  readonly removed: readonly AvroField[];
  readonly kept: readonly AvroFieldPair[];
}

export interface AvroFieldPair {
  readonly candidate: AvroField;
  readonly baseline: AvroField;
  readonly baselineFile: SourceFile;
}

export interface AvroEnumPair {
  readonly candidate: AvroEnum;
  readonly baseline: AvroEnum;
  readonly baselineFile: SourceFile;
}

/** Two types at the same place, neither a union nor a mere name. */
export interface AvroTypePair {
  readonly candidate: AvroType;
  readonly baseline: AvroType;
  readonly baselineFile: SourceFile;
}

/** Everything two versions of a schema have at the same place and may write differently, each pair of definitions once. */
export interface AvroPairs {
  readonly records: readonly AvroRecordPair[];
  readonly fields: readonly AvroFieldPair[];
  readonly enums: readonly AvroEnumPair[];
  readonly types: readonly AvroTypePair[];
}

/** Sets a new schema against an earlier version, place by place from the roots on. */
export function matchDocuments(pair: AvroDocumentPair): AvroPairs {
  const matcher = new Matcher(pair);
  matcher.matchTypes(pair.candidate.root, pair.baseline.root);
  return matcher;
}

class Matcher implements AvroPairs {
  readonly records: AvroRecordPair[] = [];
  readonly fields: AvroFieldPair[] = [];
  readonly enums: AvroEnumPair[] = [];
  readonly types: AvroTypePair[] = [];
  readonly #file: SourceFile;
  readonly #seen = new Map<AvroType, Set<AvroType>>();
  /** Null where a definition that has changed can stand behind the same text. */
  readonly #candidateText: string | null;

  constructor({ candidate, candidateFile, baselineFile }: AvroDocumentPair) {
    this.#file = baselineFile;
    this.#candidateText = candidate.types.some((type) => type.kind === "name") ? null : candidateFile.text;
  }

  matchTypes(candidate: AvroType, baseline: AvroType): void {
    const theirs = [...listBranches(baseline)];
    const left: AvroType[] = [];
    for (const branch of listBranches(candidate)) {
      const index = theirs.findIndex((other) => isSameBranch(branch, other));
      const [match] = index < 0 ? [] : theirs.splice(index, 1);
      if (match === undefined) left.push(branch);
      else this.#matchBranches(branch, match);
    }
    const [mine, ...others] = left.filter((branch) => !isNull(branch));
    const [their, ...rest] = theirs.filter((branch) => !isNull(branch));
    if (mine !== undefined && their !== undefined && others.length + rest.length === 0)
      this.#matchBranches(mine, their);
  }

  #matchBranches(candidate: AvroType, baseline: AvroType): void {
    if (this.#isSeen(candidate, baseline)) return;
    this.types.push({ candidate, baseline, baselineFile: this.#file });
    if (candidate.kind === "record" && baseline.kind === "record") this.#matchRecords(candidate, baseline);
    if (candidate.kind === "enum" && baseline.kind === "enum")
      this.enums.push({ candidate, baseline, baselineFile: this.#file });
    if (candidate.kind === "array" && baseline.kind === "array") this.#matchContents(candidate.items, baseline.items);
    if (candidate.kind === "map" && baseline.kind === "map") this.#matchContents(candidate.values, baseline.values);
  }

  #matchContents(candidate: AvroType | undefined, baseline: AvroType | undefined): void {
    if (candidate !== undefined && baseline !== undefined) this.matchTypes(candidate, baseline);
  }

  #matchRecords(candidate: AvroRecord, baseline: AvroRecord): void {
    const earlier = new Map(baseline.fields.toReversed().map((field) => [field.name?.value, field]));
    const removed = new Set(baseline.fields);
    const kept: AvroFieldPair[] = [];
    const added: AvroField[] = [];
    for (const field of candidate.fields) {
      const match = findEarlierField(field, earlier);
      if (match === undefined) added.push(field);
      else {
        removed.delete(match);
        kept.push({ candidate: field, baseline: match, baselineFile: this.#file });
      }
    }
    this.records.push({ candidate, baseline, baselineFile: this.#file, added, removed: [...removed], kept });
    for (const pair of kept) {
      if (this.#isSameText(pair)) continue;
      this.fields.push(pair);
      this.matchTypes(pair.candidate.type, pair.baseline.type);
    }
  }

  #isSameText({ candidate: { json }, baseline }: AvroFieldPair): boolean {
    if (this.#candidateText === null || json.end - json.start !== baseline.json.end - baseline.json.start) return false;
    const before = this.#file.text.slice(baseline.json.start, baseline.json.end);
    return this.#candidateText.startsWith(before, json.start);
  }

  #isSeen(candidate: AvroType, baseline: AvroType): boolean {
    const seen = this.#seen.get(candidate) ?? new Set();
    if (seen.has(baseline)) return true;
    this.#seen.set(candidate, seen.add(baseline));
    return false;
  }
}

function findEarlierField(
  { name, attributes }: AvroField,
  earlier: ReadonlyMap<string | undefined, AvroField>,
): AvroField | undefined {
  const same = earlier.get(name?.value);
  if (same !== undefined || attributes.aliases === undefined) return same;
  const alias = listTexts(attributes.aliases).find((one) => earlier.has(one));
  return alias === undefined ? undefined : earlier.get(alias);
}

function isSameBranch(left: AvroType, right: AvroType): boolean {
  if (left.kind !== right.kind) return false;
  if (left.kind === "primitive") return right.kind === "primitive" && left.name === right.name;
  if (isNamed(left) && isNamed(right)) return left.name?.simple === right.name?.simple;
  return left.kind !== "name" || (right.kind === "name" && left.full === right.full);
}
