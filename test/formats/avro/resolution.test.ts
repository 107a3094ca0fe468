import { describe, expect, test } from "vitest";
import { compareAvro } from "../../../src/formats/avro/compare.ts";
import { parseAvro } from "../../../src/formats/avro/parse.ts";

const CP8 = "8.3.1";
const CP7 = "7.9.9";

interface Asked {
  readonly strictness?: "new" | "stored";
  readonly serverVersion?: string;
  readonly refers?: readonly string[];
}

/** `accepted`, or the kinds of the problems. */
function judge(text: string, { refers = [], strictness = "new", serverVersion = CP8 }: Asked = {}): string {
  const references = refers.map((schema, index) => ({ name: `r${index}`, schema }));
  const parsed = parseAvro(text, { strictness, references, serverVersion });
  return parsed.ok ? "accepted" : parsed.problems.map((problem) => problem.kind).join();
}

function defineRecord(name: string, ...fields: readonly string[]): string {
  return `{"type":"record","name":"${name}","fields":[${fields.join()}]}`;
}

function defineField(name: string, type: string, more = ""): string {
  return `{"name":"${name}","type":${type}${more}}`;
}

const USES_A = defineRecord("B", defineField("a", `["null","A"]`));
const NEEDS_B = defineRecord("A", defineField("b", `"B"`, `,"default":{"a":null}`));

describe("defaults that reach into records defined later", () => {
  test("accepted where the walk over the definition closes the record first", () => {
    expect(judge(defineRecord("R", defineField("b", USES_A), defineField("a", NEEDS_B)))).toBe("accepted");
  });

  test("refused where the definition leads back to the record of the default", () => {
    expect(judge(defineRecord("R", defineField("a", NEEDS_B), defineField("b", USES_A)))).toBe("invalid-default");
  });

  test("a record is closed from inside a second walk that begins at a forward name", () => {
    const text = defineRecord(
      "R",
      defineField("x", defineRecord("T1", defineField("a", `{"type":"array","items":"T3"}`), defineField("c", `"T2"`))),
      defineField("y", defineRecord("T2")),
      defineField("z", defineRecord("T3", defineField("b", `"T1"`, `,"default":{"a":[],"c":{}}`))),
    );
    expect(judge(text)).toBe("accepted");
  });

  test("branches are walked from the last to the first", () => {
    const text = `[{"type":"array","items":"T0"},{"type":"map","values":"T3"},${defineRecord("T0", defineField("b", `["null","T4"]`))},${defineRecord("T1", defineField("a", `"T4"`))},${defineRecord("T3", defineField("a", `{"type":"array","items":["T1"]}`))},${defineRecord("T4", defineField("b", `{"type":"map","values":"T0"}`, `,"default":{"k":{"b":null}}`))}]`;
    expect(judge(text)).toBe("accepted");
  });

  test("a type whose default needs itself is refused, however it is reached", () => {
    const self = defineRecord("A", defineField("c", `"A"`, `,"default":{}`));
    const text = defineRecord("R", defineField("m", self, `,"default":{}`));
    expect(judge(text)).toBe("invalid-default");
    expect(judge(text, { serverVersion: CP7 })).toBe("invalid-default");
    expect(judge(text, { strictness: "stored" })).toBe("accepted");
  });

  test("a reference is judged again, in another order, when a later text adds a name", () => {
    const reference = defineRecord("R", defineField("b", USES_A), defineField("a", NEEDS_B));
    expect(judge(`"R"`, { refers: [reference] })).toBe("accepted");
    expect(judge(defineRecord("N"), { refers: [reference] })).toBe("invalid-default");
  });

  test("a chain of 20,000 forward names with such defaults neither overflows nor hangs", () => {
    const fields = Array.from({ length: 20_000 }, (_, index) =>
      defineField(
        `f${index}`,
        defineRecord(`T${index}`, ...(index === 19_999 ? [] : [defineField("n", `"T${index + 1}"`, `,"default":{}`)])),
      ),
    );
    expect(judge(defineRecord("R", ...fields))).toBe("accepted");
  });

  test("60 levels of two defaults each are judged once each", () => {
    const nest = (depth: number): string =>
      depth === 0
        ? defineRecord("T0")
        : defineRecord(
            `T${depth}`,
            defineField("a", nest(depth - 1), `,"default":{}`),
            defineField("b", `"T${depth - 1}"`, `,"default":{}`),
          );
    expect(judge(nest(60))).toBe("accepted");
    expect(judge(nest(60), { serverVersion: CP7 })).toBe("accepted");
  });
});

describe("names", () => {
  test("a leading dot means nothing to 1.12 and the null namespace to 1.11", () => {
    const text = `[${defineRecord("A")},{"type":"array","items":".A"}]`;
    expect(judge(text)).toBe("undefined-name");
    expect(judge(text, { serverVersion: CP7 })).toBe("accepted");
  });

  test("1.11 does not look into the null namespace for a name in an object", () => {
    const text = defineRecord("n.R", defineField("a", `{"type":"A"}`));
    const refers = [defineRecord("A")];
    expect(judge(text, { refers })).toBe("accepted");
    expect(judge(text, { refers, serverVersion: CP7 })).toBe("undefined-name");
  });

  test("a later type called like the kind of another branch is a second branch of that name", () => {
    const text = `[${defineRecord("R", defineField("a", `["array",{"type":"array","items":"int"}]`))},${defineRecord("array")}]`;
    expect(judge(text)).toBe("duplicate-branch");
  });

  test("stored references may hold any names where the root does not reach them", () => {
    const refers = [defineRecord("a-b")];
    expect(judge(defineRecord("R"), { refers, strictness: "stored" })).toBe("accepted");
    expect(judge(defineRecord("R"), { refers })).toBe("invalid-name");
    expect(judge(defineRecord("R", defineField("x", `"a-b"`)), { refers, strictness: "stored" })).toBe("invalid-name");
  });
});

describe("second definitions", () => {
  const define = (value: string): string => defineRecord("A", defineField("x", `"double"`, `,"default":${value}`));
  const both = (left: string, right: string): string =>
    defineRecord("R", defineField("a", define(left)), defineField("b", define(right)));

  test("a number and a text for the same double are equal, 0.0 and -0.0 are not", () => {
    expect(judge(both(`"1.5"`, "1.50"))).toBe("accepted");
    expect(judge(both(`"NaN"`, `"NaN"`))).toBe("accepted");
    expect(judge(both("1e400", `"Infinity"`))).toBe("accepted");
    expect(judge(both("0.0", "-0.0"))).toBe("redefinition");
    expect(judge(both("0", "-0"))).toBe("accepted");
  });

  test("1 and 1.0 differ between a reference and the text that repeats its type, also when read quickly", () => {
    const asked = { refers: [define("1.0")], strictness: "stored" } as const;
    expect(judge(defineRecord("R", defineField("a", define("1"))), asked)).toBe("redefinition");
    expect(judge(defineRecord("R", defineField("a", define("1.00"))), asked)).toBe("accepted");
    expect(judge(`/* read exactly */${defineRecord("R", defineField("a", define("1")))}`, asked)).toBe("redefinition");
  });

  test("types that hold each other many times over are compared once", () => {
    const nest = (depth: number): string =>
      depth === 0
        ? defineRecord("T0")
        : defineRecord(`T${depth}`, defineField("a", nest(depth - 1)), defineField("b", `"T${depth - 1}"`));
    expect(judge(defineRecord("R", defineField("x", nest(60)), defineField("y", nest(60))))).toBe("accepted");
  });
});

test("a pair met again through a named type of the writer keeps its first path", () => {
  const reader = `{"type":"record","name":"A","aliases":["B"],"fields":[{"name":"f","type":["null","int"]}]}`;
  const writer = `[${defineRecord("A", defineField("f", `{"type":"fixed","name":"W","size":2}`))},${defineRecord("B", defineField("f", `"W"`))}]`;
  const [left, right] = [parseAvro(reader, { strictness: "new" }), parseAvro(writer, { strictness: "stored" })];
  if (!left.ok || !right.ok) throw new Error("not parsed");
  expect(compareAvro(left.schema, right.schema).map((difference) => difference.registryPath)).toEqual([
    "/0/fields/0/type",
    "/0/fields/0/type",
  ]);
});

test("a nameless root that uses a type before its definition has copies of its own", () => {
  const text = `[{"type":"array","items":"X"},{"type":"map","values":${defineRecord("X", defineField("s", `"int"`))}}]`;
  const parsed = parseAvro(text, { strictness: "new" });
  if (!parsed.ok || parsed.schema.root.kind !== "union") throw new Error("not parsed");
  const [list, map] = parsed.schema.root.branches;
  expect(list?.kind === "array" && map?.kind === "map" && list.items === map.values).toBe(false);
});

test("sort orders are read in any case, as Java changes cases", () => {
  expect(judge(defineRecord("R", defineField("a", `"int"`, `,"order":"ıgnore"`)))).toBe("accepted");
  expect(judge(defineRecord("R", defineField("a", `"int"`, `,"order":"x"`)))).toBe("invalid-order");
});

describe("around the root value", () => {
  test.each(["\f", "\u0000", " \r\n\t"])("control characters behind it are skipped: %j", (rest) => {
    expect(judge(`"int"${rest}`)).toBe("accepted");
  });

  test("a carriage return ends a line comment; other control characters are not for comments", () => {
    expect(judge(`// x\r"int"`)).toBe("accepted");
    expect(judge(`/* \u0001 */"int"`)).toBe("invalid-syntax");
    expect(judge(`"int" // x`)).toBe("invalid-syntax");
  });
});
