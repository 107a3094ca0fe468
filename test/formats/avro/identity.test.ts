import { describe, expect, test } from "vitest";
import { classifyAvroChange, isSameAvroSchema } from "../../../src/formats/avro/identity.ts";
import type { AvroSchema } from "../../../src/formats/avro/parse.ts";
import { parseAvro } from "../../../src/formats/avro/parse.ts";

const BASE =
  `{"type":"record","name":"R","namespace":"n","doc":"d","aliases":["A","B"],"x":1,"y":{"a":1,"b":2},"fields":[` +
  `{"name":"i","type":["null",{"type":"int","logicalType":"date"}],"default":null,"doc":"f"},` +
  `{"name":"e","type":{"type":"enum","name":"E","symbols":["P","Q"],"default":"P"},"aliases":["o"]},` +
  `{"name":"l","type":{"type":"array","items":{"type":"fixed","name":"F","size":2,"doc":"in a list"}},"order":"ignore"}]}`;

function parse(text: string): AvroSchema {
  const result = parseAvro(text, { strictness: "stored" });
  if (!result.ok) throw new Error(result.problems[0].message);
  return result.schema;
}

function edit(from: string, to: string): string {
  expect(BASE).toContain(from);
  return BASE.replace(from, to);
}

describe("from the same schema to", () => {
  test.each([
    ["none", BASE],
    ["formatting", ` ${BASE}`],
    ["formatting", edit(`"x":1,"y":{"a":1,"b":2}`, `"y":{"b":2,"a":1},"x":1`)],
    ["formatting", edit(`["A","B"]`, `["n.B","A"]`)],
    ["formatting", edit(`"record"`, `"error"`)],
    ["formatting", edit(`"default":null`, `"order":"ASCENDING","default":null`)],
    ["formatting", edit(`"name":"E"`, `"name":"E","namespace":"n"`)],
    ["documentation", edit(`"doc":"d"`, `"doc":"other"`)],
    ["documentation", edit(`"doc":"d",`, "")],
    ["documentation", edit(`"doc":"f"`, `"doc":""`)],
    ["documentation", edit(`"in a list"`, `"inside a list"`)],
    ["documentation", edit(`"x":1`, `"x":1.0`)],
    ["documentation", edit(`"order":"ignore"`, `"order":"ignore","owner":"me"`)],
    ["semantic", edit(`["A","B"]`, `["A"]`)],
    ["semantic", edit(`"aliases":["o"]`, `"aliases":["p"]`)],
    ["semantic", edit(`"default":"P"`, `"default":"Q"`)],
    ["semantic", edit(`["P","Q"]`, `["Q","P"]`)],
    ["semantic", edit(`"size":2`, `"size":3`)],
    ["semantic", edit(`"order":"ignore"`, `"order":"descending"`)],
    ["semantic", edit(`"date"`, `"time-millis"`)],
    ["semantic", edit(`"x":1`, `"x":1,"confluent:tags":["PII"]`)],
    ["semantic", edit(`"x":1`, `"x":1,"connect.name":"c"`)],
    ["semantic", edit(`"namespace":"n"`, `"namespace":"m"`)],
    ["semantic", edit(`,"default":null`, "")],
  ] as const)("%s: %s", (change, text) => {
    const [before, after] = [parse(BASE), parse(text)];
    expect(classifyAvroChange(before, after)).toBe(change);
    expect(isSameAvroSchema(before, after)).toBe(change === "none" || change === "formatting");
    expect(isSameAvroSchema(after, before)).toBe(change === "none" || change === "formatting");
  });
});

test("numbers count as they were written, also when the text was read quickly", () => {
  const of = (value: string): AvroSchema =>
    parse(`{"type":"record","name":"R","fields":[{"name":"d","type":"double","default":${value}}]}`);
  expect(classifyAvroChange(of("1"), of("1.0"))).toBe("semantic");
  expect(classifyAvroChange(of("1.0"), of("1.00"))).toBe("formatting");
  expect(classifyAvroChange(of(`"1"`), of("1e0"))).toBe("formatting");
});

test("recursive types are equal when their first rounds are", () => {
  const of = (name: string): AvroSchema =>
    parse(
      `{"type":"record","name":"R","fields":[{"name":"next","type":["null","R"]},{"name":"${name}","type":"int"}]}`,
    );
  expect(isSameAvroSchema(of("a"), of("a"))).toBe(true);
  expect(isSameAvroSchema(of("a"), of("b"))).toBe(false);
});
