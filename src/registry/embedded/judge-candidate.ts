import { LEVEL_DEMANDS, selectVersions } from "../../compatibility/pairs.ts";
import type { Direction } from "../../compatibility/pairs.ts";
import type { CompareOptions } from "../../formats/schema-format.ts";
import type { SchemaMetadata } from "../../schema/schema-version.ts";
import type { StoredVersion } from "../directory/stored-registry.ts";
import type { Candidate } from "./candidate.ts";
import type { EffectiveConfig } from "./effective-config.ts";
import type { EmbeddedRegistry } from "./embedded-registry.ts";
import { DIFFERENT_TYPE, printIncompatibilities, printShownVersion } from "./print-incompatibilities.ts";
import { RegistryFault } from "./registry-fault.ts";
import { findReservedFieldFaults } from "./reserved-fields.ts";

/** What a candidate is judged by: the settings in force and live versions, oldest first. */
export interface Trial {
  readonly config: EffectiveConfig;
  readonly versions: readonly StoredVersion[];
}

/** The registry's messages on why a candidate must not become a version, in its order; empty when it may. */
export function judgeCandidate(registry: EmbeddedRegistry, candidate: Candidate, trial: Trial): readonly string[] {
  const { config } = trial;
  const reserved = config.validateFields === true ? findReservedFieldFaults(candidate, trial.versions.at(-1)) : [];
  const group = config.compatibilityGroup;
  const versions = group ? trial.versions.filter((one) => isSameGroup(group, candidate, one)) : trial.versions;
  const messages = [...reserved, ...compareVersions(registry, candidate, { config, versions })];
  if (messages.length === 0) return [];
  const closing = `{validateFields: '${config.validateFields === true}', compatibility: '${config.compatibility}'}`;
  return [...messages, closing];
}

function isSameGroup(group: string, ...pair: readonly { readonly metadata?: SchemaMetadata }[]): boolean {
  const [left, right] = pair.map(({ metadata }) => metadata?.properties?.[group]);
  return left === right;
}

function compareVersions(registry: EmbeddedRegistry, candidate: Candidate, trial: Trial): readonly string[] {
  const { compatibility } = trial.config;
  for (const version of selectVersions(compatibility, trial.versions)) {
    if (version.schemaType !== candidate.schemaType) return [DIFFERENT_TYPE];
    const messages = compareVersion(registry, candidate, { version, config: trial.config });
    if (messages.length > 0) return messages;
  }
  return [];
}

/** The text of the earlier version follows the last direction only, as in the registry. */
function compareVersion(
  registry: EmbeddedRegistry,
  candidate: Candidate,
  { version, config }: { readonly version: StoredVersion; readonly config: EffectiveConfig },
): readonly string[] {
  const { subject } = candidate;
  const place = { subject, version };
  const { directions } = LEVEL_DEMANDS[config.compatibility];
  const options = chooseOptions(registry, config);
  const halves = directions.map((direction) => compareDirection(registry, { candidate, place, direction, options }));
  const shown = (halves.at(-1)?.length ?? 0) > 0;
  const text = shown ? printShownVersion({ version: version.version, text: registry.schemas.readText(place) }) : [];
  return [...halves.flat(), ...text];
}

interface Question {
  readonly candidate: Candidate;
  readonly place: { readonly subject: string; readonly version: StoredVersion };
  readonly direction: Direction;
  readonly options: CompareOptions;
}

function compareDirection(registry: EmbeddedRegistry, question: Question): readonly string[] {
  const { candidate, place, direction, options } = question;
  const earlier = registry.schemas.parseStored(place);
  const [reader, writer] = direction === "backward" ? [candidate.parsed, earlier] : [earlier, candidate.parsed];
  const { verdict, differences } = candidate.format.compare(reader, writer, options);
  switch (verdict) {
    case "compatible":
      return [];
    case "incompatible":
      return printIncompatibilities(candidate.schemaType, direction, differences);
    case "server-error":
      throw new RegistryFault(500, "Error while checking compatibility: Confluent's checker fails on this pair");
    case "undecided":
      throw new RegistryFault(500, "Error while checking compatibility: Confluent's answer differs from run to run");
  }
}

function chooseOptions(registry: EmbeddedRegistry, { compatibilityPolicy: policy }: EffectiveConfig): CompareOptions {
  const { serverVersion } = registry.options;
  return {
    ...(serverVersion === undefined ? {} : { serverVersion }),
    ...(policy === "STRICT" || policy === "LENIENT" ? { policy } : {}),
  };
}
