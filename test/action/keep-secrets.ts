import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { GithubSimulator } from "./github-simulator.ts";
import type { StepResult } from "./runner-simulator.ts";

/**
 * That a secret is nowhere in what a step leaves behind, neither as it is nor in base64 nor as a part of a longer text
 * in base64, except in the commands that tell the runner to mask it; and that these commands came.
 */
export function expectSecretKept(run: StepResult, secret: string, github?: GithubSimulator): void {
  const masked = run.commands.filter(({ name }) => name === "add-mask").map(({ data }) => data);
  for (const line of secret.split("\n").filter((one) => one.length > 5)) {
    expect(masked).toContain(line);
    const forms = listForms(line);
    expect(forms.length).toBeGreaterThan(3);
    for (const text of collectTexts(run, github)) expect(forms.filter((form) => text.includes(form))).toEqual([]);
  }
}

function collectTexts(run: StepResult, github: GithubSimulator | undefined): readonly string[] {
  const visible = run.log.split("\n").filter((line) => !line.startsWith("::add-mask::"));
  const files = [run.outputs.get("report-file"), run.outputs.get("sarif-file")].filter((path) => path);
  return [
    visible.join("\n"),
    run.summary ?? "",
    ...run.outputs.values(),
    ...run.environment.values(),
    ...run.state.values(),
    ...files.map((path) => readFileSync(path ?? "", "utf8")),
    ...(github?.requests ?? []).map(({ path, body, token }) => JSON.stringify({ path, body, token })),
  ];
}

/** As it is, as encoders for URLs, JSON and HTML spell it, and what base64 makes of it whatever stands beside it. */
function listForms(secret: string): readonly string[] {
  const inside = ["", "x", "xx"].map((before) => {
    const whole = Buffer.from(`${before}${secret}`).toString("base64").replace(/=+$/, "");
    const [from, to] = [before === "" ? 0 : before.length + 1, -1];
    return whole.slice(from, to);
  });
  return [...listSpellings(secret), Buffer.from(secret).toString("base64"), ...inside];
}

/** A text as programs may repeat it. */
export function listSpellings(text: string): readonly string[] {
  const percent = encodeURIComponent(text);
  return [
    text,
    percent,
    percent.replace(/%../g, (one) => one.toLowerCase()),
    new URLSearchParams({ a: text }).toString().slice(2),
    JSON.stringify(text).slice(1, -1).replaceAll("/", "\\/"),
    Array.from(text, (one) => `\\u00${one.charCodeAt(0).toString(16).padStart(2, "0")}`).join(""),
    Array.from(text, (one) => `&#${one.charCodeAt(0)};`).join(""),
  ];
}
