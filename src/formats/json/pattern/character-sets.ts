import type { CharacterSet } from "./pattern-syntax.ts";

/** Inclusive ranges of code points. */
export type CodeRanges = readonly (readonly [number, number])[];

/** The set of the code points in some ranges. */
export function createRangeSet(ranges: CodeRanges): CharacterSet {
  return {
    has: (code) => ranges.some(([low, high]) => code >= low && code <= high),
    hints: ranges.flatMap(([low, high]) => (low === high ? [low] : [low, high])),
  };
}

/** Members of either set. */
export function uniteSets(left: CharacterSet, right: CharacterSet): CharacterSet {
  return { has: (code) => left.has(code) || right.has(code), hints: [...left.hints, ...right.hints] };
}

/** Members of both sets. */
export function intersectSets(left: CharacterSet, right: CharacterSet): CharacterSet {
  return { has: (code) => left.has(code) && right.has(code), hints: [...left.hints, ...right.hints] };
}

/** Everything but the members of a set. */
export function negateSet(set: CharacterSet): CharacterSet {
  return { has: (code) => !set.has(code), hints: set.hints.flatMap((code) => [code + 1, Math.max(0, code - 1)]) };
}

/** A set that also holds the other case of its members (letters of one code point only). */
export function ignoreCase(set: CharacterSet, unicode: boolean): CharacterSet {
  return { has: (code) => set.has(code) || swapCases(code, unicode).some((other) => set.has(other)), hints: set.hints };
}

function swapCases(code: number, unicode: boolean): readonly number[] {
  if (!unicode && code > 127) return [];
  const text = String.fromCodePoint(code);
  return [text.toLowerCase(), text.toUpperCase()].flatMap((one) => {
    const other = one.codePointAt(0) ?? code;
    return String.fromCodePoint(other) === one ? [other] : [];
  });
}

const LINE_BREAKS: CodeRanges = [
  [10, 10],
  [13, 13],
  [0x85, 0x85],
  [0x2028, 0x2029],
];

/** Line terminators, which `.` does not match unless told. */
export const LINE_BREAK_SET: CharacterSet = createRangeSet(LINE_BREAKS);

/** Any code point at all. */
export const ANY_SET: CharacterSet = { has: () => true, hints: [97, 48] };

const DIGIT = createRangeSet([[48, 57]]);
const SPACE = createRangeSet([
  [32, 32],
  [9, 13],
]);
const WORD = createRangeSet([
  [97, 122],
  [65, 90],
  [48, 57],
  [95, 95],
]);
const HORIZONTAL = createRangeSet([
  [32, 32],
  [9, 9],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x180e, 0x180e],
  [0x2000, 0x200a],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
]);
const VERTICAL = createRangeSet([
  [10, 13],
  [0x85, 0x85],
  [0x2028, 0x2029],
]);

/** The classes that a backslash and one letter stand for. */
export const CLASS_ESCAPES: ReadonlyMap<string, CharacterSet> = new Map([
  ["d", DIGIT],
  ["D", negateSet(DIGIT)],
  ["s", SPACE],
  ["S", negateSet(SPACE)],
  ["w", WORD],
  ["W", negateSet(WORD)],
  ["h", HORIZONTAL],
  ["H", negateSet(HORIZONTAL)],
  ["v", VERTICAL],
  ["V", negateSet(VERTICAL)],
]);

const POSIX: ReadonlyMap<string, CodeRanges> = new Map<string, CodeRanges>([
  ["Lower", [[97, 122]]],
  ["Upper", [[65, 90]]],
  ["ASCII", [[0, 127]]],
  [
    "Alpha",
    [
      [97, 122],
      [65, 90],
    ],
  ],
  ["Digit", [[48, 57]]],
  [
    "Alnum",
    [
      [97, 122],
      [65, 90],
      [48, 57],
    ],
  ],
  [
    "Punct",
    [
      [33, 47],
      [58, 64],
      [91, 96],
      [123, 126],
    ],
  ],
  ["Graph", [[33, 126]]],
  ["Print", [[32, 126]]],
  [
    "Blank",
    [
      [32, 32],
      [9, 9],
    ],
  ],
  [
    "Cntrl",
    [
      [0, 31],
      [127, 127],
    ],
  ],
  [
    "XDigit",
    [
      [48, 57],
      [65, 70],
      [97, 102],
    ],
  ],
  [
    "Space",
    [
      [32, 32],
      [9, 13],
    ],
  ],
  ["L1", [[0, 255]]],
]);

const JAVA_PROPERTIES: ReadonlyMap<string, string> = new Map([
  ["javaLowerCase", "Lowercase"],
  ["javaUpperCase", "Uppercase"],
  ["javaAlphabetic", "Alphabetic"],
  ["javaIdeographic", "Ideographic"],
  ["javaTitleCase", "Lt"],
  ["javaDigit", "Nd"],
  ["javaDefined", "Assigned"],
  ["javaLetter", "L"],
  ["javaLetterOrDigit", "L"],
  ["javaSpaceChar", "Z"],
  ["javaWhitespace", "White_Space"],
  ["javaISOControl", "Cc"],
  ["javaMirrored", "Bidi_Mirrored"],
  ["javaJavaIdentifierStart", "ID_Start"],
  ["javaJavaIdentifierPart", "ID_Continue"],
  ["javaUnicodeIdentifierStart", "ID_Start"],
  ["javaUnicodeIdentifierPart", "ID_Continue"],
  ["javaIdentifierIgnorable", "Cf"],
]);

const SAMPLE_LETTERS = [97, 65, 48, 32, 45, 95, 0xe9, 0x416, 0x5d0, 0x65e5, 0x3042, 0x1f600, 10, 0x24, 0x2b, 0x20ac];

/** The set that `\p{name}` stands for in Java, or undefined when Java knows no property of that name. */
export function findPropertySet(name: string): CharacterSet | undefined {
  const posix = POSIX.get(name);
  if (posix !== undefined) return createRangeSet(posix);
  if (name === "all") return ANY_SET;
  const java = JAVA_PROPERTIES.get(name);
  if (java !== undefined) return createUnicodeSet([java]);
  const pair = /^(\w+)=(.+)$/.exec(name);
  if (pair !== null) return findKeyedSet((pair[1] ?? "").toLowerCase(), pair[2] ?? "");
  return findPlainSet(name);
}

function findPlainSet(name: string): CharacterSet | undefined {
  if (name.startsWith("In")) return /^In[\w -]+$/.test(name) ? createBlockSet() : undefined;
  if (!name.startsWith("Is")) return createUnicodeSet([`gc=${name}`, name === "LD" || name === "LC" ? "LC" : ""]);
  const bare = name.slice(2);
  return createUnicodeSet([`gc=${bare}`, `Script=${bare}`, titleCase(bare), `Script=${titleCase(bare)}`]);
}

function findKeyedSet(key: string, value: string): CharacterSet | undefined {
  switch (key) {
    case "sc":
    case "script":
      return createUnicodeSet([`Script=${value}`, `Script=${titleCase(value)}`]);
    case "gc":
    case "general_category":
      return createUnicodeSet([`gc=${value}`]);
    case "blk":
    case "block":
      return /^[\w -]+$/.test(value) ? createBlockSet() : undefined;
    default:
      return undefined;
  }
}

/** Unicode blocks are not known here: their names are taken on trust and they match no character. */
function createBlockSet(): CharacterSet {
  return { has: () => false, hints: [] };
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?:^|_)[a-z]/g, (start) => start.toUpperCase());
}

/** The names come from a pattern, but only word characters reach the constructor: nothing here can backtrack. */
function createUnicodeSet(names: readonly string[]): CharacterSet | undefined {
  for (const name of names) {
    if (!/^[A-Za-z_]+(?:=[A-Za-z_]+)?$/.test(name)) continue;
    try {
      const matcher = new RegExp(`^\\p{${name}}$`, "u");
      return { has: (code) => matcher.test(String.fromCodePoint(code)), hints: SAMPLE_LETTERS };
    } catch {
      continue;
    }
  }
  return undefined;
}
