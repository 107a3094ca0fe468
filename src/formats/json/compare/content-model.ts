import type { Openness } from "../change-kinds.ts";
import type { ArrayNode, ObjectNode, SchemaNode } from "../model.ts";
import { isEmptyNode } from "../model.ts";
import { readPattern } from "../pattern/pattern.ts";
import { printJavaKey } from "./java-equality.ts";
import { ComparisonGivenUp } from "./run.ts";
import type { ComparisonRun } from "./run.ts";

/**
 * What an object or array allows beside what it declares. Open: anything. Closed: nothing, to the registry's eyes.
 * Partially open: what a covering schema allows.
 */
export type ContentModel =
  | { readonly openness: "open" }
  | { readonly openness: "closed" }
  | { readonly openness: "partially-open"; readonly cover: SchemaNode };

const OPEN: ContentModel = { openness: "open" };
const CLOSED: ContentModel = { openness: "closed" };

/**
 * The content model of an object for one property name. Any `patternProperties` make the model closed for the names
 * that no pattern finds, even if `additionalProperties` allows them: that is how the registry sees it.
 */
export function findObjectModel(run: ComparisonRun, node: ObjectNode, name: string): ContentModel {
  const unevaluated = run.profile.comparesUnevaluated ? node.unevaluated : null;
  const admitsUnevaluated = unevaluated === null || isEmptyNode(unevaluated);
  if (node.permitsAdditional && node.additional === null && node.patterns.length === 0 && admitsUnevaluated)
    return OPEN;
  const cover = findPatternCover(run, node, name) ?? node.additional ?? unevaluated;
  return toModel(cover);
}

/** The openness of an object for one property name, where it need not be known which of several patterns covers it. */
export function findOpenness(run: ComparisonRun, node: ObjectNode, name: string): Openness {
  const matching = node.patterns.filter(({ pattern }) => findsName(pattern, name));
  const [first] = matching;
  if (first === undefined) return findObjectModel(run, node, name).openness;
  return matching.every((one) => one.node.kind === "false") ? "closed" : "partially-open";
}

function findsName(pattern: string, name: string): boolean {
  const compiled = readPattern(pattern);
  return compiled.ok && compiled.search(name) === true;
}

function toModel(cover: SchemaNode | null): ContentModel {
  return cover === null || cover.kind === "false" ? CLOSED : { openness: "partially-open", cover };
}

/** The registry takes the first matching pattern out of a map whose order is random. */
function findPatternCover(run: ComparisonRun, node: ObjectNode, name: string): SchemaNode | undefined {
  const matching = node.patterns.filter(({ pattern }) => {
    const compiled = readPattern(pattern);
    const found = compiled.ok ? compiled.search(name) : false;
    if (found === undefined) throw new ComparisonGivenUp(`the pattern \`${pattern}\` takes too long on \`${name}\``);
    return found;
  });
  const distinct =
    matching.length > 1 ? dropEqualNodes(matching.map((one) => one.node)) : matching.map((one) => one.node);
  return distinct.length > 1 ? distinct[run.choices.choose(distinct.length)] : distinct[0];
}

function dropEqualNodes(nodes: readonly SchemaNode[]): readonly SchemaNode[] {
  const byText = new Map(nodes.map((node) => [printSource(node), node]));
  return [...byText.values()];
}

function printSource(node: SchemaNode): string {
  return node.annotations === null ? node.kind : printJavaKey(node.annotations.source);
}

/** The content model of an array behind its tuple. */
export function findArrayModel(run: ComparisonRun, node: ArrayNode): ContentModel {
  const unevaluated = run.profile.comparesUnevaluated ? node.unevaluated : null;
  const admitsUnevaluated = unevaluated === null || isEmptyNode(unevaluated);
  if (node.permitsAdditional && node.additional === null && admitsUnevaluated) return OPEN;
  return toModel(node.additional ?? unevaluated);
}

/** How a node of `additionalProperties` and its like is told: `true`, `false` or that there is a schema. */
export function describeAdditional(permits: boolean, node: SchemaNode | null): string | null {
  if (!permits) return "false";
  if (node === null) return null;
  return isEmptyNode(node) ? (node.kind === "true" ? "true" : "{}") : node.kind === "false" ? "false" : "a schema";
}
