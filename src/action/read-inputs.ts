import { OperationalError } from "../diagnostic/operational-error.ts";
import type { FailOn } from "../report/report.ts";
import type { ActionInputName, RegistryInputName } from "./inputs.ts";
import { ACTION_INPUTS, REGISTRY_INPUTS } from "./inputs.ts";

/** What a step may be told to do. */
export type CommandInput = "auto" | "check" | "publish" | "lint";

/** What the inputs say about the registry, as they say it; empty texts were not given. */
export type RegistryInputs = { readonly [Name in RegistryInputName]: string };

/** The inputs of a run, checked. Texts that were not given are undefined. */
export interface Inputs {
  readonly command: CommandInput;
  readonly dryRun: boolean;
  /** Whether the registry is to give its own verdicts too. */
  readonly confirm: boolean;
  readonly registry: RegistryInputs;
  readonly workingDirectory: string;
  readonly manifest: string | undefined;
  readonly against: string | undefined;
  readonly base: string | undefined;
  readonly failOn: FailOn;
  readonly hazards: boolean;
  readonly comment: "never" | "on-issue" | "always";
  readonly commentKey: string | undefined;
  readonly suggestions: boolean;
  readonly overrideLabel: string | undefined;
  readonly sarifFile: string | undefined;
  readonly reportFile: string | undefined;
  readonly token: string | undefined;
}

/** Gives the text of an input, or nothing when it was not given. */
export type InputSource = (name: ActionInputName) => string;

/**
 * Reads and checks the inputs.
 *
 * @throws OperationalError with the code `usage` for a value that is not among those allowed.
 */
export function readInputs(read: InputSource): Inputs {
  const text = (name: ActionInputName): string | undefined => read(name).trim() || undefined;
  return {
    command: choose("command", ["auto", "check", "publish", "lint"], read),
    dryRun: choose("dry-run", ["true", "false"], read) === "true",
    confirm: choose("confirm-with-registry", ["true", "false"], read) === "true",
    registry: readRegistryInputs(read),
    workingDirectory: text("working-directory") ?? ".",
    manifest: text("manifest"),
    against: text("against"),
    base: text("base"),
    failOn: choose("fail-on", ["error", "warning", "info", "never"], read),
    hazards: choose("hazards", ["true", "false"], read) === "true",
    comment: choose("comment", ["never", "on-issue", "always"], read),
    commentKey: text("comment-key"),
    suggestions: choose("suggestions", ["true", "false"], read) === "true",
    overrideLabel: text("override-label"),
    sarifFile: text("sarif-file"),
    reportFile: text("report-file"),
    token: text("token"),
  };
}

/** Blanks around most values are nobody's intention, and may well belong to a password. */
function readRegistryInputs(read: InputSource): RegistryInputs {
  const names = Object.keys(REGISTRY_INPUTS) as readonly RegistryInputName[];
  const texts = names.map((name) => {
    const text = read(name);
    return [name, ACTION_INPUTS[name].secret === true && text.trim() !== "" ? text : text.trim()] as const;
  });
  return Object.fromEntries(texts) as RegistryInputs;
}

/** An input that was not given has its default, for the actions' manifests need not be the ones of this version. */
function choose<Value extends string>(name: ActionInputName, allowed: readonly Value[], read: InputSource): Value {
  const given = read(name).trim() || ACTION_INPUTS[name].default;
  const value = allowed.find((one) => one === given);
  if (value !== undefined) return value;
  throw new OperationalError({
    code: "usage",
    message: `Unknown value \`${given}\` for the input \`${name}\`.`,
    hint: `The values are ${allowed.map((one) => `\`${one}\``).join(", ")}.`,
  });
}
