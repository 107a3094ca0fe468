import type { SchemaFormat } from "../formats/schema-format.ts";

/** Two texts of one format. */
export interface TextPair {
  readonly candidate: string;
  readonly earlier: string;
}

/** Whether the registry takes two texts for one version: its own has another order of keys and other spellings. */
export function isSameSchema(format: SchemaFormat, texts: TextPair): boolean {
  if (texts.candidate === texts.earlier) return true;
  const candidate = format.parse(texts.candidate, { strictness: "stored" });
  const earlier = format.parse(texts.earlier, { strictness: "stored" });
  return candidate.ok && earlier.ok && format.isSame(candidate.schema, earlier.schema);
}
