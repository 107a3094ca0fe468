import type { Baseline, BaselineSubject, BaselineVersion } from "../baseline/baseline.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import type { RegisteredSubject, RegisteredVersion } from "../publish/desired-subject.ts";
import type { RegistryClient } from "../registry/registry-client.ts";

/** A subject as a registry's baseline has it, or null when the registry could not tell. */
export async function readRegistered(baseline: Baseline, subject: string): Promise<RegisteredSubject | null> {
  try {
    return describe(subject, await baseline.readSubject(subject, ""));
  } catch (error) {
    // Why is in the check's report.
    if (error instanceof OperationalError) return null;
    throw error;
  }
}

function describe(subject: string, { versions, level, normalize }: BaselineSubject): RegisteredSubject {
  const registered = versions.map((version) => toRegistered(subject, version));
  return {
    versions: registered,
    nextVersion: (registered.at(-1)?.version ?? 0) + 1,
    level: level?.value ?? "BACKWARD",
    levelSource: level?.source ?? "global",
    normalize: normalize ?? false,
    mode: null,
  };
}

/** Texts stay where they are until they are asked for. */
function toRegistered(subject: string, version: BaselineVersion): RegisteredVersion {
  return {
    subject,
    version: version.version ?? 0,
    id: version.id ?? 0,
    schemaType: version.schemaType,
    references: version.references,
    ...(version.metadata && { metadata: version.metadata }),
    ...(version.ruleSet && { ruleSet: version.ruleSet }),
    get schema(): string {
      return version.schema;
    },
    get resolved(): RegisteredVersion["resolved"] {
      return version.resolved;
    },
  };
}

/** What registering needs to know besides: the next number, which deleted versions count for, and the mode. */
export async function completeRegistered(
  client: RegistryClient,
  subject: string,
  registered: RegisteredSubject,
): Promise<RegisteredSubject> {
  const [numbers, mode] = await Promise.all([client.listVersions(subject, "included"), client.readMode(subject)]);
  const highest = Math.max(registered.versions.at(-1)?.version ?? 0, ...numbers.slice(-1));
  return { ...registered, nextVersion: highest + 1, mode };
}
