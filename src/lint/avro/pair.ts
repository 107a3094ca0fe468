import type { SourceFile } from "../../source/source-file.ts";
import type { AvroDocument, AvroEnum, AvroField, AvroRecord, AvroType } from "./document.ts";
import { isNamed, isNull, listBranches, listTexts } from "./document.ts";

/** A new schema and an earlier version of it. */
export interface AvroDocumentPair {
  readonly candidate: AvroDocument;
  readonly candidateFile: SourceFile;
  readonly baseline: AvroDocument;
  readonly baselineFile: SourceFile;
  /** Whether the registry takes the two for one version; worked out when asked. */
  isSameVersion(): boolean;
}

/** Two records at the same place, and which fields only one of them has, by name and the candidate's aliases. */
export interface AvroRecordPair {
  readonly candidate: AvroRecord;
  readonly baseline: AvroRecord;
  readonly baselineFile: SourceFile;
  readonly added: readonly AvroField[];
  readonly removed: readonly AvroField[];
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
    const { added, removed, kept } = matchFields(candidate, baseline);
    const baselineFile = this.#file;
    this.records.push({ candidate, baseline, baselineFile, added, removed });
    for (const [field, earlier] of kept) {
      if (this.#isSameText(field, earlier)) continue;
      this.fields.push({ candidate: field, baseline: earlier, baselineFile });
      this.matchTypes(field.type, earlier.type);
    }
  }

  #isSameText({ json }: AvroField, baseline: AvroField): boolean {
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

interface MatchedFields {
  readonly added: readonly AvroField[];
  readonly removed: readonly AvroField[];
  /** Fields of the candidate, each with the one it was. */
  readonly kept: readonly (readonly [AvroField, AvroField])[];
}

function matchFields(candidate: AvroRecord, baseline: AvroRecord): MatchedFields {
  const names = new EarlierFields(baseline.fields);
  const kept: [AvroField, AvroField][] = [];
  const added: AvroField[] = [];
  for (const field of candidate.fields) {
    const match = names.find(field);
    if (match === undefined) added.push(field);
    else kept.push([field, match]);
  }
  const found = new Set(kept.map(([, earlier]) => earlier));
  return { added, removed: baseline.fields.filter((field) => !found.has(field)), kept };
}

/** Fields of an earlier version by name; those in the same order as before are found without a table. */
class EarlierFields {
  readonly #fields: readonly AvroField[];
  #next = 0;
  #byName: ReadonlyMap<string | undefined, AvroField> | undefined;

  constructor(fields: readonly AvroField[]) {
    this.#fields = fields;
  }

  find(field: AvroField): AvroField | undefined {
    const next = this.#fields[this.#next];
    const match = next !== undefined && next.name?.value === field.name?.value ? next : this.#search(field);
    if (match !== undefined) this.#next = match.index + 1;
    return match;
  }

  #search({ name, attributes }: AvroField): AvroField | undefined {
    const byName = (this.#byName ??= new Map(this.#fields.toReversed().map((field) => [field.name?.value, field])));
    const same = byName.get(name?.value);
    if (same !== undefined || attributes.aliases === undefined) return same;
    const alias = listTexts(attributes.aliases).find((one) => byName.has(one));
    return alias === undefined ? undefined : byName.get(alias);
  }
}

function isSameBranch(left: AvroType, right: AvroType): boolean {
  if (left.kind !== right.kind) return false;
  if (left.kind === "primitive") return right.kind === "primitive" && left.name === right.name;
  if (isNamed(left) && isNamed(right)) return left.name?.simple === right.name?.simple;
  return left.kind !== "name" || (right.kind === "name" && left.full === right.full);
}
