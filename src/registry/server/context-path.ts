import { parseQualifiedSubject } from "../subject-context.ts";

/** A path and query with a context of the path (`/contexts/.staging/…`) written into the names they hold. */
export interface ContextPath {
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
}

/**
 * Rewrites a path that begins with a context as the registry does it: subjects without a context get this one, lists
 * are narrowed to it, and ids are looked for in it.
 */
export function applyContextPath(segments: readonly string[], query: URLSearchParams): ContextPath {
  const [first, given, ...rest] = segments;
  if (first !== "contexts" || given === undefined || rest.length === 0) return { segments, query };
  const context = given.startsWith(":") ? given : `:${given}:`;
  return { segments: qualifySegments(rest, context), query: qualifyQuery(rest, query, context) };
}

function qualifySegments(segments: readonly string[], context: string): readonly string[] {
  const [first] = segments;
  if (first === "config" || first === "mode") return [first, qualify(segments[1] ?? "", context), ...segments.slice(2)];
  const subject = segments.indexOf("subjects") + 1;
  if (subject === 0 || first === "schemas") return segments;
  return segments.map((segment, index) => (index === subject ? qualify(segment, context) : segment));
}

function qualifyQuery(segments: readonly string[], query: URLSearchParams, context: string): URLSearchParams {
  const parameter = chooseParameter(segments);
  if (parameter === undefined) return query;
  const qualified = new URLSearchParams(query);
  qualified.set(parameter, qualify(query.get(parameter) ?? "", context));
  return qualified;
}

function chooseParameter([first, second]: readonly string[]): string | undefined {
  if (second === undefined && (first === "subjects" || first === "schemas")) return "subjectPrefix";
  return first === "schemas" && second === "ids" ? "subject" : undefined;
}

function qualify(name: string, context: string): string {
  const parsed = parseQualifiedSubject(name);
  return parsed.subject === name ? context + name : name;
}
