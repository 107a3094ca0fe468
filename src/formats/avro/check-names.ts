import type { AvroType } from "./model.ts";
import { isNamedType, listParts } from "./model.ts";
import { isValidNamePart } from "./names.ts";
import { findPlace } from "./place.ts";
import { refuse } from "./problems.ts";

/**
 * Refuses names of types, fields and symbols that are not made of letters, digits and `_` of any script. The registry
 * checks the names of a stored schema only once it is parsed, and only those that the root reaches: what else a
 * reference holds may have any name.
 *
 * @throws SchemaFault
 */
export function checkReachableNames(root: AvroType): void {
  const seen = new Set<AvroType>([root]);
  const waiting = [root];
  for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
    checkNames(type);
    for (const part of listParts(type)) {
      if (seen.has(part)) continue;
      seen.add(part);
      waiting.push(part);
    }
  }
}

function checkNames(type: AvroType): void {
  if (!isNamedType(type)) return;
  if (!isValidNamePart(type.name.short, "unicode"))
    refuse("invalid-name", `Invalid name \`${type.name.short}\`.`, findPlace(type, "name"));
  if (type.kind === "record")
    for (const field of type.fields)
      if (!isValidNamePart(field.name, "unicode"))
        refuse("invalid-name", `Invalid name \`${field.name}\`.`, findPlace(field, "name"));
  if (type.kind === "enum")
    for (const [index, symbol] of type.symbols.entries())
      if (!isValidNamePart(symbol, "unicode"))
        refuse("invalid-symbol", `Invalid symbol \`${symbol}\`.`, findPlace(type, "symbols", index));
}
