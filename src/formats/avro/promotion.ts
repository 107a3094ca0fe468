import type { AvroType } from "./model.ts";

/** The types each reader type also reads (Avro specification, Schema Resolution; string and bytes both ways). */
const READS: { readonly [Reader in AvroType["kind"]]?: readonly AvroType["kind"][] } = {
  long: ["int"],
  float: ["int", "long"],
  double: ["int", "long", "float"],
  bytes: ["string"],
  string: ["bytes"],
};

/** Whether a reader of one kind reads data of another kind by promotion. */
export function isPromotion(reader: AvroType["kind"], writer: AvroType["kind"]): boolean {
  return READS[reader]?.includes(writer) === true;
}
