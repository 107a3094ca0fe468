import type { CompatibilityLevel } from "../../schema/compatibility-level.ts";
import { isCompatibilityLevel } from "../../schema/compatibility-level.ts";
import type { RegistryMode, StoredSettings } from "../directory/stored-registry.ts";
import { REGISTRY_MODES } from "../directory/stored-registry.ts";
import type { EmbeddedRegistry } from "../embedded/embedded-registry.ts";
import { RegistryFault } from "../embedded/registry-fault.ts";
import type { ConfigChange, ScopeName } from "../embedded/scopes.ts";
import {
  changeConfig,
  changeMode,
  listContexts,
  readConfigInScope,
  readModeInScope,
  readOwnConfig,
  readOwnMode,
  removeConfig,
  removeContext,
  removeMode,
} from "../embedded/scopes.ts";
import { parseQualifiedSubject, printQualifiedSubject } from "../subject-context.ts";
import type { JsonBody } from "./read-body.ts";
import { readBody, readBoolean, readMember, readMetadata, readRuleSet, readText } from "./read-body.ts";
import type { RestReply } from "./rest-reply.ts";
import { createReply } from "./rest-reply.ts";
import type { RestRequest, RouteValues } from "./rest-request.ts";
import { readSwitch, selectPage } from "./rest-request.ts";
import type { Route } from "./route.ts";

/** Routes on settings, modes and contexts. */
export const SCOPE_ROUTES: readonly Route[] = [
  { path: "/config", handlers: { GET: showConfig, PUT: putConfig, DELETE: dropConfig } },
  { path: "/config/{subject}", handlers: { GET: showConfig, PUT: putConfig, DELETE: dropConfig } },
  { path: "/mode", handlers: { GET: showMode, PUT: putMode } },
  { path: "/mode/{subject}", handlers: { GET: showMode, PUT: putMode, DELETE: dropMode } },
  { path: "/contexts", handlers: { GET: showContexts } },
  { path: "/contexts/{context}", handlers: { DELETE: dropContext } },
];

function showConfig(registry: EmbeddedRegistry, request: RestRequest, values: RouteValues): RestReply {
  const name = readScopeName(values);
  const inherited = name === null || readSwitch(request, "defaultToGlobal");
  return createReply(presentConfig(inherited ? readConfigInScope(registry, name) : readOwnConfig(registry, name)));
}

/** The answer repeats the request. */
function putConfig(registry: EmbeddedRegistry, request: RestRequest, values: RouteValues): RestReply {
  const change = readConfigChange(readBody(request));
  changeConfig(registry, readScopeName(values), change);
  return createReply(Object.fromEntries(Object.entries(change).filter(([, value]) => value !== null)));
}

function dropConfig(registry: EmbeddedRegistry, _request: RestRequest, values: RouteValues): RestReply {
  return createReply(presentConfig(removeConfig(registry, readScopeName(values))));
}

const CONFIG_READERS: { readonly [setting: string]: (value: unknown, name: string) => unknown } = {
  alias: readText,
  aliasForDeks: readText,
  normalize: readBoolean,
  validateFields: readBoolean,
  validateNewSchemas: readBoolean,
  validateRules: readBoolean,
  compatibility: readLevel,
  compatibilityPolicy: readPolicy,
  compatibilityGroup: readText,
  defaultMetadata: readMetadata,
  overrideMetadata: readMetadata,
  defaultRuleSet: readRuleSet,
  overrideRuleSet: readRuleSet,
};

/** The level's name differs between reading and writing; clients send either, so both are taken. */
function readConfigChange(body: JsonBody): ConfigChange {
  const sent =
    Object.hasOwn(body, "compatibilityLevel") && !Object.hasOwn(body, "compatibility")
      ? { ...body, compatibility: body["compatibilityLevel"] }
      : body;
  const names = Object.keys(CONFIG_READERS).filter((name) => Object.hasOwn(sent, name));
  return Object.fromEntries(
    names.map((name) => [name, readMember(sent, name, CONFIG_READERS[name] ?? readText) ?? null]),
  );
}

function readLevel(value: unknown, name: string): CompatibilityLevel {
  const level = readText(value, name).toUpperCase();
  if (isCompatibilityLevel(level)) return level;
  throw new RegistryFault(
    42203,
    "Invalid compatibility level. Valid values are none, backward, forward, full, backward_transitive, forward_transitive, and full_transitive",
  );
}

function readPolicy(value: unknown, name: string): string {
  const policy = readText(value, name).toUpperCase();
  if (["LOGICAL", "STRICT", "LENIENT"].includes(policy)) return policy;
  throw new RegistryFault(42203, "Invalid compatibility policy. Valid values are logical, strict, and lenient");
}

/** The level comes under the name that reading has for it. */
function presentConfig(settings: StoredSettings): object {
  const names = Object.keys(CONFIG_READERS).filter((name) => settings[name] !== undefined);
  return Object.fromEntries(
    names.map((name) => [name === "compatibility" ? "compatibilityLevel" : name, settings[name]]),
  );
}

function showMode(registry: EmbeddedRegistry, request: RestRequest, values: RouteValues): RestReply {
  const name = readScopeName(values);
  const inherited = name === null || readSwitch(request, "defaultToGlobal");
  return createReply({ mode: inherited ? readModeInScope(registry, name) : readOwnMode(registry, name) });
}

function putMode(registry: EmbeddedRegistry, request: RestRequest, values: RouteValues): RestReply {
  const mode = readMember(readBody(request), "mode", readMode);
  if (mode === undefined) throw createInvalidMode();
  changeMode(registry, readScopeName(values), { mode, force: readSwitch(request, "force") });
  return createReply({ mode });
}

function readMode(value: unknown, name: string): RegistryMode {
  const text = readText(value, name).toUpperCase();
  const mode = REGISTRY_MODES.find((one) => one === text);
  if (mode === undefined) throw createInvalidMode();
  return mode;
}

function createInvalidMode(): RegistryFault {
  return new RegistryFault(42204, "Invalid mode. Valid values are READWRITE, READONLY, and IMPORT.");
}

function dropMode(registry: EmbeddedRegistry, request: RestRequest, values: RouteValues): RestReply {
  return createReply({ mode: removeMode(registry, readScopeName(values) ?? "", readSwitch(request, "recursive")) });
}

function showContexts(registry: EmbeddedRegistry, request: RestRequest): RestReply {
  const prefix = request.query.get("contextPrefix") ?? "";
  const names = listContexts(registry).filter((name) => name.startsWith(prefix));
  return createReply(selectPage(request, names, Number.MAX_SAFE_INTEGER));
}

function dropContext(registry: EmbeddedRegistry, _request: RestRequest, values: RouteValues): RestReply {
  const context = (values.get("context") ?? "").replace(/^:(\.[^:]*):$/, "$1");
  removeContext(registry, context);
  return { status: 204 };
}

function readScopeName(values: RouteValues): ScopeName {
  const name = values.get("subject");
  return name === undefined ? null : printQualifiedSubject(parseQualifiedSubject(name));
}
