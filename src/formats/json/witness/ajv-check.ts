import { Ajv } from "ajv";
import type { ErrorObject, Options } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readPattern } from "../pattern/pattern.ts";
import { adaptForAjv } from "./ajv-schema.ts";
import { isModernDraft } from "./draft.ts";
import { isCheapToValidate } from "./measure-validation.ts";
import type { Plain, PlainObject } from "./plain-value.ts";
import { createPlainObject, isPlainObject } from "./plain-value.ts";
import type { SchemaBundle } from "./schema-bundle.ts";
import { CannotJudge } from "./schema-bundle.ts";

/** One keyword that a document violates. */
export interface Violation {
  /** Where in the document. */
  readonly pointer: string;
  /** Which keyword, and what it asks for. */
  readonly words: string;
}

/** What Ajv says of a document: valid, invalid with all that is wrong, or nothing, since it cannot judge the schema. */
export type AjvOpinion =
  | { readonly answer: "valid" | "silent" }
  | { readonly answer: "invalid"; readonly violations: readonly Violation[] };

/** Asks Ajv about documents of one schema. */
export type AskAjv = (value: Plain) => AjvOpinion;

const OPTIONS: Options = {
  strict: false,
  allErrors: true,
  validateSchema: false,
  validateFormats: false,
  meta: false,
  logger: false,
  multipleOfPrecision: 8,
  // Patterns come from schemas of strangers: they run in a search of bounded cost instead of `RegExp`.
  code: { regExp: createGuardedPattern },
};

/** A larger schema costs more to compile than its proof is worth. */
const MAX_TEXT = 300_000;

/** A validator for a schema, compiled at the first question. It judges nothing when Ajv cannot compile the schema. */
export function createAjvCheck(bundle: SchemaBundle): AskAjv {
  let ask: AskAjv | undefined;
  return (value) => {
    if (!isCheapToValidate(bundle, value)) return { answer: "silent" };
    ask ??= compile(bundle);
    return ask(value);
  };
}

function compile(bundle: SchemaBundle): AskAjv {
  if (bundle.textLength > MAX_TEXT) return keepSilent;
  try {
    const validate = compileRoot(bundle);
    return (value) => {
      try {
        return validate(value)
          ? { answer: "valid" }
          : { answer: "invalid", violations: listViolations(validate.errors) };
      } catch (error) {
        if (error instanceof CannotJudge || error instanceof RangeError) return { answer: "silent" };
        throw error;
      }
    };
  } catch {
    // Whatever Ajv dislikes about a schema, there is no second opinion then.
    return keepSilent;
  }
}

function keepSilent(): AjvOpinion {
  return { answer: "silent" };
}

function compileRoot(bundle: SchemaBundle): ReturnType<Ajv["compile"]> {
  const ajv = createAjv(bundle.draft);
  for (const [uri, document] of bundle.documents) ajv.addSchema(toSchema(adaptForAjv(document, bundle.draft)), uri);
  const root = adaptForAjv(bundle.root.schema, bundle.draft);
  return ajv.compile(toSchema(isModernDraft(bundle.draft) ? copyDefinitions(root) : root));
}

function createAjv(draft: SchemaBundle["draft"]): Ajv {
  if (draft === "2019-09") return new Ajv2019(OPTIONS);
  return draft === "2020-12" ? new Ajv2020(OPTIONS) : new Ajv(OPTIONS);
}

function toSchema(schema: Plain): PlainObject | boolean {
  if (typeof schema === "boolean" || isPlainObject(schema)) return schema;
  throw new CannotJudge("a schema is neither an object nor a boolean");
}

/** The registry reads root-level `definitions` as `$defs` too. */
function copyDefinitions(root: Plain): Plain {
  if (!isPlainObject(root) || !isPlainObject(root["definitions"])) return root;
  const own = isPlainObject(root["$defs"]) ? root["$defs"] : {};
  const $defs = createPlainObject([...Object.entries(root["definitions"]), ...Object.entries(own)]);
  return createPlainObject([...Object.entries(root), ["$defs", $defs]]);
}

/** In Ajv's order: what is inside a combination comes before the combination. */
function listViolations(errors: readonly ErrorObject[] | null | undefined): readonly Violation[] {
  return (errors ?? []).map((error) => ({ pointer: error.instancePath, words: printWords(error) }));
}

function printWords({ keyword, message, params }: ErrorObject): string {
  const words = `${keyword}: ${message ?? "is violated"}`;
  const name: unknown = params["additionalProperty"] ?? params["unevaluatedProperty"];
  return typeof name === "string" ? `${words} (${JSON.stringify(name)})` : words;
}

interface GuardedPattern {
  test(text: string): boolean;
  toString(): string;
}

function createGuardedPattern(pattern: string): GuardedPattern {
  const compiled = readPattern(pattern);
  return {
    test: (text) => {
      const found = compiled.ok ? compiled.search(text) : undefined;
      if (found === undefined) throw new CannotJudge(`the pattern \`${pattern}\` cannot be matched in bounded time`);
      return found;
    },
    toString: () => pattern,
  };
}
createGuardedPattern.code = "createGuardedPattern";
