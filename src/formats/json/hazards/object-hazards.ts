import type { ArrayNode, NumberNode, ObjectNode, SchemaNode, StringNode } from "../model.ts";
import { toDouble } from "../schema-number.ts";
import type { SchemaNumber } from "../schema-number.ts";
import type { HazardFact, HazardKind } from "./hazard.ts";

/** What the registry does not look at in two objects, where the reader says more. */
export function findObjectFacts(reader: ObjectNode, writer: ObjectNode | undefined): readonly HazardFact[] {
  const facts: HazardFact[] = [];
  const before = new Set(writer?.required);
  for (const name of new Set(reader.required)) {
    if (before.has(name)) continue;
    const hasDefault = findDefault(reader.properties.get(name)) !== undefined;
    facts.push({
      kind: hasDefault ? "required-by-default" : "required-unseen",
      subject: name,
      keywords: ["required"],
      member: name,
      below: ["required"],
    });
  }
  for (const { pattern } of reader.patterns)
    facts.push({
      kind: "pattern-properties-narrowed",
      subject: pattern,
      keywords: ["patternProperties"],
      member: pattern,
      below: ["patternProperties", pattern],
    });
  if (reader.propertyNames !== null) facts.push(createFact("property-names-narrowed", "propertyNames"));
  return [...facts, ...findTypeFacts(reader, writer)];
}

function findDefault(node: SchemaNode | undefined): unknown {
  return node?.annotations?.defaultValue;
}

/** The schema that some items have to match. */
export function findArrayFacts(reader: ArrayNode, writer: ArrayNode | undefined): readonly HazardFact[] {
  const contains =
    reader.contains === null ? [] : [createFact("contains-narrowed", "contains", "minContains", "maxContains")];
  return [...contains, ...findTypeFacts(reader, writer)];
}

/** Formats, which the registry's comparison skips, and a type where there was none. */
export function findStringFacts(reader: StringNode, writer: StringNode | undefined): readonly HazardFact[] {
  const { format } = reader;
  const changed = format !== undefined && format !== writer?.format;
  const facts: HazardFact[] = changed
    ? [{ kind: "format-changed", subject: format, keywords: ["format"], member: null, below: ["format"] }]
    : [];
  return [...facts, ...findTypeFacts(reader, writer)];
}

/** Limits that exclude their value where the registry looks at others only, and draft 4's flags. */
export function findNumberFacts(reader: NumberNode, writer: NumberNode | undefined): readonly HazardFact[] {
  const facts: HazardFact[] = reader.flags
    .filter((flag) => writer?.flags.includes(flag) !== true)
    .map((flag) => ({
      kind: "exclusive-limit-unseen",
      subject: flag,
      keywords: [flag, flag === "exclusiveMinimum" ? "minimum" : "maximum"],
      member: null,
      below: [flag],
    }));
  if (isTighter(reader.exclusiveMaximum, writer?.exclusiveMaximum, 1))
    facts.push(createFact("exclusive-limit-unseen", "exclusiveMaximum"));
  if (isTighter(reader.exclusiveMinimum, writer?.exclusiveMinimum, -1))
    facts.push(createFact("exclusive-limit-unseen", "exclusiveMinimum"));
  return [...facts, ...findTypeFacts(reader, writer)];
}

function isTighter(after: SchemaNumber | undefined, before: SchemaNumber | undefined, sign: 1 | -1): boolean {
  if (after === undefined) return false;
  return before === undefined || (toDouble(after) - toDouble(before)) * sign < 0;
}

function findTypeFacts(
  reader: { readonly typed: boolean },
  writer: { readonly typed: boolean } | undefined,
): readonly HazardFact[] {
  return reader.typed && writer?.typed === false ? [createFact("type-unseen", "type")] : [];
}

/** A fact about one keyword. */
export function createFact(kind: HazardKind, ...keywords: readonly [string, ...string[]]): HazardFact {
  return { kind, subject: keywords[0], keywords, member: null, below: [keywords[0]] };
}
