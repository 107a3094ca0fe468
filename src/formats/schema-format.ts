import type { ResolvedReference } from "../schema/schema-reference.ts";
import type { SchemaType } from "../schema/schema-type.ts";
import type { JsonPointer } from "../source/json-pointer.ts";
import type { Range } from "../source/range.ts";
import type { TextEdit } from "../source/text-edit.ts";
import type { Difference, DifferenceKindPage, DifferenceText, PairLabels, SchemaPlace } from "./difference.ts";

/** `new`: as the registry parses a submitted schema. `stored`: as it parses a schema registered long ago. */
export type Strictness = "new" | "stored";

/** What a parse depends on besides the text. */
export interface SchemaParseOptions {
  /** Dependencies before their dependants, as the registry would hand them to its parser. */
  readonly references?: readonly ResolvedReference[];
  readonly strictness: Strictness;
  /** Confluent Platform version whose rules apply (`7.9.9`); the newest known unless told. */
  readonly serverVersion?: string;
}

/** A schema that was parsed: its text and, for the format's own eyes, its model. */
export interface ParsedSchema {
  readonly type: SchemaType;
  readonly text: string;
  readonly references: readonly ResolvedReference[];
}

/** One reason why the registry would refuse a text (error 42201), with its place. */
export interface SchemaProblem {
  /** Stable id without the format's prefix: `invalid-syntax`, `duplicate-field`. */
  readonly kind: string;
  readonly message: string;
  readonly why: string;
  readonly remedy: string;
  /** Where: a range of the schema's own text, or a place for the format to locate. */
  readonly place: SchemaPlace | Range;
}

/** Why a text of one sort is refused, and what to do about it. */
export interface ProblemWords {
  readonly why: string;
  readonly remedy: string;
}

/** A parsed schema, or at least one problem. */
export type SchemaParseResult =
  | { readonly ok: true; readonly schema: ParsedSchema }
  | { readonly ok: false; readonly problems: readonly [SchemaProblem, ...SchemaProblem[]] };

/** Which of the registry's texts for a schema is asked for. */
export interface SchemaPrintOptions {
  /** The text stored under `normalize=true` instead of the one stored without. */
  readonly normalize?: boolean;
  /** With the types of its references in full, each at its first use. Formats that cannot do so print as ever. */
  readonly resolved?: boolean;
}

/** A text, or at least one problem: the registry can refuse to print or to normalise a schema that it accepts. */
export type SchemaPrintResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly [SchemaProblem, ...SchemaProblem[]] };

/**
 * What a change between two schemas of a subject amounts to. `none`: the same text; `formatting`: another text that
 * the registry takes for the same version; `documentation`: a new version that differs in nothing that programs look
 * at; `semantic`: any other.
 */
export type ChangeClass = "none" | "formatting" | "documentation" | "semantic";

/** What the comparison of a pair depends on besides the two schemas. */
export interface CompareOptions {
  readonly serverVersion?: string;
  /** The registry's `compatibilityPolicy`; only JSON Schema looks at it. */
  readonly policy?: "STRICT" | "LENIENT";
}

/** The registry's verdict on a pair, with every fact in the registry's order. */
export interface Comparison {
  /** `server-error`: the registry would answer HTTP 500; `undecided`: its answer differs from run to run. */
  readonly verdict: "compatible" | "incompatible" | "server-error" | "undecided";
  readonly differences: readonly Difference[];
  /** Why there is no plain verdict: what makes the registry fail, or its answer differ. */
  readonly reason?: string;
}

/** A message that breaks, proven by independent decoders, or why there is none to show. */
export type WitnessOutcome =
  | {
      readonly status: "verified";
      /** The message as plain JSON. */
      readonly datum: string;
      /** The message with `…` for all that does not matter; equal to it when short. */
      readonly excerpt: string;
      /** Where reading fails, as a dotted path into the message; empty for the whole message. */
      readonly failsAt: string;
      /** Why it fails there, in a decoder's words. */
      readonly failure: string;
    }
  /** `impossible`: no message can be shown to break. `unverified`: none could be proven. */
  | {
      readonly status: "impossible" | "unverified";
      readonly reason: string;
      /** Present where it is proven that no message breaks: the registry is stricter than reading. */
      readonly harmless?: true;
    };

/** Builds proofs; made by a format on demand, since the independent decoders cost time to load. */
export interface WitnessFinder {
  /** The proof of one breaking difference that `compare(reader, writer)` returned. */
  find(reader: ParsedSchema, writer: ParsedSchema, difference: Difference): WitnessOutcome;
  /** A message that a hazard breaks all the same; absent where the format's hazards cannot be shown by one message. */
  findHazard?(reader: ParsedSchema, writer: ParsedSchema, hazard: Difference): WitnessOutcome;
}

/** An edit that may remove a breaking difference. It is a proposal until a comparison of the edited text confirms it. */
export interface RepairProposal {
  readonly title: string;
  /** Whether the edit only adds (a default, an alias, a branch) and takes nothing back that was wanted. */
  readonly safe: boolean;
  /** The text to edit: the candidate's own (null) or that of the reference with this name. */
  readonly reference: string | null;
  /** Disjoint, in ascending order. */
  readonly edits: readonly TextEdit[];
}

/**
 * A way past a breaking difference that takes more than an edit of the candidate. It is a proposal until its steps are
 * compared under the conditions they name.
 */
export interface DetourProposal {
  /** `policy`: the registry judges by another policy. `version-between`: the earlier version is published edited first. */
  readonly kind: "policy" | "version-between";
  /** What to do to the schemas, as a clause that opens with a capital; empty when nothing is done to them. */
  readonly title: string;
  /** Edits of the candidate's own text: disjoint, in ascending order, maybe none. */
  readonly edits: readonly TextEdit[];
  /** Edits of the earlier version's own text that make the version in between; none for a policy. */
  readonly between: readonly TextEdit[];
  /** What the edits of both texts write, for a sentence about them; empty when there are none. */
  readonly written: string;
}

/** A breaking difference of a candidate and an earlier version, and which of the two reads. */
export interface RepairQuestion {
  readonly candidate: ParsedSchema;
  readonly earlier: ParsedSchema;
  readonly difference: Difference;
  readonly candidateReads: boolean;
}

/** What can be told of a format's files without reading schemas: little code, for commands that judge none. */
export interface FormatOutline {
  readonly type: SchemaType;
  /** File extensions whose files are of this format, with the dot. */
  readonly extensions: readonly string[];
  /** The range of a pointer in a text, or of its nearest existing ancestor. Never throws, for any text. */
  locate(text: string, pointer: JsonPointer): Range;
  /** The full names of the types a text defines and of those it uses without defining; empty when unreadable. */
  listNames(text: string): SchemaNames;
}

/** A format of schemas: one entry of the table in `formats.ts`. All functions are pure and synchronous. */
export interface SchemaFormat extends FormatOutline {
  /** Every kind of difference its catalogue knows, in the catalogue's order. */
  readonly kinds: readonly string[];
  /** What all texts have in common that are refused for the same reason, by the kind of {@link SchemaProblem}. */
  readonly problemWords: { readonly [kind: string]: ProblemWords };
  parse(text: string, options: SchemaParseOptions): SchemaParseResult;
  /** Whether and how `reader` fails to read what `writer` wrote. Both were made by this format's `parse`. */
  compare(reader: ParsedSchema, writer: ParsedSchema, options: CompareOptions): Comparison;
  /** The text the registry stores for a schema that this format's `parse` made. */
  print(schema: ParsedSchema, options: SchemaPrintOptions): SchemaPrintResult;
  /** Whether the registry takes the two for one version of a subject; it compares references and metadata apart. */
  isSame(left: ParsedSchema, right: ParsedSchema): boolean;
  classifyChange(before: ParsedSchema, after: ParsedSchema): ChangeClass;
  /** What `compare` accepts and what is dangerous all the same: never part of a verdict. */
  findHazards(reader: ParsedSchema, writer: ParsedSchema, options?: CompareOptions): readonly Difference[];
  /** Every kind of hazard its catalogue knows. */
  readonly hazardKinds: readonly string[];
  /** Breaking differences with those of one cause made one, for people; absent where each is a cause of its own. */
  mergeCauses?(differences: readonly Difference[]): readonly Difference[];
  /** Where the cause of a difference stands, where that is not the difference's own place. */
  findCause?(difference: Difference): Pick<Difference, "reader" | "writer">;
  /** The words for a difference this format's `compare` or `findHazards` returned. */
  describe(difference: Difference, labels: PairLabels): DifferenceText;
  /** Edits of the candidate that may remove a breaking difference, the best first; empty when none is known. */
  proposeRepairs(question: RepairQuestion): readonly RepairProposal[];
  /** Ways past a breaking difference that no edit of the candidate alone is; absent where the format has none. */
  proposeDetours?(question: RepairQuestion): readonly DetourProposal[];
  /** Loads what proves differences. */
  loadWitnessFinder(): Promise<WitnessFinder>;
  /** The catalogue's page on a kind of difference, or undefined for a text that is no kind. */
  findKindPage(kind: string): DifferenceKindPage | undefined;
}

/** What a schema offers to other schemas and needs from them. */
export interface SchemaNames {
  /** The name of the root type (a record's full name, a JSON Schema's title), where it has one. */
  readonly root: string | null;
  readonly defined: readonly string[];
  /** Used names with no definition in the same text, each with the place of its first use. */
  readonly used: readonly UsedName[];
}

/** A name that stands for another schema. */
export interface UsedName {
  /** The name as the registry has to know it. */
  readonly name: string;
  /** What the name means by the rules of the format, where that differs: a URI for a relative JSON Schema reference. */
  readonly resolved?: string;
  readonly pointer: JsonPointer;
}
