import { DEFAULT_CONTEXT } from "../subject-context.ts";

/** A context as the subject-like name under which its own settings are stored: `:.payments:`. */
export function printContextSubject(context: string): string {
  return `:${context}:`;
}

/** The name of a context as `/contexts` prints it; Apicurio qualifies it like a subject (`:.:`). */
export function readContextName(text: string): string {
  return /^:(\.[^:]*):$/.exec(text)?.[1] ?? text;
}

/** The context a base URL is confined to (`…/contexts/.payments`); the default one unless it is. */
export function findUrlContext(url: string): string {
  return /\/contexts\/(\.[^/]+)$/.exec(url)?.[1] ?? DEFAULT_CONTEXT;
}
