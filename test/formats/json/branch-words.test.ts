import { describe, expect, test } from "vitest";
import type { Report } from "../../../src/report/report.ts";
import { compareFiles } from "../../../src/commands/compare.ts";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const DRAFT = { $schema: "http://json-schema.org/draft-07/schema#" };
const MODERN = { $schema: "https://json-schema.org/draft/2020-12/schema" };

async function compare(writer: object, reader: object): Promise<Report> {
  const directory = mkdtempSync(join(tmpdir(), "branches-"));
  try {
    writeFileSync(join(directory, "old.json"), JSON.stringify(writer, null, 2));
    writeFileSync(join(directory, "new.json"), JSON.stringify(reader, null, 2));
    return await compareFiles({ directory, reader: "new.json", writer: "old.json", level: "BACKWARD" });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** The errors' messages up to who refuses what, their lines, proofs and edits. */
async function listErrors(writer: object, reader: object): Promise<readonly unknown[]> {
  const { diagnostics } = await compare(writer, reader);
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ message, location, witness, fix }) => [
      message.replace(/, (?:so|which) .*$/, ""),
      location.start?.line,
      witness?.status === "verified" ? witness.failsAt : witness?.status,
      fix?.title,
    ]);
}

function createEvent(name: string, properties: object): object {
  return {
    type: "object",
    properties: { type: { const: name }, ...properties },
    required: ["type"],
    additionalProperties: false,
  };
}

describe("a change inside of a branch", () => {
  test("is told at its own place, with a document that fails there, whatever branches are new beside it", async () => {
    const created = createEvent("created", { id: { type: "string" } });
    const writer = { ...DRAFT, oneOf: [created, createEvent("paid", { amount: { type: "number" } })] };
    const paid = createEvent("paid", { amount: { type: "string" } });
    expect(await listErrors(writer, { ...DRAFT, oneOf: [created, paid, createEvent("sent", {})] })).toEqual([
      [
        "In a branch of the schema the type of `amount` went from `number` to `string`",
        26,
        "amount",
        'Put `type` of `amount` back: `"number"`',
      ],
    ]);
  });

  test("is looked for between the branches that have no partner", async () => {
    const base = { type: "object", properties: { id: { type: "string" } }, required: ["id"] };
    const more = { type: "object", properties: { x: { type: "string" } } };
    const changed = { ...more, properties: { ...more.properties, y: { type: "integer" } } };
    expect(await listErrors({ ...DRAFT, allOf: [base, more] }, { ...DRAFT, allOf: [base, changed] })).toEqual([
      [
        "In a branch of the schema property `y` was added to it as an optional property of an object that is open for any other property",
        21,
        "y",
        "Give `y` the empty schema",
      ],
    ]);
  });

  test("of a list of types is told without a word of branches", async () => {
    const type = ["object", "null"];
    const writer = { ...DRAFT, type, properties: { z: { type: "string" } } };
    const reader = { ...writer, properties: { ...writer.properties, c: { type: "string" } } };
    const [error] = await listErrors(writer, reader);
    expect(error).toEqual([
      "Property `c` was added to the schema as an optional property of an object that is open for any other property",
      11,
      "c",
      "Give `c` the empty schema",
    ]);
  });

  test("is told for each of several branches, in the order of the earlier schema", async () => {
    const writer = {
      ...DRAFT,
      oneOf: [createEvent("a", { n: { type: "number" } }), createEvent("b", { m: { minimum: 1, type: "number" } })],
    };
    const reader = {
      ...DRAFT,
      oneOf: [createEvent("a", { n: { type: "boolean" } }), createEvent("b", { m: { minimum: 2, type: "number" } })],
    };
    const [error] = await listErrors(writer, reader);
    expect(error).toEqual([
      "In branches of the schema the type of `n` went from `number` to `boolean`; `minimum` of `m` went from 1 to 2",
      3,
      "n",
      'Put `type` of `n` back: `"number"`; Put `minimum` of `m` back: `1`',
    ]);
  });
});

describe("what a schema is made of", () => {
  test("names the keywords that belong to other types", async () => {
    const [error] = await listErrors({ ...DRAFT, type: "integer" }, { ...DRAFT, type: "integer", format: "int64" });
    expect(error).toMatchObject([
      "The schema went from `integer` to `integer with format`",
      3,
      "impossible",
      "Leave `format` of the schema out",
    ]);
  });

  test("a condition is taken out with all its parts", async () => {
    const writer = { ...DRAFT, type: "object" };
    const condition = '"if": { "required": ["a"] }, "then": { "required": ["b"] }, "title": "T"';
    const reader = JSON.parse(JSON.stringify(writer).replace(/\}$/, `, ${condition}}`)) as object;
    const [error] = await listErrors(writer, reader);
    expect(error).toMatchObject([
      "The schema went from `object` to `object with if/then/else`",
      3,
      "",
      "Leave `if`, `then` of the schema out",
    ]);
  });

  test("dependencies of the later drafts have their own places and edits", async () => {
    const writer = { ...MODERN, type: "object" };
    const [error] = await listErrors(writer, { ...writer, dependentRequired: { a: ["b"] } });
    expect(error).toEqual(["Objects with `a` need `b` now", 5, "", "Take the dependencies of `a` out again"]);
  });
});
