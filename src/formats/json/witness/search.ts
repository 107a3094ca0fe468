import type { SchemaNode } from "../model.ts";
import type { BaseMaker } from "./bases.ts";
import type { Plain } from "./plain-value.ts";
import type { View } from "./view.ts";

/** A place of a document, seen by both schemas. */
export interface Place {
  readonly writer: View;
  readonly reader: View;
  /** The registry's path of the place, without the numbers of branches. */
  readonly path: string;
  readonly depth: number;
}

/** What a search goes by. */
export interface Search {
  readonly bases: BaseMaker;
  /** The registry's path to look at, without the numbers of branches; empty to look everywhere. */
  readonly focus: string;
  /** Values to try for a place of a document below the given one. */
  probe(place: Place): Iterable<Plain>;
}

/** Valid values of a view's schemas. */
export function listBases(bases: BaseMaker, view: View): readonly Plain[] {
  return view.flatMap((node: SchemaNode) => bases.list(node)).slice(0, 8);
}

/** Whether a place is on the way to what the search looks at, or inside it. */
export function isOnFocus({ focus }: Search, path: string): boolean {
  return isPrefix(path, focus) || isPrefix(focus, path);
}

function isPrefix(start: string, path: string): boolean {
  return path === start || path.startsWith(start === "" ? "" : `${start}/`);
}

/** A path without the numbers of branches, which the two sides count differently. */
export function maskBranches(path: string): string {
  return path.replaceAll(/\/(?:allOf|anyOf|oneOf)\/[0-9]+/g, "");
}
