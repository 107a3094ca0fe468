import { describe, expect, test } from "vitest";
import type { PullRequestFacts } from "./events.ts";
import { expectSecretKept, listSpellings } from "./keep-secrets.ts";
import { refuse } from "./registry-front.ts";
import { BREAKING_USER, SAFE_USER } from "./sample-project.ts";

import { expectBasic, FOUND, PASSWORD, setScene, sumUp } from "./registry-scene.ts";

const NOT_ASKED = "The registry was not asked; the schemas were compared with the repository's own earlier versions.";

describe("a pull request with a registry", () => {
  test("is compared with it, says so, and shows what a merge would register", async () => {
    const { front, github, run } = await setScene(SAFE_USER);
    const result = await run({ "registry-user": "robot", "registry-password": PASSWORD });
    expect(sumUp(result)).toEqual([0, "clean", "registry"]);
    expect(result.summary).toContain(`Compared with schemagate serve 8.3.1 at \`${front.url}\``);
    expect(result.summary).toContain("#### On merge: 1 schema registered\n");
    expect(result.outputs.get("plan-hash")).toMatch(/^[0-9a-f]{12}$/);
    expect(github.comments[0]?.body.split("\n")[1]).toMatch(
      /^<!-- schemagate-plan: [0-9a-f]{12} [0-9a-f]{12} [0-9a-f]{12} -->$/,
    );
    expect(front.requests.length).toBeGreaterThan(3);
    for (const request of front.requests) expectBasic(request);
    expectSecretKept(result, PASSWORD, github);
    expect(github.violations).toEqual([]);
  });

  test("that changes no schema asks it for no plan and writes no comment", async () => {
    const { github, run } = await setScene({ "README.md": "x" });
    const result = await run();
    expect(sumUp(result)).toEqual([0, "clean", "registry"]);
    expect([result.outputs.get("plan-hash"), github.comments]).toEqual(["", []]);
  });

  test("takes the registry from the environment too", async () => {
    const { front, run } = await setScene();
    const variables = { SCHEMA_REGISTRY_URL: front.url, SCHEMA_REGISTRY_BASIC_AUTH_USER_INFO: `robot:${PASSWORD}` };
    const result = await run({ "registry-url": "" }, { variables });
    expect(sumUp(result)).toEqual(FOUND);
    for (const request of front.requests) expectBasic(request);
    expectSecretKept(result, PASSWORD);
  });

  test("whose reader may not know all that a plan needs is judged all the same", async () => {
    const { front, run } = await setScene(SAFE_USER);
    front.interfere = ({ path }, response) =>
      path.includes("/versions?deleted=true") && refuse(response, 403, "Denied");
    const result = await run();
    expect(sumUp(result)).toEqual([0, "clean", "registry", "notice"]);
    expect(result.annotations[0]?.message).toMatch(/^What a merge would register could not be planned\. /);
    expect(result.outputs.get("plan-hash")).toBe("");
  });

  test("is judged by the registry itself too, if that is asked for", async () => {
    const { front, run } = await setScene(SAFE_USER);
    const asked = (): boolean =>
      front.requests.some(({ path }) => path.startsWith("/compatibility/subjects/user-value"));
    expect([sumUp(await run()), asked()]).toEqual([[0, "clean", "registry"], false]);
    expect(sumUp(await run({ "confirm-with-registry": "true" }))).toEqual([0, "clean", "registry"]);
    expect(asked()).toBe(true);
  });

  test("is compared with the place that `against` names, if it names one", async () => {
    const { front, run } = await setScene();
    expect(sumUp(await run({ against: "git:HEAD^1" }))).toEqual([1, "findings", "git", "error schemas/user.avsc"]);
    expect(front.requests).toEqual([]);
  });
});

describe("a registry that cannot be asked", () => {
  test("because it does not answer: the earlier files stand in, with a warning", async () => {
    const { run } = await setScene();
    const result = await run({ "registry-url": "http://127.0.0.1:1" }, { variables: { SCHEMA_REGISTRY_RETRIES: "0" } });
    expect(sumUp(result)).toEqual([1, "findings", "git", "error schemas/user.avsc", "warning"]);
    expect(result.annotations[1]?.message.startsWith(NOT_ASKED)).toBe(true);
    expect(result.summary).toContain(NOT_ASKED);
  });

  test("because it refuses the credentials, in words that hold none of them", async () => {
    const { front, github, run } = await setScene();
    front.interfere = ({ headers }, response) =>
      refuse(response, 401, `Who is ${headers.authorization}? ${listSpellings(PASSWORD).join(" or ")} is wrong.`);
    const result = await run({ "registry-user": "robot", "registry-password": PASSWORD });
    expect(sumUp(result)).toEqual([1, "findings", "git", "error schemas/user.avsc", "warning"]);
    expect(result.annotations[1]?.message).toContain("the input `registry-password`");
    expectSecretKept(result, PASSWORD, github);
  });

  test.each([
    ["a password without its user", { "registry-password": PASSWORD }, "Incomplete credentials"],
    [
      "two kinds of credentials",
      { "registry-user": "u", "registry-password": PASSWORD, "registry-token": "t0ken" },
      "Too many credentials",
    ],
    ["plain http elsewhere", { "registry-url": "http://registry.example.com" }, "Disallowed plain http"],
    [
      "credentials without a registry",
      { "registry-url": "", "registry-token": "t0ken" },
      "The input `registry-token` is given, but no registry is named.",
    ],
    [
      "a damaged key",
      { "registry-key": "MIIEvQIBADANBgkqhkiG", "registry-certificate": "x" },
      "The input `registry-certificate` is neither PEM text nor the path of a file.",
    ],
    ["a reserved header", { "registry-headers": "Authorization: Bearer x" }, "Disallowed header"],
  ])("%s is the workflow's mistake, and fails", async (_, inputs, words) => {
    const { front, run } = await setScene();
    const result = await run(inputs);
    expect(sumUp(result)).toEqual([2, "error", "none", "error"]);
    expect(result.annotations[0]?.message).toContain(words);
    expect(front.requests).toEqual([]);
  });
});

describe("a pull request without secrets", () => {
  const SECRETS = { "registry-user": "robot", "registry-password": "" };

  test.each<readonly [string, Partial<PullRequestFacts>, { [name: string]: string }]>([
    ["from a fork", { headRepository: "Somebody/Hello-World" }, {}],
    ["from a fork that was deleted", { headRepository: null }, {}],
    ["of Dependabot", {}, { GITHUB_ACTOR: "dependabot[bot]" }],
  ])("%s is compared with the earlier files, in a notice", async (_, facts, variables) => {
    const { front, run } = await setScene(BREAKING_USER, facts);
    const result = await run(SECRETS, { variables });
    expect(sumUp(result)).toEqual([1, "findings", "git", "error schemas/user.avsc", "notice"]);
    expect(result.annotations[1]?.message.startsWith(NOT_ASKED)).toBe(true);
    expect(front.requests).toEqual([]);
  });

  test("is compared with a registry that asks for none", async () => {
    const { run } = await setScene(BREAKING_USER, { headRepository: "Somebody/Hello-World" });
    expect(sumUp(await run())).toEqual(FOUND);
  });

  test("is compared with the earlier files where the registry asks for some", async () => {
    const { front, run } = await setScene(BREAKING_USER, { headRepository: "Somebody/Hello-World" });
    front.interfere = (_, response) => refuse(response, 401, "Unauthorized");
    expect(sumUp(await run())).toEqual([1, "findings", "git", "error schemas/user.avsc", "notice"]);
  });

  test("has no identity either", async () => {
    const { front, run } = await setScene(BREAKING_USER, { headRepository: "Somebody/Hello-World" });
    const result = await run({ "registry-oidc-audience": "schemas" });
    expect(sumUp(result)).toEqual([1, "findings", "git", "error schemas/user.avsc", "notice"]);
    expect(front.requests).toEqual([]);
  });
});
