/** A member of a value that may be anything; undefined unless the value is an object that has it itself. */
export function readField(value: unknown, ...path: readonly string[]): unknown {
  let current = value;
  for (const name of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, name)) return undefined;
    current = (current as { readonly [key: string]: unknown })[name];
  }
  return current;
}

/** A member that is a text, or undefined. */
export function readText(value: unknown, ...path: readonly string[]): string | undefined {
  const field = readField(value, ...path);
  return typeof field === "string" ? field : undefined;
}

/** A member that is a whole number from 0, or undefined. */
export function readCount(value: unknown, ...path: readonly string[]): number | undefined {
  const field = readField(value, ...path);
  return typeof field === "number" && Number.isSafeInteger(field) && field >= 0 ? field : undefined;
}

/** A member that is a commit's name in full, or undefined; the forty zeros that stand for no commit are none. */
export function readHash(value: unknown, ...path: readonly string[]): string | undefined {
  const hash = readText(value, ...path);
  return hash !== undefined && /^(?!0+$)[0-9a-f]{40,64}$/.test(hash) ? hash : undefined;
}

/** The items of a member that is a list; none where it is not. */
export function readList(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const field = readField(value, ...path);
  return Array.isArray(field) ? field : [];
}
