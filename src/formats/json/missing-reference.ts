import type { SchemaSpot } from "./schema-fault.ts";
import { SchemaFault } from "./schema-fault.ts";

/** Why a reference that leads nowhere is refused; `isRemote` where only the network could have what it names. */
export function createMissingFault(uri: string, spot: SchemaSpot, isRemote: boolean): SchemaFault {
  if (isRemote)
    return new SchemaFault(
      "remote-reference",
      spot,
      `The reference to \`${uri}\` would have to be fetched from the network.`,
    );
  return new SchemaFault(
    "unresolved-reference",
    spot,
    `Unknown reference \`${uri}\`: no reference of the schema has that name.`,
  );
}

/** Whether a URI is of a scheme that a parser would fetch. */
export function isFetchable(uri: string): boolean {
  return /^(?:https?|ftp|file):/i.test(uri);
}
