/** Lines of a mapping: keys and the texts behind them. */
export type WaiverLines = readonly (readonly [key: string, text: string])[];

/**
 * A manifest's text with one more item at the end of its `waivers:` list, or with such a list at its end. Everything
 * else stays as it is. Lists written in brackets are left to people: the text then cannot be read again.
 */
export function insertWaiver(text: string, lines: WaiverLines): string {
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const rows = text.split(/(?<=\n)/);
  const heading = rows.findIndex((row) => HEADING.test(row.trimEnd()));
  if (heading < 0) return `${closeLine(text, end)}${end}waivers:${end}${printItem(lines, "  ", end)}`;
  rows[heading] = (rows[heading] ?? "").replace(EMPTY, "");
  const last = findLastRow(rows, heading);
  const first = rows.slice(heading + 1, last + 1).find((row) => /^[ \t]*-/.test(row)) ?? "  -";
  const item = printItem(lines, first.slice(0, first.indexOf("-")), end);
  return [...rows.slice(0, last), closeLine(rows[last] ?? "", end), item, ...rows.slice(last + 1)].join("");
}

/** The list's key, on a line of its own or with an empty list behind it. */
const HEADING = /^waivers:[ \t]*(?:\[[ \t]*\][ \t]*)?(?:#.*)?$/;
const EMPTY = /[ \t]*\[[ \t]*\]/;

function closeLine(text: string, end: string): string {
  return text === "" || text.endsWith("\n") ? text : text + end;
}

/** The last row of the list behind a heading: blank rows and comments at the margin belong to what follows. */
function findLastRow(rows: readonly string[], heading: number): number {
  let last = heading;
  for (let row = heading + 1; row < rows.length; row++) {
    const text = rows[row] ?? "";
    if (/^[^\s#-]/.test(text)) break;
    if (/^(?:[ \t]+\S|-)/.test(text)) last = row;
  }
  return last;
}

/** Words that YAML, or an older version of it, does not read as text. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Texts in double quotes, which YAML reads as JSON does; plain dates and ids stay as they are. */
function printItem(lines: WaiverLines, indent: string, end: string): string {
  return lines
    .map(([key, text], index) => {
      const isWord = /^[A-Za-z][\w./-]*$/.test(text) && !RESERVED.test(text);
      const plain = isWord || /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text);
      return `${indent}${index === 0 ? "- " : "  "}${key}: ${plain ? text : JSON.stringify(text)}${end}`;
    })
    .join("");
}
