import type { SchemaSources } from "../compatibility/diagnose.ts";
import { diagnoseProblem } from "../compatibility/diagnose-problem.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Location } from "../diagnostic/location.ts";
import { locateFile, locateRange } from "../diagnostic/location.ts";
import type { FORMATS } from "../formats/formats.ts";
import { FORMAT_OUTLINES } from "../formats/outlines.ts";
import { isSurelySchema, recognizeJsonText } from "../schema/recognize-json.ts";
import type { FormatOutline, SchemaNames } from "../formats/schema-format.ts";
import type { Manifest, ManifestEntry } from "../manifest/manifest.ts";
import { findNearest } from "../manifest/spelling.ts";
import type { Unchecked } from "../report/report.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { UnreadableFile } from "../workspace/read-text-file.ts";
import { readTextFile } from "../workspace/read-text-file.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** A schema file that was read, with the names its text defines and uses. */
export interface SchemaFile {
  readonly source: SourceFile;
  readonly format: FormatOutline;
  readonly names: SchemaNames;
}

/** Extensions of the files that schemagate takes for schemas. */
export function listSchemaExtensions(): readonly string[] {
  return Object.values(FORMAT_OUTLINES).flatMap((format) => format.extensions);
}

/**
 * The format that a text of a format's extension is meant for: what is in a `.json` file may be Avro as well. Undefined
 * when it could be either.
 */
export function findMeantFormat(format: FormatOutline, text: string): FormatOutline | undefined {
  if (format.type !== "JSON") return format;
  const recognized = recognizeJsonText(text);
  if (recognized === "both") return undefined;
  return recognized === "AVRO" ? FORMAT_OUTLINES.AVRO : format;
}

/** Whether a file that nobody called a schema is one: most `.json` files are none, so their texts must surely be. */
export function seemsSchemaFile(workspace: Workspace, file: string): boolean {
  if (!file.toLowerCase().endsWith(".json")) return true;
  const result = readTextFile(workspace, file);
  return result.ok && isSurelySchema(result.source.text);
}

/** Reads each schema file of a run once, and keeps a note of every one that cannot be read. */
export class SchemaFiles {
  readonly #workspace: Workspace;
  readonly #manifest: Manifest;
  readonly #known: readonly string[];
  readonly #files = new Map<string, SchemaFile | undefined>();
  readonly #unchecked: Unchecked[] = [];
  readonly #diagnostics = new Map<string, readonly Diagnostic[]>();
  #formats: typeof FORMATS | undefined;
  #needsFormats = false;

  /** `known` are the schema files of the workspace, to name the one that a misspelt path means. */
  constructor(workspace: Workspace, manifest: Manifest, known: readonly string[]) {
    this.#workspace = workspace;
    this.#manifest = manifest;
    this.#known = known;
  }

  /** Files that could not be read, each once. */
  get unchecked(): readonly Unchecked[] {
    return this.#unchecked;
  }

  /** Whether the name of some record cannot be told before {@link useFormats}: only reading the schema decides. */
  get needsFormats(): boolean {
    return this.#needsFormats;
  }

  /** Lets schemas be read whose text alone does not tell what they are. */
  useFormats(formats: typeof FORMATS): void {
    this.#formats = formats;
    this.#needsFormats = false;
  }

  /** What is wrong with files whose subject could not be told for that reason. */
  get diagnostics(): readonly Diagnostic[] {
    return [...this.#diagnostics.values()].flat();
  }

  /** The file as the entry says it is to be read, or undefined after noting why it cannot be. */
  read(file: string, entry: ManifestEntry): SchemaFile | undefined {
    const key = `${entry.type ?? ""} ${file}`;
    if (!this.#files.has(key)) this.#files.set(key, this.#load(file, entry));
    return this.#files.get(key);
  }

  /**
   * The full name of the file's root type, null when the root has none, undefined when there is no telling because
   * the file cannot be read or is no schema, which is noted.
   */
  readRecordName(file: string, entry: ManifestEntry): string | null | undefined {
    const schema = this.read(file, entry);
    if (schema === undefined || schema.names.root !== null) return schema?.names.root;
    const { source, names } = schema;
    if (names.defined.length > 0 || names.used.length > 0) return null;
    const format = this.#formats?.[schema.format.type];
    if (format === undefined) {
      this.#needsFormats = true;
      return undefined;
    }
    const parsed = format.parse(source.text, { strictness: "new" });
    if (parsed.ok) return null;
    const sources: SchemaSources = { main: source, references: new Map() };
    this.#diagnostics.set(
      file,
      parsed.problems.map((problem) => diagnoseProblem(format, problem, { sources })),
    );
    return undefined;
  }

  #load(file: string, entry: ManifestEntry): SchemaFile | undefined {
    const format = entry.type === undefined ? findFormatByExtension(file) : FORMAT_OUTLINES[entry.type];
    if (format === undefined) return this.#note(describeUnknownFormat(file, entry), this.#locate(file, entry));
    const result = readTextFile(this.#workspace, file);
    if (!result.ok) return this.#note(this.#describeUnreadable(file, result), this.#locate(file, entry));
    const { source } = result;
    const meant = entry.type === undefined ? findMeantFormat(format, source.text) : format;
    if (meant === undefined) return this.#note(describeDoubt(file), this.#locate(file, entry));
    return { source, format: meant, names: meant.listNames(source.text) };
  }

  #describeUnreadable(file: string, { missing, message, hint }: UnreadableFile): { message: string; hint: string } {
    const nearest = missing ? findNearest(file, this.#known) : undefined;
    return { message, hint: nearest === undefined ? hint : `Did you mean \`${nearest}\`?` };
  }

  #note(reason: { readonly message: string; readonly hint: string }, location: Location): undefined {
    this.#unchecked.push({ ...reason, location });
  }

  /** Where a path that is written in the manifest stands there; the file itself when a glob found it. */
  #locate(file: string, { source }: ManifestEntry): Location {
    return source.kind === "file" ? locateRange(this.#manifest, source.range) : locateFile(file);
  }
}

/** The format whose files have the file's extension. */
export function findFormatByExtension(file: string): FormatOutline | undefined {
  const name = file.toLowerCase();
  return Object.values(FORMAT_OUTLINES).find((format) =>
    format.extensions.some((extension) => name.endsWith(extension)),
  );
}

function describeDoubt(file: string): { message: string; hint: string } {
  return {
    message: `\`${file}\` can be read as an Avro schema and as a JSON Schema.`,
    hint: "Add `type: AVRO` or `type: JSON` to the entry.",
  };
}

function describeUnknownFormat(file: string, { type }: ManifestEntry): { message: string; hint: string } {
  const known = Object.values(FORMAT_OUTLINES)
    .map((format) => `${format.type} (${format.extensions.map((extension) => `\`${extension}\``).join(", ")})`)
    .join(", ");
  return type === undefined
    ? { message: `The type of \`${file}\` cannot be told.`, hint: `Add \`type:\` to the entry. Judged are ${known}.` }
    : { message: `\`${file}\` is of type ${type}, which is not judged yet.`, hint: `Judged are ${known}.` };
}
