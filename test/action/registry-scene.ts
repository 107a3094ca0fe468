import { expect } from "vitest";
import { publish } from "../../src/commands/publish.ts";
import { checkOut, createPullRequest } from "./checkout.ts";
import type { PullRequestFacts } from "./events.ts";
import { createPullRequestEvent } from "./events.ts";
import type { GithubSimulator } from "./github-simulator.ts";
import { startGithub } from "./github-simulator.ts";
import type { RegistryFront, RegistryRequest } from "./registry-front.ts";
import { startRegistryFront } from "./registry-front.ts";
import type { Step, StepResult } from "./runner-simulator.ts";
import { runStep } from "./runner-simulator.ts";
import { BREAKING_USER, PROJECT } from "./sample-project.ts";

/** A password with characters that encodings change. */
export const PASSWORD: string = "s3cret/pass+word=42";

/** A pull request, its forge and the registry it is compared with. */
export interface Scene {
  readonly front: RegistryFront;
  readonly github: GithubSimulator;
  readonly workspace: string;
  readonly run: (inputs?: Step["inputs"], more?: Partial<Step>) => Promise<StepResult>;
}

/** A pull request with a registry that has what its base has. */
export async function setScene(
  changes: { readonly [path: string]: string } = BREAKING_USER,
  facts: Partial<PullRequestFacts> = {},
): Promise<Scene> {
  const front = await startRegistryFront();
  const { github, url } = await startGithub();
  const { origin, base, head, merge } = createPullRequest(PROJECT, changes);
  await publishAll(origin, base, front.url);
  front.requests.length = 0;
  const workspace = checkOut(origin, merge, 2);
  const event = createPullRequestEvent("opened", { base, head, ...facts });
  const run: Scene["run"] = async (inputs = {}, more = {}) => {
    const given = { "registry-url": front.url, ...inputs };
    return runStep({ workspace, event, commit: merge, token: "t0ken", apiUrl: url, inputs: given, ...more });
  };
  return { front, github, workspace, run };
}

async function publishAll(origin: string, commit: string, url: string): Promise<void> {
  const connection = { given: { url }, environment: {} };
  const { result } = await publish({ directory: checkOut(origin, commit), registry: { connection } });
  expect(result.outcome).toBe("published");
}

/** What a run came to, in short. */
export function sumUp({ exitCode, outputs, annotations }: StepResult): readonly unknown[] {
  return [
    exitCode,
    outputs.get("result"),
    outputs.get("compared-with"),
    ...annotations.map(({ kind, file }) => `${kind} ${file ?? ""}`.trim()),
  ];
}

/** What a run comes to that finds the break by asking the registry. */
export const FOUND: readonly unknown[] = [1, "findings", "registry", "error schemas/user.avsc"];
/** That a request had the name and the password, and nothing else. */
export function expectBasic({ headers }: RegistryRequest): void {
  expect(headers.authorization).toBe(`Basic ${Buffer.from(`robot:${PASSWORD}`).toString("base64")}`);
}
