import type { SchemaFormat } from "../schema-format.ts";
import type { DifferenceKindPage } from "../difference.ts";
import { compareJsonSchemas } from "./compare.ts";
import {
  JSON_DIFFERENCE_KINDS,
  describeJsonDifference,
  findJsonCause,
  findJsonKindPage,
  isChangeKind,
} from "./differences.ts";
import { findJsonHazards } from "./hazards/find-hazards.ts";
import type { JsonHazard } from "./hazards/hazard.ts";
import { JSON_HAZARD_KINDS, describeJsonHazard, findJsonHazardPage, isJsonHazardKind } from "./hazards/hazards.ts";
import { classifyJsonChange, isSameJsonSchema, printJsonSchema } from "./identity.ts";
import type { JsonDifference } from "./json-difference.ts";
import { jsonOutline } from "./json-outline.ts";
import type { JsonSchema } from "./parse.ts";
import { mergeJsonCauses } from "./merge-causes.ts";
import { parseJsonSchema } from "./parse.ts";
import { proposeJsonDetours } from "./repair/propose-detours.ts";
import { proposeJsonRepairs } from "./repair/propose-repairs.ts";
import { JSON_PROBLEM_WORDS } from "./parse-problems.ts";

/** JSON Schema, as the registry's two parsers and its comparison treat it. */
export const jsonFormat: SchemaFormat = {
  ...jsonOutline,
  kinds: JSON_DIFFERENCE_KINDS,
  parse: parseJsonSchema,
  compare: (reader, writer, options) => compareJsonSchemas(reader as JsonSchema, writer as JsonSchema, options),
  print: printJsonSchema,
  isSame: isSameJsonSchema,
  classifyChange: classifyJsonChange,
  findHazards: (reader, writer, options) => findJsonHazards(reader as JsonSchema, writer as JsonSchema, options),
  hazardKinds: JSON_HAZARD_KINDS,
  mergeCauses: (differences) => mergeJsonCauses(differences as readonly JsonDifference[]),
  findCause: (difference) =>
    isJsonHazardKind(difference.kind) ? difference : findJsonCause(difference as JsonDifference),
  problemWords: JSON_PROBLEM_WORDS,
  describe: (difference, labels) =>
    isJsonHazardKind(difference.kind)
      ? describeJsonHazard(difference as JsonHazard, labels)
      : describeJsonDifference(difference as JsonDifference, labels),
  proposeRepairs: proposeJsonRepairs,
  proposeDetours: proposeJsonDetours,
  loadWitnessFinder: async () => (await import("./witness/witness-finder.ts")).createJsonWitnessFinder(),
  findKindPage: findJsonPage,
};

function findJsonPage(kind: string): DifferenceKindPage | undefined {
  if (isJsonHazardKind(kind)) return findJsonHazardPage(kind);
  return isChangeKind(kind) ? findJsonKindPage(kind) : undefined;
}
