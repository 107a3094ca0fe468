import type { Diagnostic, SharedUser } from "../../diagnostic/diagnostic.ts";
import { escapeText } from "../escape-text.ts";

/** Arrows beyond which a picture explains nothing. */
const MAX_ARROWS = 30;
const MAX_LABEL = 60;

interface Arrow {
  readonly from: string;
  readonly to: string;
}

/**
 * A picture of how a change of a shared type reaches the subjects that refer to it: red those it breaks, green those it
 * spares. Empty for a finding that concerns one subject.
 */
export function renderReferenceChain({ shared, location }: Diagnostic): readonly string[] {
  if (shared === undefined) return [];
  const { owner, breaks, spares } = shared;
  const arrows = joinArrows([...breaks, ...spares], owner).slice(0, MAX_ARROWS);
  const names = [...new Set([owner, ...arrows.flatMap(({ from, to }) => [from, to])])];
  const marks = new Map([
    ...spares.map(({ subject }) => [subject, ":::spared"] as const),
    ...breaks.map(({ subject }) => [subject, ":::broken"] as const),
    [owner, ":::changed"] as const,
  ]);
  const nodes = names.map((name, index) => {
    const label = name === owner ? `${printLabel(name)}<br>${printLabel(location.file)}` : printLabel(name);
    return `  n${index}["${label}"]${marks.get(name) ?? ""}`;
  });
  return [
    "```mermaid",
    "graph LR",
    ...nodes,
    ...arrows.map(({ from, to }) => `  n${names.indexOf(from)} --> n${names.indexOf(to)}`),
    "  classDef changed stroke:#bf8700,stroke-width:3px",
    "  classDef broken stroke:#cf222e,stroke-width:3px",
    "  classDef spared stroke:#1a7f37",
    "```",
  ];
}

/** From the owner straight to a user, or to those that the user refers to and from them on; none twice. */
function joinArrows(users: readonly SharedUser[], owner: string): readonly Arrow[] {
  const known = new Set(users.map(({ subject }) => subject));
  const arrows = users.flatMap(({ subject, via }) => {
    const steps = via.filter((one) => known.has(one));
    return (steps.length === 0 ? [owner] : steps).map((from) => ({ from, to: subject }));
  });
  return [...new Map(arrows.map((arrow) => [JSON.stringify(arrow), arrow])).values()];
}

/** Letters, digits and what names are made of; everything else as the entity codes of the picture's language. */
function printLabel(text: string): string {
  const shown = text.length > MAX_LABEL ? `${text.slice(0, MAX_LABEL - 1)}…` : text;
  return escapeText(shown).replace(/[^\p{L}\p{N} ./_…-]/gu, (character) => `#${character.codePointAt(0)};`);
}
