import type { CompatibilityDetails, Diagnostic } from "../diagnostic/diagnostic.ts";
import { createFingerprint } from "../diagnostic/fingerprint.ts";
import type { Location } from "../diagnostic/location.ts";
import { locateRange } from "../diagnostic/location.ts";
import type { Severity } from "../diagnostic/severity.ts";
import type { Difference, SchemaPlace } from "../formats/difference.ts";
import type { SchemaFormat } from "../formats/schema-format.ts";
import type { CompatibilityLevel } from "../schema/compatibility-level.ts";
import type { SchemaType } from "../schema/schema-type.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { Direction } from "./pairs.ts";

/** A schema's own text and those of its references by name, each under the name people know it by. */
export interface SchemaSources {
  readonly main: SourceFile;
  readonly references: ReadonlyMap<string, SourceFile>;
}

/** An earlier version as findings name it. */
export interface EarlierVersion {
  readonly version: number | null;
  /** `version 3`, or the name of a git ref. */
  readonly label: string;
  readonly sources: SchemaSources;
}

/** One failed comparison, with all that a finding tells about it. */
export interface FailedPair {
  readonly format: SchemaFormat;
  readonly subject: string;
  readonly level: CompatibilityLevel;
  readonly direction: Direction;
  readonly candidate: SchemaSources;
  readonly earlier: EarlierVersion;
  readonly differences: readonly Difference[];
}

/** A diagnostic with the difference it tells of; of several uses of one cause, the first. */
export interface DiagnosedCause {
  readonly diagnostic: Diagnostic;
  readonly difference: Difference;
}

/** Ids of rules are the format's name and the kind: `avro/field-without-default`. */
const RULE_PREFIXES: { readonly [Type in SchemaType]: string } = { AVRO: "avro", JSON: "json", PROTOBUF: "protobuf" };

/** The candidate's name in messages. */
export const CANDIDATE = "the new schema";

/**
 * One diagnostic a cause: breaking differences of one kind at one place of the candidate and one of the earlier version
 * are one cause with several uses. In the registry's order of the first use.
 */
export function diagnosePair(pair: FailedPair): readonly DiagnosedCause[] {
  const breaking = pair.differences.filter((difference) => difference.breaking);
  return diagnoseCauses(pair, pair.format.mergeCauses?.(breaking) ?? breaking, "error");
}

/** One warning a cause, for what the format calls a hazard. */
export function diagnoseHazards(pair: FailedPair): readonly DiagnosedCause[] {
  return diagnoseCauses(pair, pair.differences, "warning");
}

function diagnoseCauses(
  pair: FailedPair,
  differences: readonly Difference[],
  severity: Severity,
): readonly DiagnosedCause[] {
  const causes = new Map<string, Difference[]>();
  for (const difference of differences) {
    const key = JSON.stringify([difference.kind, difference.reader, difference.writer, difference.registryMessage]);
    const uses = causes.get(key);
    if (uses === undefined) causes.set(key, [difference]);
    else uses.push(difference);
  }
  return [...causes.values()].flatMap((uses) => diagnoseCause(pair, uses, severity));
}

/** The id of the rule that a kind of difference is reported under. */
export function nameDifferenceRule(type: SchemaType, kind: string): string {
  return `${RULE_PREFIXES[type]}/${kind}`;
}

function diagnoseCause(pair: FailedPair, uses: readonly Difference[], severity: Severity): readonly DiagnosedCause[] {
  const [difference] = uses;
  if (difference === undefined) return [];
  const { format, subject, earlier } = pair;
  const backward = pair.direction === "backward";
  const text = format.describe(difference, {
    reader: backward ? CANDIDATE : earlier.label,
    writer: backward ? earlier.label : CANDIDATE,
    candidate: backward ? "reader" : "writer",
  });
  const [here, there] = findPlaces(pair, format.findCause?.(difference) ?? difference);
  const [place] = findPlaces(pair, difference);
  const rule = nameDifferenceRule(format.type, difference.kind);
  const diagnostic: Diagnostic = {
    rule,
    severity,
    message: text.message,
    location: locatePlace(format, pair.candidate, here),
    subject,
    ...(here.reference === null ? { pointer: here.pointer } : {}),
    related: [{ message: `${earlier.label} has`, location: locatePlace(format, earlier.sources, there) }],
    why: text.why,
    remedy: text.remedy,
    docs: `docs/differences/${rule}.md`,
    fingerprint: createFingerprint([
      rule,
      subject,
      pair.direction,
      JSON.stringify(place),
      difference.registryMessage ?? "",
    ]),
    compatibility: createDetails(pair, difference, uses.length),
  };
  return [{ diagnostic, difference }];
}

/** The candidate's place and the earlier version's. */
function findPlaces(
  { direction }: FailedPair,
  { reader, writer }: Pick<Difference, "reader" | "writer">,
): readonly [SchemaPlace, SchemaPlace] {
  return direction === "backward" ? [reader, writer] : [writer, reader];
}

function createDetails(pair: FailedPair, difference: Difference, uses: number): CompatibilityDetails {
  return {
    level: pair.level,
    direction: pair.direction,
    version: pair.earlier.version,
    versionLabel: pair.earlier.label,
    registryType: difference.registryType,
    registryPath: difference.registryPath,
    registryMessage: difference.registryMessage ?? null,
    alsoBreaks: [],
    uses,
    ...(difference.merged === undefined
      ? {}
      : { alsoReported: difference.merged.map(({ registryType, registryPath }) => ({ registryType, registryPath })) }),
  };
}

/** The location of a place in the schema's own text or the reference it stands in. */
export function locatePlace(format: SchemaFormat, sources: SchemaSources, place: SchemaPlace): Location {
  const source = place.reference === null ? sources.main : (sources.references.get(place.reference) ?? sources.main);
  return locateRange(source, format.locate(source.text, place.pointer));
}
