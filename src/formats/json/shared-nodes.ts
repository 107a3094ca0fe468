import { JsonNumber, getMember, isJsonObject, listKeys } from "../../source/json-value.ts";
import type { JsonObject, JsonValue } from "../../source/json-value.ts";
import { isJsonArray } from "./keyword-readers.ts";
import type { ReferenceNode, SchemaNode } from "./model.ts";

/**
 * The references inside a node that was loaded from the same place of another text, when its text was the same and
 * nothing in it depends on where it stands: it may stand for the value too, if the references lead to the same. Null
 * when it may not. Versions of one subject mostly hold the same parts at the same places: these are loaded once, and
 * compared with themselves not at all.
 */
export function findReusableLinks(node: SchemaNode, json: JsonValue): readonly ReferenceNode[] | null {
  const { annotations } = node;
  if (annotations === null || annotations.links === null || typeof json !== "object" || json === null) return null;
  return areSameObjects(annotations.source, json) ? annotations.links : null;
}

/** Whether two values are equal; the keys of `properties` in the same order, in which a parser takes them. */
export function areSameValues(left: JsonValue, right: JsonValue): boolean {
  return left === right || areSameObjects(left, right);
}

/** Whether two values are equal, with all keys in the same order. */
export function areIdenticalValues(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  if (left === right) return true;
  if (left === undefined || right === undefined) return false;
  if (isJsonObject(left)) return isJsonObject(right) && haveIdenticalMembers(left, right);
  if (!isJsonArray(left) || !isJsonArray(right) || left.length !== right.length) return false;
  return left.every((item, index) => areIdenticalValues(item, right[index]));
}

function haveIdenticalMembers(left: JsonObject, right: JsonObject): boolean {
  const [keys, others] = [listKeys(left), listKeys(right)];
  return (
    keys.length === others.length &&
    keys.every((key, index) => key === others[index] && areIdenticalValues(getMember(left, key), getMember(right, key)))
  );
}

function areSameObjects(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  return areSame(left, right);
}

function areSame(left: object, right: object): boolean {
  if (left instanceof JsonNumber || Array.isArray(left) !== Array.isArray(right)) return false;
  const [own, other] = [left as Members, right as Members];
  let extra = 0;
  for (const key in own) {
    const one = own[key];
    const two = other[key];
    if (one !== two && !areSameObjects(one, two)) return false;
    if (key === "__proto__" || (key === "properties" && !areInOrder(one, two))) return false;
    extra++;
  }
  for (const _ in other) extra--;
  return extra === 0;
}

interface Members {
  readonly [key: string]: JsonValue | undefined;
}

function areInOrder(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  if (!isJsonObject(left) || !isJsonObject(right)) return true;
  const others = listKeys(right);
  return listKeys(left).every((key, index) => key === others[index]);
}
