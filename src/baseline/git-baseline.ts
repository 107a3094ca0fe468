import { locateFile } from "../diagnostic/location.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import { quoteName } from "../diagnostic/quote-name.ts";
import { recognizeJsonText } from "../schema/recognize-json.ts";
import type { ResolvedReference } from "../schema/schema-reference.ts";
import type { SchemaType } from "../schema/schema-type.ts";
import type { GitBlob, GitTreeEntry } from "../workspace/git-files.ts";
import { listChanges, listRenames, listTree, readBlobs } from "../workspace/git-files.ts";
import type { GitCommit, GitRepository } from "../workspace/git-repository.ts";
import type { Baseline, BaselineSubject, BaselineTarget, BaselineVersion } from "./baseline.ts";
import type { FoundReference } from "../registry/resolve-references.ts";
import { resolveReferences } from "../registry/resolve-references.ts";

/** A commit of a repository whose folder is the workspace. */
export interface GitBaselineSource {
  readonly repository: GitRepository;
  readonly commit: GitCommit;
  /** In people's words: `main`, `merge base with origin/main`. */
  readonly name: string;
}

/**
 * The files of a commit as the only earlier versions: of each subject's file (under its old name when git says it was
 * renamed) and of the files it refers to. The texts of all subjects that were announced are read at once.
 */
export function createGitBaseline(source: GitBaselineSource, targets: readonly BaselineTarget[]): Baseline {
  const reader = new GitBaselineReader(source, targets);
  return {
    kind: "git",
    label: `git ${source.name} (${source.commit.hash.slice(0, 7)})`,
    prepare: (subjects) => reader.prepare(subjects),
    readSubject: (subject, file) => reader.readSubject(subject, file),
    isChanged: (candidate) => reader.isChanged(candidate.file),
    readFile: (path) => reader.readFile(path),
  };
}

type LocalReference = BaselineTarget["references"][number];

/** A file as it was in the commit: where, and its text or why there is none. */
interface EarlierFile {
  readonly path: string;
  readonly blob: GitBlob | { readonly ok: false; readonly problem: "link" | "submodule" };
}

interface TracedFile {
  readonly file: string;
  readonly path: string;
  readonly entry: GitTreeEntry | undefined;
}

class GitBaselineReader {
  readonly #source: GitBaselineSource;
  readonly #targets: ReadonlyMap<string, BaselineTarget>;
  readonly #files = new Map<string, EarlierFile | undefined>();
  #prepared = false;
  #tree: ReadonlyMap<string, GitTreeEntry> | undefined;
  #renames: ReadonlyMap<string, string> | undefined;
  #changed: ReadonlySet<string> | undefined;

  constructor(source: GitBaselineSource, targets: readonly BaselineTarget[]) {
    this.#source = source;
    this.#targets = new Map(targets.map((target) => [target.subject, target]));
  }

  prepare(subjects: readonly string[]): void {
    this.#prepared = true;
    const names = new Set(subjects);
    // A set is walked in order of insertion, what is added meanwhile included.
    for (const name of names) for (const { subject } of this.#targets.get(name)?.references ?? []) names.add(subject);
    this.#load([...names].flatMap((name) => this.#targets.get(name)?.file ?? []));
  }

  readSubject(subject: string, file: string): BaselineSubject {
    const earlier = this.#open(file);
    return {
      versions: earlier === undefined ? [] : [this.#present(subject, file, earlier)],
      level: null,
      policy: null,
      undecided: [],
    };
  }

  isChanged(file: string): boolean {
    const { repository, commit } = this.#source;
    this.#changed ??= new Set(listChanges(repository, commit).map((change) => change.path));
    return this.#changed.has(file);
  }

  readFile(path: string): string | null {
    const { repository, commit } = this.#source;
    const entry = (this.#tree ??= listTree(repository, commit)).get(path);
    if (entry === undefined) return null;
    return this.#readText({ path, blob: openEntry(entry, readBlobs(repository, [entry.hash], MAX_SIZE)) });
  }

  #present(subject: string, file: string, earlier: EarlierFile): BaselineVersion {
    const renamed = earlier.path === file ? "" : `:${earlier.path}`;
    const references = this.#targets.get(subject)?.references ?? [];
    const schema = this.#readText(earlier);
    return {
      version: null,
      label: this.#source.commit.ref + renamed,
      schemaType: guessSchemaType(earlier.path, schema),
      schema,
      references: [],
      resolved: resolveReferences(references, (reference) => this.#find(reference)),
    };
  }

  #find(reference: LocalReference): FoundReference<LocalReference> | undefined {
    const target = this.#targets.get(reference.subject);
    const earlier = target && this.#open(target.file);
    // A reference that came later: the earlier text did without it.
    if (target === undefined || earlier === undefined) return undefined;
    const resolved: ResolvedReference = {
      name: reference.name,
      schema: this.#readText(earlier),
      subject: reference.subject,
    };
    return { key: reference.subject, resolved, references: target.references };
  }

  #open(file: string): EarlierFile | undefined {
    if (!this.#prepared) this.prepare([...this.#targets.keys()]);
    if (!this.#files.has(file)) this.#load([file]);
    return this.#files.get(file);
  }

  #load(files: readonly string[]): void {
    const { repository, commit } = this.#source;
    const tree = (this.#tree ??= listTree(repository, commit));
    const wanted = files.filter((file) => !this.#files.has(file)).map((file) => this.#trace(file, tree));
    const hashes = wanted.flatMap(({ entry }) => (entry?.kind === "file" ? [entry.hash] : []));
    const blobs = readBlobs(repository, hashes, MAX_SIZE);
    for (const { file, path, entry } of wanted) this.#files.set(file, entry && { path, blob: openEntry(entry, blobs) });
  }

  /** Where a file was in the commit: under its own name, or where git says it was renamed from. */
  #trace(file: string, tree: ReadonlyMap<string, GitTreeEntry>): TracedFile {
    const { repository, commit } = this.#source;
    if (tree.has(file)) return { file, path: file, entry: tree.get(file) };
    this.#renames ??= listRenames(repository, commit);
    const path = this.#renames.get(file) ?? file;
    return { file, path, entry: tree.get(path) };
  }

  #readText({ path, blob }: EarlierFile): string {
    if (blob.ok) return blob.text;
    const { message, hint } = PROBLEMS[blob.problem];
    throw new OperationalError({
      code: "baseline",
      message: `In ${quoteName(this.#source.commit.ref)}, ${quoteName(path)} ${message}.`,
      hint,
      location: locateFile(path),
    });
  }
}

const MAX_SIZE = 10 * 1024 * 1024;

const PROBLEMS: { readonly [Problem in (EarlierFile["blob"] & { ok: false })["problem"]]: ProblemText } = {
  missing: {
    message: "is not among the objects of this clone",
    hint: "Fetch the commit's files: git fetch --refetch --no-filter origin",
  },
  "too-large": { message: "is larger than 10 MiB", hint: "A registry refuses schemas of this size." },
  "not-utf8": { message: "is not UTF-8 text", hint: "Compare with a ref at which the file is a schema." },
  "large-file-pointer": {
    message: "is a Git LFS pointer instead of a schema",
    hint: "Keep schemas out of Git LFS: remove them from the `filter=lfs` patterns in .gitattributes.",
  },
  link: { message: "is a symbolic link", hint: "Compare with a ref at which the file is a schema." },
  submodule: { message: "is a submodule", hint: "Run schemagate inside the submodule." },
};

interface ProblemText {
  readonly message: string;
  readonly hint: string;
}

function openEntry(entry: GitTreeEntry, blobs: ReadonlyMap<string, GitBlob>): EarlierFile["blob"] {
  if (entry.kind !== "file") return { ok: false, problem: entry.kind };
  return blobs.get(entry.hash) ?? { ok: false, problem: "missing" };
}

function guessSchemaType(path: string, text: string): SchemaType {
  if (path.endsWith(".proto")) return "PROTOBUF";
  return path.endsWith(".json") && recognizeJsonText(text) !== "AVRO" ? "JSON" : "AVRO";
}
