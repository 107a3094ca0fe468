import { quoteName } from "../../diagnostic/quote-name.ts";
import type { SchemaVersion } from "../../schema/schema-version.ts";
import type { DeletedChoice, RegisteredSchema, SubjectSelection } from "../registry-client.ts";
import { askFor, askForMaybe, isRouteMissing, explainFailure, readShape } from "./answers.ts";
import { DEFAULT_CONTEXT, parseQualifiedSubject } from "../subject-context.ts";
import { printContextSubject, readContextName } from "./context-names.ts";
import type { RegistrySession } from "./registry-session.ts";
import { printPath } from "./request.ts";
import { readRegisteredSchema, readSchemaVersion } from "./schema-shape.ts";
import type { Placed } from "./shape.ts";
import { readCount, readItems, readString } from "./shape.ts";

/** Names of subjects, sorted by code unit. The prefix is applied here too: not every registry knows it. */
export async function listSubjectNames(
  session: RegistrySession,
  { prefix = "", deleted = "none" }: SubjectSelection,
): Promise<readonly string[]> {
  const all = await requestSubjects(session, prefix, deleted !== "none");
  const excluded = deleted === "only" ? new Set(await requestSubjects(session, prefix, false)) : new Set<string>();
  return [...new Set(all)].filter((name) => name.startsWith(prefix) && !excluded.has(name)).sort();
}

async function requestSubjects(session: RegistrySession, prefix: string, deleted: boolean): Promise<readonly string[]> {
  const narrowed = prefix !== "" && session.context === DEFAULT_CONTEXT;
  const path = printPath(
    ["subjects"],
    [
      ["subjectPrefix", narrowed ? prefix : undefined],
      ["deleted", printDeleted(deleted ? "included" : "none")],
    ],
  );
  const names = await askFor(session.transport, { method: "GET", path, purpose: "list its subjects" }, readStrings);
  await refuseCutList(session, { what: "subjects", length: names.length, cap: 1000 });
  const qualification = printContextSubject(session.context);
  return names.map((name) => (name.startsWith(qualification) ? name.slice(qualification.length) : name));
}

/** A list that may be cut short without a word. */
interface CappedList {
  readonly what: string;
  readonly length: number;
  readonly cap: number;
}

/** Apicurio cuts long lists silently: a check that saw only a part must not pass for a whole one. */
async function refuseCutList(session: RegistrySession, { what, length, cap }: CappedList): Promise<void> {
  if (length !== cap || (await session.identify()).flavour !== "apicurio") return;
  throw session.transport.createError({
    failure: "bad-response",
    what: `lists ${cap} ${what}, which is the most it ever lists: there may be more`,
    hint: "Raise the limits of Apicurio's ccompat API (`apicurio.ccompat.max-subjects`), or delete old versions.",
  });
}

/** A subject's version numbers, ascending; none for an unknown subject. */
export async function listSubjectVersions(
  session: RegistrySession,
  subject: string,
  deleted: DeletedChoice,
): Promise<readonly number[]> {
  const all = await requestVersions(session, subject, deleted !== "none");
  const excluded = deleted === "only" ? new Set(await requestVersions(session, subject, false)) : new Set<number>();
  return all.filter((version) => !excluded.has(version)).sort((left, right) => left - right);
}

async function requestVersions(
  session: RegistrySession,
  subject: string,
  deleted: boolean,
): Promise<readonly number[]> {
  const path = printPath(["subjects", subject, "versions"], [["deleted", printDeleted(deleted ? "included" : "none")]]);
  const request = { method: "GET", path, purpose: `list the versions of ${quoteName(subject)}` } as const;
  const numbers = (await askForMaybe(session.transport, request, readCounts)) ?? [];
  await refuseCutList(session, { what: `versions of ${quoteName(subject)}`, length: numbers.length, cap: 500 });
  return numbers;
}

/** Which version of which subject to read. */
export interface VersionChoice {
  readonly subject: string;
  readonly version: number | "latest";
  readonly deleted?: "none" | "included";
}

/**
 * One version, or null. It is returned under the name asked for, behind which an alias may stand; what another context
 * holds under that name is not it (Confluent answers with it when the default context has none).
 */
export async function readSubjectVersion(
  session: RegistrySession,
  { subject, version, deleted = "none" }: VersionChoice,
): Promise<SchemaVersion | null> {
  const path = printPath(["subjects", subject, "versions", version], [["deleted", printDeleted(deleted)]]);
  const request = { method: "GET", path, purpose: `read version ${version} of ${quoteName(subject)}` } as const;
  const found = await askForMaybe(session.transport, request, readSchemaVersion);
  if (found === null || !isSameContext(session, subject, found.subject)) return null;
  session.cache?.observe(parseQualifiedSubject(subject).context, found);
  return { ...found, subject };
}

function isSameContext({ context }: RegistrySession, asked: string, answered: string): boolean {
  const [expected, actual] = [parseQualifiedSubject(asked).context, parseQualifiedSubject(answered).context];
  return expected === actual || (expected === DEFAULT_CONTEXT && actual === context);
}

/** The content of an id of a context, from the disk where it is known. */
export async function readSchemaById(
  session: RegistrySession,
  id: number,
  context: string = DEFAULT_CONTEXT,
): Promise<RegisteredSchema | null> {
  const cached = session.cache?.read(context, id) ?? null;
  if (cached !== null) return cached;
  const subject = context === DEFAULT_CONTEXT ? undefined : printContextSubject(context);
  const path = printPath(["schemas", "ids", id], [["subject", subject]]);
  const request = { method: "GET", path, purpose: `read the schema with id ${id}` } as const;
  const schema = await askForMaybe(session.transport, request, (placed) => readRegisteredSchema(placed, id));
  if (schema !== null) session.cache?.write(context, schema);
  return schema;
}

/** Ids of the schemas that refer to a version, ascending. */
export async function listReferringIds(
  session: RegistrySession,
  subject: string,
  version: number,
): Promise<readonly number[]> {
  const path = printPath(["subjects", subject, "versions", version, "referencedby"]);
  const purpose = `list what refers to version ${version} of ${quoteName(subject)}`;
  const ids = await askForMaybe(session.transport, { method: "GET", path, purpose }, readCounts);
  return [...(ids ?? [])].sort((left, right) => left - right);
}

/** Names of contexts; the default one alone where the registry knows none. */
export async function listContextNames({ transport }: RegistrySession): Promise<readonly string[]> {
  const request = { method: "GET", path: printPath(["contexts"]), purpose: "list its contexts" } as const;
  const reply = await transport.send(request);
  if (isRouteMissing(reply)) return [DEFAULT_CONTEXT];
  if (reply.status >= 300) throw explainFailure(transport, request, reply);
  const printed = readShape(transport, { request, reply, read: readStrings });
  const names = printed.map(readContextName);
  return [DEFAULT_CONTEXT, ...names.filter((name) => name !== DEFAULT_CONTEXT).sort()];
}

function printDeleted(deleted: "none" | "included"): true | undefined {
  return deleted === "included" ? true : undefined;
}

function readStrings(placed: Placed): readonly string[] {
  return readItems(placed).map(readString);
}

function readCounts(placed: Placed): readonly number[] {
  return readItems(placed).map(readCount);
}
