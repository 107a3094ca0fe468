import { locateFile, locateRange } from "../diagnostic/location.ts";
import { expandBraces } from "../manifest/glob-braces.ts";
import type { Manifest, ManifestGlob } from "../manifest/manifest.ts";
import type { Unchecked } from "../report/report.ts";
import type { FileList } from "../workspace/list-files.ts";
import { listSchemaExtensions } from "./schema-files.ts";

/** Extensions of the files to look for: a glob of an entry with a `type` may ask for any. */
export function listExtensions({ entries }: Manifest): readonly string[] {
  const patterns = entries.flatMap(({ type, source }) =>
    type === undefined || source.kind === "file" ? [] : source.files.map(({ pattern }) => pattern),
  );
  const endings = patterns.flatMap((pattern) => expandBraces(pattern) ?? []);
  const asked = endings.flatMap((pattern) => /\.[^./*?[\]{}]+$/.exec(pattern)?.[0] ?? []);
  return [...new Set([...listSchemaExtensions(), ...asked])];
}

/** Schema files that this manifest must map or ignore: not those of a project with a manifest of its own. */
export function listOwnFiles({ files, projects }: FileList): readonly string[] {
  const extensions = listSchemaExtensions();
  return files.filter(
    (file) =>
      extensions.some((extension) => file.endsWith(extension)) &&
      !projects.some((folder) => file.startsWith(`${folder}/`)),
  );
}

/** Folders whose files are not known: they cannot be read, or are links that an entry's glob asks for by name. */
export function listUnlistedFolders(manifest: Manifest, { unreadable, links }: FileList): readonly Unchecked[] {
  const closed = unreadable.map(({ folder, code }) => ({
    message: `Folder \`${folder === "" ? "." : folder}\` cannot be read: ${code}.`,
    hint: "Check its permissions.",
    location: locateFile(folder === "" ? "." : folder),
  }));
  const linked = manifest.entries.flatMap(({ source }) => {
    if (source.kind === "file") return [];
    const wanted = links.filter((link) => !source.exclude.some(({ glob }) => glob.matches(`${link}/x`)));
    return source.files.flatMap((glob) =>
      wanted.filter((link) => glob.glob.asksInside(link)).map((link) => describeLink(manifest, glob, link)),
    );
  });
  return [...closed, ...linked];
}

function describeLink(manifest: Manifest, { pattern, range }: ManifestGlob, link: string): Unchecked {
  return {
    message: `Glob \`${pattern}\` asks for files in \`${link}\`, a symbolic link to a folder, which is not followed.`,
    hint: `Name the folder itself, or leave the link out: \`exclude: ${link}/**\`.`,
    location: locateRange(manifest, range),
  };
}
