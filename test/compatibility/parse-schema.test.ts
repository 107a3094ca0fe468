import { describe, expect, test } from "vitest";
import { OperationalError } from "../../src/diagnostic/operational-error.ts";
import { parseSchema } from "../../src/compatibility/parse-schema.ts";

const LEGACY = `{"type":"record","name":"R","fields":[{"name":"a","type":{"type":"int"},"default":"no"}]}`;

describe("a schema text", () => {
  test("is accepted with the texts the registry stores", () => {
    const schema = `{"name":"R","type":"record","fields":[{"name":"a","type":{"type":"double"},"default":1}]}`;
    expect(parseSchema({ type: "AVRO", schema })).toEqual({
      verdict: "accepted",
      canonical: `{"type":"record","name":"R","fields":[{"name":"a","type":"double","default":1}]}`,
      normalized: `{"type":"record","name":"R","fields":[{"name":"a","type":"double","default":1.0}]}`,
      problems: [],
      canonicalProblems: [],
      normalizeProblems: [],
    });
  });

  test("is rejected as new and accepted as stored", () => {
    const { problems, ...rejected } = parseSchema({ type: "AVRO", schema: LEGACY });
    expect(problems.map((problem) => [problem.kind, problem.place])).toEqual([
      ["invalid-default", { reference: null, pointer: "/fields/0/default" }],
    ]);
    expect(rejected).toEqual({
      verdict: "rejected",
      canonical: null,
      normalized: null,
      canonicalProblems: [],
      normalizeProblems: [],
    });
    expect(parseSchema({ type: "AVRO", schema: LEGACY, strictness: "stored" }).normalized).toBe(
      `{"type":"record","name":"R","fields":[{"name":"a","type":"int"}]}`,
    );
  });

  test("can be refused under normalize alone, with the place", () => {
    const schema = `{"type":"record","name":"R","fields":[{"name":"a","type":"int","big":12345678901234567890}]}`;
    const { verdict, canonical, normalized, normalizeProblems } = parseSchema({ type: "AVRO", schema });
    expect({ verdict, canonical, normalized }).toEqual({ verdict: "accepted", canonical: schema, normalized: null });
    expect(normalizeProblems.map((problem) => [problem.kind, problem.message, problem.place])).toEqual([
      [
        "not-normalizable",
        "Disallowed property `big`: the registry cannot normalise an integer beyond 64 bits.",
        { reference: null, pointer: "/fields/0/big" },
      ],
    ]);
  });

  test("is read with its references by the rules of a version", () => {
    const schema = `{"type":"record","name":"n.R","fields":[{"name":"m","type":{"type":"Money"}}]}`;
    const references = [{ name: "Money", schema: `{"type":"record","name":"Money","fields":[]}` }];
    expect(parseSchema({ type: "AVRO", schema, references }).canonical).toBe(
      `{"type":"record","name":"R","namespace":"n","fields":[{"name":"m","type":"Money"}]}`,
    );
    const old = parseSchema({ type: "AVRO", schema, references, serverVersion: "7.9.9" });
    expect(old.problems.map((problem) => problem.kind)).toEqual(["undefined-name"]);
  });

  test("of a type without an engine cannot be judged", () => {
    expect(() => parseSchema({ type: "PROTOBUF", schema: "" })).toThrow(OperationalError);
  });
});
