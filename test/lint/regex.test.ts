import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isExponential } from "../../src/lint/regex/ambiguity.ts";
import { findsMatch } from "../../src/lint/regex/find-match.ts";
import { parseRegex } from "../../src/lint/regex/parse-regex.ts";
import { measureProcessor } from "../support/measure-processor.ts";

function judge(pattern: string): boolean | undefined {
  const parsed = parseRegex(pattern);
  if (parsed === undefined) throw new Error(pattern);
  return isExponential(parsed);
}

describe("exponential patterns", () => {
  test.each([
    "^(a+)+$",
    "^(a*)*$",
    "^(a|a)*$",
    "^(a|ab|b)*$",
    "^([a-z]|[a-z0-9])*!$",
    "^(\\w+\\s?)*$",
    "^(.+/)+(.+)\\.ya?ml$",
    "^[a-z0-9]([_.-]?[a-z0-9]+)*/$",
    "^(a?a?)*b$",
    "^((a{1,20}){1,20}){1,20}$",
    "(x+x+)+y",
    "^(([a-z])+.)+[A-Z]([a-z])+$",
  ])("%s is one", (pattern) => expect(judge(pattern)).toBe(true));

  test.each([
    "^a+$",
    "^a*b*c*$",
    "^(a|b)*$",
    "^(ab|cd)*$",
    "^([a-z0-9]+\\.)+[a-z]{2,}$",
    "^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})+$",
    "^\\d{4}-\\d{2}-\\d{2}$",
    "(a+)+",
    "^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$",
    "^(-?[a-z]+)(,-?[a-z]+)*$",
    "^[^@]+@[^@]+$",
    "^(a{2,4}b)*$",
  ])("%s is none", (pattern) => expect(judge(pattern)).toBe(false));

  test("what cannot be said is not said", () => {
    expect(judge("^(\\p{L}+)+$")).toBeUndefined();
    expect(judge(`^(${"[a-z]".repeat(200)})*$`)).toBeUndefined();
    expect(parseRegex("(")).toBeUndefined();
    expect(parseRegex("[z")).toBeUndefined();
    expect(parseRegex("(".repeat(5000))).toBeUndefined();
  });
});

/** Small patterns of the kind that both this reader and JavaScript understand. */
const PATTERNS: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom("a", "b", "[ab]", "[^a]", ".", "\\d", "\\w", "^", "$", "(?:)"),
    tie("node").map((node) => `(?:${node})*`),
    tie("node").map((node) => `(?:${node})?`),
    tie("node").map((node) => `(?:${node})+`),
    tie("node").map((node) => `(?:${node}){1,3}`),
    fc.tuple(tie("node"), tie("node")).map(([left, right]) => left + right),
    fc.tuple(tie("node"), tie("node")).map(([left, right]) => `(?:${left}|${right})`),
  ),
})).node;

describe("searching without backtracking", () => {
  test("finds what JavaScript finds", () => {
    fc.assert(
      fc.property(
        PATTERNS,
        fc.string({ unit: fc.constantFrom("a", "b", "1", "-", "\n"), maxLength: 8 }),
        (pattern, text) => {
          expect(findsMatch(pattern, text)).toBe(new RegExp(pattern, "u").test(text));
        },
      ),
      { numRuns: 3000 },
    );
  });

  test("is quick where JavaScript is not", () => {
    const took = measureProcessor(() => {
      expect(findsMatch("^(a+)+$", `${"a".repeat(1500)}!`)).toBe(false);
      expect(findsMatch("(a*)*(a*)*(a*)*b", "a".repeat(1500))).toBe(false);
    });
    expect(took).toBeLessThan(10_000);
  });
});
