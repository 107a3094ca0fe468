import { nameDifferenceRule } from "../compatibility/diagnose.ts";
import type { PairOutcome } from "../compatibility/judge-versions.ts";
import type { SchemaFormat } from "../formats/schema-format.ts";
import type { FailedComparison, Incompatibility } from "../report/report.ts";

/** The failed ones of some comparisons, each with the registry's complete list, in the order they are given. */
export function listFailures(
  format: SchemaFormat,
  pairs: readonly PairOutcome<{ readonly label: string }>[],
): readonly FailedComparison[] {
  return pairs
    .filter(({ verdict }) => verdict === "incompatible")
    .map(({ version, direction, differences }) => ({
      direction,
      versionLabel: version.label,
      incompatibilities: differences
        .filter(({ breaking }) => breaking)
        .map(({ kind, registryType, registryPath, registryMessage, reader, writer }): Incompatibility => {
          const [candidate, earlier] = direction === "backward" ? [reader, writer] : [writer, reader];
          return {
            rule: nameDifferenceRule(format.type, kind),
            registryType,
            registryPath,
            registryMessage: registryMessage ?? null,
            candidate: { reference: candidate.reference, pointer: candidate.pointer },
            earlier: { reference: earlier.reference, pointer: earlier.pointer },
          };
        }),
    }));
}
