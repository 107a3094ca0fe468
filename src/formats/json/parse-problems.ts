import type { Range } from "../../source/range.ts";
import type { SchemaPlace } from "../difference.ts";
import type { ProblemWords, SchemaProblem } from "../schema-format.ts";
import type { SchemaFaultKind } from "./schema-fault.ts";

/** Makes the problem for a fault: its own message, and the words that all faults of its kind share. */
export function describeProblem(kind: SchemaFaultKind, message: string, place: SchemaPlace | Range): SchemaProblem {
  return { kind, message, ...JSON_PROBLEM_WORDS[kind], place };
}

/** What all refusals of a kind have in common. */
export const JSON_PROBLEM_WORDS: { readonly [Kind in SchemaFaultKind]: ProblemWords } = {
  "invalid-syntax": {
    why: "The registry reads the schema with a JSON reader that knows neither comments nor trailing commas.",
    remedy: "Correct the JSON at the place shown.",
  },
  "invalid-root": {
    why: "A JSON Schema is a JSON object or one of `true` and `false`.",
    remedy: "Write the schema as an object.",
  },
  "invalid-keyword": {
    why: "The registry's parser reads this keyword and accepts only values of the expected type for it.",
    remedy: "Give the keyword a value of the expected type, or remove it.",
  },
  "unknown-type": {
    why: "JSON Schema knows the types `string`, `number`, `integer`, `boolean`, `object`, `array` and `null`.",
    remedy: "Use one of these types.",
  },
  "invalid-pattern": {
    why: "The registry compiles patterns with Java's regular expressions, which differ from those of JavaScript.",
    remedy: "Write the pattern so that both understand it: escape literal `[` and `{`, and use no `\\u{…}`.",
  },
  "invalid-uri": {
    why: "Ids, references and names of references are URIs to the registry, and it does not repair them.",
    remedy: "Percent-encode the characters that a URI may not contain, such as spaces.",
  },
  "unresolved-reference": {
    why: "The registry resolves every `$ref` when it reads a schema, and refuses the schema when one leads nowhere.",
    remedy: "Correct the `$ref`, or add the missing definition or the missing reference to another subject.",
  },
  "remote-reference": {
    why: "schemagate fetches nothing from the network, so it cannot know what the registry would find there.",
    remedy: "Register the referenced schema under a subject of its own and name it among the references.",
  },
  "invalid-reference-text": {
    why: "The registry reads the texts of the references together with the schema that names them.",
    remedy: "Correct the referenced schema, or remove the reference.",
  },
  "repeated-id": {
    why: "The registry's parser for 2019-09 and 2020-12 takes each URI for one schema only, and reads root-level `definitions` twice.",
    remedy: "Give each schema a URI of its own, and write named definitions under `$defs`.",
  },
  "too-deep": {
    why: "The registry's parser follows nested schemas one inside the other and gives up at a certain depth.",
    remedy: "Move deeply nested schemas into definitions and refer to them.",
  },
};
