import { compareText } from "../diagnostic/sort.ts";
import { describeInvalidSubject } from "./subject-name.ts";

/** A schema file that a proposal is to map, with the full name of its root type where it has one. */
export interface FoundSchema {
  readonly file: string;
  readonly record: string | null;
}

/** How a file would get its subject's name, recognised by its own name and what it holds. */
export type ProposedRule = "stem" | "folder" | "record" | "plain";

/** A file with the subject it would serve. */
export interface ProposedSubject {
  readonly file: string;
  readonly subject: string;
  readonly rule: ProposedRule;
}

/** What to do with each file: map it, or leave it to the user with a reason. */
export interface Proposal {
  /** Sorted by file. */
  readonly subjects: readonly ProposedSubject[];
  /** Files that would claim a subject another file has, or one the registry refuses; sorted by file. */
  readonly ignored: readonly { readonly file: string; readonly reason: string }[];
  /** Files whose names no manifest can hold: control characters, backslashes. */
  readonly unnameable: readonly string[];
}

/**
 * Proposes a subject for each schema file: `orders-value.avsc` is `orders-value`, `orders/value.avsc` too, a file with a
 * named root type has that name, any other its own. Of several files for one subject the last one counts, numbers in
 * names compared as numbers, since `v10` follows `v9`; the others are earlier versions when their paths differ by numbers
 * alone, and else schemas of their own, named after folder and file.
 */
export function proposeSubjects(schemas: readonly FoundSchema[]): Proposal {
  const nameable = schemas.filter(({ file }) => isNameable(file));
  const bySubject = new Map<string, ProposedSubject>();
  const ignored: { readonly file: string; readonly reason: string }[] = [];
  for (const schema of [...nameable].sort((left, right) => compareNaturally(right.file, left.file))) {
    const first = proposeSubject(schema);
    const other = bySubject.get(first.subject);
    const proposed = other === undefined || isSeries(schema.file, other.file) ? first : proposeByPath(schema, first);
    const taken = bySubject.get(proposed.subject);
    const fault = describeInvalidSubject(proposed.subject);
    if (fault !== undefined) ignored.push({ file: schema.file, reason: fault });
    else if (taken !== undefined)
      ignored.push({ file: schema.file, reason: `same subject as ${taken.file}: ${proposed.subject}` });
    else bySubject.set(proposed.subject, proposed);
  }
  return {
    subjects: [...bySubject.values()].sort((left, right) => compareText(left.file, right.file)),
    ignored: ignored.sort((left, right) => compareText(left.file, right.file)),
    unnameable: schemas.flatMap(({ file }) => (isNameable(file) ? [] : [file])),
  };
}

function proposeSubject({ file, record }: FoundSchema): ProposedSubject {
  const [stem, folder] = [findStem(file), file.split("/").at(-2)];
  if (/^.+-(?:key|value)$/.test(stem)) return { file, subject: stem, rule: "stem" };
  if (/^(?:key|value)$/.test(stem) && folder !== undefined)
    return { file, subject: `${folder}-${stem}`, rule: "folder" };
  if (record !== null) return { file, subject: record, rule: "record" };
  return { file, subject: stem, rule: "plain" };
}

/** Whether two paths differ by nothing but numbers, as those of versions do. */
function isSeries(left: string, right: string): boolean {
  const [one, other] = [left, right].map((file) => file.replace(/\d+/g, "0"));
  return one === other;
}

function proposeByPath({ file }: FoundSchema, otherwise: ProposedSubject): ProposedSubject {
  const [stem, folder] = [findStem(file), file.split("/").at(-2)];
  return folder === undefined ? otherwise : { file, subject: `${folder}-${stem}`, rule: "plain" };
}

function findStem(file: string): string {
  return (file.split("/").at(-1) ?? "").replace(/(?<=.)\.[^.]*$/, "");
}

function isNameable(file: string): boolean {
  return !/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\\]/u.test(file);
}

/** By the texts between numbers and the numbers themselves, so that `v10` comes after `v9`. */
function compareNaturally(left: string, right: string): number {
  const [lefts, rights] = [left, right].map((text) => text.split(/(\d+)/)) as [string[], string[]];
  for (const [index, part] of lefts.entries()) {
    const other = rights[index] ?? "";
    const isNumber = index % 2 === 1 && other !== "";
    const order = isNumber ? Number(part) - Number(other) || compareText(part, other) : compareText(part, other);
    if (order !== 0) return order;
  }
  return lefts.length - rights.length;
}
