import type { SchemaVersion } from "../../schema/schema-version.ts";
import type { RegistryFailure } from "../registry-error.ts";
import { RegistryError } from "../registry-error.ts";
import { sweepAll, sweepSubject, sweepSubjects } from "./bulk-histories.ts";
import { parseQualifiedSubject } from "../subject-context.ts";
import { listSubjectVersions, readSubjectVersion } from "./read-subject.ts";
import { listSubjectNames } from "./read-subject.ts";
import type { RegistrySession } from "./registry-session.ts";

/** Up to so many subjects are asked for one by one, beyond it by pages of everything. */
const FEW = 8;

/**
 * Live versions of each subject, oldest first. By the bulk listing where the registry has one that can be relied on;
 * what it does not show is asked for by name before it counts as new, because an alias or a missing permission hides a
 * subject from the listing too.
 */
export async function readSubjectHistories(
  session: RegistrySession,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, readonly SchemaVersion[]>> {
  const distinct = [...new Set(subjects)];
  const bulk = distinct.length > 0 && (await session.can("bulk"));
  const listed = bulk ? await withoutBulkFaults(session, () => readByBulk(session, distinct)) : null;
  const missing = distinct.filter((subject) => (listed?.get(subject)?.length ?? 0) === 0);
  const single = await Promise.all(missing.map((subject) => readOneByOne(session, subject)));
  const histories = new Map<string, readonly SchemaVersion[]>(listed ?? []);
  missing.forEach((subject, index) => histories.set(subject, single[index] ?? []));
  for (const versions of histories.values()) observeAll(session, versions);
  return histories;
}

/** All live versions of the subjects that start with a prefix, by subject and version. */
export async function readEverything(session: RegistrySession, prefix: string): Promise<readonly SchemaVersion[]> {
  const bulk = await session.can("bulk");
  const listed = bulk ? await withoutBulkFaults(session, () => sweepAll(session, prefix)) : null;
  if (listed !== null) return listed;
  const subjects = await listSubjectNames(session, { prefix });
  const histories = await Promise.all(subjects.map((subject) => readOneByOne(session, subject)));
  return histories.flat();
}

async function readByBulk(
  session: RegistrySession,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, readonly SchemaVersion[]>> {
  if (subjects.length <= FEW) return readFew(session, subjects);
  const { histories, unfinished } = await sweepSubjects(session, subjects);
  return new Map([...histories, ...(await readFew(session, unfinished))]);
}

async function readFew(
  session: RegistrySession,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, readonly SchemaVersion[]>> {
  const read = async (subject: string): Promise<readonly [string, readonly SchemaVersion[]]> => [
    subject,
    await sweepSubject(session, subject),
  ];
  return new Map(await Promise.all(subjects.map(read)));
}

const BULK_FAULTS: readonly RegistryFailure[] = ["bad-response", "not-a-registry", "forbidden", "too-large"];

/** Runs a reading by the bulk listing; null, from then on for the whole run, when the listing is of no use here. */
async function withoutBulkFaults<Result>(
  session: RegistrySession,
  read: () => Promise<Result>,
): Promise<Result | null> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof RegistryError) || !BULK_FAULTS.includes(error.failure)) throw error;
    session.remember("bulk");
    return null;
  }
}

async function readOneByOne(session: RegistrySession, subject: string): Promise<readonly SchemaVersion[]> {
  const numbers = await listSubjectVersions(session, subject, "none");
  const versions = await Promise.all(numbers.map((version) => readSubjectVersion(session, { subject, version })));
  return versions.filter((version) => version !== null);
}

function observeAll({ cache }: RegistrySession, versions: readonly SchemaVersion[]): void {
  if (cache === null) return;
  for (const version of versions) cache.observe(parseQualifiedSubject(version.subject).context, version);
}
