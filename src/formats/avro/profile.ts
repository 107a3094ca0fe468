import { compareVersions } from "../../schema/server-version.ts";

/** The two sets of rules in use: Avro Java up to 1.11 and from 1.12 on. */
export type AvroProfile = "avro-1.11" | "avro-1.12";

/**
 * The rule set of a Confluent Platform version; the newest without one. Avro 1.12.1 came with 8.0.3, 8.1.1 and
 * 8.2.0 (dependency versions of the platform's releases).
 */
export function selectProfile(serverVersion: string | undefined): AvroProfile {
  if (serverVersion === undefined || serverVersion === "") return "avro-1.12";
  const first12 = serverVersion.startsWith("8.0.") ? "8.0.3" : serverVersion.startsWith("8.1.") ? "8.1.1" : "8.2.0";
  return compareVersions(serverVersion, first12) >= 0 ? "avro-1.12" : "avro-1.11";
}
