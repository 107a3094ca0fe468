/**
 * The day of a run in UTC, `YYYY-MM-DD`: the given one, else that of `SOURCE_DATE_EPOCH` (seconds), which makes runs
 * repeatable, else today.
 */
export function readToday(given: string | undefined): string {
  if (given !== undefined) return given;
  const epoch = process.env["SOURCE_DATE_EPOCH"] ?? "";
  const date = /^[0-9]{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
  return date.toISOString().slice(0, 10);
}
