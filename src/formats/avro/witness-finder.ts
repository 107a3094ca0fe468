import type { Difference } from "../difference.ts";
import type { ParsedSchema, WitnessFinder, WitnessOutcome } from "../schema-format.ts";
import { createAvscDecoder } from "./avsc-decoder.ts";
import type { AvroDifference } from "./difference.ts";
import type { AvroSchema } from "./parse.ts";
import type { AskDecoder } from "./witness.ts";
import { findWitness } from "./witness.ts";

/** Finds witnesses for Avro pairs; the decoder of the last pair is kept, since a pair often has several differences. */
export function createAvroWitnessFinder(): WitnessFinder {
  let last: { reader: ParsedSchema; writer: ParsedSchema; ask: AskDecoder } | undefined;
  const askAbout = (reader: AvroSchema, writer: AvroSchema): AskDecoder => {
    if (last?.reader !== reader || last.writer !== writer)
      last = { reader, writer, ask: createAvscDecoder(reader, writer) };
    return last.ask;
  };
  return {
    find(reader: ParsedSchema, writer: ParsedSchema, difference: Difference): WitnessOutcome {
      const [readingSchema, writingSchema] = [reader as AvroSchema, writer as AvroSchema];
      const ask = askAbout(readingSchema, writingSchema);
      return findWitness(readingSchema, writingSchema, { difference: difference as AvroDifference, ask });
    },
  };
}
