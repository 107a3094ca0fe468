import type { Report } from "../report/report.ts";
import type { ActionInputName } from "./inputs.ts";

/** The inputs that stand for flags of the command line, by which messages name a setting. */
const INPUTS: { readonly [flag: string]: ActionInputName } = {
  "--manifest": "manifest",
  "--against": "against",
  "--fail-on": "fail-on",
  "--hazards": "hazards",
  "--confirm-with-registry": "confirm-with-registry",
  "--registry": "registry-url",
  "--registry-user": "registry-user",
  "--registry-token-url": "registry-token-url",
  "--registry-client-id": "registry-client-id",
  "--registry-scope": "registry-scope",
  "--registry-logical-cluster": "registry-logical-cluster",
  "--registry-identity-pool": "registry-identity-pool",
  "--registry-header": "registry-headers",
  "--registry-ca-file": "registry-ca",
  "--registry-certificate-file": "registry-certificate",
  "--registry-key-file": "registry-key",
  "--registry-keystore-file": "registry-keystore",
  "--insecure-http": "insecure-http",
};

/** The environment variables that stand for flags without an input. */
const VARIABLES: { readonly [flag: string]: string } = {
  "--registry-proxy": "SCHEMA_REGISTRY_PROXY",
  "--registry-timeout": "SCHEMA_REGISTRY_TIMEOUT",
  "--registry-deadline": "SCHEMA_REGISTRY_DEADLINE",
  "--registry-retries": "SCHEMA_REGISTRY_RETRIES",
  "--registry-concurrency": "SCHEMA_REGISTRY_CONCURRENCY",
  "--registry-rate": "SCHEMA_REGISTRY_RATE",
  "--cache-dir": "SCHEMAGATE_CACHE_DIR",
};

/** A flag with the value it is to have, as code: alone or as the command to type. */
const CODE = /`(?:schemagate [a-z]+ )?(--[a-z-]+)(?: ([^`]+))?`/g;
/** A flag with the value it is to have, in running text. */
const WORDS = /(?<![\w`-])(--[a-z-]+)(?: ((?:git|dir):[^\s,]*[^\s,.]))?/g;

/** What to do, told to somebody who writes a workflow: inputs and variables in the place of flags that stand for them. */
export function nameInputs(hint: string): string {
  return hint.replace(CODE, printSetting).replace(WORDS, printSetting);
}

function printSetting(mention: string, flag: string, value: string | undefined): string {
  if (Object.hasOwn(INPUTS, flag)) return `the input \`${INPUTS[flag]}${printValue(value)}\``;
  return Object.hasOwn(VARIABLES, flag) ? `the environment variable \`${VARIABLES[flag]}\`` : mention;
}

/** As a workflow spells it; a mere placeholder says nothing that the input's name does not. */
function printValue(value: string | undefined): string {
  return value === undefined || /^<[^>]*>$/.test(value) ? "" : `: ${value}`;
}

/** The report with its advice in the words of a workflow. */
export function nameInputsOfReport(report: Report): Report {
  const unchecked = report.unchecked.map((one) =>
    one.hint === undefined ? one : { ...one, hint: nameInputs(one.hint) },
  );
  return { ...report, unchecked };
}

/** Steps of a plan or of publishing with their advice in the words of a workflow. */
export function nameInputsOfSteps<Steps extends { readonly steps: readonly object[] }>(value: Steps): Steps {
  return { ...value, steps: value.steps.map(nameInputsOfStep) };
}

function nameInputsOfStep(step: object): object {
  return "hint" in step && typeof step.hint === "string" ? { ...step, hint: nameInputs(step.hint) } : step;
}
