import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { expectHarmlessMarkdown, expectNothingForged, NASTY, writeManifest } from "./nothing-forged.ts";
import { createTemporaryFolder } from "../support/temporary-folder.ts";
import { checkOut, createPullRequest } from "../action/checkout.ts";
import { createPullRequestEvent } from "../action/events.ts";
import type { GithubSimulator } from "../action/github-simulator.ts";
import { startGithub } from "../action/github-simulator.ts";
import type { StepResult } from "../action/runner-simulator.ts";
import { runStep } from "../action/runner-simulator.ts";
import { PROJECT, record } from "../action/sample-project.ts";

interface Scene {
  readonly github: GithubSimulator;
  readonly workspace: string;
  readonly run: (inputs?: { readonly [name: string]: string }) => Promise<StepResult>;
}

async function setScene(
  before: { readonly [path: string]: string },
  after: { readonly [path: string]: string | null },
): Promise<Scene> {
  const { origin, base, head, merge } = createPullRequest(before, after);
  const { github, url } = await startGithub();
  const workspace = checkOut(origin, merge, 2);
  const event = createPullRequestEvent("opened", { base, head });
  return {
    github,
    workspace,
    run: async (inputs = {}) => {
      const given = { "override-label": "", ...inputs };
      const result = await runStep({ workspace, event, commit: merge, inputs: given, token: "t0ken", apiUrl: url });
      expectNothingForged(result, github);
      return result;
    },
  };
}

describe.each(Object.entries(NASTY))("%s", (_, text) => {
  test("as names of files, subjects, fields and symbols, and as documentation", async () => {
    const file = `schemas/${text.replaceAll("/", "_").replaceAll("\0", "")}.avsc`;
    const describeSchema = (type: unknown): string =>
      JSON.stringify({
        type: "record",
        name: "Order",
        namespace: "shop",
        doc: text,
        fields: [
          { name: "id", type: "string", doc: text },
          { name: "state", type: { type: "enum", name: "State", symbols: ["A", "B"], doc: text }, aliases: [text] },
          { name: "total", type, doc: text, [text]: text },
        ],
      });
    const manifest = writeManifest({ [file]: text, "schemas/bad.avsc": "bad-value" });
    const bad = JSON.stringify({ type: "record", name: text, fields: [{ name: text, type: text }, { name: text }] });
    const symbols = JSON.stringify({ type: "enum", name: "State", symbols: [text, text] });
    const { github, run } = await setScene(
      { "schemagate.yaml": manifest, [file]: describeSchema("long"), "schemas/bad.avsc": '"string"' },
      { [file]: describeSchema("int"), "schemas/bad.avsc": bad },
    );
    const { outputs } = await run({ comment: "always", suggestions: "true" });
    expect(["findings", "could-not-check"]).toContain(outputs.get("result"));
    expect(github.comments.length).toBe(1);
    const other = await setScene({ ...PROJECT }, { "schemas/user.avsc": symbols });
    await other.run({ comment: "always" });
  });

  test("as the manifest", async () => {
    const { run } = await setScene({ ...PROJECT }, { "schemagate.yaml": text });
    expect((await run()).exitCode).toBe(2);
    const keys = `version: 1\n${JSON.stringify(text)}: 1\nsubjects:\n  - files: ${JSON.stringify(text)}\n    subject: ${JSON.stringify(text)}\n    compatibility: ${JSON.stringify(text)}\n    ${JSON.stringify(text)}: x\n`;
    const other = await setScene({ ...PROJECT }, { "schemagate.yaml": keys });
    expect((await other.run()).exitCode).toBeGreaterThan(0);
  });

  test("as a branch's name", async () => {
    const { origin, base, head, merge } = createPullRequest(PROJECT, {});
    const { github, url } = await startGithub();
    const event = createPullRequestEvent("opened", { base, head, labels: [text] });
    (event.payload["pull_request"] as { base: { ref: string } }).base.ref = text;
    const inputs = { comment: "always", "comment-key": "schemagate.yaml" };
    const run = await runStep({
      workspace: checkOut(origin, merge, 2),
      event,
      commit: merge,
      inputs,
      token: "t0ken",
      apiUrl: url,
    });
    expect(run.exitCode).toBe(0);
    expectHarmlessMarkdown(run.summary ?? "");
    expect(run.commands.map(({ name }) => name)).toEqual(["stop-commands"]);
    expect(github.comments.length).toBe(1);
  });
});

const SECRET = "a line of a file that is none of the repository's";

describe("what lies outside of the checkout", () => {
  test.each([
    ["a schema that is a link", "schemas/user.avsc"],
    ["a manifest that is a link", "schemagate.yaml"],
  ])("%s is not read", async (_, path) => {
    const outside = createTemporaryFolder({ "secret.avsc": `"${SECRET}"` });
    const { workspace, github, run } = await setScene(PROJECT, { "schemas/user.avsc": record("shop.User", []) });
    unlinkSync(join(workspace, path));
    symlinkSync(join(outside, "secret.avsc"), join(workspace, path));
    const result = await run({ comment: "always" });
    expect(result.exitCode).toBe(2);
    expect(JSON.stringify([result.log, result.summary, github.comments])).not.toContain(SECRET);
  });

  test.each(["../secret/*.avsc", "/etc/*.avsc", "schemas/../../secret/*.avsc"])(
    "%s in a manifest is refused",
    async (glob) => {
      const manifest = `version: 1\nsubjects:\n  - files: ${JSON.stringify(glob)}\n    subject: "{name}"\n`;
      const { github, run } = await setScene(PROJECT, { "schemagate.yaml": manifest });
      const result = await run();
      expect(result.exitCode).toBe(2);
      expect(JSON.stringify([result.log, github.comments])).not.toContain(SECRET);
    },
  );

  test("a working directory that is a link out of it is refused", async () => {
    const outside = createTemporaryFolder({ ...PROJECT });
    const { workspace, run } = await setScene(PROJECT, {});
    symlinkSync(outside, join(workspace, "services"));
    const result = await run({ "working-directory": "services" });
    expect([result.exitCode, result.annotations.map(({ message }) => message)]).toEqual([
      2,
      ["The folder `services` lies outside the checkout. `working-directory` takes a folder of the repository."],
    ]);
  });

  test("a report is not written through a link", async () => {
    const outside = createTemporaryFolder({ "kept.txt": "kept" });
    const { workspace, run } = await setScene(PROJECT, {});
    symlinkSync(outside, join(workspace, "out"));
    const result = await run({ "report-file": "out/deep/report.json" });
    expect(result.exitCode).toBe(2);
    expect(result.annotations.map(({ message }) => message)).toEqual([
      "The file `out/deep/report.json` lies outside the checkout. Write reports into the checkout or into the runner's folder for temporary files.",
    ]);
  });
});

describe("addresses that a pull request brings", () => {
  test("are not asked, and nothing is sent to them", async () => {
    const requests: string[] = [];
    const server = createServer((request, response) => {
      requests.push(request.url ?? "");
      response.end("{}");
    });
    await new Promise<void>((done) => {
      server.listen(0, "127.0.0.1", done);
    });
    onTestFinished(() => void server.close());
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const manifests = [
      `version: 1\nregistry:\n  url: ${address}\nsubjects: []\n`,
      `version: 1\nregistry: ${address}\nsubjects:\n  - files: schemas/*.avsc\n    subject: "{name}-value"\n`,
      `version: 1\nsubjects:\n  - files: "${address}/*.avsc"\n    subject: x\n`,
    ];
    for (const manifest of manifests) {
      const { run } = await setScene(PROJECT, {
        "schemagate.yaml": manifest,
        ".npmrc": `registry=${address}\n`,
        ".env": `SCHEMA_REGISTRY_URL=${address}\nHTTPS_PROXY=${address}\n`,
        "schemas/user.avsc": record("shop.User", [{ name: "x", type: { $ref: address } }]),
      });
      expect((await run()).exitCode).toBe(2);
    }
    expect(requests).toEqual([]);
  });
});

describe("bombs", () => {
  test("aliases of aliases in the manifest", async () => {
    const levels = Array.from({ length: 20 }, (_, index) => {
      const items = index === 0 ? '"x"' : Array.from({ length: 10 }, () => `*a${index - 1}`).join(", ");
      return `a${index}: &a${index} [${items}]`;
    });
    const { run } = await setScene(PROJECT, {
      "schemagate.yaml": `version: 1\n${levels.join("\n")}\nsubjects: *a19\n`,
    });
    expect((await run()).exitCode).toBe(2);
  });

  test("a schema nested a hundred thousand deep", async () => {
    const deep = `${'{"type":"array","items":'.repeat(100_000)}"int"${"}".repeat(100_000)}`;
    const { run } = await setScene(PROJECT, { "schemas/user.avsc": deep });
    expect((await run()).exitCode).toBeGreaterThan(0);
  });

  test("names and texts of a million characters", async () => {
    const long = "a".repeat(1_000_000);
    const manifest = `${PROJECT["schemagate.yaml"]}  - schema: schemas/x/long.avsc\n    subject: ${long}\n`;
    const { github, run } = await setScene(PROJECT, {
      "schemagate.yaml": manifest,
      "schemas/x/long.avsc": record(`shop.${long}`, [{ name: long, type: long, doc: long }]),
      "schemas/user.avsc": record("shop.User", [{ name: long, type: "string" }]),
    });
    const { exitCode, summary, annotations, outputs } = await run({ comment: "always" });
    expect(exitCode).toBeGreaterThan(0);
    expect(summary?.length).toBeLessThan(100_000);
    expect(annotations.every(({ message }) => message.length < 4096)).toBe(true);
    expect(outputs.get("subjects-changed")?.length).toBeLessThanOrEqual(60_000);
    expect(github.comments.length).toBe(1);
  });

  test("hundreds of broken subjects: the comment, the summary and the annotations keep their limits", async () => {
    const count = 150;
    const files = Array.from({ length: count }, (_, index) => `schemas/s${index}.avsc`);
    const fields = Array.from({ length: 5 }, (_, index) => ({ name: `f${index}`, type: "long" }));
    const write = (type: string): { [path: string]: string } =>
      Object.fromEntries(
        files.map((file, index) => [
          file,
          record(
            `shop.S${index}`,
            fields.map((field) => ({ ...field, type })),
          ),
        ]),
      );
    const { github, run } = await setScene(
      { "schemagate.yaml": PROJECT["schemagate.yaml"] ?? "", ...write("long") },
      write("int"),
    );
    const { annotations, dropped, summary, outputs } = await run();
    expect([outputs.get("error-count"), annotations.length, dropped]).toEqual([String(count * 5 + 1), 10, 0]);
    expect(summary?.length).toBeGreaterThan(300_000);
    expect(github.comments[0]?.body.length).toBeGreaterThan(55_000);
    expect(github.comments[0]?.body).toMatch(/parts more had no room here/);
  });
});

test("a payload that is no pull request's, and one that is no JSON, are told of", async () => {
  const { workspace, run } = await setScene(PROJECT, {});
  await run();
  const step = { workspace, commit: "0".repeat(40), token: "t0ken" };
  for (const payload of [{}, null, [], "x", { pull_request: { number: "2; rm -rf /" } }]) {
    const result = await runStep({ ...step, event: { name: "pull_request", payload } });
    expect([result.exitCode, result.outputs.get("result")]).toEqual([2, "error"]);
  }
  const broken = join(createTemporaryFolder(), "event.json");
  writeFileSync(broken, "{");
  const variables = { GITHUB_EVENT_PATH: broken };
  const result = await runStep({ ...step, event: { name: "pull_request", payload: {} }, variables });
  expect(result.exitCode).toBe(2);
});
