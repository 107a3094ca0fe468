import { parseGlob } from "./glob.ts";

/** Which files a proposal's glob is to match, and among which. */
export interface GlobTask {
  readonly targets: readonly string[];
  /** All schema files of the workspace, the targets included. */
  readonly files: readonly string[];
  /** What the targets' names look like: `*-value.avsc`. */
  readonly pattern: string;
  /** How many folders above a file its glob leaves open, so that it matches files still to come. */
  readonly open: 0 | 1;
}

/**
 * Globs that match exactly the targets: one for all of them if that can be, else one per folder, else the paths
 * themselves. No target may hold a character that means something in a glob.
 */
export function chooseGlobs({ targets, files, pattern, open }: GlobTask): readonly string[] {
  const ancestor = findAncestor(targets.map((file) => listFolders(file).slice(0, open === 0 ? undefined : -open)));
  const shapes = [pattern, `*/${pattern}`, `**/${pattern}`].map((shape) => [...ancestor, shape].join("/"));
  const single = shapes.find((glob) => matchesExactly(glob, files, targets));
  if (single !== undefined) return [single];
  const folders = new Map<string, string[]>();
  for (const file of targets) {
    const folder = listFolders(file).join("/");
    const inside = folders.get(folder);
    if (inside === undefined) folders.set(folder, [file]);
    else inside.push(file);
  }
  return [...folders].flatMap(([folder, inside]) => {
    const glob = folder === "" ? pattern : `${folder}/${pattern}`;
    return matchesExactly(glob, files, inside) ? [glob] : inside;
  });
}

/** A glob that matches a path whatever characters it holds; others that differ in those characters match too. */
export function createIgnoreGlob(path: string): string {
  return path.replace(/[*?[{]|^!/g, "?");
}

/** Whether a path means something else when it is read as a glob. */
export function isGlobLike(path: string): boolean {
  return /[*?[{]|^!/.test(path);
}

function matchesExactly(pattern: string, files: readonly string[], targets: readonly string[]): boolean {
  const parsed = parseGlob(pattern);
  if (!parsed.ok) return false;
  const wanted = new Set(targets);
  return files.every((file) => parsed.glob.matches(file) === wanted.has(file));
}

function listFolders(file: string): readonly string[] {
  return file.split("/").slice(0, -1);
}

function findAncestor(folders: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = folders;
  const end = first.findIndex((name, index) => others.some((other) => other[index] !== name));
  return end < 0 ? first : first.slice(0, end);
}
