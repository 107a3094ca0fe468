import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { OperationalError } from "../diagnostic/operational-error.ts";

/** One run of git in a folder. */
export interface GitCommand {
  readonly directory: string;
  readonly args: readonly string[];
  readonly input?: string;
  /** Bytes of output that are taken at most; 64 MiB unless told. */
  readonly maxOutput?: number;
  /** Exit codes that are answers, not failures; 0 always is. */
  readonly accept?: readonly number[];
  /** Configuration of this run, as names with values; it stands in the environment, so it may hold secrets. */
  readonly settings?: readonly (readonly [name: string, value: string])[];
}

/** What git answered. */
export interface GitOutput {
  readonly status: number;
  readonly stdout: Buffer;
}

const MAX_OUTPUT = 64 * 1024 * 1024;

// The repository may be anyone's: nothing it configures may run a program, open a connection or wait for an answer.
const HARDENING = [
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.pager=cat",
  "core.quotePath=false",
  "core.untrackedCache=false",
  "credential.helper=",
  "diff.external=",
  "diff.ignoreSubmodules=all",
  "diff.renameLimit=1000",
  "protocol.allow=never",
  "submodule.recurse=false",
].flatMap((setting) => ["-c", setting]);

// Set by git for its hooks, or by a user, these would lead git elsewhere; trust and discovery settings stay.
const KEPT_VARIABLES =
  /^GIT_(?:CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/;

/**
 * Runs git without a shell and with its answers in English.
 *
 * @throws OperationalError when git is missing, refuses the folder's owner, or exits with a code not in `accept`.
 */
export function runGit(command: GitCommand): GitOutput {
  const { status, stdout, stderr, error } = spawnSync(
    "git",
    ["-C", command.directory, "--no-pager", "--no-replace-objects", ...HARDENING, ...command.args],
    {
      // On Windows a program is looked for in the working folder first, and the workspace may hold a git.exe.
      cwd: dirname(process.execPath),
      env: createEnvironment(command.settings ?? []),
      input: command.input ?? "",
      maxBuffer: command.maxOutput ?? MAX_OUTPUT,
      windowsHide: true,
    },
  );
  if (error !== undefined) throw createStartError(error);
  if (status === 0 || (status !== null && command.accept?.includes(status) === true)) return { status, stdout };
  throw createGitError(command, stderr.toString("utf8"));
}

/** Fields of an output that ends each with a NUL, without the empty rest. */
export function splitFields(output: Buffer): readonly string[] {
  const fields = output.toString("utf8").split("\0");
  fields.pop();
  return fields;
}

function createEnvironment(given: readonly (readonly [string, string])[]): {
  readonly [name: string]: string | undefined;
} {
  const kept = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name) || KEPT_VARIABLES.test(name));
  const first = Number(process.env["GIT_CONFIG_COUNT"] ?? 0) || 0;
  const settings = given.flatMap(([name, value], index) => [
    [`GIT_CONFIG_KEY_${first + index}`, name],
    [`GIT_CONFIG_VALUE_${first + index}`, value],
  ]);
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(settings),
    ...(given.length > 0 && { GIT_CONFIG_COUNT: String(first + given.length) }),
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_LAZY_FETCH: "1",
    GIT_ASKPASS: "",
    SSH_ASKPASS: "",
    LC_ALL: "C",
    LANGUAGE: "C",
  };
}

function createStartError(error: Error): OperationalError {
  const code = "code" in error ? error.code : undefined;
  if (code === "ENOENT")
    return new OperationalError({
      code: "git",
      message: "The program git was not found.",
      hint: "Install git, or compare with a directory registry: --against dir:<path>.",
      cause: error,
    });
  const large = code === "ENOBUFS";
  return new OperationalError({
    code: "git",
    message: large ? "Git's answer is too large to be read." : `Git could not be run (${String(code)}).`,
    hint: large
      ? "Run schemagate in the folder that holds the schemas instead of the whole repository."
      : "Check that git runs here.",
    cause: error,
  });
}

function createGitError(command: GitCommand, stderr: string): OperationalError {
  const text = stderr.replace(/[\p{C}\s]+/gu, " ").trim();
  const words = text.length > 500 ? `${text.slice(0, 500)}…` : text;
  if (/dubious ownership/.test(text))
    return new OperationalError({
      code: "git",
      message: "Git refuses to read this repository, because its folder belongs to another user.",
      hint: `When you trust the repository, run: git config --global --add safe.directory ${findSafeDirectory(stderr, command)}`,
    });
  if (/promisor|lazy fetch|transport '.*' not allowed/.test(text))
    return new OperationalError({
      code: "git",
      message: "The repository is a partial clone that lacks the earlier files, and schemagate does not fetch.",
      hint: "Clone without `--filter` (with actions/checkout: without `filter:`), or run: git fetch --refetch --no-filter origin",
    });
  return new OperationalError({
    code: "git",
    message: `\`git ${command.args[0] ?? ""}\` failed: ${words || "it gave no reason"}`,
    hint: "Run the same command by hand to see more.",
  });
}

function findSafeDirectory(stderr: string, command: GitCommand): string {
  return /repository at '([^'\n]+)'/.exec(stderr)?.[1] ?? command.directory;
}
