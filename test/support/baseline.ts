import type { Baseline, BaselineSubject } from "../../src/baseline/baseline.ts";

/** What a baseline that needs no waiting knows of a subject; its file is `schemas/<subject>.avsc`. */
export function readAtOnce(baseline: Baseline, subject: string): BaselineSubject {
  const answer = baseline.readSubject(subject, `schemas/${subject}.avsc`);
  if (answer instanceof Promise) throw new Error("expected an answer at once");
  return answer;
}
