import type { WitnessOutcome } from "../schema-format.ts";
import type { Datum } from "./datum.ts";
import { DatumMaker, printDatum, printDatumExcerpt } from "./datum.ts";
import { decodeAs } from "./decode.ts";
import type { AvroDifference } from "./difference.ts";
import { encodeDatum } from "./encode.ts";
import type { AvroSchema } from "./parse.ts";
import type { WitnessCandidate } from "./witness-candidates.ts";
import { listWitnessCandidates } from "./witness-candidates.ts";

/**
 * What an independent decoder says of bytes that should be a message of the writer which the reader cannot read:
 * `fails` with its words, `reads`, `invalid` when they are no message of the writer, or `silent` where it cannot judge
 * (it cannot read one of the schemas, or is known to judge this kind differently from the registry).
 */
export type SecondOpinion =
  | { readonly answer: "fails"; readonly words: string }
  | { readonly answer: "reads" | "invalid" | "silent" };

/** Asks a decoder that is not ours. */
export type AskDecoder = (bytes: Uint8Array, difference: AvroDifference) => SecondOpinion;

/** Longer messages prove nothing more and cannot be read by people. */
const MAX_DATUM_LENGTH = 4000;

/**
 * The smallest message that breaks at a difference, shown only when both decoders agree that it is a message of the
 * writer and that reading it fails at the stated place; else the reason why there is none.
 */
export function findWitness(
  reader: AvroSchema,
  writer: AvroSchema,
  { difference, ask }: { readonly difference: AvroDifference; readonly ask: AskDecoder },
): WitnessOutcome {
  const candidates = listWitnessCandidates(reader.root, writer.root, difference);
  for (const candidate of candidates) {
    const witness = verifyCandidate(reader, writer, { candidate, difference, ask });
    if (witness !== null) return witness;
  }
  return explainAbsence(writer, difference, candidates);
}

function verifyCandidate(
  reader: AvroSchema,
  writer: AvroSchema,
  { candidate, difference, ask }: { candidate: WitnessCandidate; difference: AvroDifference; ask: AskDecoder },
): WitnessOutcome | null {
  const datum = printDatum(candidate.datum);
  if (datum.length > MAX_DATUM_LENGTH) return null;
  const bytes = encodeDatum(candidate.datum);
  const failures = decodeAs(bytes, writer.root, reader.root);
  const failure = failures.find((one) => candidate.path.every((token, index) => one.path[index] === token));
  if (failure === undefined) return null;
  const opinion = ask(bytes, difference);
  if (opinion.answer === "reads" || opinion.answer === "invalid") return null;
  const excerpt = printDatumExcerpt(candidate.datum, failure.path);
  return { status: "verified", datum, excerpt, failsAt: printPath(failure.path), failure: failure.reason };
}

/** A path into a message as people write it: `items[0].price`; empty for the message itself. */
function printPath(path: readonly string[]): string {
  return path.reduce((printed, token) => {
    if (token.startsWith("[") || printed === "") return printed + token;
    return `${printed}.${token}`;
  }, "");
}

function explainAbsence(
  writer: AvroSchema,
  difference: AvroDifference,
  candidates: readonly { readonly datum: Datum }[],
): WitnessOutcome {
  if (new DatumMaker(writer.root).create(writer.root) === null)
    return {
      status: "impossible",
      reason:
        "No message of the writer's schema can be shown: a type that it needs always contains itself, has no values, or is too long.",
    };
  if (difference.kind === "check-aborted")
    return {
      status: "impossible",
      reason:
        "The registry's check itself fails on the ambiguous alias (rule `check-aborted`); decoding may still work.",
    };
  if (candidates.length === 0)
    return {
      status: "impossible",
      reason: "No message of the writer's schema can reach the place: the registry is stricter than decoding there.",
    };
  return {
    status: "unverified",
    reason: `A message was built for \`${difference.kind}\`, but the independent decoders read it.`,
  };
}
