import { onTestFinished } from "vitest";
import type { RegistryConnection } from "../../../src/registry/http/connection.ts";
import type { ConnectionSources } from "../../../src/registry/http/connection-sources.ts";
import { createHttpRegistryClient } from "../../../src/registry/http/http-registry-client.ts";
import { parseConnection } from "../../../src/registry/http/parse-connection.ts";
import type { HttpRuntime } from "../../../src/registry/http/runtime.ts";
import type { RegistryClient, SchemaDraft } from "../../../src/registry/registry-client.ts";
import { RegistryError } from "../../../src/registry/registry-error.ts";
import type { ScriptedFlavour } from "../scripted/flavour-behaviour.ts";
import type { ScriptedRegistry } from "../scripted/scripted-registry.ts";
import { startScriptedRegistry } from "../scripted/scripted-registry.ts";

/**
 * A runtime in which sleeping takes no time and chance always draws the most; `slept` holds what was slept. Its timers
 * run out when the test says so and never by themselves, so that a busy machine changes nothing.
 */
export interface TestRuntime extends HttpRuntime {
  readonly slept: number[];
  advance(milliseconds: number): void;
  /** Lets every timer run out that runs now. */
  expireTimers(): void;
}

/** Makes a clock that moves only by sleeping and by hand. */
export function createTestRuntime(): TestRuntime {
  let time = 0;
  const slept: number[] = [];
  const timers = new Set<() => void>();
  return {
    slept,
    now: () => time,
    wallClock: () => Date.UTC(2026, 0, 1) + time,
    random: () => 1,
    advance: (milliseconds) => (time += milliseconds),
    startTimer: (_milliseconds, expire) => {
      timers.add(expire);
      return () => timers.delete(expire);
    },
    expireTimers: () => {
      for (const expire of timers) expire();
    },
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      time += milliseconds;
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

/** A connection to a URL, with everything else as given or as by default. */
export function connectTo(url: string, sources: Partial<ConnectionSources> = {}): RegistryConnection {
  const given = { url, ...sources.given };
  const connection = parseConnection({ environment: {}, ...sources, given });
  if (connection === null) throw new Error("no connection");
  return connection;
}

/** A client that is closed when the test ends. */
export function openClient(connection: RegistryConnection, runtime: HttpRuntime = createTestRuntime()): RegistryClient {
  const client = createHttpRegistryClient(connection, runtime);
  onTestFinished(() => client.close());
  return client;
}

/** A scripted registry of one make that is stopped when the test ends. */
export async function startRegistry(flavour?: ScriptedFlavour): Promise<ScriptedRegistry> {
  const registry = await startScriptedRegistry(flavour);
  onTestFinished(() => registry.close());
  return registry;
}

/** An Avro draft that differs from others by its name and nothing else. */
export function draft(name: string, changes: Partial<SchemaDraft> = {}): SchemaDraft {
  const schema = `{"type":"record","name":"${name}","fields":[]}`;
  return { schemaType: "AVRO", schema, references: [], normalize: false, ...changes };
}

/** The error a promise is rejected with, as what a user sees of it. */
export async function catchFailure(
  promise: Promise<unknown>,
): Promise<{ readonly failure: string; readonly message: string; readonly hint: string | undefined }> {
  const error = await promise.then(
    () => new Error("nothing was thrown"),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof RegistryError)) throw error;
  return { failure: error.failure, message: error.message, hint: error.hint };
}

/** The requests a registry saw, as `METHOD path?query`. */
export function listSeen(registry: ScriptedRegistry): readonly string[] {
  return registry.requests.map(({ method, path, query }) => {
    const text = query.toString();
    return `${method} ${path}${text === "" ? "" : `?${text}`}`;
  });
}

/** What is stored after everything: nothing twice, nothing lost. */
export function listStored({ state }: ScriptedRegistry): readonly string[] {
  return state.versions.map((one) => `${one.subject} ${one.version} ${one.id}`);
}
