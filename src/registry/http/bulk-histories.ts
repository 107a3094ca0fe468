import type { SchemaVersion } from "../../schema/schema-version.ts";
import type { RegistrySession } from "./registry-session.ts";
import type { SchemaPage, SchemaRow } from "./schema-pages.ts";
import { fetchSchemaPage, PAGE_SIZE } from "./schema-pages.ts";

/** Rows gathered so far, by subject and version; what a registry repeats counts once. */
type Gathered = Map<string, Map<number, SchemaRow>>;

/** A run over the bulk listing and where it stands. */
interface Sweep {
  readonly prefix: string;
  readonly gathered: Gathered;
  readonly wanted: (subject: string) => boolean;
  /** Subject of the last row, behind which more of its versions may follow. */
  last: string | null;
  /** Whether all rows of a subject have stood together so far. */
  grouped: boolean;
}

/**
 * Live versions of one subject by the bulk listing: one request for all but the longest histories. The prefix matches
 * longer names too, but the subject's own rows come first.
 */
export async function sweepSubject(session: RegistrySession, subject: string): Promise<readonly SchemaVersion[]> {
  const sweep = createSweep(subject, (one) => one === subject);
  await runSweep(session, sweep, (offset) => {
    const passed = sweep.grouped && sweep.gathered.has(subject) && sweep.last !== subject;
    if (passed) return 0;
    return offset === 0 ? FIRST_PAGE : PAGE_SIZE;
  });
  return readVersions(sweep.gathered.get(subject));
}

const FIRST_PAGE = 100;

/** What a sweep over many subjects found, and which of them it did not get to. */
export interface ManyHistories {
  readonly histories: ReadonlyMap<string, readonly SchemaVersion[]>;
  readonly unfinished: readonly string[];
}

/**
 * Live versions of many subjects by whole pages. Gives up when the registry turns out to hold so much else that
 * asking for the remaining subjects one by one is cheaper.
 */
export async function sweepSubjects(session: RegistrySession, subjects: readonly string[]): Promise<ManyHistories> {
  const wanted = new Set(subjects);
  const sweep = createSweep(findCommonPrefix(subjects), (one) => wanted.has(one));
  let pages = 0;
  let gaveUp = false;
  await runSweep(session, sweep, () => {
    const found = sweep.gathered.size;
    const done = sweep.grouped && found === wanted.size && sweep.last !== null && !wanted.has(sweep.last);
    gaveUp = !done && sweep.grouped && pages >= MIN_PAGES && found < pages;
    pages++;
    return done || gaveUp ? 0 : PAGE_SIZE;
  });
  const isUnfinished = (subject: string): boolean => !sweep.gathered.has(subject) || subject === sweep.last;
  const unfinished = gaveUp ? subjects.filter(isUnfinished) : [];
  const histories = new Map(subjects.map((subject) => [subject, readVersions(sweep.gathered.get(subject))] as const));
  return { histories, unfinished };
}

/** Pages to fetch before giving up, when they hold less than one wanted subject each. */
const MIN_PAGES = 4;

/** All live versions of the subjects that start with a prefix, by subject and version. */
export async function sweepAll(session: RegistrySession, prefix: string): Promise<readonly SchemaVersion[]> {
  const sweep = createSweep(prefix, (subject) => subject.startsWith(prefix));
  await runSweep(session, sweep, () => PAGE_SIZE);
  return [...sweep.gathered.keys()].sort().flatMap((subject) => readVersions(sweep.gathered.get(subject)));
}

function createSweep(prefix: string, wanted: (subject: string) => boolean): Sweep {
  return { prefix, gathered: new Map(), wanted, last: null, grouped: true };
}

/**
 * Operators may lower the most rows a page has (`schema.search.max.limit`), so a short page need not be the last one;
 * nobody lowers it below this.
 */
const SMALLEST_CAP = 100;

/** Fetches page after page until the end, until a page brings nothing new, or until `planLimit` says 0. */
async function runSweep(session: RegistrySession, sweep: Sweep, planLimit: (offset: number) => number): Promise<void> {
  const seen = new Set<string>();
  let offset = 0;
  let cap = SMALLEST_CAP;
  for (let limit = planLimit(0); limit > 0; limit = planLimit(offset)) {
    const page = await fetchSchemaPage(session, { prefix: sweep.prefix, offset, limit });
    const fresh = gather(sweep, page, seen);
    offset += page.rows.length;
    if (fresh === 0 || page.rows.length < Math.min(page.limit, cap)) return;
    cap = Math.max(cap, page.rows.length);
  }
}

/** Adds a page's rows and returns how many were new: a registry that ignores the offset repeats itself. */
function gather(sweep: Sweep, { rows }: SchemaPage, seen: Set<string>): number {
  let fresh = 0;
  for (const row of rows) {
    const key = `${row.version} ${row.subject}`;
    if (seen.has(key)) continue;
    seen.add(key);
    fresh++;
    noteOrder(sweep, row.subject);
    if (sweep.wanted(row.subject)) addRow(sweep.gathered, row);
  }
  return fresh;
}

function noteOrder(sweep: Sweep, subject: string): void {
  if (sweep.last !== null && subject < sweep.last) sweep.grouped = false;
  sweep.last = subject;
}

function addRow(gathered: Gathered, row: SchemaRow): void {
  const versions = gathered.get(row.subject) ?? new Map<number, SchemaRow>();
  versions.set(row.version, row);
  gathered.set(row.subject, versions);
}

function readVersions(rows: ReadonlyMap<number, SchemaRow> | undefined): readonly SchemaVersion[] {
  const sorted = [...(rows?.values() ?? [])].sort((left, right) => left.version - right.version);
  return sorted.map((row) => row.read());
}

function findCommonPrefix(subjects: readonly string[]): string {
  const [first = "", ...rest] = subjects;
  let length = first.length;
  for (const subject of rest) while (!subject.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}
