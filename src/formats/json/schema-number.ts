import { JsonNumber } from "../../source/json-value.ts";
import type { JsonValue } from "../../source/json-value.ts";

/** A JSON number as the schema's reader keeps it: a plain number prints as its text, {@link JsonNumber} holds it. */
export type SchemaNumber = number | JsonNumber;

/** Whether a value is a number, in either form. */
export function isSchemaNumber(value: JsonValue | undefined): value is SchemaNumber {
  return typeof value === "number" || value instanceof JsonNumber;
}

/** The number's text. */
export function printSchemaNumber(value: SchemaNumber): string {
  return typeof value === "number" ? String(value) : value.text;
}

/** The nearest double. */
export function toDouble(value: SchemaNumber): number {
  return typeof value === "number" ? value : Number(value.text);
}

/** Whether the registry's JSON reader makes a 32-bit integer of the number: no point, no exponent, in range. */
export function isJavaInteger(value: SchemaNumber): boolean {
  if (typeof value === "number")
    return Number.isInteger(value) && Math.abs(value) <= 2_147_483_648 && value !== 2_147_483_648;
  const number = Number(value.text);
  return /^-?[0-9]+$/.test(value.text) && number >= -2_147_483_648 && number <= 2_147_483_647;
}

/** The number cut to an integer of 32 bits as Java's `intValue` cuts it: the fraction dropped, high bits lost. */
export function toJavaInteger(value: SchemaNumber): number {
  const double = toDouble(value);
  return Number.isFinite(double) ? Number(BigInt.asIntN(32, BigInt(Math.trunc(double)))) : 0;
}

/** A decimal as Java's `BigDecimal` holds it: `unscaled × 10^-scale`. */
export interface Decimal {
  readonly unscaled: bigint;
  readonly scale: number;
}

/** The exact decimal of a number's text (`1.50` has the scale 2, `1E+2` the scale -2). */
export function toDecimal(text: string): Decimal {
  const match = /^(-?)([0-9]+)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]+))?$/.exec(text);
  const [, sign = "", whole = "0", fraction = "", exponent = "0"] = match ?? [];
  const digits = BigInt(whole + fraction);
  return { unscaled: sign === "-" ? -digits : digits, scale: fraction.length - Number(exponent) };
}

/** Powers of ten beyond this are not computed: such numbers are only compared by their size. */
const MAX_SHIFT = 5_000;

/** The two decimals as integers of one scale, or undefined when their sizes are too far apart to be shifted. */
function alignDecimals(left: Decimal, right: Decimal): readonly [bigint, bigint] | undefined {
  const scale = Math.max(left.scale, right.scale);
  if (scale - left.scale > MAX_SHIFT || scale - right.scale > MAX_SHIFT) return undefined;
  return [left.unscaled * 10n ** BigInt(scale - left.scale), right.unscaled * 10n ** BigInt(scale - right.scale)];
}

/** Whether two numbers are equal as exact decimals (0.5 equals 0.50). */
export function areEqualDecimals(left: SchemaNumber, right: SchemaNumber): boolean {
  const pair = alignDecimals(toDecimal(printSchemaNumber(left)), toDecimal(printSchemaNumber(right)));
  return pair !== undefined && pair[0] === pair[1];
}

/** Whether the first number is an exact multiple of the second; false for a divisor of zero. */
export function isExactMultiple(value: SchemaNumber, divisor: SchemaNumber): boolean {
  const pair = alignDecimals(toDecimal(printSchemaNumber(value)), toDecimal(printSchemaNumber(divisor)));
  return pair !== undefined && pair[1] !== 0n && pair[0] % pair[1] === 0n;
}

/** A number's text as Java prints the value it makes of it: `BigInteger` or `BigDecimal.toString()`. */
export function printJavaNumber(text: string): string {
  if (/^-?[0-9]+$/.test(text)) return text === "-0" ? "0" : text;
  const { unscaled, scale } = toDecimal(text);
  const sign = unscaled < 0n ? "-" : "";
  const digits = String(unscaled < 0n ? -unscaled : unscaled);
  const exponent = digits.length - 1 - scale;
  if (scale >= 0 && exponent >= -6) return sign + placePoint(digits, scale);
  const mantissa = digits.length > 1 ? `${digits[0]}.${digits.slice(1)}` : digits;
  return `${sign}${mantissa}${exponent === 0 ? "" : `E${exponent > 0 ? "+" : ""}${exponent}`}`;
}

function placePoint(digits: string, scale: number): string {
  if (scale === 0) return digits;
  const padded = digits.padStart(scale + 1, "0");
  return `${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
}
