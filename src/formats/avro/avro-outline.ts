import type { FormatOutline } from "../schema-format.ts";
import { listAvroNames } from "./list-names.ts";
import { locateInAvro } from "./locate.ts";

/** What Avro files are known by. */
export const avroOutline: FormatOutline = {
  type: "AVRO",
  extensions: [".avsc"],
  locate: locateInAvro,
  listNames: listAvroNames,
};
