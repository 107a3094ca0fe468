import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeLongText, escapeText } from "../../src/reporters/escape-text.ts";

const CASES: readonly (readonly [string, string])[] = [
  ["plain `name` ünïcode 漢字 👩‍💻", "plain `name` ünïcode 漢字 👩‍💻"],
  ["a\nb\r\nc\td", "a\\nb\\r\\nc\\td"],
  ["\u001b[31mred\u001b[0m", "\\u001b[31mred\\u001b[0m"],
  ["\u009b31m\u007f\u0000", "\\u009b31m\\u007f\\u0000"],
  ["a\u202eb\u2066c\u200bd\ufeffe\u2028f", "a\\u202eb\\u2066c\\u200bd\\ufeffe\\u2028f"],
  ["\u{e0041}", "\\u{e0041}"],
  ["lone \ud800 surrogate", "lone \\ud800 surrogate"],
  ["::error::x", "\\u003a:error::x"],
  ["a ::warning file=x::y", "a \\u003a:warning file=x::y"],
  ["a\n::error::x", "a\\n::error::x"],
  ["shop::Order", "shop::Order"],
  ["x ##[set-output name=a;]b", "x #\\u0023[set-output name=a;]b"],
  ["### title", "### title"],
];

describe("escapeText", () => {
  test.each(CASES)("%j", (text, escaped) => expect(escapeText(text)).toBe(escaped));

  test("leaves nothing that moves the cursor, reorders, hides or commands", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .array(fc.constantFrom("##[", "::", " ", "\n", "#", "[", ":", "\u001b", "\u202e", "x"))
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = escapeText(text);
        expect(escaped).not.toMatch(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|##\[|(?:^|\s)::/u);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("escapeLongText", () => {
  test("cuts after the limit, never through a character, and says how much is missing", () => {
    expect(escapeLongText("abcdef", 6)).toBe("abcdef");
    expect(escapeLongText("abcdefg", 4)).toBe("abcd… (3 more characters)");
    expect(escapeLongText("abc👍def", 4)).toBe("abc… (5 more characters)");
  });
});
