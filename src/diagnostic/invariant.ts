/** Throws when something that the code relies on does not hold: always a bug of schemagate, never of the input. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Broken invariant: ${message}`);
}
