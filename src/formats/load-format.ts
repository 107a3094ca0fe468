import { invariant } from "../diagnostic/invariant.ts";
import type { SchemaType } from "../schema/schema-type.ts";
import type { SchemaFormat } from "./schema-format.ts";

const LOADERS: { readonly [Type in SchemaType]?: () => Promise<SchemaFormat> } = {
  AVRO: async () => (await import("./avro/avro-format.ts")).avroFormat,
  JSON: async () => (await import("./json/json-format.ts")).jsonFormat,
};

/** Loads one format of `FORMATS` alone: the code of another takes longer to read than a few schemas take to judge. */
export function loadFormat(type: SchemaType): Promise<SchemaFormat> {
  const load = LOADERS[type];
  invariant(load !== undefined, `The format ${type} has an outline only.`);
  return load();
}
