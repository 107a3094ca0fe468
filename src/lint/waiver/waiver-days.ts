import type { ManifestWaiver } from "../../manifest/lint-settings.ts";

/** Days from one `YYYY-MM-DD` to another; NaN when either is no day. */
export function countDays(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

/** Whether a waiver's last day is over. Dates of this form are in the order of their text. */
export function isExpired({ expires }: ManifestWaiver, today: string): boolean {
  return expires !== undefined && expires.text < today;
}
