import type { SchemaType } from "../schema/schema-type.ts";
import { avroFormat } from "./avro/avro-format.ts";
import { jsonFormat } from "./json/json-format.ts";
import type { SchemaFormat } from "./schema-format.ts";

/** The formats schemagate can judge. A schema of another type is reported as not decided, never as compatible. */
export const FORMATS: { readonly [Type in SchemaType]?: SchemaFormat } = {
  AVRO: avroFormat,
  JSON: jsonFormat,
};
