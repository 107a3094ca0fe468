import type { AvroField, AvroRecord, AvroType } from "./model.ts";

/**
 * A second set of nodes for a type and all that is below it, shared and recursive types once each; places stay those
 * of the originals. Types without parts are the same objects in both.
 */
export function copyType(type: AvroType, copies: Map<AvroType, AvroType>): AvroType {
  const known = copies.get(type);
  if (known !== undefined) return known;
  const copy = createCopy(type);
  if (copy === type) return type;
  copies.set(type, copy);
  fillCopy(copy, copies);
  return copy;
}

function createCopy(type: AvroType): AvroType {
  switch (type.kind) {
    case "record":
      return { ...type, fields: [...type.fields], fieldIndex: null };
    case "union":
      return { ...type, branches: [...type.branches] };
    case "array":
    case "map":
      return { ...type };
    default:
      return type;
  }
}

function fillCopy(copy: AvroType, copies: Map<AvroType, AvroType>): void {
  switch (copy.kind) {
    case "record":
      copy.fields.forEach((field, index) => (copy.fields[index] = copyField(field, copy, copies)));
      return;
    case "union":
      copy.branches.forEach((branch, index) => (copy.branches[index] = copyType(branch, copies)));
      return;
    case "array":
      copy.items = copyType(copy.items, copies);
      return;
    case "map":
      copy.values = copyType(copy.values, copies);
      return;
    default:
  }
}

function copyField(field: AvroField, parent: AvroRecord, copies: Map<AvroType, AvroType>): AvroField {
  return { ...field, parent, type: copyType(field.type, copies) };
}
