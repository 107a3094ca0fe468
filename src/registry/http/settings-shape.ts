import { isCompatibilityLevel } from "../../schema/compatibility-level.ts";
import type { RegistrySettings } from "../registry-settings.ts";
import type { Json } from "./json-body.ts";
import type { Placed } from "./shape.ts";
import { cleanServerText } from "./server-text.ts";
import { listMembers, readBoolean, readMember, readOptional, readString } from "./shape.ts";

/**
 * Settings that change what is stored or how it is shown, never whether two schemas are compatible: metadata and rules
 * filled in at registration, checks of rules, names of encryption keys.
 */
const VERDICT_NEUTRAL = new Set([
  "aliasForDeks",
  "validateNewSchemas",
  "validateRules",
  "defaultMetadata",
  "overrideMetadata",
  "defaultRuleSet",
  "overrideRuleSet",
]);

const KNOWN = new Set([
  "compatibilityLevel",
  "compatibility",
  "normalize",
  "alias",
  "compatibilityGroup",
  "compatibilityPolicy",
  "validateFields",
]);

/** The settings in an answer to `GET /config…`. The level's key differs between reading and writing; both are read. */
export function readSettingsShape(placed: Placed): RegistrySettings {
  const level =
    readOptional(readMember(placed, "compatibilityLevel"), readString) ??
    readOptional(readMember(placed, "compatibility"), readString);
  const known = level !== undefined && isCompatibilityLevel(level) ? { compatibility: level } : {};
  const normalize = readOptional(readMember(placed, "normalize"), readBoolean);
  const validateFields = readOptional(readMember(placed, "validateFields"), readBoolean);
  const alias = readOptional(readMember(placed, "alias"), readString);
  const compatibilityGroup = readOptional(readMember(placed, "compatibilityGroup"), readString);
  const compatibilityPolicy = readOptional(readMember(placed, "compatibilityPolicy"), readString);
  return {
    ...known,
    ...(normalize === undefined ? {} : { normalize }),
    ...(validateFields === undefined ? {} : { validateFields }),
    ...(alias === undefined ? {} : { alias }),
    ...(compatibilityGroup === undefined ? {} : { compatibilityGroup }),
    ...(compatibilityPolicy === undefined ? {} : { compatibilityPolicy }),
    unknown: listUnknown(placed, level),
  };
}

function listUnknown(placed: Placed, level: string | undefined): readonly string[] {
  const names = listMembers(placed).filter((name) => !KNOWN.has(name) && !VERDICT_NEUTRAL.has(name));
  const present = names.map((name) => readMember(placed, name)).filter(({ value }) => value !== undefined);
  const settings = present.map(({ value, path }) => `${path.slice(1)} = ${printValue(value)}`);
  const strangeLevel = level === undefined || isCompatibilityLevel(level) ? [] : [`compatibilityLevel = ${level}`];
  return [...strangeLevel, ...settings].map(cleanServerText).sort();
}

function printValue(value: Json | undefined): string {
  return typeof value === "string" ? value : JSON.stringify(value ?? null);
}
