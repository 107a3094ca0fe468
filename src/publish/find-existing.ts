import { identifyVersion } from "../compatibility/identity.ts";
import type { ChangeClass } from "../formats/schema-format.ts";
import type { SchemaReference } from "../schema/schema-reference.ts";
import type { DesiredSubject, RegisteredSubject, RegisteredVersion } from "./desired-subject.ts";

/** The version that already is a schema, and how the schema differs from it and from the newest version. */
export interface Existing {
  readonly version: RegisteredVersion | null;
  /** `none` or `formatting` towards `version`; else the change from the newest version. */
  readonly change: ChangeClass;
}

/** A subject with the numbers of the versions it refers to. */
export interface NumberedSubject {
  readonly desired: DesiredSubject;
  readonly references: readonly SchemaReference[];
  readonly serverVersion?: string;
}

/**
 * The version, newest first, for which the registry would take the schema, as it does when it registers one. Where the
 * workspace says nothing of metadata, the newest version's counts as well, since the registry fills it in.
 */
export function findExisting(numbered: NumberedSubject, registered: RegisteredSubject): Existing {
  const { versions } = registered;
  const newest = versions.at(-1);
  let change: ChangeClass = "semantic";
  for (const version of versions.toReversed()) {
    const identity = identify(numbered, version, { registered, newest });
    // A registry keeps no layout, so only what it keeps can tell a change of formatting from none.
    if (identity.isSameVersion) return { version, change: identity.isSameId ? "none" : "formatting" };
    if (version === newest) ({ change } = identity);
  }
  return { version: null, change };
}

interface Surroundings {
  readonly registered: RegisteredSubject;
  readonly newest: RegisteredVersion | undefined;
}

function identify(
  { desired, references, serverVersion }: NumberedSubject,
  version: RegisteredVersion,
  { registered, newest }: Surroundings,
): ReturnType<typeof identifyVersion> {
  if (version.schemaType !== desired.schemaType) return { isSameVersion: false, isSameId: false, change: "semantic" };
  const { schema, resolved, schemaType: type, metadata } = desired;
  const ask = (contract: Pick<RegisteredVersion, "metadata" | "ruleSet">): ReturnType<typeof identifyVersion> =>
    identifyVersion({
      type,
      candidate: { schema, references, resolved, ...contract },
      version,
      normalize: desired.normalize || registered.normalize,
      ...(serverVersion === undefined ? {} : { serverVersion }),
    });
  const filled = ask({
    ...pick("metadata", metadata ?? newest?.metadata),
    ...pick("ruleSet", newest?.ruleSet),
  });
  if (filled.isSameVersion || metadata !== undefined) return filled;
  const bare = ask({});
  return bare.isSameVersion ? bare : filled;
}

function pick<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [Key in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value };
}
