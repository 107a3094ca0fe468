import type { AvroType } from "./document.ts";
import { readLogicalType } from "./logical-type.ts";

/** The precision and scale of a decimal as written; `undefined` where missing or no whole number. */
export interface Decimal {
  readonly precision: number | undefined;
  /** 0 when the schema leaves it out. */
  readonly scale: number | undefined;
}

/** The decimal a type is meant to be, or undefined when its logical type is another or none. */
export function readDecimal(type: AvroType): Decimal | undefined {
  if (readLogicalType(type) !== "decimal" || type.attributes === undefined) return undefined;
  const { precision, scale } = type.attributes;
  return {
    precision: readWhole(precision?.value),
    scale: scale === undefined ? 0 : readWhole(scale.value),
  };
}

/** The most decimal digits that a signed number of so many bytes always holds. */
export function countDigits(bytes: number): number {
  return Math.floor(Math.log10(2) * (8 * bytes - 1));
}

function readWhole(value: { readonly kind: string; readonly text?: string } | undefined): number | undefined {
  const text = value?.kind === "number" ? value.text : undefined;
  return text !== undefined && /^-?[0-9]{1,15}$/.test(text) ? Number(text) : undefined;
}
