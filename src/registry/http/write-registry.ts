import { quoteName } from "../../diagnostic/quote-name.ts";
import type { SchemaVersion } from "../../schema/schema-version.ts";
import type { RegistryAnswer } from "../registry-answer.ts";
import type {
  CompatibilityCheck,
  ExpectedLatest,
  Permanence,
  Registration,
  SchemaDraft,
  ServerVerdict,
  VersionTarget,
} from "../registry-client.ts";
import type { SettingsChange } from "../registry-settings.ts";
import { askForAnswer, isAbsent, isCollision, isRouteMissing, readRefusal, readShape } from "./answers.ts";
import type { RegistrySession } from "./registry-session.ts";
import type { RegistryReply } from "./reply.ts";
import { printPath } from "./request.ts";
import type { RegistryRequest } from "./request.ts";
import { readRegisteredSchema } from "./schema-shape.ts";
import type { Placed } from "./shape.ts";
import { readBoolean, readCount, readItems, readMember, readOptional, readString } from "./shape.ts";

/** The version of a subject that already is this schema, as the registry decides; null when there is none. */
export async function findSubjectVersion(
  { transport }: RegistrySession,
  subject: string,
  draft: SchemaDraft,
): Promise<RegistryAnswer<SchemaVersion | null>> {
  const path = printPath(["subjects", subject], [["normalize", draft.normalize]]);
  const purpose = `look up a schema in ${quoteName(subject)}`;
  const request: RegistryRequest = { method: "POST", path, purpose, body: printDraft(draft) };
  const reply = await transport.send(request);
  if (isAbsent(reply)) return { ok: true, value: null };
  if (reply.status >= 300) return { ok: false, refusal: readRefusal(transport, reply) };
  // Some registries leave the references out of this answer; what was found has the ones that were asked for.
  const read = (placed: Placed): SchemaVersion => ({
    subject,
    version: readCount(readMember(placed, "version")),
    ...readRegisteredSchema(placed, readCount(readMember(placed, "id"))),
    references: draft.references,
  });
  return { ok: true, value: readShape(transport, { request, reply, read }) };
}

/** Registers a schema and finds out its version by look-up where the registry does not tell it. */
export async function registerSchema(
  session: RegistrySession,
  subject: string,
  { draft, expected }: { readonly draft: SchemaDraft; readonly expected: ExpectedLatest | undefined },
): Promise<RegistryAnswer<Registration>> {
  const aware = expected !== undefined && (await session.identify()).flavour === "schemagate";
  const path = printPath(
    ["subjects", subject, "versions"],
    [
      ["normalize", draft.normalize],
      ["expectedLatest", aware ? (expected.version ?? 0) : undefined],
    ],
  );
  const purpose = `register a schema in ${quoteName(subject)}`;
  const request: RegistryRequest = { method: "POST", path, purpose, body: printDraft(draft) };
  const answer = await sendRegistration(session, request);
  if (!answer.ok || answer.value.version !== null) return answer;
  const found = await findSubjectVersion(session, subject, draft);
  if (!found.ok || found.value === null || found.value.id !== answer.value.id) return answer;
  return { ok: true, value: { id: answer.value.id, version: found.value.version } };
}

const MAX_COLLISIONS = 3;

/** A collision with another first registration is no verdict: the next try finds the subject and goes by the rules. */
async function sendRegistration(
  { transport }: RegistrySession,
  request: RegistryRequest,
): Promise<RegistryAnswer<Registration>> {
  for (let collisions = 0; ; collisions++) {
    const reply = await transport.send(request);
    if (reply.status < 300)
      return { ok: true, value: readShape(transport, { request, reply, read: readRegistration }) };
    if (!isCollision(reply) || collisions === MAX_COLLISIONS)
      return { ok: false, refusal: readRefusal(transport, reply) };
  }
}

function readRegistration(placed: Placed): Registration {
  const version = readOptional(readMember(placed, "version"), readCount);
  return { id: readCount(readMember(placed, "id")), version: version ?? null };
}

/** The registry's verdict on a schema, by the narrowest route this registry has for the question. */
export async function askVerdict(
  session: RegistrySession,
  check: CompatibilityCheck,
): Promise<RegistryAnswer<ServerVerdict>> {
  const whole = check.against === "registration" && (await session.can("registrationCheck"));
  const reply = await sendCheck(session, check, whole ? null : toVersion(check.against));
  if (whole && isRouteMissing(reply.reply)) {
    session.remember("registrationCheck");
    return askVerdict(session, check);
  }
  return readVerdict(session, check, { ...reply, comparedWith: whole ? "registration" : toVersion(check.against) });
}

function toVersion(against: CompatibilityCheck["against"]): "latest" | number {
  return against === "registration" ? "latest" : against;
}

interface CheckReply {
  readonly request: RegistryRequest;
  readonly reply: RegistryReply;
}

async function sendCheck(
  session: RegistrySession,
  { subject, draft }: CompatibilityCheck,
  version: "latest" | number | null,
): Promise<CheckReply> {
  const verbose = await session.can("verbose");
  const segments = ["compatibility", "subjects", subject, "versions", ...(version === null ? [] : [version])];
  const query = verbose
    ? ([
        ["verbose", true],
        ["normalize", draft.normalize],
      ] as const)
    : [];
  const request: RegistryRequest = {
    method: "POST",
    path: printPath(segments, query),
    purpose: `check a schema against ${quoteName(subject)}`,
    body: printDraft(draft),
  };
  return { request, reply: await session.transport.send(request) };
}

function readVerdict(
  { transport }: RegistrySession,
  { against }: CompatibilityCheck,
  { request, reply, comparedWith }: CheckReply & { readonly comparedWith: ServerVerdict["comparedWith"] },
): RegistryAnswer<ServerVerdict> {
  // A subject without versions: Confluent says compatible, Karapace and Redpanda that there is nothing to compare with.
  const nothingThere = isAbsent(reply) && typeof against !== "number";
  if (nothingThere) return { ok: true, value: { compatible: true, messages: [], comparedWith } };
  if (reply.status >= 300) return { ok: false, refusal: readRefusal(transport, reply) };
  const read = (placed: Placed): ServerVerdict => ({
    compatible: readBoolean(readMember(placed, "is_compatible")),
    messages: readMessages(placed).map((message) => transport.clean(message)),
    comparedWith,
  });
  return { ok: true, value: readShape(transport, { request, reply, read }) };
}

/** Apicurio gives one `reason` where others list `messages`. */
function readMessages(placed: Placed): readonly string[] {
  const messages = readOptional(readMember(placed, "messages"), readItems);
  const reason = readOptional(readMember(placed, "reason"), readString);
  return messages?.map(readString) ?? (reason === undefined ? [] : [reason]);
}

/** Changes the settings stored for a subject, or with null for the registry. */
export async function writeSettings(
  { transport }: RegistrySession,
  subject: string | null,
  change: SettingsChange,
): Promise<RegistryAnswer<null>> {
  const path = printPath(subject === null ? ["config"] : ["config", subject]);
  const purpose = subject === null ? "change its settings" : `change the settings of ${quoteName(subject)}`;
  return askForAnswer(transport, { method: "PUT", path, purpose, body: change }, () => null);
}

/** Removes a subject's own settings; also a success when there are none. */
export async function removeSettings({ transport }: RegistrySession, subject: string): Promise<RegistryAnswer<null>> {
  const purpose = `remove the settings of ${quoteName(subject)}`;
  const reply = await transport.send({ method: "DELETE", path: printPath(["config", subject]), purpose });
  if (reply.status < 300 || isAbsent(reply)) return { ok: true, value: null };
  return { ok: false, refusal: readRefusal(transport, reply) };
}

/** Deletes one version. */
export async function removeVersion(
  { transport }: RegistrySession,
  { subject, version, permanence }: VersionTarget,
): Promise<RegistryAnswer<number>> {
  const path = printPath(["subjects", subject, "versions", version], printPermanence(permanence));
  const request: RegistryRequest = {
    method: "DELETE",
    path,
    purpose: `delete version ${version} of ${quoteName(subject)}`,
  };
  const reply = await transport.send(request);
  if (isAlreadyDone(reply)) return { ok: true, value: version };
  if (reply.status >= 300) return { ok: false, refusal: readRefusal(transport, reply) };
  return { ok: true, value: readShape(transport, { request, reply, read: readCount }) };
}

/** Deletes all versions of a subject. */
export async function removeSubject(
  { transport }: RegistrySession,
  subject: string,
  permanence: Permanence,
): Promise<RegistryAnswer<readonly number[]>> {
  const path = printPath(["subjects", subject], printPermanence(permanence));
  const request: RegistryRequest = { method: "DELETE", path, purpose: `delete ${quoteName(subject)}` };
  const reply = await transport.send(request);
  if (isAlreadyDone(reply)) return { ok: true, value: [] };
  if (reply.status >= 300) return { ok: false, refusal: readRefusal(transport, reply) };
  return { ok: true, value: readShape(transport, { request, reply, read: readCounts }) };
}

function readCounts(placed: Placed): readonly number[] {
  return readItems(placed).map(readCount);
}

function printPermanence(permanence: Permanence): readonly (readonly [string, boolean | undefined])[] {
  return [["permanent", permanence === "permanent" ? true : undefined]];
}

/** A deletion that was asked for before without an answer, and now finds nothing left to delete, has succeeded. */
function isAlreadyDone(reply: RegistryReply): boolean {
  return reply.repeated && isAbsent(reply);
}

/** The body of look-ups, checks and registrations; what is absent means the same as its default everywhere. */
function printDraft({ schemaType, schema, references, metadata, ruleSet }: SchemaDraft): object {
  return {
    schema,
    ...(schemaType === "AVRO" ? {} : { schemaType }),
    ...(references.length === 0 ? {} : { references }),
    ...(metadata === undefined ? {} : { metadata }),
    ...(ruleSet === undefined ? {} : { ruleSet }),
  };
}
