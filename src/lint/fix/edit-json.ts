import type { TextEdit } from "../../source/text-edit.ts";
import type { JsonMember, JsonNode, JsonObjectNode } from "../../source/json-node.ts";

/** Replaces a value (or a key) by another JSON text. */
export function replaceJson(node: JsonNode, text: string): TextEdit {
  return { start: node.start, end: node.end, text };
}

/** Takes members out of their object together with their commas; the text around stays as it is. */
export function removeMembers(object: JsonObjectNode, removed: readonly JsonMember[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const { members } = object;
  for (let first = 0; first < members.length; first++) {
    let end = first;
    while (isAmong(members[end], removed)) end++;
    if (end > first) edits.push(removeRun(members, first, end));
    first = end;
  }
  return edits;
}

/** Takes the member at an index out of its object. */
export function removeMemberAt({ members }: JsonObjectNode, index: number): TextEdit {
  return removeRun(members, index, index + 1);
}

function isAmong(member: JsonMember | undefined, removed: readonly JsonMember[]): boolean {
  return member !== undefined && removed.includes(member);
}

/** Up to the next member where there is one, else from the previous one, so that no comma is left over. */
function removeRun(members: readonly JsonMember[], first: number, end: number): TextEdit {
  const next = members[end];
  const start = members[first]?.key.start ?? 0;
  if (next !== undefined) return { start, end: next.key.start, text: "" };
  return { start: members[first - 1]?.value.end ?? start, end: members[end - 1]?.value.end ?? start, text: "" };
}

/** Puts a member behind another one, spaced and indented as that one is. */
export function insertMemberAfter(text: string, member: JsonMember, added: NewMember): TextEdit {
  const end = member.value.end;
  const gap = text.slice(findGap(text, member.key.start), member.key.start);
  const colon = text.slice(member.key.end, member.value.start);
  return { start: end, end, text: `,${gap}${JSON.stringify(added.key)}${colon}${added.value}` };
}

/** Where the blanks before an offset start; a pattern would look for them from the start of the text on. */
function findGap(text: string, end: number): number {
  let start = end;
  while (start > 0 && /\s/.test(text.charAt(start - 1))) start--;
  return start;
}

/** A member to add: its key and the JSON text of its value. */
export interface NewMember {
  readonly key: string;
  readonly value: string;
}
