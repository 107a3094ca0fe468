/** A path or glob relative to the workspace's root, or what is wrong with it. */
export type PathResult =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly message: string; readonly remedy: string };

/**
 * Turns a path of the manifest, which counts from the manifest's folder, into one that counts from the workspace's
 * root, without `.` and `..`. Refuses absolute paths, backslashes and paths that leave the workspace. Globs pass
 * through: only whole `.` and `..` names are looked at. Says nothing about symlinks, which only a disk knows.
 */
export function resolveWorkspacePath(manifestPath: string, path: string): PathResult {
  if (path.includes("\\"))
    return refuse("Disallowed backslash in a path.", "Separate folders with `/`, on Windows too.");
  if (/^(?:\/|[A-Za-z]:)/.test(path))
    return refuse("Disallowed absolute path.", "Write the path relative to the manifest's folder.");
  const names = manifestPath.split("/").slice(0, -1);
  const steps = path.split("/");
  for (const [index, step] of steps.entries()) {
    if (step === "." || (step === "" && index < steps.length - 1)) continue;
    if (step !== "..") names.push(step);
    else if (names.pop() === undefined) {
      const message = "Disallowed path: it leaves the workspace.";
      return refuse(message, "Move the file into the workspace, or run schemagate in a folder that holds both.");
    }
  }
  return { ok: true, path: names.join("/") };
}

/** Names of the folders from the manifest's folder down to a file; from the workspace's root if it stands elsewhere. */
export function listFolders(manifestPath: string, file: string): readonly string[] {
  const base = manifestPath.split("/").slice(0, -1);
  const folders = file.split("/").slice(0, -1);
  const inside = base.every((name, index) => folders[index] === name);
  return inside ? folders.slice(base.length) : folders;
}

function refuse(message: string, remedy: string): PathResult {
  return { ok: false, message, remedy };
}
