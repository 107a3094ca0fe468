/** Levels of objects and lists that the registry's JSON writer and reader (Jackson) go down to. */
export const MAX_PRINTED_DEPTH = 1000;

/** How deep the objects and lists of a JSON text nest; 0 for a text without any. */
export function measureDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let offset = 0; offset < text.length; offset++) {
    const char = text[offset];
    if (inString) {
      if (char === "\\") offset++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === "{" || char === "[") deepest = Math.max(deepest, ++depth);
    else if (char === "}" || char === "]") depth--;
  }
  return deepest;
}
