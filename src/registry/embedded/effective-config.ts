import type { CompatibilityLevel } from "../../schema/compatibility-level.ts";
import { resolveLevel, resolveSettings } from "../directory/resolve-level.ts";
import type { RegistryMode, StoredSettings, StoredSubject } from "../directory/stored-registry.ts";
import { DEFAULT_CONTEXT, GLOBAL_CONTEXT, parseQualifiedSubject } from "../subject-context.ts";
import type { EmbeddedRegistry } from "./embedded-registry.ts";

/** The settings that hold for a subject, with its level always named. */
export type EffectiveConfig = StoredSettings & { readonly compatibility: CompatibilityLevel };

/** What holds for a subject: each setting from the narrowest scope that has it. An alias is never inherited. */
export function readEffectiveConfig(registry: EmbeddedRegistry, subject: StoredSubject): EffectiveConfig {
  const { index } = registry.writer.registry;
  const { alias: _, ...settings } = resolveSettings(index, subject);
  const alias = subject.config?.alias;
  return { ...settings, ...(alias && { alias }), compatibility: resolveLevel(index, subject).value };
}

/** The mode in force for a subject: its own, else its context's, else that of `.__GLOBAL`, else READWRITE. */
export function readEffectiveMode(registry: EmbeddedRegistry, subject: StoredSubject): RegistryMode {
  const { index } = registry.writer.registry;
  const { context } = parseQualifiedSubject(subject.subject);
  const scope = context === DEFAULT_CONTEXT ? index : index.contexts.get(context);
  return subject.mode ?? scope?.mode ?? index.contexts.get(GLOBAL_CONTEXT)?.mode ?? "READWRITE";
}
