import { JsonNumber } from "../../source/json-value.ts";
import type { JsonValue } from "../../source/json-value.ts";

/** Whether a value is a JSON number in whichever form it was kept. */
export function isNumber(value: JsonValue | undefined): value is number | JsonNumber {
  return typeof value === "number" || value instanceof JsonNumber;
}

/** The number's text as it was written, or as JavaScript prints it where only its value was kept. */
export function printNumberText(value: number | JsonNumber): string {
  return typeof value === "number" ? String(value) : value.text;
}

/** The integer a number was written as, or null when it has a fraction or an exponent. */
export function readInteger(value: JsonValue | undefined): bigint | null {
  if (!isNumber(value)) return null;
  const text = printNumberText(value);
  return /^-?[0-9]+$/.test(text) ? BigInt(text) : null;
}

/** Whether an integer fits the signed range of 32 or 64 bits. */
export function fitsBits(value: bigint, bits: 32 | 64): boolean {
  return BigInt.asIntN(bits, value) === value;
}
