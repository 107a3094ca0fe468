import type { Annotations, ReferenceNode } from "../model.ts";
import { getIdKeyword } from "../dialect.ts";
import type { ClassicDraft } from "../dialect.ts";
import { readBoolean, readString } from "../keyword-readers.ts";
import type { ClassicSource } from "./classic-source.ts";
import { isPartKeyword } from "./keyword-groups.ts";

const READERS: { readonly [Draft in ClassicDraft]: (key: string) => boolean } = {
  draft4: (key) => isReadKey(key, "draft4"),
  draft6: (key) => isReadKey(key, "draft6"),
  draft7: (key) => isReadKey(key, "draft7"),
};

/** Reads the keywords of a schema that describe it; a `$ref` keeps its title and description but not its default. */
export function readAnnotations(source: ClassicSource): Annotations {
  const { json, frame } = source;
  const { draft } = frame.file;
  if (!source.groups.hasAnnotations) return describeNothing(source);
  if (source.groups.hasFlags) {
    readBoolean(source, "readOnly");
    readBoolean(source, "writeOnly");
  }
  const isReference = source.groups.hasReference;
  return {
    id: readString(source, getIdKeyword(draft)),
    title: readString(source, "title"),
    description: readString(source, "description"),
    defaultValue: isReference ? undefined : json["default"],
    source: json,
    isRead: isReference ? isReadBesideReference : READERS[draft],
    links: listLinks(source),
    silence: null,
  };
}

function describeNothing(source: ClassicSource): Annotations {
  const { json, frame, groups } = source;
  return {
    id: undefined,
    title: undefined,
    description: undefined,
    defaultValue: undefined,
    source: json,
    isRead: groups.hasReference ? isReadBesideReference : READERS[frame.file.draft],
    links: listLinks(source),
    silence: null,
  };
}

const NO_LINKS: readonly ReferenceNode[] = [];

/** What was met since the loading of the schema began, the schema itself included when it is a reference. */
function listLinks({ loader: { journal }, before }: ClassicSource): readonly ReferenceNode[] | null {
  if (journal.bonds > before.bonds) return null;
  return journal.links.length === before.links ? NO_LINKS : journal.links.slice(before.links);
}

function isReadKey(key: string, draft: ClassicDraft): boolean {
  return isPartKeyword(key, draft) || key === "type" || isAnnotationKey(key, draft);
}

function isReadBesideReference(key: string): boolean {
  return key === "$ref" || key === "title" || key === "description" || key === "default";
}

function isAnnotationKey(key: string, draft: ClassicDraft): boolean {
  if (key === "title" || key === "description" || key === "default" || key === getIdKeyword(draft)) return true;
  return draft === "draft7" && (key === "readOnly" || key === "writeOnly");
}
