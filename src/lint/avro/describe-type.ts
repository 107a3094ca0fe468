import type { AvroType } from "./document.ts";

/** A type in a few words: `int`, `enum Color`, `a.b.Order`, `array of string`, `union`. */
export function describeType(type: AvroType): string {
  switch (type.kind) {
    case "primitive":
      return type.name;
    case "record":
    case "enum":
    case "fixed":
      return `${type.kind} ${type.name?.simple ?? "without a name"}`;
    case "array":
      return type.items === undefined ? "array" : `array of ${describeType(type.items)}`;
    case "map":
      return type.values === undefined ? "map" : `map of ${describeType(type.values)}`;
    case "union":
      return "union";
    case "name":
      return type.node.value;
    case "unreadable":
      return "unreadable type";
  }
}
