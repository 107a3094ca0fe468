import { LEVEL_DEMANDS } from "../compatibility/pairs.ts";
import type { CompatibilityLevel } from "../schema/compatibility-level.ts";
import type { DesiredSubject, RegisteredSubject } from "./desired-subject.ts";
import type { LevelStep } from "./publish-plan.ts";

/** The step that gives a subject the level its manifest names, or null when that level is in force already. */
export function planLevel(
  { subject, file, level: to }: DesiredSubject,
  registered: RegisteredSubject,
): LevelStep | null {
  const { level, levelSource: source, versions } = registered;
  if (to === null || to === "unmanaged" || to === level) return null;
  const loosens = isLoosening(level, to);
  // Some registries keep levels only for subjects that have a version; a first version is not judged anyway.
  const when = loosens && versions.length > 0 ? "before" : "after";
  return { kind: "level", subject, file, to, loosens, when, precondition: { level, source } };
}

const REACH = { none: 0, latest: 1, all: 2 } as const;

/** Whether a level allows something that another forbids: a direction less, or fewer earlier versions. */
export function isLoosening(from: CompatibilityLevel, to: CompatibilityLevel): boolean {
  const [old, next] = [LEVEL_DEMANDS[from], LEVEL_DEMANDS[to]];
  if (REACH[next.versions] < REACH[old.versions]) return true;
  return old.directions.some((direction) => !next.directions.includes(direction));
}
