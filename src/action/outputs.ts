/** Names of the outputs. */
export type ActionOutputName =
  | "result"
  | "error-count"
  | "warning-count"
  | "unchecked-count"
  | "subject-count"
  | "subjects-changed"
  | "overridden"
  | "sarif-file"
  | "report-file"
  | "comment-url";

/** What each output holds, for somebody who writes a workflow, in the order they are listed to people. */
export const ACTION_OUTPUTS: { readonly [Name in ActionOutputName]: string } = {
  result:
    "The run in one word: `clean`, `findings`, `could-not-check` (something was left unjudged), or `error` (nothing could be judged).",
  "error-count": "Findings of severity error.",
  "warning-count": "Findings of severity warning.",
  "unchecked-count": "Things that could not be judged.",
  "subject-count": "Subjects that were looked at.",
  "subjects-changed":
    "The subjects that were looked at and would get a new version, as a JSON array of names; empty when it would be longer than 60,000 characters, then `report-file` has them.",
  overridden: "`true` when the override label let findings pass, else `false`.",
  "sarif-file": "Absolute path of the SARIF file, if one was written.",
  "report-file": "Absolute path of the JSON report, if one was written.",
  "comment-url": "Address of the pull request comment, if there is one.",
};

/** A value for every output; those that a run has nothing for are empty. */
export type ActionOutputs = { readonly [Name in ActionOutputName]: string };
