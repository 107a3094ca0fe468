import type { RegistryFlavour } from "../../src/registry/registry-identity.ts";

/** A registry that somebody else wrote and that runs now. */
export interface RealRegistry {
  readonly name: string;
  readonly url: string;
  readonly flavour: RegistryFlavour;
  /** Whether it has a compatibility engine and refuses what it cannot read. */
  readonly judges: boolean;
}

/**
 * The registries that `npm run test:registries` has started, from its environment.
 *
 * @throws Error when there is none: these tests must not pass by testing nothing.
 */
export function listRealRegistries(): readonly RealRegistry[] {
  const registries = JSON.parse(process.env["SCHEMAGATE_TEST_REGISTRIES"] ?? "[]") as readonly RealRegistry[];
  if (registries.length === 0) throw new Error("No registry was started: run `npm run test:registries`.");
  return registries;
}
