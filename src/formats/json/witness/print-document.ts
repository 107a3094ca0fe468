import { parsePointer } from "../../../source/json-pointer.ts";
import type { Plain } from "./plain-value.ts";
import { getPlain, isPlainArray, isPlainObject } from "./plain-value.ts";

/** Documents up to this length are shown whole. */
const SHORT = 60;

/** A document as JSON with only what lies on the way to a pointer, and `…` for the rest; whole when it is short. */
export function printExcerpt(value: Plain, pointer: string): string {
  const whole = JSON.stringify(value);
  return whole.length <= SHORT ? whole : printOnPath(value, parsePointer(pointer));
}

function printOnPath(value: Plain, path: readonly string[]): string {
  const [token, ...rest] = path;
  if (token === undefined) return printShallow(value);
  if (isPlainArray(value)) return printItems(value, token, rest);
  if (!isPlainObject(value)) return JSON.stringify(value);
  const names = Object.keys(value);
  const shown = getPlain(value, token);
  if (shown === undefined) return printShallow(value);
  const member = `${JSON.stringify(token)}:${printOnPath(shown, rest)}`;
  return names.length > 1 ? `{${member},…}` : `{${member}}`;
}

function printItems(items: readonly Plain[], token: string, rest: readonly string[]): string {
  const index = Number(token);
  const item = items[index];
  if (item === undefined) return printShallow(items);
  const before = index > 0 ? "…," : "";
  return `[${before}${printOnPath(item, rest)}${index < items.length - 1 ? ",…" : ""}]`;
}

/** A value whose members are short, and `…` where they are not. */
function printShallow(value: Plain): string {
  if (isPlainArray(value)) return `[${value.map(printShort).join(",")}]`;
  if (!isPlainObject(value)) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, part]) => `${JSON.stringify(name)}:${printShort(part)}`)
    .join(",")}}`;
}

function printShort(value: Plain): string {
  const text = JSON.stringify(value);
  return text.length <= SHORT ? text : "…";
}
