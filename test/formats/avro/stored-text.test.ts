import { describe, expect, test } from "vitest";
import type { AvroParseOptions } from "../../../src/formats/avro/parse.ts";
import { parseAvro } from "../../../src/formats/avro/parse.ts";
import { printAvroSchema } from "../../../src/formats/avro/print.ts";

const CP7 = { serverVersion: "7.9.9" };

type Asked = Partial<AvroParseOptions> & { readonly normalize?: boolean; readonly refers?: readonly string[] };

/** The text the registry stores, or the kinds of the problems in brackets. */
function printText(text: string, { normalize = false, refers = [], ...options }: Asked = {}): string {
  const references = refers.map((schema, index) => ({ name: `r${index}`, schema }));
  const parsed = parseAvro(text, { strictness: "new", references, ...options });
  if (!parsed.ok) throw new Error(parsed.problems[0].message);
  const printed = printAvroSchema(parsed.schema, { normalize });
  return printed.ok ? printed.text : `[${printed.problems.map((problem) => problem.kind).join()}]`;
}

function normalize(text: string, asked: Asked = {}): string {
  return printText(text, { ...asked, normalize: true });
}

function recordOf(fields: string, more = ""): string {
  return `{"type":"record","name":"R","fields":[${fields}]${more}}`;
}

describe("canonical", () => {
  test("keys in Avro's order, redundancy dropped, numbers as Java prints them", () => {
    const text = `/* who */ {"fields": [{"default": 1e-7, "type": {"type": "double"}, "order": "ASCENDING", "name": "a",
      "z": [1.10, -0, {"k": 1e400}], "doc": ""}], "aliases": ["x.Old", "Old", "n.Old"], "doc": 5,
      "name": "n.R", "namespace": "ignored", "type": "record"}`;
    expect(printText(text)).toBe(
      `{"type":"record","name":"R","namespace":"n","fields":[{"name":"a","type":"double","doc":"","default":1.0E-7,` +
        `"z":[1.1,0,{"k":"Infinity"}]}],"aliases":["x.Old","Old"]}`,
    );
  });

  test("texts as Jackson escapes them", () => {
    const doc = '\u0001\u001f\u007f\u2028/"\\\b\f\n\r\t😀';
    expect(printText(`{"type":"fixed","name":"F","size":1,"doc":${JSON.stringify(doc)}}`)).toBe(
      `{"type":"fixed","name":"F","doc":"\\u0001\\u001F\u007f\u2028/\\"\\\\\\b\\f\\n\\r\\t😀","size":1}`,
    );
  });

  test("a text that gives a double its value is that number", () => {
    const fields = ["NaN", " 0x1p3 ", "1f", "-Infinity"].map(
      (text, index) => `{"name":"f${index}","type":"double","default":"${text}"}`,
    );
    expect(printText(recordOf(fields.join()))).toBe(
      recordOf(
        ['"NaN"', "8.0", "1.0", '"-Infinity"']
          .map((value, index) => `{"name":"f${index}","type":"double","default":${value}}`)
          .join(),
      ),
    );
  });

  test("a null-namespace alias of a namespaced type loses its dot", () => {
    expect(printText(`{"type":"enum","name":"n.E","aliases":[".Old"],"symbols":[]}`)).toBe(
      `{"type":"enum","name":"E","namespace":"n","symbols":[],"aliases":["Old"]}`,
    );
  });

  test("a name that is also a word for types is written in full", () => {
    const text = `{"type":"record","name":"n.R","fields":[{"name":"a","type":{"type":"record","name":"map","fields":[]}},{"name":"b","type":"n.map"}]}`;
    expect(printText(text)).toBe(
      `{"type":"record","name":"R","namespace":"n","fields":[{"name":"a","type":{"type":"record","name":"map","fields":[]}},{"name":"b","type":"n.map"}]}`,
    );
  });

  test("a forward name and its definition change places", () => {
    const text = recordOf(`{"name":"a","type":"H"},{"name":"b","type":{"type":"fixed","name":"H","size":1}}`);
    expect(printText(text)).toBe(
      recordOf(`{"name":"a","type":{"type":"fixed","name":"H","size":1}},{"name":"b","type":"H"}`),
    );
  });

  test("root types of references by name, what they hold in full", () => {
    const refers = [
      `{"type":"record","name":"x.A","fields":[{"name":"e","type":{"type":"enum","name":"E","symbols":["P"]}}]}`,
    ];
    expect(printText(recordOf(`{"name":"a","type":"x.A"},{"name":"e","type":"x.E"}`), { refers })).toBe(
      recordOf(
        `{"name":"a","type":"x.A"},{"name":"e","type":{"type":"enum","name":"E","namespace":"x","symbols":["P"]}}`,
      ),
    );
  });

  test("1.12 puts a logical type it knows first on records and arrays, 1.11 leaves it", () => {
    const list = `{"type":"array","items":{"type":"record","name":"KV","fields":[{"name":"key","type":"int"},{"name":"value","type":"int"}]},"z":1,"logicalType":"map"}`;
    expect(printText(list)).toBe(list.replace(`"z":1,"logicalType":"map"`, `"logicalType":"map","z":1`));
    expect(printText(list, CP7)).toBe(list);
    const other = list.replace(`"key"`, `"k"`);
    expect(printText(other)).toBe(other);
  });

  test("a nameless root of a reference hides a type called like its kind", () => {
    const text = recordOf(`{"name":"a","type":{"type":"record","name":"array","fields":[]}}`);
    const refers = [`{"type":"array","items":"int"}`];
    expect(printText(text, { refers })).toBe(recordOf(`{"name":"a","type":"array"}`));
  });

  test("2,000 records that hold each other by forward names are too deep to print, not to parse", () => {
    const fields = Array.from({ length: 2000 }, (_, index) => ({
      name: `f${index}`,
      type: {
        type: "record",
        name: `T${index}`,
        fields: index === 1999 ? [] : [{ name: "next", type: `T${index + 1}` }],
      },
    }));
    const text = JSON.stringify({ type: "record", name: "R", fields });
    expect(printText(text)).toBe("[too-deep]");
    expect(normalize(text)).toBe("[too-deep]");
  });
});

describe("normalized", () => {
  test("properties, aliases and keys of defaults sorted, empty docs of types dropped, error becomes record", () => {
    const text = `{"type":"error","name":"R","doc":"","z":{"y":1,"x":2},"a":1,"aliases":["C","B"],"fields":[{"name":"m","type":{"type":"map","values":"long"},"doc":"","default":{"k":1,"a":2},"aliases":["y","x"]}]}`;
    expect(normalize(text)).toBe(
      `{"type":"record","name":"R","fields":[{"name":"m","type":{"type":"map","values":"long"},"doc":"","default":{"a":2,"k":1},"aliases":["x","y"]}],"a":1,"z":{"x":2,"y":1},"aliases":["B","C"]}`,
    );
  });

  test("numbers take the field's type", () => {
    const text = recordOf(
      `{"name":"a","type":"double","default":1},{"name":"b","type":"float","default":2147483647},{"name":"c","type":"float","default":1e39},{"name":"d","type":"double","default":123456789012345678901}`,
    );
    expect(normalize(text)).toBe(
      recordOf(
        `{"name":"a","type":"double","default":1.0},{"name":"b","type":"float","default":2.14748365E9},{"name":"c","type":"float","default":"Infinity"},{"name":"d","type":"double"}`,
      ),
    );
  });

  test("of a union's default only what the first branch can take is left", () => {
    const text = recordOf(
      `{"name":"a","type":["null","string"],"default":"x"},{"name":"b","type":["int","long"],"default":5000000000},{"name":"c","type":["int","double"],"default":1.5},{"name":"d","type":["bytes","null"],"default":"€😀ÿ"},{"name":"e","type":["string","null"],"default":null}`,
    );
    expect(normalize(text)).toBe(
      recordOf(
        `{"name":"a","type":["null","string"]},{"name":"b","type":["int","long"],"default":5000000000},{"name":"c","type":["int","double"]},{"name":"d","type":["bytes","null"],"default":"??ÿ"},{"name":"e","type":["string","null"],"default":null}`,
      ),
    );
  });

  test("a decimal's parts come first, a scale of 0 is not one of them", () => {
    expect(normalize(`{"type":"bytes","z":1,"scale":0,"logicalType":"decimal","a":2,"precision":4}`)).toBe(
      `{"type":"bytes","logicalType":"decimal","precision":4,"a":2,"scale":0,"z":1}`,
    );
    const invalid = `{"type":"bytes","z":1,"logicalType":"decimal","precision":0}`;
    expect(normalize(invalid)).toBe(`{"type":"bytes","logicalType":"decimal","precision":0,"z":1}`);
  });

  test("a type of the null namespace moves into the namespace around it", () => {
    const text = `{"type":"record","name":"p.R","fields":[{"name":"a","type":{"type":"enum","name":"E","namespace":"","symbols":[]}}]}`;
    expect(normalize(text)).toBe(
      `{"type":"record","name":"R","namespace":"p","fields":[{"name":"a","type":{"type":"enum","name":"E","symbols":[]}}]}`,
    );
  });

  test("a backslash in a property's name is read as an escape", () => {
    expect(normalize(recordOf("", `,"a\\\\b":1`))).toBe(recordOf("", `,"a\\b":1`));
  });

  test.each([
    ["a quote in a property's name", recordOf("", `,"a\\"b":1`)],
    ["a line break in a property's name", recordOf("", `,"a\\nb":1`)],
    ["an unknown key", recordOf(`{"name":"a","type":{"type":"record","name":"I","fields":[]},"default":{"x":1}}`)],
    ["a later branch in a list", recordOf(`{"name":"a","type":{"type":"array","items":["null","int"]},"default":[1]}`)],
    ["a union without branches", recordOf(`{"name":"a","type":[]}`)],
    ["an integer beyond 64 bits", `{"type":"int","x":[12345678901234567890]}`],
    [
      "a list for a later branch",
      recordOf(`{"name":"a","type":["null",{"type":"array","items":"int"}],"default":[1]}`),
    ],
    [
      "names that meet in one namespace",
      `{"type":"record","name":"p.R","fields":[{"name":"a","type":{"type":"fixed","name":"E","size":1}},{"name":"b","type":{"type":"fixed","name":"E","namespace":"","size":2}}]}`,
    ],
  ])("refused: %s", (_, text) => {
    expect(normalize(text)).toBe("[not-normalizable]");
    expect(printText(text)).not.toBe("[not-normalizable]");
  });

  test("on the lenient path invalid defaults go", () => {
    const text = recordOf(`{"name":"a","type":"int","default":"no"}`);
    expect(normalize(text, { strictness: "stored" })).toBe(recordOf(`{"name":"a","type":"int"}`));
  });
});
