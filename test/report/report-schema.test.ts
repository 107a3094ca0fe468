import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { renderJson } from "../../src/reporters/json.ts";
import { SAMPLE_REPORTS } from "../reporters/sample-reports.ts";

interface SchemaNode {
  readonly [key: string]: unknown;
}

const schema = JSON.parse(readFileSync("src/report/report.schema.json", "utf8")) as SchemaNode;
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

function parseOutput(name: string): { [key: string]: unknown } {
  const report = SAMPLE_REPORTS[name];
  if (report === undefined) throw new Error(name);
  return JSON.parse(renderJson(report)) as { [key: string]: unknown };
}

/** Every object of a value with its path, those of arrays included. */
function listObjects(value: unknown, path = ""): readonly (readonly [string, { [key: string]: unknown }])[] {
  if (typeof value !== "object" || value === null) return [];
  const nested = Object.entries(value).flatMap(([key, item]) => listObjects(item, `${path}/${key}`));
  return Array.isArray(value) ? nested : [[path, value as { [key: string]: unknown }], ...nested];
}

describe("the published schema of the JSON output", () => {
  test.each(Object.keys(SAMPLE_REPORTS))("accepts the report `%s`", (name) => {
    validate(parseOutput(name));
    expect(validate.errors).toBe(null);
  });

  test("the samples use every property that the schema describes", () => {
    const described = listObjects(schema).flatMap(([path, node]) =>
      path.endsWith("/properties") ? Object.keys(node) : [],
    );
    const used = new Set(
      Object.keys(SAMPLE_REPORTS).flatMap((name) =>
        listObjects(parseOutput(name)).flatMap(([, node]) => Object.keys(node)),
      ),
    );
    expect(described.length).toBeGreaterThan(50);
    expect(described.filter((property) => !used.has(property))).toEqual([]);
  });

  test("refuses an unknown property in any object of a report", () => {
    const output = parseOutput("broken");
    const objects = listObjects(output);
    expect(objects.length).toBeGreaterThan(30);
    const accepted = objects.filter(([, node]) => {
      node["extra"] = 1;
      const valid = validate(output);
      delete node["extra"];
      return valid;
    });
    expect(accepted.map(([path]) => path)).toEqual([]);
  });

  test("refuses a report that lacks any required part or is of another version", () => {
    const required = schema["required"] as readonly string[];
    for (const key of required) {
      const output = parseOutput("clean");
      delete output[key];
      expect([key, validate(output)]).toEqual([key, false]);
    }
    expect(validate({ ...parseOutput("clean"), version: 2 })).toBe(false);
  });
});
