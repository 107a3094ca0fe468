import type { FileFacts } from "./repository.ts";

/** Which references to other texts the files of a repository and their declared references supply. */
export class ReferenceIndex {
  readonly #ids: ReadonlySet<string>;
  readonly #paths: ReadonlySet<string>;

  constructor(files: readonly FileFacts[]) {
    this.#ids = new Set(files.flatMap(({ root }) => (root === undefined ? [] : [root.name.replace(/#$/, "")])));
    this.#paths = new Set(files.map(({ file }) => file.source.path));
  }

  /** Whether a reference of a file leads to a file here, by `$id`, declared name or relative path. */
  isSupplied({ file, root }: FileFacts, reference: string): boolean {
    const uri = reference.split("#", 1)[0] ?? "";
    if (isMetaSchema(uri) || file.references.includes(uri) || file.references.includes(reference)) return true;
    return (
      this.#ids.has(uri) ||
      this.#ids.has(resolveUri(uri, root?.name)) ||
      this.#paths.has(resolvePath(file.source.path, uri))
    );
  }
}

function isMetaSchema(uri: string): boolean {
  return /^https?:\/\/json-schema\.org\/draft(?:-0[4-7]|\/20(?:19-09|20-12))\//.test(uri);
}

function resolveUri(uri: string, base: string | undefined): string {
  return URL.canParse(uri, base) ? new URL(uri, base).href : uri;
}

/** A relative path against the folder of a file; both with `/`. */
function resolvePath(from: string, relative: string): string {
  const parts = from.split("/").slice(0, -1);
  for (const part of relative.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
