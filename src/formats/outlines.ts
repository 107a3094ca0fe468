import type { SchemaType } from "../schema/schema-type.ts";
import { avroOutline } from "./avro/avro-outline.ts";
import { jsonOutline } from "./json/json-outline.ts";
import type { FormatOutline } from "./schema-format.ts";

/** What tells the formats of files apart, of each format that schemagate can judge. */
export const FORMAT_OUTLINES: { readonly [Type in SchemaType]?: FormatOutline } = {
  AVRO: avroOutline,
  JSON: jsonOutline,
};
