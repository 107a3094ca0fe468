import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { compareText } from "../diagnostic/sort.ts";
import type { JsonValue } from "../source/json-value.ts";
import { getMember, isJsonObject, listKeys, toJsonValue } from "../source/json-value.ts";
import { readJson } from "../source/json-reader.ts";
import { countFingerprints, takeOne } from "./new-code.ts";

/** Findings that were there when a repository adopted the linter: fingerprints by file and rule. */
export type FrozenFindings = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** The text of a file of frozen findings: sorted, so that it can be merged and reviewed. */
export function printFrozenFindings(diagnostics: readonly Diagnostic[]): string {
  const files: { [file: string]: { [rule: string]: string[] } } = Object.create(null);
  const sorted = [...diagnostics].sort(
    (left, right) =>
      compareText(left.location.file, right.location.file) ||
      compareText(left.rule, right.rule) ||
      compareText(left.fingerprint, right.fingerprint),
  );
  for (const { location, rule, fingerprint } of sorted) ((files[location.file] ??= {})[rule] ??= []).push(fingerprint);
  return `${JSON.stringify({ version: 1, findings: files }, null, 2)}\n`;
}

/** Reads a file of frozen findings; undefined when the text is none. */
export function parseFrozenFindings(text: string): FrozenFindings | undefined {
  const read = readJson(text);
  const value = read.ok ? toJsonValue(read.root) : null;
  if (!isJsonObject(value) || getMember(value, "version") !== 1) return undefined;
  const findings = getMember(value, "findings");
  if (!isJsonObject(findings)) return undefined;
  const files = listKeys(findings).map((file) => [file, readRules(getMember(findings, file))] as const);
  return files.some(([, rules]) => rules === undefined)
    ? undefined
    : new Map(files.map(([file, rules]) => [file, rules ?? new Map()]));
}

/** The findings that are new, and how many of the frozen ones are gone. */
export interface ThawedFindings {
  readonly fresh: readonly Diagnostic[];
  readonly frozen: number;
  readonly gone: number;
}

/** Takes the frozen findings out, each as often as it was recorded. */
export function hideFrozenFindings(diagnostics: readonly Diagnostic[], frozen: FrozenFindings): ThawedFindings {
  const recorded = [...frozen].flatMap(([file, rules]) =>
    [...rules].flatMap(([rule, prints]) => prints.map((print) => ({ fingerprint: identify(file, rule, print) }))),
  );
  const left = countFingerprints(recorded);
  const fresh = diagnostics.filter(
    ({ location, rule, fingerprint }) => !takeOne(left, identify(location.file, rule, fingerprint)),
  );
  const hidden = diagnostics.length - fresh.length;
  return { fresh, frozen: hidden, gone: recorded.length - hidden };
}

function identify(file: string, rule: string, fingerprint: string): string {
  return JSON.stringify([file, rule, fingerprint]);
}

function readRules(value: JsonValue | undefined): ReadonlyMap<string, readonly string[]> | undefined {
  if (!isJsonObject(value)) return undefined;
  const rules = new Map<string, readonly string[]>();
  for (const rule of listKeys(value)) {
    const prints = getMember(value, rule);
    if (!isTextList(prints)) return undefined;
    rules.set(rule, prints);
  }
  return rules;
}

function isTextList(value: JsonValue | undefined): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
