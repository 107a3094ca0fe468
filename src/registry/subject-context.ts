/** A subject's name taken apart: `:.staging:orders-value` is `orders-value` in the context `.staging`. */
export interface QualifiedSubject {
  /** With its leading dot; `.` is the default context. */
  readonly context: string;
  readonly subject: string;
}

/** The name of the default context. */
export const DEFAULT_CONTEXT = ".";

/** The context whose settings hold for every context that sets none of its own. */
export const GLOBAL_CONTEXT = ".__GLOBAL";

const QUALIFIED = /^:(\.[^:]*):/;

/** Takes a subject's name apart. A name that merely begins with a colon is an unqualified one. */
export function parseQualifiedSubject(name: string): QualifiedSubject {
  const context = QUALIFIED.exec(name)?.[1];
  if (context === undefined) return { context: DEFAULT_CONTEXT, subject: name };
  return { context, subject: name.slice(context.length + 2) };
}

/** The full name of a subject; the default context is not written. */
export function printQualifiedSubject({ context, subject }: QualifiedSubject): string {
  return context === DEFAULT_CONTEXT ? subject : `:${context}:${subject}`;
}

/** The full name of a referenced subject: one without a context means the context of the schema that refers to it. */
export function qualifyReference(subject: string, referrer: string): string {
  if (QUALIFIED.test(subject)) return printQualifiedSubject(parseQualifiedSubject(subject));
  return printQualifiedSubject({ context: parseQualifiedSubject(referrer).context, subject });
}
