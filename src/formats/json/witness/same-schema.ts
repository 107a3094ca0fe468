import type { Plain } from "./plain-value.ts";
import { areEqual, isPlainArray, isPlainObject } from "./plain-value.ts";

/** Whether two schemas are the same text without references, so that they mean the same wherever they stand. */
export function areEqualSchemas(left: Plain | undefined, right: Plain | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  return areEqual(left, right) && !refers(left);
}

function refers(value: Plain): boolean {
  if (isPlainArray(value)) return value.some(refers);
  if (!isPlainObject(value)) return false;
  return Object.entries(value).some(([key, part]) => /^\$(?:ref|dynamicRef|recursiveRef)$/.test(key) || refers(part));
}
