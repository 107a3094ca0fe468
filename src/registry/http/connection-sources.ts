import { OperationalError } from "../../diagnostic/operational-error.ts";
import { CONNECTION_SETTINGS } from "./connection-settings.ts";
import type { ConnectionSettingName } from "./connection-settings.ts";

/** Where settings are looked for, the first that has one counts: what was given, then properties, then environment. */
export interface ConnectionSources {
  /** Values of command line options or Action inputs, by the setting's name. */
  readonly given?: { readonly [Name in ConnectionSettingName]?: string };
  /** What people call a given value, for messages; the option's name unless told. */
  readonly nameGiven?: (name: ConnectionSettingName) => string;
  /** A client's properties file, as names and values. */
  readonly properties?: { readonly [name: string]: string | undefined };
  readonly environment: { readonly [name: string]: string | undefined };
  /** Makes bearer tokens, where the caller can: a CI's identity, for one. Takes the place of a ready token. */
  readonly supplier?: TokenSupplier;
}

/** Makes bearer tokens, and what people call it. */
export interface TokenSupplier {
  readonly source: string;
  readonly fetchToken: () => Promise<string>;
}

/** A setting's value and the place it came from, in people's words. */
export interface FoundSetting {
  readonly value: string;
  readonly source: string;
}

/**
 * The value of a setting without line breaks at its end (files and secrets tend to have them), or undefined. An empty
 * text counts as absent: an unset secret of a CI is one.
 */
export function findSetting(sources: ConnectionSources, name: ConnectionSettingName): FoundSetting | undefined {
  const found = findGiven(sources, name) ?? findProperty(sources, name) ?? findVariable(sources, name);
  return found && { ...found, value: found.value.replace(/[\r\n]+$/, "") };
}

function findGiven(sources: ConnectionSources, name: ConnectionSettingName): FoundSetting | undefined {
  const value = sources.given?.[name];
  if (value === undefined || value.trim() === "") return undefined;
  return { value, source: sources.nameGiven?.(name) ?? `\`${CONNECTION_SETTINGS[name].flag ?? name}\`` };
}

function findProperty({ properties }: ConnectionSources, name: ConnectionSettingName): FoundSetting | undefined {
  if (properties === undefined) return undefined;
  const names = CONNECTION_SETTINGS[name].properties.flatMap((one) => [one, `schema.registry.${one}`]);
  const found = names.find((one) => isFilled(readOwn(properties, one)));
  return found === undefined
    ? undefined
    : { value: readOwn(properties, found) ?? "", source: `the property \`${found}\`` };
}

function findVariable({ environment }: ConnectionSources, name: ConnectionSettingName): FoundSetting | undefined {
  const found = CONNECTION_SETTINGS[name].environment.find((one) => isFilled(readOwn(environment, one)));
  return found === undefined
    ? undefined
    : { value: readOwn(environment, found) ?? "", source: `the environment variable \`${found}\`` };
}

function readOwn(record: { readonly [name: string]: string | undefined }, name: string): string | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function isFilled(value: string | undefined): boolean {
  return value !== undefined && value.trim() !== "";
}

/** An environment variable under its lower-case or upper-case name, as proxies are configured; null when unset. */
export function findEnvironment({ environment }: ConnectionSources, name: string): string | null {
  const value = readOwn(environment, name.toLowerCase()) ?? readOwn(environment, name.toUpperCase());
  return isFilled(value) ? (value ?? null) : null;
}

/** The error for a setting that cannot be used. Neither text may hold the value of a secret. */
export function createSettingError(message: string, hint: string): OperationalError {
  return new OperationalError({ code: "usage", message, hint });
}
