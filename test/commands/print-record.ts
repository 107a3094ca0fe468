/** The text of an Avro record whose fields have these types. */
export function printRecord(name: string, ...types: readonly string[]): string {
  const fields = types.map((type, at) => ({ name: `f${at}`, type }));
  return `${JSON.stringify({ type: "record", name, fields }, null, 2)}\n`;
}
