import type { CompatibilityDetails, Diagnostic } from "../diagnostic/diagnostic.ts";
import { isHarmlessRefusal } from "../diagnostic/diagnostic.ts";

/**
 * What failed in the direction of a finding, as a clause: that one side cannot read the other's data, or no more than
 * that the registry refuses it, where no message was found that breaks. `version` is the earlier version's name.
 */
export function describeFailure(diagnostic: Diagnostic, { direction }: CompatibilityDetails, version: string): string {
  const candidate = "the new schema";
  const [reader, writer] = direction === "backward" ? [candidate, version] : [version, candidate];
  if (diagnostic.severity === "warning") return `${reader} reads data of ${writer}`;
  if (isHarmlessRefusal(diagnostic)) return `the registry refuses it, though ${reader} reads all data of ${writer}`;
  if (diagnostic.witness?.status === "unverified") return `the registry refuses it towards ${version}`;
  return `${reader} cannot read all data of ${writer}`;
}
