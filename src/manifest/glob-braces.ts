const MAX_ALTERNATIVES = 1000;

/**
 * The patterns that `{a,b}` groups stand for, in order; undefined when they are more than 1,000. A brace that no
 * other closes, and a group without a comma, stand for themselves.
 */
export function expandBraces(pattern: string): readonly string[] | undefined {
  const done: string[] = [];
  const open = [{ text: pattern, from: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { text, from } = next;
    const group = findGroup(text, from);
    if (group === undefined) done.push(text);
    else {
      const head = text.slice(0, group.start);
      const tail = text.slice(group.end);
      for (const part of group.parts.toReversed()) open.push({ text: head + part + tail, from: group.start });
    }
    if (done.length + open.length > MAX_ALTERNATIVES) return undefined;
  }
  return done;
}

interface BraceGroup {
  readonly start: number;
  /** Offset behind the closing brace. */
  readonly end: number;
  readonly parts: readonly string[];
}

function findGroup(text: string, from: number): BraceGroup | undefined {
  for (let start = text.indexOf("{", from); start >= 0; start = text.indexOf("{", start + 1)) {
    const group = readGroup(text, start);
    if (group !== undefined) return group;
  }
  return undefined;
}

function readGroup(text: string, start: number): BraceGroup | undefined {
  const parts: string[] = [];
  let depth = 0;
  let from = start + 1;
  for (let offset = start; offset < text.length; offset++) {
    const character = text[offset];
    if (character === "{") depth++;
    else if (character === "}") depth--;
    const ends = depth === 0;
    if (ends || (character === "," && depth === 1)) {
      parts.push(text.slice(from, offset));
      from = offset + 1;
    }
    if (ends) return parts.length > 1 ? { start, end: offset + 1, parts } : undefined;
  }
  return undefined;
}
