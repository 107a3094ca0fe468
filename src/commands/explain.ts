import { nameDifferenceRule } from "../compatibility/diagnose.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import { invariant } from "../diagnostic/invariant.ts";
import type { Witness } from "../diagnostic/diagnostic.ts";
import type { DifferenceKindPage, DifferenceText } from "../formats/difference.ts";
import { FORMATS } from "../formats/formats.ts";
import type { ParsedSchema, SchemaFormat, WitnessOutcome } from "../formats/schema-format.ts";
import { listFindingIds } from "./explain-finding.ts";
import type { ExplainedWay } from "../report/kind-page.ts";
import { listRuleIds } from "./explain-rule.ts";
import { explainWays } from "./explain-ways.ts";
import { findNearest } from "../manifest/spelling.ts";

/** What there is to say about a kind of difference, with its smallest case worked through by the engine itself. */
export interface KindExplanation extends DifferenceKindPage {
  /** The id that findings carry: `avro/field-without-default`. */
  readonly rule: string;
  /** The words when the new schema reads (backward) and when it writes (forward). */
  readonly backward: DifferenceText;
  readonly forward: DifferenceText;
  /** The proof for the example, the new schema reading; absent for what breaks nothing to the registry. */
  readonly witness?: WitnessOutcome;
  /** What gets the example past the registry when the new schema reads, where there are several ways. */
  readonly ways?: readonly ExplainedWay[];
}

/** The ids of all kinds of difference, formats and kinds in the order of their tables. */
export function listKinds(): readonly string[] {
  return listFormats().flatMap((format) =>
    listFormatKinds(format).map((kind) => nameDifferenceRule(format.type, kind)),
  );
}

/**
 * Explains a kind of difference by its id, or by its bare name where only one format has it.
 *
 * @throws OperationalError for a name that is no kind.
 */
export async function explain(name: string): Promise<KindExplanation> {
  for (const format of listFormats())
    for (const kind of listFormatKinds(format)) {
      const rule = nameDifferenceRule(format.type, kind);
      if (rule === name || kind === name) return explainKind(format, kind, rule);
    }
  const known = [...listKinds(), ...listRuleIds(), ...listFindingIds()];
  const nearest = findNearest(name, known) ?? findNearest(name, listFormats().flatMap(listFormatKinds));
  throw new OperationalError({
    code: "usage",
    message: `Nothing is called \`${name}\`.`,
    hint: nearest === undefined ? "`schemagate explain` without a name lists all." : `Did you mean \`${nearest}\`?`,
  });
}

function listFormatKinds({ kinds, hazardKinds }: SchemaFormat): readonly string[] {
  return [...kinds, ...hazardKinds];
}

function listFormats(): readonly SchemaFormat[] {
  return Object.values(FORMATS);
}

async function explainKind(format: SchemaFormat, kind: string, rule: string): Promise<KindExplanation> {
  const page = format.findKindPage(kind);
  invariant(page !== undefined, `${rule} has no page`);
  const [reader, writer] = [parseExample(format, page.example.reader), parseExample(format, page.example.writer)];
  const differences = [...format.compare(reader, writer, {}).differences, ...format.findHazards(reader, writer)];
  const difference = differences.find((one) => one.kind === kind);
  const { unreported } = page;
  if (difference === undefined && unreported !== undefined)
    return { ...page, rule, backward: unreported, forward: unreported };
  invariant(difference !== undefined, `the example of ${rule} does not show it`);
  const { breaking } = difference;
  const finder = breaking ? await format.loadWitnessFinder() : undefined;
  const witness = finder?.find(reader, writer, difference);
  const ways = witness === undefined ? [] : explainWays({ format, reader, writer, kind, witness: nameSides(witness) });
  return {
    ...page,
    rule,
    backward: format.describe(difference, { reader: "the new schema", writer: "version 3", candidate: "reader" }),
    forward: format.describe(difference, { reader: "version 3", writer: "the new schema", candidate: "writer" }),
    ...(witness === undefined ? {} : { witness }),
    ...(ways.length === 0 ? {} : { ways }),
  };
}

function nameSides(outcome: WitnessOutcome): Witness {
  return outcome.status === "verified" ? { ...outcome, writtenBy: "version 3", readBy: "the new schema" } : outcome;
}

/** Laid out as people write schemas, so that an edit of it shows as lines. */
function parseExample(format: SchemaFormat, text: string): ParsedSchema {
  const result = format.parse(JSON.stringify(JSON.parse(text), null, 2), { strictness: "new" });
  invariant(result.ok, "an example parses");
  return result.schema;
}
