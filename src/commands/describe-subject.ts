import type { BaselineVersion } from "../baseline/baseline.ts";
import type { PairOutcome } from "../compatibility/judge-versions.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { createFingerprint } from "../diagnostic/fingerprint.ts";
import { locateFile } from "../diagnostic/location.ts";
import type { OperationalError } from "../diagnostic/operational-error.ts";
import type { Unchecked } from "../report/report.ts";
import type { ProjectSubject } from "./project.ts";

/** Why a subject could not be judged, from the error that ended it. */
export function describeFailure(subject: ProjectSubject, error: OperationalError): Unchecked {
  const { message, hint, location } = error;
  return {
    subject: subject.subject,
    message,
    ...(hint === undefined ? {} : { hint }),
    location: location ?? locateFile(subject.source.path),
  };
}

/** Settings of the registry that keep a subject from being judged here. */
export function describeUndecided({ subject }: ProjectSubject, settings: readonly string[]): Unchecked {
  return {
    subject,
    message: `The registry's settings of \`${subject}\` decide in ways that are not decided here: ${settings.join(", ")}.`,
    hint: "Ask the registry itself: `--confirm-with-registry` takes its verdict where there is none of ours.",
  };
}

/** A pair on which the registry itself gives no plain answer. */
export function describeUndecidedPair({ subject }: ProjectSubject, pair: PairOutcome<BaselineVersion>): Unchecked {
  const reason =
    pair.verdict === "server-error" ? "the registry itself fails on this pair (HTTP 500)" : "there is no sure answer";
  return {
    subject,
    message: `\`${subject}\` against ${pair.version.label}, ${pair.direction}: ${reason}.`,
    ...(pair.reason === undefined ? {} : { hint: pair.reason }),
  };
}

/** The finding for a subject whose earlier versions are of another schema type. */
export function diagnoseType({ subject, source, format }: ProjectSubject, version: BaselineVersion): Diagnostic {
  const rule = "subject/schema-type-changed";
  return {
    rule,
    severity: "error",
    message: `The schema is of type ${format.type} and ${version.label} is of type ${version.schemaType}, so neither can read the other's data.`,
    location: locateFile(source.path),
    subject,
    related: [],
    why: "The registry refuses another schema type for a subject that has versions, at every level but NONE.",
    remedy: "Register the schema under a new subject, and write its data to a new topic.",
    docs: `docs/findings/${rule}.md`,
    fingerprint: createFingerprint([rule, subject, version.schemaType]),
  };
}
