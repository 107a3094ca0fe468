import { COMPATIBILITY_LEVELS } from "../../schema/compatibility-level.ts";
import type { IndexHolder, IndexObject } from "./index-value.ts";
import { hasValue, readAnyObject, readBoolean, readChoice, readObject, readString } from "./index-value.ts";
import type { StoredScope, StoredSettings } from "./stored-registry.ts";
import { REGISTRY_MODES } from "./stored-registry.ts";

const SETTING_READERS: { readonly [setting: string]: (holder: IndexHolder, key: string) => unknown } = {
  compatibility: (holder, key) => readChoice(holder, key, COMPATIBILITY_LEVELS),
  normalize: readBoolean,
  alias: readString,
  aliasForDeks: readString,
  compatibilityGroup: readString,
  compatibilityPolicy: (holder, key) => readChoice(holder, key, ["LOGICAL", "STRICT", "LENIENT"]),
  validateFields: readBoolean,
  validateNewSchemas: readBoolean,
  validateRules: readBoolean,
  defaultMetadata: readAnyObject,
  overrideMetadata: readAnyObject,
  defaultRuleSet: readAnyObject,
  overrideRuleSet: readAnyObject,
};
const SETTINGS: ReadonlySet<string> = new Set(Object.keys(SETTING_READERS));

/** The `config` and `mode` of a scope; what is not given is absent. @throws IndexFault for anything malformed. */
export function parseScope(object: IndexObject): StoredScope {
  return {
    ...(hasValue(object, "config") && { config: parseSettings(object) }),
    ...(hasValue(object, "mode") && { mode: readChoice(object, "mode", REGISTRY_MODES) }),
  };
}

function parseSettings(object: IndexObject): StoredSettings {
  const config = readObject(object, "config", SETTINGS);
  for (const name of Object.keys(config)) SETTING_READERS[name]?.(config, name);
  return config;
}
