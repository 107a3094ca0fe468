import type { ParsedSchema, WitnessFinder, WitnessOutcome } from "../../schema-format.ts";
import type { JsonDifference } from "../json-difference.ts";
import type { JsonSchema } from "../parse.ts";
import { PairProof } from "./find-proof.ts";
import { CannotJudge } from "./schema-bundle.ts";

/** Finds documents for JSON Schema pairs; what was learnt of the last pair is kept, since it often has several differences. */
export function createJsonWitnessFinder(): WitnessFinder {
  let last: { readonly reader: ParsedSchema; readonly writer: ParsedSchema; readonly proof: PairProof } | undefined;
  const ask = (
    reader: ParsedSchema,
    writer: ParsedSchema,
    prove: (proof: PairProof) => WitnessOutcome,
  ): WitnessOutcome => {
    try {
      if (last?.reader !== reader || last.writer !== writer)
        last = { reader, writer, proof: new PairProof(reader as JsonSchema, writer as JsonSchema) };
      return prove(last.proof);
    } catch (error) {
      if (error instanceof CannotJudge) return { status: "unverified", reason: `No proof: ${error.message}.` };
      throw error;
    }
  };
  return {
    find: (reader, writer, difference) => ask(reader, writer, (proof) => proof.prove(difference as JsonDifference)),
    findHazard: (reader, writer, hazard) => ask(reader, writer, (proof) => proof.proveAtPath(hazard)),
  };
}
