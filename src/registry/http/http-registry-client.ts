import type { RegistryClient } from "../registry-client.ts";
import type { RegistryConnection } from "./connection.ts";
import { readEverything, readSubjectHistories } from "./histories.ts";
import { isConfluentCloud } from "./identify.ts";
import {
  listContextNames,
  listReferringIds,
  listSubjectNames,
  listSubjectVersions,
  readSchemaById,
  readSubjectVersion,
} from "./read-subject.ts";
import { SettingsReader } from "./read-settings.ts";
import { RegistrySession } from "./registry-session.ts";
import type { GateLimits } from "./request-gate.ts";
import type { HttpRuntime } from "./runtime.ts";
import { REAL_RUNTIME } from "./runtime.ts";
import { SchemaCache } from "./schema-cache.ts";
import { Transport } from "./transport.ts";
import {
  askVerdict,
  findSubjectVersion,
  registerSchema,
  removeSettings,
  removeSubject,
  removeVersion,
  writeSettings,
} from "./write-registry.ts";

/**
 * A client of the registry at the connection's URLs. Nothing is sent before the first question, and nothing is loaded
 * that an offline run would not need.
 */
export function createHttpRegistryClient(
  connection: RegistryConnection,
  runtime: HttpRuntime = REAL_RUNTIME,
): RegistryClient {
  const transport = new Transport(connection, chooseLimits(connection), runtime);
  const [url] = connection.urls;
  const cache = connection.cacheDir === null ? null : new SchemaCache(connection.cacheDir, url);
  const session = new RegistrySession(transport, url, cache);
  const settings = new SettingsReader(session);
  return {
    identify: () => session.identify(),
    listSubjects: (selection = {}) => listSubjectNames(session, selection),
    listVersions: (subject, deleted = "none") => listSubjectVersions(session, subject, deleted),
    readVersion: (subject, version, deleted = "none") => readSubjectVersion(session, { subject, version, deleted }),
    readHistories: (subjects) => readSubjectHistories(session, subjects),
    readAllVersions: (prefix = "") => readEverything(session, prefix),
    readSchema: (id, context) => readSchemaById(session, id, context),
    listReferrers: (subject, version) => listReferringIds(session, subject, version),
    listContexts: () => listContextNames(session),
    readSettings: (subject) => settings.readOwn(subject),
    readEffectiveSettings: (subject) => settings.readEffective(subject),
    readMode: (subject) => settings.readMode(subject),
    findVersion: (subject, draft) => findSubjectVersion(session, subject, draft),
    checkCompatibility: (check) => askVerdict(session, check),
    register: (subject, draft, expected) => registerSchema(session, subject, { draft, expected }),
    changeSettings: async (subject, change) => {
      const answer = await writeSettings(session, subject, change);
      settings.forget();
      return answer.ok ? settings.confirm(subject, change) : answer;
    },
    clearSettings: async (subject) => {
      const answer = await removeSettings(session, subject);
      settings.forget();
      return answer;
    },
    deleteVersion: (target) => removeVersion(session, target),
    deleteSubject: (subject, permanence) => removeSubject(session, subject, permanence),
    close: () => transport.close(),
  };
}

/**
 * What suits the registry unless told: Confluent Cloud allows 75 reads and 25 writes a second to all clients of a
 * registry together, and may count any POST as a write; others answer as fast as they can.
 */
function chooseLimits({ urls, limits }: RegistryConnection): GateLimits {
  const cloud = isConfluentCloud(urls[0]);
  return {
    concurrency: limits.concurrency ?? (cloud ? 8 : 32),
    readsPerSecond: limits.rate ?? (cloud ? 40 : null),
    writesPerSecond: limits.rate ?? (cloud ? 15 : null),
  };
}
