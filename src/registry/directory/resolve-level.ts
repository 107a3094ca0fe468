import type { CompatibilityLevel } from "../../schema/compatibility-level.ts";
import { DEFAULT_CONTEXT, GLOBAL_CONTEXT, parseQualifiedSubject } from "../subject-context.ts";
import type { StoredRegistry, StoredScope, StoredSettings, StoredSubject } from "./stored-registry.ts";

/** A subject's level and whether the subject itself sets it. */
export interface ResolvedLevel {
  readonly value: CompatibilityLevel;
  readonly source: "subject" | "global";
}

/** The level of a registry in which nobody set one. */
const SERVER_DEFAULT: CompatibilityLevel = "BACKWARD";

/**
 * The level in force for a subject: its own, else its context's, else the one of the context `.__GLOBAL`, else
 * `BACKWARD` (registry behaviour: the global `/config` is the default context's).
 */
export function resolveLevel(registry: StoredRegistry, subject: StoredSubject): ResolvedLevel {
  const own = subject.config?.compatibility;
  if (own !== undefined) return { value: own, source: "subject" };
  const scope = listScopes(registry, subject.subject).find((one) => one.config?.compatibility !== undefined);
  return { value: scope?.config?.compatibility ?? SERVER_DEFAULT, source: "global" };
}

/** The settings in force for a subject, each from the narrowest scope that has it. */
export function resolveSettings(registry: StoredRegistry, subject: StoredSubject): StoredSettings {
  const scopes = [subject, ...listScopes(registry, subject.subject)];
  return Object.assign({}, ...scopes.map((scope) => scope.config ?? {}).toReversed());
}

function listScopes(registry: StoredRegistry, subject: string): readonly StoredScope[] {
  const { context } = parseQualifiedSubject(subject);
  const own = context === DEFAULT_CONTEXT ? registry : registry.contexts.get(context);
  return [own ?? {}, registry.contexts.get(GLOBAL_CONTEXT) ?? {}];
}
