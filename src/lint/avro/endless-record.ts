import type { AvroDocument, AvroField, AvroRecord, AvroType } from "./document.ts";
import { resolveType } from "./document.ts";

/** A record that always contains another one of its kind, and the field of the record through which it does. */
export interface EndlessRecord {
  readonly record: AvroRecord;
  readonly field: AvroField;
}

/** The records that can never be written since they have to contain themselves; one per cycle, in the text's order. */
export function findEndlessRecords({ definitions, types }: AvroDocument): readonly EndlessRecord[] {
  if (!types.some((type) => type.kind === "name")) return [];
  const records = definitions.filter((type) => type.kind === "record");
  const endless = findUnwritable(records);
  const covered = new Set<AvroRecord>();
  return records.flatMap((record): readonly EndlessRecord[] => {
    if (!endless.has(record) || covered.has(record)) return [];
    const trail = findWayBack(record, endless);
    const field = trail[0];
    if (field === undefined) return [];
    for (const step of trail) covered.add(step.record);
    return [{ record, field }];
  });
}

/** Records that stay when all that can be written are taken away, again and again. */
function findUnwritable(records: readonly AvroRecord[]): ReadonlySet<AvroRecord> {
  const left = new Set(records);
  for (let size = -1; size !== left.size;) {
    size = left.size;
    for (const record of left) if (!record.fields.some(({ type }) => isEndless(type, left))) left.delete(record);
  }
  return left;
}

function isEndless(written: AvroType, endless: ReadonlySet<AvroType>): boolean {
  const type = resolveType(written);
  if (type.kind !== "union") return endless.has(type);
  return type.branches.length > 0 && type.branches.every((branch) => isEndless(branch, endless));
}

/** The fields on a shortest way from a record back to it, the first one its own. */
function findWayBack(start: AvroRecord, endless: ReadonlySet<AvroRecord>): readonly AvroField[] {
  const queue: (readonly AvroField[])[] = listEndlessFields(start, endless).map((field) => [field]);
  const seen = new Set<AvroType>();
  for (const trail of queue) {
    const field = trail.at(-1);
    for (const next of field === undefined ? [] : listRecords(field.type)) {
      if (next === start) return trail;
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push(...listEndlessFields(next, endless).map((more) => [...trail, more]));
    }
  }
  return [];
}

function listEndlessFields(record: AvroRecord, endless: ReadonlySet<AvroRecord>): readonly AvroField[] {
  return record.fields.filter(({ type }) => isEndless(type, endless));
}

function listRecords(written: AvroType): readonly AvroRecord[] {
  const type = resolveType(written);
  if (type.kind === "record") return [type];
  return type.kind === "union" ? type.branches.flatMap(listRecords) : [];
}
