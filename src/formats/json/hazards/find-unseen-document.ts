import type { JsonSchema } from "../parse.ts";
import { DocumentSearch } from "../witness/find-document.ts";
import { CannotJudge, SchemaBundle } from "../witness/schema-bundle.ts";
import { isValidWithOverlap } from "../witness/validate.ts";

/** Breaking documents that are looked at before the cause is called unknown. */
const MAX_LOOKED = 40;

/**
 * Looks for a document that breaks although the registry accepts the pair: because it matches two branches of a `oneOf`
 * (`branches-overlap`), or for another reason; null when none is found.
 */
export function findUnseenDocument(
  reader: JsonSchema,
  writer: JsonSchema,
): "branches-overlap" | "accepted-pair-breaks" | null {
  try {
    const bundles = { reader: new SchemaBundle(reader), writer: new SchemaBundle(writer) };
    const search = new DocumentSearch({
      reader: { bundle: bundles.reader, model: reader.model },
      writer: { bundle: bundles.writer, model: writer.model },
    });
    let looked = 0;
    for (const value of search.find("")) {
      if (isValidWithOverlap(bundles.reader, value)) return "branches-overlap";
      if (++looked >= MAX_LOOKED) break;
    }
    return looked > 0 ? "accepted-pair-breaks" : null;
  } catch (error) {
    if (error instanceof CannotJudge) return null;
    throw error;
  }
}
