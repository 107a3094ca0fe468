import { parsePointer } from "../../../source/json-pointer.ts";

/** A step into a document: a property's name or an item's index; null for any. */
type Step = string | null;

/**
 * The way into a document that a registry path of a change leads: properties and items only, up to the first keyword
 * that is about a value itself.
 */
export function readDocumentPath(registryPath: string): readonly Step[] {
  const tokens = registryPath.replace(/^#?\//, "").split("/");
  const steps: Step[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] ?? "";
    const next = tokens[index + 1];
    const move = readMove(token, next);
    if (move === undefined) return steps;
    if (move.step !== undefined) steps.push(move.step);
    index += move.taken;
  }
  return steps;
}

/** How a keyword moves into a document, and how many tokens behind it belong to it. */
interface Move {
  readonly step?: Step;
  readonly taken: 0 | 1;
}

function readMove(token: string, next: string | undefined): Move | undefined {
  switch (token) {
    case "":
    case "not":
      return { taken: 0 };
    case "properties":
      return next === undefined ? undefined : { step: next, taken: 1 };
    case "items":
      return next !== undefined && /^[0-9]+$/.test(next) ? { step: next, taken: 1 } : { step: null, taken: 0 };
    case "additionalProperties":
    case "unevaluatedProperties":
    case "additionalItems":
    case "unevaluatedItems":
      return { step: null, taken: 0 };
    case "allOf":
    case "anyOf":
    case "oneOf":
    case "dependencies":
      return next === undefined ? undefined : { taken: 1 };
    default:
      return undefined;
  }
}

/**
 * Whether a violation at a pointer can come from a change at a path: it lies on the way to the change or inside of what
 * was changed. A change of what is around a value (a rest that closes) fails at the object that holds it.
 */
export function isOnDocumentPath(pointer: string, path: readonly Step[]): boolean {
  return parsePointer(pointer).every((token, index) => {
    const step = path[index];
    return step === undefined || step === null || step === token;
  });
}

/** A pointer into a document as people write it: `items[0].price`; empty for the document itself. */
export function printDocumentPath(pointer: string): string {
  return parsePointer(pointer).reduce((printed, token) => {
    if (/^(?:0|[1-9][0-9]*)$/.test(token)) return `${printed}[${token}]`;
    return printed === "" ? token : `${printed}.${token}`;
  }, "");
}
