import { getMember, isJsonObject, listKeys } from "../../source/json-value.ts";
import type { JsonNumber, JsonObject, JsonValue } from "../../source/json-value.ts";
import { isNumber, printNumberText, readInteger } from "./json-number.ts";

/** Whether two values are equal as Jackson's nodes are: objects whatever the order, `1` apart from `1.0`. */
export function isSameJson(left: JsonValue, right: JsonValue): boolean {
  if (isNumber(left) && isNumber(right)) return isSameNumber(left, right);
  if (Array.isArray(left)) return Array.isArray(right) && isSameList(left, right, isSameJson);
  if (isJsonObject(left)) return isJsonObject(right) && isSameObject(left, right);
  return left === right;
}

/** Whether two lists have the same length and equal items in the same order. */
export function isSameList<Item>(
  left: readonly Item[],
  right: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): boolean {
  if (left.length !== right.length) return false;
  return left.every((item, index) => {
    const other = right[index];
    return other !== undefined && isSame(item, other);
  });
}

function isSameNumber(left: number | JsonNumber, right: number | JsonNumber): boolean {
  const [leftInteger, rightInteger] = [readInteger(left), readInteger(right)];
  if (leftInteger !== null || rightInteger !== null) return leftInteger === rightInteger;
  // As Java compares doubles: 0.0 apart from -0.0, and not-a-number equal to itself.
  return Object.is(Number(printNumberText(left)), Number(printNumberText(right)));
}

function isSameObject(left: JsonObject, right: JsonObject): boolean {
  const keys = listKeys(left);
  return (
    keys.length === listKeys(right).length &&
    keys.every((key) => {
      const [one, other] = [getMember(left, key), getMember(right, key)];
      return one !== undefined && other !== undefined && isSameJson(one, other);
    })
  );
}
