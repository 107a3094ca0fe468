import { isJsonObject, listKeys } from "../../../source/json-value.ts";
import type { JsonValue } from "../../../source/json-value.ts";
import { getIdKeyword } from "../dialect.ts";
import type { ClassicDraft } from "../dialect.ts";
import { joinUri } from "../java-uri.ts";
import { isJsonArray } from "../keyword-readers.ts";
import { escapePointerToken } from "../../../source/json-pointer.ts";
import type { SchemaSpot } from "../schema-fault.ts";

/** One text as the reader for drafts 4 to 7 sees it: the schema's own, or a reference's. */
export interface ClassicFile {
  readonly draft: ClassicDraft;
  readonly root: JsonValue;
  /** The reference's name; null for the schema's own text. */
  readonly document: string | null;
  /** The URI the text is known under, before its own id is applied. */
  readonly scope: string | null;
  /** The text, to see at a glance whether it holds any ids. */
  readonly text: string;
  /** Schemas inside the text by the literal value of their id keyword; filled at the first question. */
  ids: ReadonlyMap<string, ClassicTarget> | null;
}

/** Where a value of a file stands: its spot, and the URI that relative references in it are joined to. */
export interface ClassicFrame extends SchemaSpot {
  readonly file: ClassicFile;
  readonly scope: string | null;
}

/** A value with the frame it is loaded in: its own id is not yet applied. */
export interface ClassicTarget {
  readonly json: JsonValue;
  readonly frame: ClassicFrame;
}

/** A file's root, to be loaded. */
export function getRootTarget(file: ClassicFile): ClassicTarget {
  return { json: file.root, frame: { file, pointer: "", document: file.document, scope: file.scope } };
}

/** The frame inside a schema object: its id keyword changes the scope. */
export function enterScope(json: JsonValue, frame: ClassicFrame): ClassicFrame {
  if (!isJsonObject(json)) return frame;
  const id = json[getIdKeyword(frame.file.draft)];
  if (typeof id !== "string") return frame;
  return { ...frame, scope: joinUri(frame.scope, id) };
}

/** The frame of a member of the object a frame stands for. */
export function enterChild(frame: ClassicFrame, key: string): ClassicFrame {
  return {
    pointer: `${frame.pointer}/${escapePointerToken(key)}`,
    document: frame.document,
    file: frame.file,
    scope: frame.scope,
  };
}

/** The schema inside a file (its root excepted) whose id keyword holds exactly this text. */
export function findById(file: ClassicFile, id: string): ClassicTarget | undefined {
  file.ids ??= mayHoldIds(file) ? collectIds(file) : NO_IDS;
  return file.ids.get(id);
}

const NO_IDS: ReadonlyMap<string, ClassicTarget> = new Map();

/** Whether the id keyword stands somewhere else than at the root, maybe in disguise. */
function mayHoldIds({ text, root, draft }: ClassicFile): boolean {
  const keyword = getIdKeyword(draft);
  // Searching for a rare first character is fast.
  const key = keyword === "$id" ? keyword : JSON.stringify(keyword);
  const first = text.indexOf(key);
  if (text.includes("\\u")) return true;
  if (first < 0) return false;
  return !isJsonObject(root) || root[keyword] === undefined || text.includes(key, first + 1);
}

function collectIds(file: ClassicFile): ReadonlyMap<string, ClassicTarget> {
  const ids = new Map<string, ClassicTarget>();
  const keyword = getIdKeyword(file.draft);
  const visit = (target: ClassicTarget): void => {
    const { json, frame } = target;
    if (isJsonArray(json))
      json.forEach((item, index) => visit({ json: item, frame: enterChild(frame, String(index)) }));
    if (!isJsonObject(json)) return;
    const id = json[keyword];
    if (typeof id === "string" && json !== file.root) ids.set(id, target);
    const inner = enterScope(json, frame);
    for (const key of listKeys(json)) visit({ json: json[key] ?? null, frame: enterChild(inner, key) });
  };
  visit(getRootTarget(file));
  return ids;
}
