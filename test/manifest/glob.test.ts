import { matchesGlob } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseGlob } from "../../src/manifest/glob.ts";

function matches(pattern: string, path: string): boolean {
  const parsed = parseGlob(pattern);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.glob.matches(path);
}

describe("globs", () => {
  test.each([
    ["*.avsc", ["a.avsc", ".avsc"], ["a/b.avsc", "a.avsc.bak", "A.AVSC/x"]],
    ["**/*.avsc", ["a.avsc", "a/b.avsc", "a/b/c.avsc"], ["a.json", "a.avsc/b"]],
    ["a/**", ["a/b", "a/b/c"], ["a", "b/a/c"]],
    ["a/", ["a/b", "a/b/c"], ["a"]],
    ["a/**/b", ["a/b", "a/x/b", "a/x/y/b"], ["a/b/c", "ab"]],
    ["**/a/**/a", ["a/a", "x/a/y/a", "a/a/a"], ["a", "a/b"]],
    ["a/*/c", ["a/b/c"], ["a/c", "a/b/b/c"]],
    ["?.avsc", ["a.avsc"], [".avsc", "ab.avsc"]],
    ["[a-c]x", ["ax", "cx"], ["dx", "x", "[a-c]x"]],
    ["[!a-c]x", ["dx"], ["ax"]],
    ["[]x]y", ["]y", "xy"], ["ay"]],
    ["[ab", ["[ab"], ["a", "b"]],
    ["{a,b/c}.avsc", ["a.avsc", "b/c.avsc"], ["b.avsc", "{a,b/c}.avsc"]],
    ["x{,-{key,value}}.avsc", ["x.avsc", "x-key.avsc", "x-value.avsc"], ["x-.avsc"]],
    ["{a}", ["{a}"], ["a"]],
    ["{a,b", ["{a,b"], ["a"]],
    ["a**b", ["ab", "axxb"], ["a/b"]],
  ])("%s", (pattern, yes, no) => {
    expect(yes.filter((path) => !matches(pattern, path))).toEqual([]);
    expect(no.filter((path) => matches(pattern, path))).toEqual([]);
  });

  test("agree with Node's own matcher", () => {
    const segments = fc.constantFrom(
      ..."a b * ** ? [ab] [!a] a* *b {a,b} {a,b/c} a? [a-c]* {a,{b,c}} *a*b* {,a}".split(" "),
    );
    const names = fc.constantFrom("a", "b", "ab", "abc", "ba", "c", "aXb");
    const patterns = fc.array(segments, { minLength: 1, maxLength: 5 }).map((parts) => parts.join("/"));
    const paths = fc.array(names, { minLength: 1, maxLength: 5 }).map((parts) => parts.join("/"));
    fc.assert(
      fc.property(patterns, paths, (pattern, path) => matches(pattern, path) === matchesGlob(path, pattern)),
      { numRuns: 20_000 },
    );
  });

  test("hostile patterns take no time", () => {
    const name = "a".repeat(5000);
    const path = Array.from({ length: 500 }, () => "a").join("/");
    expect(matches(`${"*a".repeat(400)}b`, name)).toBe(false);
    expect(matches(`${"**/a/".repeat(150)}b`, path)).toBe(false);
    expect(parseGlob("{".repeat(1000)).ok).toBe(true);
    expect(parseGlob("{a,b}".repeat(200))).toEqual({
      ok: false,
      message: "Too many alternatives in a glob.",
      remedy: "Split the pattern into several globs.",
    });
    expect(parseGlob("!a.avsc").ok).toBe(false);
  });
});
