import { quoteName } from "../../diagnostic/quote-name.ts";
import type { CompatibilityLevel } from "../../schema/compatibility-level.ts";
import { REGISTRY_MODES } from "../registry-settings.ts";
import type { RegistryAnswer } from "../registry-answer.ts";
import type { EffectiveSettings, RegistryMode, RegistrySettings, SettingsChange } from "../registry-settings.ts";
import { askForMaybe, explainFailure, isAbsent, isRouteMissing, readShape } from "./answers.ts";
import { DEFAULT_CONTEXT, parseQualifiedSubject } from "../subject-context.ts";
import { printContextSubject } from "./context-names.ts";
import type { RegistrySession } from "./registry-session.ts";
import { printPath } from "./request.ts";
import { readSettingsShape } from "./settings-shape.ts";
import { readMember, readString } from "./shape.ts";

/** Reads settings and modes of one registry; what holds for the whole registry or a context is asked for once. */
export class SettingsReader {
  readonly #session: RegistrySession;
  readonly #shared = new Map<string, Promise<RegistrySettings | null>>();

  constructor(session: RegistrySession) {
    this.#session = session;
  }

  /** The settings stored for a subject, or with null for the registry; null when nothing is stored. */
  readOwn(subject: string | null): Promise<RegistrySettings | null> {
    return this.#request(subject, "own");
  }

  /**
   * The settings that hold for a subject: its own as a whole where it has any, else those of its context. A subject
   * whose own settings name no level is asked about once more, with inheritance left to the registry, because servers
   * differ in which level they then apply.
   */
  async readEffective(subject: string): Promise<EffectiveSettings> {
    const own = await this.#request(subject, "own");
    if (own === null || (await this.#meansUnset(own, subject)))
      return createEffective(await this.#readShared(subject), "global");
    if (namesLevel(own)) return createEffective(own, "subject");
    const shared = await this.#readShared(subject);
    const level = ((await this.#request(subject, "inherited")) ?? shared)?.compatibility;
    if (level === undefined) return createEffective(own, "global");
    const effective = createEffective({ ...own, compatibility: level }, "global");
    return { ...effective, notes: explainInheritedLevel(level, shared) };
  }

  /**
   * The mode that holds for a subject; null when there are no modes here, for one schemagate does not know, and where
   * these credentials may not ask: who may only write schemas learns of a mode from the refusal (42205).
   */
  async readMode(subject: string): Promise<RegistryMode | null> {
    const text = (await this.#requestMode(subject)) ?? (await this.#requestMode(null));
    return REGISTRY_MODES.find((mode) => mode === text) ?? null;
  }

  /**
   * Whether a change of level that the registry took for made is one. Asked only of makes that answer "done" and do
   * nothing, for a subject without versions or for NONE.
   */
  async confirm(subject: string | null, { compatibility }: SettingsChange): Promise<RegistryAnswer<null>> {
    const doubtful = typeof compatibility === "string" && (await this.#session.readDialect()).unsetSettings === "none";
    if (!doubtful) return { ok: true, value: null };
    const level =
      subject === null ? (await this.readOwn(null))?.compatibility : (await this.readEffective(subject)).level;
    if (level === compatibility) return { ok: true, value: null };
    const message = `The registry answered that the level was set to ${compatibility}, but it is ${level ?? "not told"}.`;
    const hint =
      "This registry keeps levels only for subjects that have a version, and takes NONE for no level at all.";
    return { ok: false, refusal: { reason: "unsupported", status: 200, errorCode: null, message, hint } };
  }

  /** Forgets what was shared: for after a change. */
  forget(): void {
    this.#shared.clear();
  }

  #readShared(subject: string): Promise<RegistrySettings | null> {
    const context = parseQualifiedSubject(subject).context;
    const scope = context === DEFAULT_CONTEXT ? null : printContextSubject(context);
    const key = scope ?? "";
    const known = this.#shared.get(key);
    if (known !== undefined) return known;
    const asked = this.#request(scope, "inherited");
    this.#shared.set(key, asked);
    asked.catch(() => this.#shared.delete(key));
    return asked;
  }

  #request(subject: string | null, how: "own" | "inherited"): Promise<RegistrySettings | null> {
    const segments = subject === null ? ["config"] : ["config", subject];
    const path = printPath(segments, [["defaultToGlobal", how === "inherited" ? true : undefined]]);
    const purpose = subject === null ? "read its settings" : `read the settings of ${quoteName(subject)}`;
    return askForMaybe(this.#session.transport, { method: "GET", path, purpose }, readSettingsShape);
  }

  /** Whether what a registry gives as a subject's own settings stands for "nothing set", or may as well. */
  async #meansUnset({ compatibility }: RegistrySettings, subject: string): Promise<boolean> {
    const { unsetSettings } = await this.#session.readDialect();
    switch (unsetSettings) {
      case "absent":
        return false;
      case "none":
        return compatibility === "NONE";
      case "inherited":
        return compatibility === (await this.#readShared(subject))?.compatibility;
    }
  }

  async #requestMode(subject: string | null): Promise<string | null> {
    const segments = subject === null ? ["mode"] : ["mode", subject];
    const path = printPath(segments, [["defaultToGlobal", subject === null ? undefined : true]]);
    const purpose = subject === null ? "read its mode" : `read the mode of ${quoteName(subject)}`;
    const { transport } = this.#session;
    const request = { method: "GET", path, purpose } as const;
    const reply = await transport.send(request);
    if (isAbsent(reply) || isRouteMissing(reply) || reply.status === 403) return null;
    if (reply.status >= 300) throw explainFailure(transport, request, reply);
    return readShape(transport, { request, reply, read: (placed) => readString(readMember(placed, "mode")) });
  }
}

const UNKNOWN_LEVEL = "compatibilityLevel = ";

function namesLevel({ compatibility, unknown }: RegistrySettings): boolean {
  return compatibility !== undefined || unknown.some((setting) => setting.startsWith(UNKNOWN_LEVEL));
}

/** Servers since 2025 fill a missing level with their built-in default, not with the registry's general level. */
function explainInheritedLevel(level: CompatibilityLevel, shared: RegistrySettings | null): readonly string[] {
  const general = shared?.compatibility;
  if (general === undefined || general === level) return [];
  return [
    `The subject has settings of its own without a level; the registry then applies ${level}, not the ${general} of its general settings.`,
  ];
}

const NOTHING_STORED: RegistrySettings = { unknown: [] };
const DECIDED_POLICIES = ["STRICT", "LENIENT"];

function createEffective(stored: RegistrySettings | null, levelSource: "subject" | "global"): EffectiveSettings {
  const settings = stored ?? NOTHING_STORED;
  return {
    level: settings.compatibility ?? null,
    levelSource,
    normalize: settings.normalize ?? false,
    alias: settings.alias ?? null,
    compatibilityGroup: settings.compatibilityGroup ?? null,
    compatibilityPolicy: settings.compatibilityPolicy ?? null,
    validateFields: settings.validateFields ?? false,
    undecided: listUndecided(settings),
    notes: [],
  };
}

/** LOGICAL adds checks of other systems (Flink, Iceberg) to the registry's own, which only the registry can make. */
function listUndecided(settings: RegistrySettings): readonly string[] {
  const { compatibilityPolicy: policy, unknown } = settings;
  const level = namesLevel(settings) ? [] : [`${UNKNOWN_LEVEL}(not told)`];
  const strangePolicy =
    policy === undefined || DECIDED_POLICIES.includes(policy) ? [] : [`compatibilityPolicy = ${policy}`];
  return [...level, ...strangePolicy, ...unknown].sort();
}
