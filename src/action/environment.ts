import { readFileSync, statSync } from "node:fs";
import { OperationalError } from "../diagnostic/operational-error.ts";
import type { EventSource } from "./event.ts";
import { findActionFiles } from "./links.ts";

/** What the runner tells by variables, apart from inputs. */
export interface RunnerEnvironment {
  /** The checkout: absolute path. */
  readonly workspace: string;
  /** Address of the forge: `https://github.com`. */
  readonly serverUrl: string;
  /** Address of its interface for programs. */
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly event: EventSource;
  /** Whose rights and secrets the run has. */
  readonly actor: string;
  /** Names that tell this step's comment from others. */
  readonly workflow: string;
  readonly job: string;
  /** Address of the files of this action at the version that runs, where they have one. */
  readonly docsAt: string | undefined;
  /** Address of this run. */
  readonly runUrl: string;
  /** File that the step's summary is written to, where there is one. */
  readonly summaryFile: string | undefined;
  /** Folder that the job may write to besides the checkout. */
  readonly temporaryFolder: string | undefined;
}

type Variables = { readonly [name: string]: string | undefined };

const MAX_EVENT_BYTES = 64 * 1024 * 1024;

/**
 * Reads the runner's variables and the event's file.
 *
 * @throws OperationalError outside of a runner, or when the event cannot be read.
 */
export function readEnvironment(variables: Variables): RunnerEnvironment {
  const read = (name: string): string => variables[name] ?? "";
  const serverUrl = readOrigin(read("GITHUB_SERVER_URL"), "https://github.com");
  const repository = read("GITHUB_REPOSITORY");
  const workspace = read("GITHUB_WORKSPACE");
  if (workspace === "")
    throw new OperationalError({
      code: "usage",
      message: "This is the program of a GitHub Action: it needs the variables that a runner sets.",
      hint: "Elsewhere run `npx schemagate check`.",
    });
  return {
    workspace,
    serverUrl,
    apiUrl: readOrigin(read("GITHUB_API_URL"), "https://api.github.com"),
    graphqlUrl: readOrigin(read("GITHUB_GRAPHQL_URL"), "https://api.github.com/graphql"),
    event: {
      name: read("GITHUB_EVENT_NAME"),
      payload: readPayload(read("GITHUB_EVENT_PATH")),
      repository,
      commit: read("GITHUB_SHA"),
    },
    actor: read("GITHUB_ACTOR"),
    workflow: read("GITHUB_WORKFLOW"),
    job: read("GITHUB_JOB"),
    docsAt: findActionFiles(serverUrl, read("GITHUB_ACTION_REPOSITORY"), read("GITHUB_ACTION_REF")),
    runUrl: `${serverUrl}/${repository}/actions/runs/${read("GITHUB_RUN_ID")}`,
    summaryFile: read("GITHUB_STEP_SUMMARY") || undefined,
    temporaryFolder: read("RUNNER_TEMP") || undefined,
  };
}

function readOrigin(value: string, usual: string): string {
  return (value || usual).replace(/\/+$/, "");
}

function readPayload(path: string): unknown {
  if (path === "") return {};
  try {
    if (statSync(path).size > MAX_EVENT_BYTES) throw new Error("it is too large");
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new OperationalError({
      code: "unreadable-file",
      message: `The event's file \`${path}\` cannot be read.`,
      hint: "The runner writes it; `GITHUB_EVENT_PATH` names it.",
      cause,
    });
  }
}
