import { describe, expect, test } from "vitest";
import { createConfig } from "../../src/lint/config.ts";
import { lintFiles } from "../../src/lint/lint-files.ts";
import { RULES } from "../../src/lint/rules/catalogue.ts";
import { createLintSession } from "../../src/lint/session.ts";

describe("earlier versions", () => {
  const schema = (type: string, more = "") =>
    `{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"a":{"type":"${type}"}}${more}}`;
  const versions = [schema("string", ',"title":"newest"'), schema("integer"), schema("string")];

  /** What is found in the file, and how many earlier versions were read for it. */
  function lintAgainst(text: string, isProven: boolean): { readonly found: readonly string[]; readonly read: number } {
    let read = 0;
    const { diagnostics } = lintFiles(createLintSession(createConfig(RULES, "recommended")), {
      files: [{ source: { path: "order.json", text }, type: "JSON", subjects: [], references: [] }],
      subjects: [],
      *listEarlier() {
        for (const [index, version] of versions.entries()) {
          read++;
          yield { path: `version ${versions.length - index}`, text: version };
        }
      },
      isProven: () => isProven,
    });
    return { found: diagnostics.map(({ rule }) => rule).filter((rule) => rule.startsWith("evolution/")), read };
  }

  test("before the newest are read unless the schema is proven to hold towards them", () => {
    const text = schema("string", ',"title":"new"');
    expect(lintAgainst(text, false)).toEqual({ found: ["evolution/property-retyped"], read: 3 });
    expect(lintAgainst(text, true)).toEqual({ found: [], read: 1 });
  });

  test("are read all the same where the proof does not look at every part of the schema", () => {
    const text = schema("string", ',"patternProperties":{"^x-":{"type":"string"}}');
    expect(lintAgainst(text, true)).toEqual({ found: ["evolution/property-retyped"], read: 3 });
  });
});
