import { describe, expect, test } from "vitest";
import { loadApiValidator } from "../action/api-validator.ts";
import type { PlannedAnswer } from "../action/github-simulator.ts";

/** That the forge's own description, against which the action's requests are held, would find what is wrong. */
function check(call: string, body: unknown, answer: PlannedAnswer): readonly string[] {
  const [method = "", path = ""] = call.split(" ");
  return (loadApiValidator()?.check({ method, path, body, token: undefined }, answer) ?? []).map((problem) =>
    problem.replace(/^.*: (?=query|request|answer)/, ""),
  );
}

describe("the description of the forge's interface", () => {
  test("knows its operations", () => {
    expect(check("POST /repos/a/b/pulls/2/nothing", {}, { status: 200 })).toEqual([
      "POST /repos/a/b/pulls/2/nothing is no operation of the forge.",
    ]);
  });

  test("knows what a request must hold and may hold", () => {
    expect(check("POST /repos/a/b/issues/2/comments", { text: "x" }, { status: 403 })).toEqual([
      "request / must have required property 'body'",
    ]);
    expect(check("POST /repos/a/b/pulls/2/reviews", { event: "NO", comments: [{}] }, { status: 403 })).toEqual([
      "request /event must be equal to one of the allowed values",
      "request /comments/0 must have required property 'path'",
      "request /comments/0 must have required property 'body'",
    ]);
    expect(check("GET /repos/a/b/issues/2/comments?size=3", undefined, { status: 403 })).toEqual([
      "query size is not known",
    ]);
  });

  test("knows what an answer holds", () => {
    const problems = check("GET /repos/a/b/issues/2/comments", undefined, { status: 200, body: [{ id: "x" }] });
    expect(problems).toContain("answer 200 /0/id must be integer");
    expect(problems).toContain("answer 200 /0 must have required property 'user'");
  });
});
