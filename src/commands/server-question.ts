import type { Baseline } from "../baseline/baseline.ts";
import type { RegistryAnswer } from "../registry/registry-answer.ts";
import type { RegistryClient, SchemaDraft, ServerVerdict } from "../registry/registry-client.ts";
import type { SchemaReference } from "../schema/schema-reference.ts";
import type { LinkedReference } from "../manifest/link-references.ts";
import type { ServerOpinion } from "../report/report.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import type { ProjectSubject } from "./project.ts";

/** Whom to ask, and what there is to refer to. */
export interface QuestionSources {
  readonly client: RegistryClient;
  readonly baseline: Baseline;
  readonly project: ReadonlyMap<string, ProjectSubject>;
}

/** What came back of a question; `fault` where the registry could not answer it, though it should have. */
export interface ServerReply extends Pick<ServerOpinion, "verdict" | "messages"> {
  readonly fault?: { readonly message: string; readonly hint: string };
  /** Whether the registry found the schema among its versions, where no level counts. */
  readonly known?: boolean;
}

/**
 * Asks a registry for its own verdicts. A schema is sent with the numbers that the registry has for the schemas it
 * refers to; a subject that many refer to is looked up once.
 */
export class ServerQuestioner {
  readonly #sources: QuestionSources;
  /** The number that each subject's present schema has in the registry; null when it is not there. */
  readonly #numbers = new Map<string, Promise<number | null>>();

  constructor(sources: QuestionSources) {
    this.#sources = sources;
  }

  /** The verdict on what registering the subject's file would be judged by. */
  async askVerdict(subject: ProjectSubject): Promise<ServerReply> {
    return this.#guard(async () => {
      const draft = await this.#createDraft(subject);
      if (typeof draft === "string") return describeMissing(draft);
      const question = { subject: subject.subject, draft, against: "registration" } as const;
      return describeVerdict(await this.#sources.client.checkCompatibility(question));
    });
  }

  /** Whether the registry takes the subject's file for a version it has; it judges the file otherwise. */
  async askIdentity(subject: ProjectSubject): Promise<ServerReply> {
    return this.#guard(async () => {
      const draft = await this.#createDraft(subject);
      if (typeof draft === "string") return describeMissing(draft);
      const found = await this.#sources.client.findVersion(subject.subject, draft);
      if (found.ok && found.value !== null)
        return { verdict: "compatible", messages: [`It is version ${found.value.version}.`], known: true };
      return this.askVerdict(subject);
    });
  }

  async #guard(ask: () => Promise<ServerReply>): Promise<ServerReply> {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof OperationalError)) throw error;
      const { message, hint = "Run again, or without asking the registry." } = error;
      return { verdict: "not-asked", messages: [message], fault: { message, hint } };
    }
  }

  /** What would be registered, or the name of a subject that has to be registered before. */
  async #createDraft({ source, format, references, normalize, entry }: ProjectSubject): Promise<SchemaDraft | string> {
    const direct = references.filter((reference) => reference.direct);
    const versions = await Promise.all(direct.map((reference) => this.#findNumber(reference)));
    const numbered: SchemaReference[] = [];
    for (const [index, { name, subject }] of direct.entries()) {
      const version = versions[index] ?? null;
      if (version === null) return subject;
      numbered.push({ name, subject, version });
    }
    return {
      schemaType: format.type,
      schema: source.text,
      references: numbered,
      normalize,
      ...(entry.metadata && { metadata: entry.metadata }),
    };
  }

  #findNumber({ subject, version }: LinkedReference): Promise<number | null> {
    if (typeof version === "number") return Promise.resolve(version);
    const local = version === "local" ? this.#sources.project.get(subject) : undefined;
    if (local === undefined || local.compatibility === "unmanaged") return this.#readNewest(subject);
    const known = this.#numbers.get(subject);
    if (known !== undefined) return known;
    const asked = this.#lookUp(local);
    this.#numbers.set(subject, asked);
    return asked;
  }

  async #readNewest(subject: string): Promise<number | null> {
    const { versions } = await this.#sources.baseline.readSubject(subject, "");
    return versions.at(-1)?.version ?? null;
  }

  async #lookUp(subject: ProjectSubject): Promise<number | null> {
    const draft = await this.#createDraft(subject);
    if (typeof draft === "string") return null;
    const found = await this.#sources.client.findVersion(subject.subject, draft);
    return found.ok ? (found.value?.version ?? null) : null;
  }
}

function describeMissing(subject: string): ServerReply {
  return {
    verdict: "not-asked",
    messages: [`It refers to \`${subject}\`, whose schema of this workspace the registry does not have yet.`],
  };
}

function describeVerdict(answer: RegistryAnswer<ServerVerdict>): ServerReply {
  if (answer.ok)
    return {
      verdict: answer.value.compatible ? "compatible" : "incompatible",
      messages: shortenMessages(answer.value.messages),
    };
  const { reason, message, hint } = answer.refusal;
  if (reason === "invalid-schema") return { verdict: "invalid", messages: shortenMessages([message]) };
  return { verdict: "not-asked", messages: [message], fault: { message: `The registry refused: ${message}`, hint } };
}

const MAX_MESSAGES = 20;
const MAX_MESSAGE = 1000;

/** Whole texts of earlier schemas, which Confluent's registry sends along, are in the registry anyway. */
function shortenMessages(messages: readonly string[]): readonly string[] {
  return messages
    .filter((message) => !/^\{\s*"?oldSchema"?\s*:/.test(message))
    .slice(0, MAX_MESSAGES)
    .map((message) => (message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}…` : message));
}
