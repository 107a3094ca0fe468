/** An input of the action, as data for the reader, the manifests of the actions and the documentation. */
export interface ActionInput {
  /** What it does, for somebody who writes a workflow; Markdown. */
  readonly description: string;
  /** What holds when it is not given, as the action's manifest spells it. */
  readonly default: string;
  /** What holds when it is not given, in words, where the default alone does not say it. */
  readonly meaning?: string;
}

/** Names of the inputs. */
export type ActionInputName =
  | "working-directory"
  | "manifest"
  | "against"
  | "base"
  | "fail-on"
  | "hazards"
  | "comment"
  | "comment-key"
  | "suggestions"
  | "override-label"
  | "sarif-file"
  | "report-file"
  | "token";

/** Every input, in the order they are listed to people. */
export const ACTION_INPUTS: { readonly [Name in ActionInputName]: ActionInput } = {
  "working-directory": {
    description:
      "The folder that holds the manifest, relative to the repository. Nothing outside of it is read. For several manifests use one step each, with its own `comment-key`.",
    default: ".",
  },
  manifest: {
    description: "The manifest that maps schema files to subjects, relative to `working-directory`.",
    default: "schemagate.yaml",
  },
  against: {
    description:
      "Where the earlier versions are: `dir:<path>` a directory registry, `git:<ref>` the files at a branch, tag or commit.",
    default: "",
    meaning: "the folder `registry/` beside the manifest, else the commit where the change starts",
  },
  base: {
    description:
      "The commit, branch or tag that changes are counted from. Needed only where the event does not tell, or where another comparison is wanted.",
    default: "",
    meaning: "the event's: the first parent of a pull request's merge commit, the branch before a push",
  },
  "fail-on": {
    description:
      "The mildest severity that fails the step: `error`, `warning`, `info`, or `never`. What could not be checked always fails it.",
    default: "error",
  },
  hazards: {
    description:
      "Whether to warn about changes that the registry accepts and that lose or corrupt data all the same: `true` or `false`.",
    default: "false",
  },
  comment: {
    description:
      "When to write the report under the pull request, in one comment that is kept up to date: `on-issue` when there is something to say (it turns green when that is mended), `always`, or `never`. Needs `pull-requests: write`; without it the report is in the job summary.",
    default: "on-issue",
  },
  "comment-key": {
    description:
      "What tells this step's comment from those of other steps. Give one where a matrix runs the step several times.",
    default: "",
    meaning: "the workflow's and the job's name and the manifest's path",
  },
  suggestions: {
    description:
      "Whether to offer the edits that mend findings as review suggestions on the lines of the pull request: `true` or `false`. Needs `pull-requests: write`.",
    default: "false",
  },
  "override-label": {
    description:
      "A label of the pull request that lets findings pass. The report keeps showing them, with who set the label. Have the workflow run on `labeled` and `unlabeled` too. Empty for none.",
    default: "schemagate-override",
  },
  "sarif-file": {
    description: "Write the report as SARIF to this file, for `github/codeql-action/upload-sarif`.",
    default: "",
    meaning: "no file",
  },
  "report-file": {
    description: "Write the whole report as JSON to this file. `dist/report.schema.json` describes it.",
    default: "",
    meaning: "no file",
  },
  token: {
    description: "The token for comments, labels and fetching the base commit.",
    default: "${{ github.token }}",
  },
};
