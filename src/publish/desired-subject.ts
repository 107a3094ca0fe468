import type { CompatibilityLevel } from "../schema/compatibility-level.ts";
import type { ResolvedReference, SchemaReference } from "../schema/schema-reference.ts";
import type { SchemaType } from "../schema/schema-type.ts";
import type { SchemaMetadata, SchemaVersion } from "../schema/schema-version.ts";
import type { BlockReason } from "./publish-plan.ts";

/** A subject as the workspace wants it in the registry. */
export interface DesiredSubject {
  readonly subject: string;
  readonly file: string;
  readonly schemaType: SchemaType;
  readonly schema: string;
  readonly normalize: boolean;
  /** Direct references. */
  readonly references: readonly DesiredReference[];
  /** Texts of all references, dependencies before dependants. */
  readonly resolved: readonly ResolvedReference[];
  readonly metadata?: SchemaMetadata;
  /** The level the manifest names; null leaves the registry's. `unmanaged` leaves the whole subject. */
  readonly level: CompatibilityLevel | "unmanaged" | null;
  /** Why the check does not let the schema pass; null when it does. */
  readonly refusal: DesiredRefusal | null;
}

/** `local`: whatever version the subject of this workspace has when all is published. */
export interface DesiredReference {
  readonly name: string;
  readonly subject: string;
  readonly version: number | "latest" | "local";
}

/** What keeps a schema from being published. */
export interface DesiredRefusal {
  readonly reason: Exclude<BlockReason, "mode" | "dependency" | "changed">;
  readonly message: string;
  readonly hint: string;
}

/** A subject as the registry has it now. */
export interface RegisteredSubject {
  /** Live versions, oldest first. */
  readonly versions: readonly RegisteredVersion[];
  /** The number the next version will get: deleted ones count. */
  readonly nextVersion: number;
  readonly level: CompatibilityLevel;
  readonly levelSource: "subject" | "global";
  /** Whether the registry normalises what is sent, whatever the request says. */
  readonly normalize: boolean;
  /** Null where the registry has no modes, or it was not asked because there is nothing to register. */
  readonly mode: string | null;
}

/** A live version with the texts behind its references. */
export interface RegisteredVersion extends SchemaVersion {
  readonly references: readonly SchemaReference[];
  readonly resolved: readonly ResolvedReference[];
}
