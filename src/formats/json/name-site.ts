import type { JsonPointer } from "../../source/json-pointer.ts";
import { parsePointer } from "../../source/json-pointer.ts";

/**
 * A place of a schema as people name it, in backticks: `address.zip`, `lines[].price`. The root and what is not inside
 * a property, item or definition is `the schema`; the items of a root array are `the items`.
 */
export function nameSite(pointer: JsonPointer): string {
  const path = printPath(parsePointer(pointer)).replace(/^\./, "");
  if (path === "") return "the schema";
  return path === "[]" ? "the items" : `\`${path}\``;
}

function printPath(tokens: readonly string[]): string {
  let path = "";
  for (let index = 0; index < tokens.length; index++) {
    const step = findStep(tokens[index] ?? "", tokens[index + 1]);
    path = step.restarts ? step.text : path + step.text;
    index += step.taken;
  }
  return path;
}

/** How one keyword of a pointer is written, and whether the token behind it belongs to it. */
interface Step {
  readonly text: string;
  readonly taken: 0 | 1;
  /** Definitions stand for themselves, whatever they are inside of. */
  readonly restarts?: true;
}

const NOTHING: Step = { text: "", taken: 0 };

function findStep(token: string, next: string | undefined): Step {
  switch (token) {
    case "properties":
      return next === undefined ? NOTHING : { text: `.${next}`, taken: 1 };
    case "patternProperties":
      return next === undefined ? NOTHING : { text: `.{${next}}`, taken: 1 };
    case "definitions":
    case "$defs":
      return next === undefined ? NOTHING : { text: next, taken: 1, restarts: true };
    case "items":
    case "prefixItems":
      return next !== undefined && /^[0-9]+$/.test(next) ? { text: `[${next}]`, taken: 1 } : { text: "[]", taken: 0 };
    case "additionalItems":
    case "unevaluatedItems":
      return next === undefined ? NOTHING : { text: "[]", taken: 0 };
    case "additionalProperties":
    case "unevaluatedProperties":
      return next === undefined ? NOTHING : { text: ".*", taken: 0 };
    case "allOf":
    case "anyOf":
    case "oneOf":
      return next === undefined ? NOTHING : { text: "", taken: 1 };
    default:
      return NOTHING;
  }
}
