import { spawn } from "node:child_process";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { createTemporaryFolder } from "../support/temporary-folder.ts";

/** A client that somebody else wrote and that is installed. */
export interface InstalledClient {
  readonly label: string;
  /** Its package, interpreter or program. */
  readonly path: string;
}

/** The clients that `npm run test:clients` knows how to install. */
export type ClientName = "confluentJavaScript" | "kafkaJs" | "python" | "go";

/**
 * The clients that `npm run test:clients` has installed, from its environment.
 *
 * @throws Error when there is none: these tests must not pass by testing nothing.
 */
export function listInstalledClients(): { readonly [Name in ClientName]?: InstalledClient } {
  const text = process.env["SCHEMAGATE_TEST_CLIENTS"];
  if (text === undefined) throw new Error("No client was installed: run `npm run test:clients`.");
  return JSON.parse(text) as { readonly [Name in ClientName]?: InstalledClient };
}

const CLI = join(import.meta.dirname, "../../dist/cli.js");

/** Starts `schemagate serve` over an empty folder, until the test ends; returns its URL. */
export function serve(): Promise<string> {
  const directory = createTemporaryFolder();
  const child = spawn(process.execPath, [CLI, "serve", "-C", directory, "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  return new Promise((done, fail) => {
    let output = "";
    child.stdout.on("data", (data: Buffer) => {
      output += data.toString();
      const url = /http:\/\/\S+(?=\s)/.exec(output)?.[0];
      if (url !== undefined) done(url);
    });
    child.on("error", fail);
    child.on("close", () => fail(new Error(`The server ended: ${output}`)));
  });
}

/** The lines a program prints on standard output. */
export function runProgram(command: string, args: readonly string[]): Promise<readonly string[]> {
  return new Promise((done, fail) => {
    execFile(command, [...args], (error, stdout, stderr) => {
      if (error === null) done(stdout.trim().split("\n"));
      else fail(new Error(`${error.message}\n${stdout}\n${stderr}`));
    });
  });
}
