import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isShortenedName, parseFolderName, printFolderName } from "../../../src/registry/directory/folder-name.ts";

const EXAMPLES: readonly (readonly [string, string])[] = [
  ["orders-value", "orders-value"],
  ["com.acme.OrderPlaced", "com.acme.OrderPlaced"],
  [":.staging:orders-value", "%3A.staging%3Aorders-value"],
  ["a/b.proto", "a%2Fb.proto"],
  ["..", "%2E%2E"],
  [".", "%2E"],
  [".hidden", "%2Ehidden"],
  ["ends.", "ends%2E"],
  ["con", "%63on"],
  ["CON.orders", "%43ON.orders"],
  ["com1.x", "%63om1.x"],
  ["console", "console"],
  ["nul-value", "nul-value"],
  ["héllo", "h%C3%A9llo"],
  ["he\u0301llo", "he%CC%81llo"],
  ["a b+c~d'e(f)!*", "a%20b%2Bc%7Ed%27e%28f%29%21%2A"],
  ["100%", "100%25"],
  ["a\\b:c\u0000", "a%5Cb%3Ac%00"],
];

describe("folder names of subjects", () => {
  test.each(EXAMPLES)("%j is kept in %j and read back", (subject, folder) => {
    expect(printFolderName(subject)).toBe(folder);
    expect(parseFolderName(folder)).toBe(subject);
  });

  test("a neutral name escapes every letter and stands for the same subject", () => {
    expect(printFolderName("oRd/1", true)).toBe("%6F%52%64%2F1");
    expect(parseFolderName("%6F%52%64%2F1")).toBe("oRd/1");
  });

  test("what has no name gets none", () => {
    expect([printFolderName(""), printFolderName("\uD800"), printFolderName("a\uDC00b", true)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("a long name is cut between escapes and marked with its hash", () => {
    const name = printFolderName("é".repeat(100)) ?? "";
    expect(name).toMatch(/^(?:%C3%A9){13}%?~[0-9a-f]{32}$/);
    expect([isShortenedName(name), parseFolderName(name)]).toEqual([true, undefined]);
    const [left, right] = [printFolderName(`${"x".repeat(200)}1`), printFolderName(`${"x".repeat(200)}2`)];
    expect(left).not.toBe(right);
  });

  test.each(["orders value", "é", "%2f", "%zz", "%C3", "a%", "", "a~b", "x/y", "a:b"])(
    "%j is the name of no subject's folder",
    (name) => {
      expect(parseFolderName(name)).toBeUndefined();
    },
  );

  test("every subject has a safe name that stands for it alone", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }), fc.boolean(), (subject, neutral) => {
        const name = printFolderName(subject, neutral) ?? "";
        expect(name).toMatch(/^[A-Za-z0-9_%-](?:[A-Za-z0-9_.%~-]*[A-Za-z0-9_%~-])?$/);
        expect(name.length).toBeLessThanOrEqual(120);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
        if (!isShortenedName(name)) expect(parseFolderName(name)).toBe(subject);
      }),
    );
  });

  test("neutral names of two subjects differ even where capital and small letters are one", () => {
    const subject = fc.string({
      unit: fc.constantFrom("a", "A", "b", "B", ".", "/", ":", "é"),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(subject, subject, (left, right) => {
        fc.pre(left !== right);
        expect(printFolderName(left, true)?.toLowerCase()).not.toBe(printFolderName(right, true)?.toLowerCase());
      }),
    );
  });
});
