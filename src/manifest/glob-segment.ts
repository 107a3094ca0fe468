/** One step of a name's pattern: any text, any one character, or one character of a set. */
export type GlobUnit = "*" | "?" | CharacterSet;

interface CharacterSet {
  readonly negated: boolean;
  readonly ranges: readonly (readonly [number, number])[];
}

/** The units of one path segment's pattern. A `[` that no `]` closes stands for itself. */
export function parseSegment(text: string): readonly GlobUnit[] {
  const units: GlobUnit[] = [];
  for (let offset = 0; offset < text.length; offset++) {
    const character = text[offset] ?? "";
    const close = character === "[" ? findClose(text, offset) : -1;
    if (close > 0) {
      units.push(parseSet(text.slice(offset + 1, close)));
      offset = close;
    } else if (character !== "*") units.push(character === "?" ? "?" : createLiteral(character));
    else if (units.at(-1) !== "*") units.push("*");
  }
  return units;
}

/** Whether a name matches; only the last `*` is ever retried, so the time is at most name × pattern. */
export function matchesSegment(units: readonly GlobUnit[], name: string): boolean {
  let at = 0;
  let retryUnit = -1;
  let retryOffset = 0;
  let offset = 0;
  while (offset < name.length) {
    const unit = units[at];
    if (unit === "*") {
      retryUnit = at++;
      retryOffset = offset;
    } else if (unit !== undefined && matchesUnit(unit, name.charCodeAt(offset))) {
      at++;
      offset++;
    } else if (retryUnit >= 0) {
      at = retryUnit + 1;
      offset = ++retryOffset;
    } else return false;
  }
  return units.slice(at).every((unit) => unit === "*");
}

function matchesUnit(unit: "?" | CharacterSet, code: number): boolean {
  if (unit === "?") return true;
  return unit.ranges.some(([low, high]) => code >= low && code <= high) !== unit.negated;
}

function createLiteral(character: string): CharacterSet {
  const code = character.charCodeAt(0);
  return { negated: false, ranges: [[code, code]] };
}

/** The offset of the `]` that closes the set at `open`; directly behind `[` or `[!` it is a member of the set. */
function findClose(text: string, open: number): number {
  const first = /[!^]/.test(text[open + 1] ?? "") ? open + 2 : open + 1;
  return text.indexOf("]", first + 1);
}

function parseSet(text: string): CharacterSet {
  const negated = /^[!^]/.test(text);
  const members = negated ? text.slice(1) : text;
  const ranges: (readonly [number, number])[] = [];
  for (let offset = 0; offset < members.length; offset++) {
    const low = members.charCodeAt(offset);
    const isRange = members[offset + 1] === "-" && offset + 2 < members.length;
    const high = isRange ? members.charCodeAt(offset + 2) : low;
    if (isRange) offset += 2;
    ranges.push([low, high]);
  }
  return { negated, ranges };
}
