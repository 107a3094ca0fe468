import type { IncomingMessage } from "node:http";
import type { FlavourBehaviour } from "./flavour-behaviour.ts";
import type { RegistryState } from "./registry-state.ts";

/** A request as the registry saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** What a registry answers. */
export interface ScriptedAnswer {
  readonly status: number;
  readonly json?: unknown;
  readonly text?: string;
  /** The body as it goes over the wire; the headers must then say what it is. */
  readonly bytes?: Buffer;
  readonly headers?: { readonly [name: string]: string };
}

/** A registry's make and what it stores. */
export interface RegistryScene {
  readonly behaviour: FlavourBehaviour;
  readonly state: RegistryState;
}

/** A request cut into its decoded segments. */
export interface RoutedRequest extends SeenRequest {
  readonly segments: readonly string[];
}

/** An error as registries print it. */
export function fail(status: number, code: number, message: string): ScriptedAnswer {
  return { status, json: { error_code: code, message } };
}

/** The answer for a path no route knows. */
export const NO_ROUTE: ScriptedAnswer = fail(404, 404, "HTTP 404 Not Found");
