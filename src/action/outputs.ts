/** Names of the outputs. */
export type ActionOutputName =
  | "command"
  | "result"
  | "error-count"
  | "warning-count"
  | "unchecked-count"
  | "subject-count"
  | "subjects-changed"
  | "compared-with"
  | "registered"
  | "plan-hash"
  | "plan-announced"
  | "overridden"
  | "sarif-file"
  | "report-file"
  | "comment-url";

/** What each output holds, for somebody who writes a workflow, in the order they are listed to people. */
export const ACTION_OUTPUTS: { readonly [Name in ActionOutputName]: string } = {
  command: "What was done: `check`, `lint`, `publish`, or `plan` for a dry run; empty when nothing could be done.",
  result:
    "The run in one word. Of a check: `clean`, `findings` or `could-not-check` (something was left unjudged). Of publishing: `published`, `incomplete` (something is left to do) or `superseded` (left to the run of a newer push). Of a dry run: `planned` or `incomplete`. Of any: `error`, when nothing could be done.",
  "error-count": "Findings of severity error.",
  "warning-count": "Findings of severity warning.",
  "unchecked-count": "Things that could not be judged.",
  "subject-count": "Subjects that were looked at.",
  "subjects-changed":
    "The subjects that were looked at and would get a new version, as a JSON array of names; empty when it would be longer than 60,000 characters, then `report-file` has them.",
  "compared-with":
    "Where the earlier versions came from: `registry`, `directory` (a directory registry), `git`, or `none`.",
  registered:
    'The versions that were registered by this run, as a JSON array such as `[{"subject":"orders-value","version":4,"id":17}]`; empty when it would be longer than 60,000 characters, then `report-file` has them.',
  "plan-hash":
    "A short hash of what a merge would change in the registry, or what publishing set out to change; empty when no registry was asked.",
  "plan-announced":
    "Of publishing after a push: `true` when the pull request showed every step of the plan, `false` when not; empty when that is not known.",
  overridden: "`true` when the override label let findings pass, else `false`.",
  "sarif-file": "Absolute path of the SARIF file, if one was written.",
  "report-file": "Absolute path of the JSON report, if one was written.",
  "comment-url": "Address of the pull request comment, if there is one.",
};

/** A value for every output; those that a run has nothing for are empty. */
export type ActionOutputs = { readonly [Name in ActionOutputName]: string };
