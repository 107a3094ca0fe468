import type { RegistryMode, StoredScope, StoredSettings, StoredSubject } from "../directory/stored-registry.ts";
import { DEFAULT_CONTEXT, GLOBAL_CONTEXT, parseQualifiedSubject, printQualifiedSubject } from "../subject-context.ts";
import { deleteSubject } from "./delete.ts";
import type { EffectiveConfig } from "./effective-config.ts";
import { readEffectiveConfig, readEffectiveMode } from "./effective-config.ts";
import type { EmbeddedRegistry } from "./embedded-registry.ts";
import { refuseReadOnly } from "./mode-guard.ts";
import { createInvalidSubject, createNotPermitted, createSubjectNotFound, RegistryFault } from "./registry-fault.ts";

/** A subject, a context (`:.staging:`), or with null the default context, which is the global scope. */
export type ScopeName = string | null;

/** A change of settings: absent keeps what is there, null removes it. */
export type ConfigChange = { readonly [Name in keyof StoredSettings]?: StoredSettings[Name] | null };

/** The settings a scope stores itself. @throws RegistryFault 40408 when it stores none. */
export function readOwnConfig(registry: EmbeddedRegistry, name: string): StoredSettings {
  const config = readScope(registry, name).config;
  if (config !== undefined) return config;
  throw new RegistryFault(40408, `Subject '${name}' does not have subject-level compatibility configured`);
}

/** The settings that hold in a scope, inherited ones included. */
export function readConfigInScope(registry: EmbeddedRegistry, name: ScopeName): EffectiveConfig {
  return readEffectiveConfig(registry, openScope(registry, name));
}

/** Changes the settings of a scope. @throws RegistryFault 42205 in a read-only mode, 42208 for a name that is none. */
export function changeConfig(registry: EmbeddedRegistry, name: ScopeName, change: ConfigChange): void {
  registry.writer.hold(() => {
    refuseReadOnly(registry, openScope(registry, name));
    if (registry.writer.changeScope(name, { config: change }) === null) throw createInvalidSubject(name ?? "");
  });
}

/**
 * Removes a scope's settings and returns them; of the global scope, returns those that held.
 *
 * @throws RegistryFault 40401 when a subject or context has none of its own, 42205 in a read-only mode.
 */
export function removeConfig(registry: EmbeddedRegistry, name: ScopeName): StoredSettings {
  return registry.writer.hold(() => {
    const { config } = readScope(registry, name);
    if (config === undefined && name !== null) throw createSubjectNotFound(name);
    const removed = config?.compatibility === undefined ? readConfigInScope(registry, name) : config;
    refuseReadOnly(registry, openScope(registry, name));
    registry.writer.changeScope(name, { config: null });
    return removed;
  });
}

/** The mode a scope stores itself. @throws RegistryFault 40409 when it stores none. */
export function readOwnMode(registry: EmbeddedRegistry, name: string): RegistryMode {
  const { mode } = readScope(registry, name);
  if (mode !== undefined) return mode;
  throw new RegistryFault(40409, `Subject '${name}' does not have subject-level mode configured`);
}

/** The mode in force in a scope. */
export function readModeInScope(registry: EmbeddedRegistry, name: ScopeName): RegistryMode {
  return readEffectiveMode(registry, openScope(registry, name));
}

/** A change of mode; `force` allows IMPORT where there are versions. */
export interface ModeChange {
  readonly mode: RegistryMode;
  readonly force: boolean;
}

/**
 * Sets a scope's mode. Going over to IMPORT takes a scope without live versions, and removes the deleted ones for good.
 *
 * @throws RegistryFault 42205 when versions are in the way, 42206 when others refer to a deleted one.
 */
export function changeMode(registry: EmbeddedRegistry, name: ScopeName, { mode, force }: ModeChange): void {
  registry.writer.hold(() => {
    if (mode === "FORWARD" && parseScope(name).context !== GLOBAL_CONTEXT)
      throw createNotPermitted("Forward mode only supported on global level");
    if (mode === "IMPORT" && !force && readModeInScope(registry, name) !== "IMPORT") emptyScope(registry, name);
    if (registry.writer.changeScope(name, { mode }) === null) throw createInvalidSubject(name ?? "");
  });
}

/** Removes a scope's mode, with `recursive` also those of a context's subjects. @throws RegistryFault 40401. */
export function removeMode(registry: EmbeddedRegistry, name: string, recursive: boolean): RegistryMode {
  return registry.writer.hold(() => {
    const { mode } = readScope(registry, name);
    if (mode === undefined) throw createSubjectNotFound(name);
    registry.writer.changeScope(name, { mode: null });
    if (recursive && parseScope(name).subject === "")
      for (const { subject, mode: own } of listScopeSubjects(registry, name))
        if (own !== undefined) registry.writer.changeScope(subject, { mode: null });
    return mode;
  });
}

/** Names of contexts that hold something, `.` first. */
export function listContexts(registry: EmbeddedRegistry): readonly string[] {
  const { index } = registry.writer.registry;
  const names = new Set([...index.contexts.keys(), ...registry.ids.listContexts()]);
  return [DEFAULT_CONTEXT, ...[...names].filter((name) => ![DEFAULT_CONTEXT, GLOBAL_CONTEXT].includes(name)).sort()];
}

/** Forgets a context. @throws RegistryFault 42211 when it has subjects. */
export function removeContext(registry: EmbeddedRegistry, context: string): void {
  registry.writer.hold(() => {
    const name = `:${context}:`;
    if (listScopeSubjects(registry, name).some(({ versions }) => versions.length > 0))
      throw new RegistryFault(42211, `The specified context '${name}' is not empty.`);
    registry.writer.removeContext(context);
  });
}

function emptyScope(registry: EmbeddedRegistry, name: ScopeName): void {
  const subjects = listScopeSubjects(registry, name);
  if (subjects.some(({ versions }) => versions.some(({ deleted }) => !deleted)))
    throw createNotPermitted("Cannot import since found existing subjects");
  for (const { subject, versions } of subjects)
    if (versions.length > 0) deleteSubject(registry, { subject, permanent: true });
}

function listScopeSubjects(registry: EmbeddedRegistry, name: ScopeName): readonly StoredSubject[] {
  const scope = parseScope(name);
  if (scope.subject !== "") return [registry.open(printQualifiedSubject(scope))];
  const { registry: directory } = registry.writer;
  const names = directory.listSubjects().filter((one) => parseQualifiedSubject(one).context === scope.context);
  return names.map((one) => registry.open(one));
}

function readScope(registry: EmbeddedRegistry, name: ScopeName): StoredScope {
  const scope = parseScope(name);
  if (scope.subject !== "") return registry.open(printQualifiedSubject(scope));
  const { index } = registry.writer.registry;
  return scope.context === DEFAULT_CONTEXT ? index : (index.contexts.get(scope.context) ?? {});
}

/** A scope as a subject that inherits from it; a context is one without a name. */
function openScope(registry: EmbeddedRegistry, name: ScopeName): StoredSubject {
  const scope = parseScope(name);
  if (scope.subject !== "") return registry.open(printQualifiedSubject(scope));
  return { subject: printQualifiedSubject(scope), versions: [] };
}

function parseScope(name: ScopeName): ReturnType<typeof parseQualifiedSubject> {
  return parseQualifiedSubject(name ?? "");
}
