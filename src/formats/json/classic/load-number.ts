import type { NumberNode } from "../model.ts";
import { readBoolean, readNumber } from "../keyword-readers.ts";
import { SchemaFault, enterMember } from "../schema-fault.ts";
import { toDouble } from "../schema-number.ts";
import type { SchemaNumber } from "../schema-number.ts";
import { NUMBER_GROUP } from "./keyword-groups.ts";
import type { ClassicSource } from "./classic-source.ts";

const EXCLUSIVE_KEYWORDS = ["exclusiveMinimum", "exclusiveMaximum"] as const;

/** The number part of a schema object; `type` null when no type asked for it. */
export function loadNumber(source: ClassicSource, type: "integer" | "number" | null): NumberNode {
  const isDraft4 = source.frame.file.draft === "draft4";
  const hasKeywords = (source.groups.present & NUMBER_GROUP) !== 0;
  const read = (key: string): SchemaNumber | undefined => (hasKeywords ? readNumber(source, key) : undefined);
  return {
    pointer: source.frame.pointer,
    document: source.frame.document,
    annotations: null,
    kind: "number",
    typed: type !== null,
    integer: type === "integer",
    minimum: read("minimum"),
    maximum: read("maximum"),
    exclusiveMinimum: isDraft4 ? undefined : read("exclusiveMinimum"),
    exclusiveMaximum: isDraft4 ? undefined : read("exclusiveMaximum"),
    multipleOf: hasKeywords ? readMultiple(source) : undefined,
    flags: isDraft4 ? EXCLUSIVE_KEYWORDS.filter((keyword) => readBoolean(source, keyword) === true) : [],
  };
}

function readMultiple(source: ClassicSource): SchemaNumber | undefined {
  const multiple = readNumber(source, "multipleOf");
  if (multiple !== undefined && toDouble(multiple) === 0)
    throw new SchemaFault("invalid-keyword", enterMember(source.spot, "multipleOf"), "`multipleOf` must not be 0.");
  return multiple;
}
