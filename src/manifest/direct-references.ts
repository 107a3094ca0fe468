import type { SchemaType } from "../schema/schema-type.ts";
import type { JsonPointer } from "../source/json-pointer.ts";
import type { Range } from "../source/range.ts";
import type { ManifestReference } from "./manifest.ts";
import { findNearest } from "./spelling.ts";

/** What the search for references must know of a mapped subject. */
export interface LinkInput {
  readonly subject: string;
  /** Whether the subject's file could be read; if not, its type and names mean nothing. */
  readonly readable: boolean;
  readonly type: SchemaType;
  /** The references its entry writes down. */
  readonly written: readonly ManifestReference[];
  /** Full names of the types its text defines, the root's first. */
  readonly defined: readonly string[];
  /** Names its text uses and does not define, with what they mean where that differs, each with its first place. */
  readonly used: readonly { readonly name: string; readonly resolved?: string; readonly pointer: JsonPointer }[];
}

/** A reference that a subject makes itself: written in the manifest, or found because its text uses the name. */
export interface DirectReference {
  readonly name: string;
  readonly subject: string;
  /** `local` = the file that this repository maps to the subject. */
  readonly version: number | "latest" | "local";
  readonly origin:
    | { readonly kind: "written"; readonly range: Range }
    | { readonly kind: "used"; readonly pointer: JsonPointer };
}

/** Why a reference is none: `candidates` all define the name; the written subject is not mapped, or of another type. */
export type ReferenceProblem =
  | {
      readonly kind: "ambiguous";
      readonly subject: string;
      readonly name: string;
      readonly pointer: JsonPointer;
      readonly candidates: readonly string[];
    }
  | {
      readonly kind: "unknown-subject" | "other-type";
      readonly subject: string;
      readonly reference: ManifestReference;
      readonly nearest: string | undefined;
    };

/** The references of one subject in the order written, then used; and the used names that nobody defines. */
export interface DirectReferences {
  readonly references: readonly DirectReference[];
  readonly problems: readonly ReferenceProblem[];
  readonly unresolved: readonly string[];
}

/** Finds who defines a name, and what is known of a subject. */
export interface Definitions {
  readonly subjects: ReadonlyMap<string, LinkInput>;
  /** Subjects that define a name, by {@link keyDefinition}, in the order of the subjects. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
}

/** Indexes which mapped subject defines which name; names of different schema types never meet. */
export function indexDefinitions(inputs: readonly LinkInput[]): Definitions {
  const byName = new Map<string, string[]>();
  for (const { subject, type, defined } of inputs)
    for (const name of new Set(defined)) {
      const key = keyDefinition(type, name);
      const subjects = byName.get(key);
      if (subjects === undefined) byName.set(key, [subject]);
      else subjects.push(subject);
    }
  return { subjects: new Map(inputs.map((input) => [input.subject, input])), byName };
}

function keyDefinition(type: SchemaType, name: string): string {
  return `${type} ${name}`;
}

/** The references one subject makes itself. A written reference wins over what the names would find. */
export function findDirectReferences(input: LinkInput, definitions: Definitions): DirectReferences {
  const references: DirectReference[] = [];
  const problems: ReferenceProblem[] = [];
  const unresolved: string[] = [];
  for (const reference of input.written) {
    const problem = judgeWritten(input, reference, definitions);
    if (problem !== undefined) problems.push(problem);
    const { name, subject, version, range } = reference;
    references.push({ name, subject, version, origin: { kind: "written", range } });
  }
  for (const { name, resolved, pointer } of input.used) {
    if (isCovered(name, input, { references, definitions })) continue;
    const find = (text: string) => definitions.byName.get(keyDefinition(input.type, text));
    const candidates = find(name) ?? find(resolved ?? name) ?? [];
    const others = candidates.filter((subject) => subject !== input.subject);
    const [only] = others;
    if (only === undefined) unresolved.push(name);
    else if (others.length > 1)
      problems.push({ kind: "ambiguous", subject: input.subject, name, pointer, candidates: others });
    else references.push({ ...nameReference(only, name, definitions), origin: { kind: "used", pointer } });
  }
  return { references, problems, unresolved };
}

/**
 * In Avro a reference's name is only a key that keeps one text from being parsed twice, so everybody who needs the
 * subject must give it the same one: that of its root. Elsewhere the name is what the schema itself says.
 */
function nameReference(subject: string, used: string, { subjects }: Definitions) {
  const target = subjects.get(subject);
  const name = target?.type === "AVRO" ? (target.defined[0] ?? used) : used;
  return { name, subject, version: "local" } as const;
}

function judgeWritten(
  input: LinkInput,
  reference: ManifestReference,
  { subjects }: Definitions,
): ReferenceProblem | undefined {
  if (reference.version !== "local") return undefined;
  const target = subjects.get(reference.subject);
  if (target?.type === input.type || target?.readable === false) return undefined;
  const { subject } = input;
  if (target !== undefined) return { kind: "other-type", subject, reference, nearest: undefined };
  return { kind: "unknown-subject", subject, reference, nearest: findNearest(reference.subject, subjects.keys()) };
}

/**
 * Whether a used name needs no reference of its own: one has that name, or (Avro finds types by their full name in
 * the whole referenced text) one has a subject whose file defines it.
 */
function isCovered(
  name: string,
  input: LinkInput,
  { references, definitions }: { readonly references: readonly DirectReference[]; readonly definitions: Definitions },
): boolean {
  if (references.some((reference) => reference.name === name)) return true;
  if (input.type !== "AVRO") return false;
  return references.some(({ subject }) => definitions.subjects.get(subject)?.defined.includes(name) === true);
}
