import type { RegistryFlavour } from "../../src/registry/registry-identity.ts";

/** Why a make of registry does not do on some chains of versions as Confluent's would; `chains` are numbers. */
interface KnownDifference {
  readonly reason: string;
  readonly chains: readonly string[];
}

const KNOWN_DIFFERENCES: { readonly [Flavour in RegistryFlavour]?: readonly KnownDifference[] } = {
  apicurio: [
    {
      reason: "Two writer fields match one reader field: Confluent's check gives up and refuses, Apicurio's passes.",
      chains: ["025", "071", "146"],
    },
    {
      reason: "It answers 500 (its stack overflows) where a type holds itself in a map with a default.",
      chains: ["066", "175"],
    },
    {
      reason: "Its check without a version compares with every version at BACKWARD too; registering does not.",
      chains: ["150"],
    },
  ],
  axonops: [
    {
      reason:
        "Records are one type only under one full name; in Confluent's check the name without its namespace counts.",
      chains: ["002", "028", "177"],
    },
    {
      reason: "A named type that is used again by its name is taken for another sort of type, and refused.",
      chains: ["063", "076", "083", "093", "095", "114", "129", "139", "165", "168"],
    },
    {
      reason: "A change of documentation, aliases, order or unknown properties is no new version.",
      chains: ["058", "060", "079", "091", "109", "121", "173"],
    },
    {
      reason: "Forward too, a new field's alias stands for the field it replaces, although old readers do not know it.",
      chains: ["025", "064", "080", "123", "142"],
    },
    {
      reason: "Two writer fields match one reader field: Confluent's check gives up and refuses, AxonOps' passes.",
      chains: ["071"],
    },
    { reason: "An alias that begins with a dot is refused.", chains: ["146", "175"] },
  ],
};

/** The chains on which a make of registry is known to differ; each is explained above, and a stale one fails. */
export function listKnownDifferences(flavour: RegistryFlavour): ReadonlySet<string> {
  return new Set((KNOWN_DIFFERENCES[flavour] ?? []).flatMap(({ chains }) => chains.map((one) => `avro-chain-${one}`)));
}
