import { createHash } from "node:crypto";

const MAX_LENGTH = 120;
const KEPT_LENGTH = 80;
const HASH_DIGITS = 32;
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
const ESCAPED = /^(?:[A-Za-z0-9_.-]|%[0-9A-F]{2})+$/;
const SHORTENED = /^(?:[A-Za-z0-9_.-]|%[0-9A-F]{2})+~[0-9a-f]{32}$/;

/**
 * The folder's name for a subject, safe on every file system: see docs/directory-registry.md. `neutral` escapes every
 * letter, for a subject whose plain name is taken up to the case of letters. Undefined for a text that has no UTF-8
 * form (half a surrogate pair) or is empty.
 */
export function printFolderName(subject: string, neutral = false): string | undefined {
  const escaped = escapeUnsafe(subject);
  if (escaped === undefined || escaped === "") return undefined;
  const plain = escapeEnds(escaped);
  const name = neutral ? escapeLetters(plain) : plain;
  return name.length > MAX_LENGTH ? shorten(name, subject) : name;
}

/** The subject a folder's name stands for, or undefined when it stands for none or is a shortened name. */
export function parseFolderName(name: string): string | undefined {
  if (!ESCAPED.test(name)) return undefined;
  try {
    return decodeURIComponent(name);
  } catch {
    return undefined;
  }
}

/** Whether a folder's name was cut because it was too long, so that only its index tells the subject. */
export function isShortenedName(name: string): boolean {
  return SHORTENED.test(name);
}

function escapeUnsafe(subject: string): string | undefined {
  try {
    return encodeURIComponent(subject).replace(/[!~*'()]/g, escapeCharacter);
  } catch {
    return undefined;
  }
}

function escapeEnds(name: string): string {
  const dots = name.replace(/^\./, "%2E").replace(/\.$/, "%2E");
  return RESERVED.test(dots) ? escapeCharacter(dots) + dots.slice(1) : dots;
}

function escapeLetters(name: string): string {
  return name.replace(/%[0-9A-F]{2}|[A-Za-z]/g, (part) => (part.startsWith("%") ? part : escapeCharacter(part)));
}

function escapeCharacter(text: string): string {
  return `%${text.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

function shorten(name: string, subject: string): string {
  const kept = name.slice(0, KEPT_LENGTH).replace(/%[0-9A-F]?$/, "");
  return `${kept}~${createHash("sha256").update(subject).digest("hex").slice(0, HASH_DIGITS)}`;
}
