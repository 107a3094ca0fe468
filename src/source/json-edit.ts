import type { JsonArrayNode, JsonMember, JsonNode, JsonObjectNode } from "./json-node.ts";
import type { TextEdit } from "./text-edit.ts";

/** The edit that puts a member at the end of an object, in the layout its members have. */
export function insertMember(text: string, node: JsonObjectNode, member: { key: string; value: string }): TextEdit {
  const written = `${JSON.stringify(member.key)}: ${member.value}`;
  return insertLast(text, node, { parts: node.members.map(findMemberRange), written });
}

/** The edit that puts an item at the end of an array, in the layout its items have. */
export function insertItem(text: string, node: JsonArrayNode, written: string): TextEdit {
  return insertLast(text, node, { parts: node.items, written });
}

/** The edit that removes one item of an array with the comma that goes with it. */
export function removeItem(node: JsonArrayNode, index: number): TextEdit {
  return removePart(node.items, index);
}

/** The edit that removes one member of an object with the comma that goes with it. */
export function removeMember(node: JsonObjectNode, index: number): TextEdit {
  return removePart(node.members.map(findMemberRange), index);
}

/** The edit that replaces a value. */
export function replaceValue(node: JsonNode, written: string): TextEdit {
  return { start: node.start, end: node.end, text: written };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function findMemberRange(member: JsonMember): Span {
  return { start: member.key.start, end: member.value.end };
}

function insertLast(
  text: string,
  node: Span,
  { parts, written }: { readonly parts: readonly Span[]; readonly written: string },
): TextEdit {
  const last = parts.at(-1);
  if (last === undefined) return { start: node.start + 1, end: node.end - 1, text: written };
  // What stands before the last part tells how parts are laid out: on lines of their own or in a row.
  const before = parts.at(-2)?.end ?? node.start + 1;
  const gap = /[\r\n]/.test(text.slice(before, last.start)) ? findIndent(text, last.start) : " ";
  return { start: last.end, end: last.end, text: `,${gap}${written}` };
}

/** The line break and blanks in front of an offset. */
function findIndent(text: string, offset: number): string {
  return /\r?\n[ \t]*$/.exec(text.slice(Math.max(0, offset - 400), offset))?.[0] ?? " ";
}

function removePart(parts: readonly Span[], index: number): TextEdit {
  const [previous, part, next] = [parts[index - 1], parts[index], parts[index + 1]];
  if (part === undefined) return { start: 0, end: 0, text: "" };
  if (next !== undefined) return { start: part.start, end: next.start, text: "" };
  return { start: previous?.end ?? part.start, end: part.end, text: "" };
}
