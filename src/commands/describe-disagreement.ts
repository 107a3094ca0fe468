import { createHash } from "node:crypto";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { createFingerprint } from "../diagnostic/fingerprint.ts";
import { locateFile } from "../diagnostic/location.ts";
import type { RegistryIdentity } from "../registry/registry-identity.ts";
import type { ServerOpinion } from "../report/report.ts";
import { TOOL } from "../report/tool.ts";
import type { ProjectSubject } from "./project.ts";
import type { SubjectOutcome } from "./subject-outcome.ts";

/** Two verdicts on one schema. */
export interface Disagreement {
  readonly outcome: SubjectOutcome;
  readonly server: ServerOpinion;
  readonly identity: RegistryIdentity;
  readonly rules: string;
}

/**
 * The finding for a schema on which the registry's verdict is not ours: an error when the registry refuses it, since the
 * registry decides on merge, else a warning beside our own findings.
 */
export function diagnoseDisagreement(subject: ProjectSubject, disagreement: Disagreement): Diagnostic {
  const { outcome, server } = disagreement;
  const refused = server.verdict !== "compatible";
  // Apicurio's check is not what its registering goes by.
  const decides = refused && disagreement.identity.flavour !== "apicurio";
  const name = `\`${subject.subject}\``;
  const rule = "registry/disagreement";
  return {
    rule,
    severity: decides ? "error" : "warning",
    message: refused
      ? `The registry itself refuses the schema of ${name} as ${server.verdict}, although the check finds it ${outcome.report.verdict}.`
      : `The registry itself would take the schema of ${name}, although the check finds it ${outcome.report.verdict}.`,
    location: locateFile(subject.source.path),
    subject: subject.subject,
    related: [],
    why: describeCase(subject, disagreement),
    remedy: decides
      ? "The registry decides on merge, so change the schema until it agrees. Report the difference to the makers of schemagate, with the lines above and the texts of these versions."
      : "Do not go by the registry's word alone. Report the difference to the makers of schemagate, with the lines above and the texts of these versions.",
    docs: `docs/findings/${rule}.md`,
    fingerprint: createFingerprint([rule, subject.subject, server.verdict]),
  };
}

/** The finding for a schema that only the registry could judge, and refused. */
export function diagnoseServerRefusal(
  { subject, source }: ProjectSubject,
  server: ServerOpinion,
  { label }: RegistryIdentity,
): Diagnostic {
  const rule = "registry/refused";
  const what =
    server.verdict === "invalid" ? "cannot read the schema" : "finds the schema incompatible with earlier versions";
  return {
    rule,
    severity: "error",
    message: `The registry itself (${label}) ${what} of \`${subject}\`.`,
    location: locateFile(source.path),
    subject,
    related: [],
    why: `Its settings of the subject are not decided here, so its verdict counts. ${quoteWords(server)}`,
    remedy: "Change the schema as its words say, and check again.",
    docs: `docs/findings/${rule}.md`,
    fingerprint: createFingerprint([rule, subject, server.verdict]),
  };
}

/** Everything that somebody who has not this registry needs to see the difference. */
function describeCase(
  { source, normalize, format }: ProjectSubject,
  { outcome, server, identity, rules }: Disagreement,
): string {
  const { report, versions, earlier } = outcome;
  const digest = createHash("sha256").update(source.text).digest("hex");
  const listed = versions.map(({ version, id }) => `${version ?? "?"} (id ${id ?? "?"})`);
  const settings = [
    `level ${report.level}`,
    `policy ${earlier?.policy ?? "none"}`,
    `normalize ${normalize || earlier?.normalize === true}`,
  ];
  return [
    `Asked: ${identity.label} at ${identity.url}; judged here by schemagate ${TOOL.version} under the rules of ${rules}.`,
    `Schema: ${format.type}, ${source.path} (sha256 ${digest.slice(0, 16)}).`,
    `Live versions: ${listed.length === 0 ? "none" : listed.join(", ")}; compared here: ${report.comparedWith.join(", ") || "none"}.`,
    `Settings: ${settings.join(", ")}.`,
    quoteWords(server),
  ].join(" ");
}

function quoteWords({ messages }: ServerOpinion): string {
  return messages.length === 0 ? "It gave no reason." : `Its words: ${messages.map((one) => `"${one}"`).join(" ")}`;
}
