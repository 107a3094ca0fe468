import { escapeLongText, escapeText } from "../escape-text.ts";

/** Code units of a name beyond which a table or a sentence would be unreadable. */
const MAX_NAME = 200;
const MAX_SENTENCE = 1500;

/**
 * Words that a forge would turn into more than text: mentions, issue numbers, commit ids, addresses, mathematics,
 * emoji codes. As code they are text.
 */
const ACTIVE_WORD = /[@#$]|:\/\/|www\.|gh-[0-9]|(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])|:[\w+-]+:/i;

/** What would make a list or a heading of a sentence that starts with it. */
const BLOCK_START = /^[-+=]|(?<=^[0-9]{1,9})[.)]/;

const HTML = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
]);

/** A name of unknown origin as a code span, safe in running text and in table cells; `(empty)` for nothing. */
export function printCode(text: string): string {
  return text === "" ? "(empty)" : encloseCode(escapeLongText(text, MAX_NAME));
}

/**
 * A sentence of unknown origin as Markdown that shows exactly its words: parts between backticks become code, words
 * that a forge would act on become code, everything else is escaped. No line feed, no HTML, no pipe of a table.
 */
export function printProse(sentence: string): string {
  const parts = escapeLongText(sentence, MAX_SENTENCE).trim().split("`");
  const balanced = parts.length % 2 === 1;
  const printed = parts.map((part, index) => {
    const isCode = index % 2 === 1 && (balanced || index < parts.length - 1);
    if (isCode) return part === "" ? "" : encloseCode(part);
    return part.split(/ +/).map(printWord).join(" ");
  });
  return printed.join("").trim().replace(BLOCK_START, "\\$&");
}

function printWord(word: string): string {
  if (word === "") return "";
  if (ACTIVE_WORD.test(word)) return encloseCode(word);
  return word.replace(/[\\`*_{}[\]~|]/g, "\\$&").replace(/[&<>]/g, (character) => HTML.get(character) ?? "");
}

/**
 * A block of code that nothing in it can end. Lines are escaped one by one, tabs stay tabs.
 */
export function printFence(lines: readonly string[], language: string): readonly string[] {
  const safe = lines.map((line) => line.split("\t").map(escapeText).join("\t"));
  const longest = Math.max(2, ...safe.flatMap((line) => [...line.matchAll(/`+/g)].map((match) => match[0].length)));
  const fence = "`".repeat(longest + 1);
  return [`${fence}${language}`, ...safe, fence];
}

/** Within the fence's own rules: longer than any run of backticks inside, a pipe never ends a table's cell. */
function encloseCode(escaped: string): string {
  const safe = escaped.replaceAll("|", "\\u007c");
  const longest = Math.max(0, ...[...safe.matchAll(/`+/g)].map((match) => match[0].length));
  const fence = "`".repeat(longest + 1);
  const pad = safe.startsWith("`") || safe.endsWith("`") || safe.trim() === "" ? " " : "";
  return `${fence}${pad}${safe}${pad}${fence}`;
}
