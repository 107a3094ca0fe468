import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findJsonLocation } from "../../src/source/json-location.ts";
import type { JsonNode } from "../../src/source/json-node.ts";
import { readJson } from "../../src/source/json-reader.ts";
import { JsonNumber, getMember, isJsonObject, listKeys, toJsonValue } from "../../src/source/json-value.ts";

function readRoot(text: string): JsonNode {
  const result = readJson(text);
  if (!result.ok) throw new Error(result.problem.message);
  return result.root;
}

function readProblem(text: string, comments = false): string {
  const result = readJson(text, { comments });
  return result.ok ? "accepted" : `${result.problem.offset}: ${result.problem.message}`;
}

describe("places", () => {
  test("keys and values, brackets and quotes included", () => {
    const text = '{ "a" : [1, "é\\n"] }';
    const root = readRoot(text);
    const cut = (pointer: string): string => {
      const { node } = findJsonLocation(root, pointer);
      return text.slice(node.start, node.end);
    };
    expect([cut(""), cut("/a"), cut("/a/0"), cut("/a/1")]).toEqual([text, '[1, "é\\n"]', "1", '"é\\n"']);
    expect(findJsonLocation(root, "/a").key).toEqual({ kind: "string", value: "a", start: 2, end: 5 });
  });

  test("a missing place gives its nearest ancestor", () => {
    const root = readRoot('{"a": [10]}');
    expect(findJsonLocation(root, "/a/3/b")).toMatchObject({ exact: false, node: { start: 6, end: 10 } });
    expect(findJsonLocation(root, "/a/00")).toMatchObject({ exact: false });
  });

  test("of equal keys the last counts, and the first keeps its place in the order", () => {
    const root = readRoot('{"a": 1, "b": 2, "a": 3}');
    expect(findJsonLocation(root, "/a").node).toMatchObject({ text: "3" });
    const value = toJsonValue(root);
    expect(isJsonObject(value) && [listKeys(value), getMember(value, "a")]).toEqual([["a", "b"], 3]);
  });
});

describe("values", () => {
  test("number texts are kept where a double would change them", () => {
    const texts = ["1.0", "1e2", "-0", "9007199254740993", "0.1", "1E400"];
    expect(toJsonValue(readRoot(`[${texts.join(",")}]`))).toEqual(texts.map((text) => new JsonNumber(text)));
    expect(toJsonValue(readRoot("[0,-1,9007199254740991]"))).toEqual([0, -1, 9007199254740991]);
  });

  test("dangerous and integer-like keys are plain data in the order of the text", () => {
    const value = toJsonValue(readRoot('{"z": 1, "10": 2, "__proto__": {"x": 1}, "constructor": 3, "2": 4}'));
    if (!isJsonObject(value)) throw new Error("no object");
    expect(listKeys(value)).toEqual(["z", "10", "__proto__", "constructor", "2"]);
    expect(getMember(value, "__proto__")).toEqual({ x: 1 });
    expect([getMember(value, "toString"), Object.getPrototypeOf(value)]).toEqual([undefined, Object.prototype]);
  });
});

describe("faults", () => {
  test.each([
    ["", "0: Expected a JSON value, found an empty text."],
    ["  \n", "0: Expected a JSON value, found an empty text."],
    ["\uFEFF{}", "0: Disallowed byte order mark at the start of the text."],
    ['{"a" 1}', "5: Expected `:` after a property name, found `1`."],
    ['{"a": 1,}', "8: Expected a property name in double quotes, found `}`."],
    ["[1 2]", "3: Expected `,` or `]` after an array item, found `2`."],
    ['{"a": 1 "b"}', '8: Expected `,` or `}` after a property value, found `"`.'],
    ["[1,", "3: Expected a JSON value, found the end of the text."],
    ['"abc', '0: Expected a closing `"` for the string that starts here.'],
    ['"a\nb"', "2: Expected an escape such as `\\n` instead of a bare control character, found U+000A."],
    ['"\\q"', "1: Unknown escape in a string, found `\\`."],
    ["01", "1: Expected the number to end, found `1`."],
    ["1.", "1: Expected the number to end, found `.`."],
    ["NaN", "0: Expected a JSON value, found `N`."],
    ["nullx", "0: Expected a JSON value, found `n`."],
    ["{} {}", "3: Expected the end of the text after the root value, found `{`."],
    ["// c\n1", "0: Expected a JSON value, found `/`."],
  ])("%j", (text, problem) => {
    expect(readProblem(text)).toBe(problem);
  });

  test("comments only where they are asked for, and never behind the root", () => {
    expect(readProblem('/* a */ {"a": // b\n 1 /**/ }', true)).toBe("accepted");
    expect(readProblem("1 // c", true)).toBe("2: Expected the end of the text after the root value, found `/`.");
    expect(readProblem("/* a", true)).toBe("0: Expected `*/` for the comment that starts here.");
  });

  test("nesting is capped instead of overflowing the stack", () => {
    expect(readProblem("[".repeat(100_000))).toBe("1000: Too many nested levels: more than 1000.");
    expect(readProblem("[".repeat(1000) + "]".repeat(1000))).toBe("accepted");
  });
});

describe("laws", () => {
  test("accepts what JSON.parse accepts, with the same value, and nothing else", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.boolean(), (value, indent) => {
        const text = JSON.stringify(value, null, indent ? 2 : 0);
        expect(JSON.stringify(readPlain(readRoot(text)))).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  test("agrees with JSON.parse on mutilated texts and never throws", () => {
    const pieces = fc.constantFrom(
      ...'{}[]",:01.eE-+\\/ \n\t'.split(""),
      "true",
      "null",
      "\\u00e9",
      "a",
      "\u0000",
      "\uD800",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        let accepted = true;
        try {
          JSON.parse(text);
        } catch {
          accepted = false;
        }
        expect([text, readJson(text).ok]).toEqual([text, accepted]);
      }),
      { numRuns: 3000 },
    );
  });
});

function readPlain(node: JsonNode): unknown {
  switch (node.kind) {
    case "object":
      return Object.fromEntries(node.members.map(({ key, value }) => [key.value, readPlain(value)]));
    case "array":
      return node.items.map(readPlain);
    case "number":
      return Number(node.text);
    case "string":
    case "boolean":
      return node.value;
    case "null":
      return null;
  }
}
