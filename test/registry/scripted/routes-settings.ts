import { contextOf } from "./registry-state.ts";
import type { RegistryScene, RoutedRequest, ScriptedAnswer } from "./scene.ts";
import { fail } from "./scene.ts";

const SERVER_DEFAULT = { compatibilityLevel: "BACKWARD" };

/** `/config` and `/config/{subject}`; the whole registry's settings are stored under the empty name. */
export function answerConfig(scene: RegistryScene, request: RoutedRequest): ScriptedAnswer {
  const { state, behaviour } = scene;
  const subject = request.segments[1] ?? "";
  if (request.method === "PUT") return changeConfig(scene, request, subject);
  if (request.method === "DELETE") {
    const found = state.settings.delete(subject);
    return found ? { status: 200, json: SERVER_DEFAULT } : fail(404, 40401, "Subject not found.");
  }
  const own = state.settings.get(subject);
  if (own !== undefined) return { status: 200, json: request.query.has("defaultToGlobal") ? fillLevel(own) : own };
  if (subject === "") return { status: 200, json: behaviour.unsetConfig === "none" ? NONE : SERVER_DEFAULT };
  return answerUnset(scene, request, subject);
}

const NONE = { compatibilityLevel: "NONE" };

/** A server's way since 2025: settings without a level get the built-in one, whatever the registry's general one is. */
function fillLevel(own: { readonly [name: string]: unknown }): object {
  return { ...SERVER_DEFAULT, ...own };
}

function answerUnset({ state, behaviour }: RegistryScene, request: RoutedRequest, subject: string): ScriptedAnswer {
  const context = contextOf(subject);
  const wider = state.settings.get(`:${context}:`) ?? state.settings.get("");
  if (behaviour.unsetConfig !== "40408" && state.list(subject).length === 0)
    return fail(404, 40401, `Subject '${subject}' not found.`);
  if (behaviour.unsetConfig === "none") return { status: 200, json: NONE };
  const inherit = request.query.get("defaultToGlobal") === "true";
  if (inherit) return { status: 200, json: wider ?? SERVER_DEFAULT };
  return fail(404, 40408, `Subject '${subject}' does not have subject-level compatibility configured`);
}

function changeConfig({ state, behaviour }: RegistryScene, request: RoutedRequest, subject: string): ScriptedAnswer {
  if (state.modes.get(subject) === "READONLY") return fail(422, 42205, `Subject ${subject} is in read-only mode`);
  const change = JSON.parse(request.body) as { readonly [name: string]: unknown };
  const { compatibility, ...rest } = change;
  const level = compatibility === undefined ? {} : { compatibilityLevel: compatibility };
  // Apicurio: a rule is set for what has versions, NONE removes it, and the answer is the same whatever happened.
  const ignored = behaviour.unsetConfig === "none" && subject !== "" && state.list(subject).length === 0;
  if (ignored) return { status: 200, json: change };
  if (behaviour.unsetConfig === "none" && compatibility === "NONE") {
    state.settings.delete(subject);
    return { status: 200, json: change };
  }
  const merged = Object.entries({ ...state.settings.get(subject), ...level, ...rest });
  state.settings.set(subject, Object.fromEntries(merged.filter(([, value]) => value !== null)));
  return { status: 200, json: change };
}

/** `/mode` and `/mode/{subject}`, reading only. */
export function answerMode({ state }: RegistryScene, request: RoutedRequest): ScriptedAnswer {
  const subject = request.segments[1] ?? "";
  const inherit = request.query.get("defaultToGlobal") === "true" || subject === "";
  const mode = state.modes.get(subject) ?? (inherit ? (state.modes.get("") ?? "READWRITE") : undefined);
  return mode === undefined ? fail(404, 40409, "Subject does not have a mode") : { status: 200, json: { mode } };
}
