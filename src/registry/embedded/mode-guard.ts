import type { StoredSubject } from "../directory/stored-registry.ts";
import { DEFAULT_CONTEXT, parseQualifiedSubject } from "../subject-context.ts";
import { readEffectiveMode } from "./effective-config.ts";
import type { EmbeddedRegistry } from "./embedded-registry.ts";
import { createNotPermitted } from "./registry-fault.ts";

/** Nothing when a subject may be changed. @throws RegistryFault 42205 when its mode is read-only. */
export function refuseReadOnly(registry: EmbeddedRegistry, stored: StoredSubject): void {
  const mode = readEffectiveMode(registry, stored);
  if (mode !== "READONLY" && mode !== "READONLY_OVERRIDE") return;
  const name = stored.subject === "" ? "null" : stored.subject;
  throw createNotPermitted(`Subject ${name} in context ${printContext(stored.subject)} is in read-only mode`);
}

/** A subject's context as the registry's messages have it: the default one is not written. */
export function printContext(subject: string): string {
  const { context } = parseQualifiedSubject(subject);
  return context === DEFAULT_CONTEXT ? "" : `:${context}:`;
}
