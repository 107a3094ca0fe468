import { describe, expect, test } from "vitest";
import { checkPair } from "../../../src/compatibility/check-pair.ts";
import { diagnosePair } from "../../../src/compatibility/diagnose.ts";
import { jsonFormat } from "../../../src/formats/json/json-format.ts";

function compare(writer: object, reader: object): ReturnType<typeof checkPair> {
  return checkPair({
    type: "JSON",
    reader: { schema: JSON.stringify(reader) },
    writer: { schema: JSON.stringify(writer) },
  });
}

/** What people are told, each with what the registry lists besides for the same cause. */
function listCauses(writer: object, reader: object): readonly unknown[] {
  const sources = { main: { path: "x.json", text: JSON.stringify(reader) }, references: new Map() };
  const causes = diagnosePair({
    format: jsonFormat,
    subject: "x",
    level: "BACKWARD",
    direction: "backward",
    candidate: sources,
    earlier: { version: 1, label: "version 1", sources },
    differences: compare(writer, reader).differences,
  });
  return causes.map(({ diagnostic: { rule, compatibility } }) => [
    rule.slice("json/".length),
    ...(compatibility?.alsoReported ?? []).map(({ registryType, registryPath }) => `${registryType} ${registryPath}`),
  ]);
}

function listBreaking(writer: object, reader: object): readonly string[] {
  return compare(writer, reader)
    .differences.filter(({ breaking }) => breaking)
    .map(({ registryType }) => registryType ?? "");
}

const MAP = { type: "object", additionalProperties: { type: "integer" } };
const TEXT = { type: "string" };

describe("one finding a cause", () => {
  test("a property that does not fit the rest's schema is told with what does not fit, and required apart", () => {
    const reader = { ...MAP, properties: { note: TEXT }, required: ["note"] };
    expect(listCauses(MAP, reader)).toEqual([
      ["property-added-not-covered-by-partially-open-content-model", "TYPE_CHANGED #/properties/note"],
      ["required-property-added-to-unopen-content-model"],
    ]);
    expect(listBreaking(MAP, reader)).toEqual([
      "TYPE_CHANGED",
      "PROPERTY_ADDED_NOT_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
      "REQUIRED_PROPERTY_ADDED_TO_UNOPEN_CONTENT_MODEL",
    ]);
  });

  test("what does not fit may stand deep inside of the property", () => {
    const rest = { type: "object", properties: { a: { type: "integer" } }, additionalProperties: false };
    const note = { type: "object", properties: { a: TEXT }, additionalProperties: false };
    const writer = { type: "object", additionalProperties: rest };
    expect(listCauses(writer, { ...writer, properties: { note } })).toEqual([
      ["property-added-not-covered-by-partially-open-content-model", "TYPE_CHANGED #/properties/note/properties/a"],
    ]);
  });

  test("a list that becomes a tuple is one change, and one of more positions several", () => {
    const list = { type: "array", items: TEXT };
    const tuple = (...items: readonly object[]): object => ({ type: "array", items });
    expect(listCauses(list, tuple(TEXT, { type: "integer" }))).toEqual([
      ["item-added-to-open-content-model", "ITEM_ADDED_TO_OPEN_CONTENT_MODEL #/items/1"],
    ]);
    expect(listCauses(tuple({}), tuple({}, TEXT, TEXT))).toEqual([
      ["item-added-to-open-content-model"],
      ["item-added-to-open-content-model"],
    ]);
  });

  test("the rest of a new tuple belongs to it", () => {
    const $schema = "https://json-schema.org/draft/2020-12/schema";
    const writer = { $schema, type: "array", items: TEXT };
    expect(listCauses(writer, { ...writer, prefixItems: [TEXT] })).toEqual([
      ["item-added-to-open-content-model", "ADDITIONAL_ITEMS_NARROWED #/additionalItems"],
    ]);
  });

  test("names that look like paths of others stay causes of their own", () => {
    const closed = { type: "object", additionalProperties: false };
    const properties = { "note/properties/a": TEXT, note: TEXT };
    const removed = { ...closed, properties: {} };
    expect(listCauses({ ...closed, properties }, removed).length).toBe(2);
  });
});
