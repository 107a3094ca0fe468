import type { SchemaFormat } from "../schema-format.ts";
import { compareAvroSchemas } from "./compare.ts";
import { AVRO_DIFFERENCE_KINDS, describeAvroDifference, findAvroKindPage } from "./differences.ts";
import { listAvroNames } from "./list-names.ts";
import { locateInAvro } from "./locate.ts";
import { parseAvroSchema } from "./parse.ts";

/** Avro, as Avro Java 1.11 and 1.12 and the registry around them treat it. */
export const avroFormat: SchemaFormat = {
  type: "AVRO",
  extensions: [".avsc"],
  kinds: AVRO_DIFFERENCE_KINDS,
  parse: parseAvroSchema,
  compare: compareAvroSchemas,
  describe: describeAvroDifference,
  findKindPage: findAvroKindPage,
  locate: locateInAvro,
  listNames: listAvroNames,
};
