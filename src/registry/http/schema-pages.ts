import { quoteName } from "../../diagnostic/quote-name.ts";
import type { SchemaVersion } from "../../schema/schema-version.ts";
import { RegistryError } from "../registry-error.ts";
import { askFor } from "./answers.ts";
import type { RegistrySession } from "./registry-session.ts";
import { printPath } from "./request.ts";
import { readSchemaVersion } from "./schema-shape.ts";
import type { Placed } from "./shape.ts";
import { readBoolean, readCount, readItems, readMember, readOptional, readString, ShapeFault } from "./shape.ts";

/** The most rows the registry gives at once; asking for more gives as many, without a word. */
export const PAGE_SIZE = 1000;

/** A row of the bulk listing that was not yet read: its subject and version, and how to read the rest. */
export interface SchemaRow {
  readonly subject: string;
  readonly version: number;
  readonly read: () => SchemaVersion;
}

/** One page of the bulk listing, and how many rows were asked for in the end. */
export interface SchemaPage {
  readonly rows: readonly SchemaRow[];
  readonly limit: number;
}

/** Which page to fetch: rows of subjects that start with `prefix`, from `offset` on. */
export interface PageRequest {
  readonly prefix: string;
  readonly offset: number;
  readonly limit: number;
}

/**
 * Fetches a page of `GET /schemas`: live versions by subject and version. A page that is too large for the caps is
 * fetched again with fewer rows. Rows are read when asked for, so that a strange row of a subject nobody asks about
 * does no harm.
 *
 * @throws RegistryError `bad-response` when the rows are not versions of subjects (some registries' are not).
 */
export async function fetchSchemaPage(session: RegistrySession, page: PageRequest): Promise<SchemaPage> {
  for (let limit = page.limit; ; limit = Math.ceil(limit / 8)) {
    try {
      return { rows: await requestRows(session, { ...page, limit }), limit };
    } catch (error) {
      if (!(error instanceof RegistryError) || error.failure !== "too-large" || limit === 1) throw error;
    }
  }
}

async function requestRows(session: RegistrySession, page: PageRequest): Promise<readonly SchemaRow[]> {
  const { prefix, offset, limit } = page;
  const query = [
    ["subjectPrefix", prefix === "" ? undefined : prefix],
    ["deleted", false],
    ["offset", offset],
    ["limit", limit],
  ] as const;
  const purpose =
    prefix === "" ? "list its schemas" : `list the schemas of subjects that start with ${quoteName(prefix)}`;
  const path = printPath(["schemas"], query);
  const request = { method: "GET", path, purpose, urgent: true } as const;
  return askFor(session.transport, request, (placed) => readRows(session, placed));
}

function readRows(session: RegistrySession, placed: Placed): readonly SchemaRow[] {
  const live = readItems(placed).filter((item) => readOptional(readMember(item, "deleted"), readBoolean) !== true);
  return live.map((item) => ({
    subject: readString(readMember(item, "subject")),
    version: readCount(readMember(item, "version")),
    read: () => readRow(session, item),
  }));
}

function readRow({ transport }: RegistrySession, item: Placed): SchemaVersion {
  try {
    return readSchemaVersion(item);
  } catch (error) {
    if (!(error instanceof ShapeFault)) throw error;
    throw transport.createError({
      failure: "bad-response",
      what: `lists a version schemagate cannot use: ${error.message}`,
      hint: "schemagate judges Avro, JSON Schema and Protobuf as the Confluent API gives them; leave this subject out.",
    });
  }
}
