/** Replaces the text between two offsets (UTF-16 code units, end exclusive) by another. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits made at once; edits must not overlap, their order does not matter. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let offset = 0;
  for (const edit of [...edits].sort((left, right) => left.start - right.start || left.end - right.end)) {
    result += text.slice(offset, edit.start) + edit.text;
    offset = edit.end;
  }
  return result + text.slice(offset);
}

/** Whether no two of the edits touch the same text. */
export function areDisjoint(edits: readonly TextEdit[]): boolean {
  const sorted = [...edits].sort((left, right) => left.start - right.start || left.end - right.end);
  return sorted.every((edit, index) => index === 0 || (sorted[index - 1]?.end ?? 0) <= edit.start);
}
