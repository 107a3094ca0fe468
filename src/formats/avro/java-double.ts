import type { BinaryNumber, DecimalDigits } from "./java-digits.ts";
import { findJavaDigits } from "./java-digits.ts";

/** A number as Java's `Double.toString` writes it: `1.0`, `1.0E-7`, `NaN`, `-Infinity`. */
export function printJavaDouble(value: number): string {
  return printJavaFloating(value, DOUBLE);
}

/** A number of single precision as Java's `Float.toString` writes it; the value is rounded to a float first. */
export function printJavaFloat(value: number): string {
  return printJavaFloating(Math.fround(value), FLOAT);
}

/**
 * What Java's `Double.parseDouble` makes of a text, or null where it throws: surrounding blanks, hexadecimal digits
 * and the suffixes `f` and `d` are allowed, `Infinity` and `NaN` only in this spelling.
 */
export function parseJavaDouble(text: string): number | null {
  const trimmed = text.replace(/^[\0- ]+|[\0- ]+$/g, "");
  if (HEXADECIMAL.test(trimmed)) return parseHexadecimal(trimmed);
  return DECIMAL.test(trimmed) ? Number(trimmed.replace(/[fFdD]$/, "")) : null;
}

const DECIMAL = /^[+-]?(?:NaN|Infinity|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?[fFdD]?)$/;
const HEXADECIMAL = /^[+-]?0[xX](?:[0-9a-fA-F]+\.?|[0-9a-fA-F]*\.[0-9a-fA-F]+)[pP][+-]?[0-9]+[fFdD]?$/;

/** A format of binary numbers: bits of a normal number, and the exponent of the smallest number. */
interface FloatFormat {
  readonly precision: number;
  readonly smallest: number;
}

const DOUBLE: FloatFormat = { precision: 53, smallest: -1074 };
const FLOAT: FloatFormat = { precision: 24, smallest: -149 };

function printJavaFloating(value: number, format: FloatFormat): string {
  if (!Number.isFinite(value)) return String(value);
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  const absolute = Math.abs(value);
  return sign + (absolute === 0 ? "0.0" : placeJavaPoint(findJavaDigits(splitNumber(absolute, format))));
}

function splitNumber(value: number, format: FloatFormat): BinaryNumber {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const raw = view.getBigUint64(0);
  const biased = Number(raw >> 52n);
  const fraction = raw & 0xf_ffff_ffff_ffffn;
  let bits = biased === 0 ? fraction : fraction | (1n << 52n);
  let exponent = Math.max(biased, 1) - 1075;
  const trailing = bits.toString(2).length - bits.toString(2).replace(/0+$/, "").length;
  bits >>= BigInt(trailing);
  exponent += trailing;
  const height = bits.toString(2).length + exponent;
  return { bits, exponent, precision: Math.min(format.precision, height - format.smallest) };
}

/** Java writes numbers from 10^-3 up to 10^7 without an exponent. */
function placeJavaPoint({ digits, point }: DecimalDigits): string {
  if (point > 7 || point <= -3) return `${digits[0] ?? ""}.${digits.slice(1) || "0"}E${point - 1}`;
  if (point <= 0) return `0.${"0".repeat(-point)}${digits}`;
  const padded = digits.padEnd(point, "0");
  return `${padded.slice(0, point)}.${padded.slice(point) || "0"}`;
}

function parseHexadecimal(text: string): number {
  const match = /^([+-]?)0[xX]([0-9a-fA-F]*)\.?([0-9a-fA-F]*)[pP]([+-]?[0-9]+)/.exec(text);
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match ?? [];
  const value = scaleByTwo(BigInt(`0x${whole}${fraction}`), Number(exponent) - 4 * fraction.length);
  return sign === "-" ? -value : value;
}

/** `digits * 2^exponent`, rounded once to the nearest double. */
function scaleByTwo(digits: bigint, exponent: number): number {
  if (digits === 0n) return 0;
  const bits = digits.toString(2).length;
  if (bits + exponent > 1024) return Infinity;
  if (bits + exponent < -1075) return 0;
  const dropped = Math.max(bits - 53, -1074 - exponent, 0);
  // Two factors, since a power below the smallest normal one has fewer bits of its own.
  const half = Math.trunc((exponent + dropped) / 2);
  return Number(roundShift(digits, dropped)) * 2 ** half * 2 ** (exponent + dropped - half);
}

/** `digits / 2^shift`, half rounded to even. */
function roundShift(digits: bigint, shift: number): bigint {
  const kept = digits >> BigInt(shift);
  if (shift === 0) return kept;
  const rest = digits - (kept << BigInt(shift));
  const half = 1n << BigInt(shift - 1);
  return rest > half || (rest === half && kept % 2n === 1n) ? kept + 1n : kept;
}
