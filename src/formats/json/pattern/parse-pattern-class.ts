import { CLASS_ESCAPES, createRangeSet, intersectSets, negateSet, uniteSets } from "./character-sets.ts";
import type { PatternReader } from "./pattern-reader.ts";
import type { CharacterSet } from "./pattern-syntax.ts";
import { readProperty } from "./read-property.ts";

/** Levels of classes inside classes read before a pattern is refused. */
const MAX_CLASSES_DEEP = 50;

/** Reads a bracketed character class at the reader's place, with Java's nested classes and `&&`. */
export function parseCharacterClass(reader: PatternReader, depth = 0): CharacterSet {
  if (depth > MAX_CLASSES_DEEP) throw reader.fault("Too many nested character classes");
  reader.next();
  const negated = reader.take("^");
  const set = parseMembers(reader, depth);
  reader.next();
  return negated ? negateSet(set) : set;
}

/** Reads members up to the closing bracket, which is left for the caller. */
function parseMembers(reader: PatternReader, depth: number): CharacterSet {
  let set: CharacterSet | undefined;
  for (;;) {
    const char = reader.peek();
    if (char === "") throw reader.fault("Unclosed character class");
    if (char === "]" && set !== undefined) return set;
    if (char === "&" && reader.peek(1) === "&") set = parseIntersection(reader, depth, set);
    else set = join(set, char === "[" ? parseCharacterClass(reader, depth + 1) : parseMember(reader));
  }
}

function join(left: CharacterSet | undefined, right: CharacterSet): CharacterSet {
  return left === undefined ? right : uniteSets(left, right);
}

function parseIntersection(reader: PatternReader, depth: number, left: CharacterSet | undefined): CharacterSet {
  const right = parseRightSide(reader, depth);
  if (left === undefined && right === undefined) throw reader.fault("Bad class syntax");
  if (left === undefined || right === undefined) return left ?? right ?? createRangeSet([]);
  return intersectSets(left, right);
}

function parseRightSide(reader: PatternReader, depth: number): CharacterSet | undefined {
  reader.skip(2);
  let right: CharacterSet | undefined;
  while (reader.peek() !== "]" && reader.peek() !== "&") {
    if (reader.peek() === "[") right = join(right, parseCharacterClass(reader, depth + 1));
    else {
      if (depth > MAX_CLASSES_DEEP) throw reader.fault("Too many nested character classes");
      right = parseMembers(reader, depth + 1);
    }
  }
  return right;
}

function parseMember(reader: PatternReader): CharacterSet {
  const start = readMemberStart(reader);
  if (typeof start !== "number") return start;
  const behind = reader.peek(1);
  if (reader.peek() !== "-" || behind === "[" || behind === "]") return createRangeSet([[start, start]]);
  reader.next();
  const end = readRangeEnd(reader);
  if (end < start) throw reader.fault("Illegal character range");
  return createRangeSet([[start, end]]);
}

function readMemberStart(reader: PatternReader): CharacterSet | number {
  if (reader.peek() !== "\\") return reader.next().codePointAt(0) ?? 0;
  const letter = reader.peek(1);
  if (letter === "p" || letter === "P") return readProperty(reader);
  const escape = CLASS_ESCAPES.get(letter);
  if (escape === undefined) return reader.readEscapedCode();
  reader.skip(2);
  return escape;
}

function readRangeEnd(reader: PatternReader): number {
  if (reader.peek() === "") throw reader.fault("Unclosed character class");
  if (reader.peek() !== "\\") return reader.next().codePointAt(0) ?? 0;
  if (CLASS_ESCAPES.has(reader.peek(1))) throw reader.fault("Illegal character range");
  return reader.readEscapedCode();
}
