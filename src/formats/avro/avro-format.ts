import type { SchemaFormat } from "../schema-format.ts";
import { avroOutline } from "./avro-outline.ts";
import { compareAvroSchemas } from "./compare.ts";
import { AVRO_DIFFERENCE_KINDS, describeAvroDifference, findAvroKindPage } from "./differences.ts";
import { findAvroHazards } from "./find-hazards.ts";
import type { AvroHazard } from "./hazard.ts";
import { AVRO_HAZARD_KINDS, describeAvroHazard, findAvroHazardPage, isAvroHazardKind } from "./hazards.ts";
import { classifyAvroChange, isSameAvroSchema } from "./identity.ts";
import type { AvroSchema } from "./parse.ts";
import { parseAvroSchema } from "./parse.ts";
import { printAvroSchema } from "./print.ts";
import { proposeAvroRepairs } from "./repair.ts";
import { AVRO_PROBLEM_WORDS } from "./problems.ts";

/** Avro, as Avro Java 1.11 and 1.12 and the registry around them treat it. */
export const avroFormat: SchemaFormat = {
  ...avroOutline,
  kinds: AVRO_DIFFERENCE_KINDS,
  parse: parseAvroSchema,
  compare: compareAvroSchemas,
  print: printAvroSchema,
  isSame: isSameAvroSchema,
  classifyChange: classifyAvroChange,
  findHazards: (reader, writer) => findAvroHazards(reader as AvroSchema, writer as AvroSchema),
  hazardKinds: AVRO_HAZARD_KINDS,
  problemWords: AVRO_PROBLEM_WORDS,
  describe: (difference, labels) =>
    isAvroHazardKind(difference.kind)
      ? describeAvroHazard(difference as AvroHazard, labels)
      : describeAvroDifference(difference, labels),
  proposeRepairs: proposeAvroRepairs,
  loadWitnessFinder: async () => (await import("./witness-finder.ts")).createAvroWitnessFinder(),
  findKindPage: (kind) => (isAvroHazardKind(kind) ? findAvroHazardPage(kind) : findAvroKindPage(kind)),
};
