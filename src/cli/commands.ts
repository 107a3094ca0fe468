import type { Command, Flag } from "./flag.ts";
import { PLAN, PUBLISH, SERVE } from "./registry-commands.ts";
import { CONFIRM_FLAG, CONNECTION_FLAGS } from "./registry-flags.ts";
import { LEVEL_FLAG, REGISTRY_VERSION_FLAG, REPORT_FLAGS } from "./report-flags.ts";

const AGAINST_FLAG: Flag = {
  name: "against",
  value: "<baseline>",
  default: "the workspace's registry folder, else the git merge base",
  description: "Where the earlier versions are: `dir:<path>` a registry folder, `git:<ref>` the files at a git ref.",
};

const CHECK: Command = {
  name: "check",
  summary: "judge every mapped schema against its earlier versions",
  description:
    "Reads the manifest, finds the earlier versions of each subject and answers what the registry would answer to the new schema. Given files, only their subjects and those that refer to them are checked.",
  positionals: { usage: "[files…]", least: 0, most: Number.POSITIVE_INFINITY },
  flags: [
    {
      ...AGAINST_FLAG,
      description: `${AGAINST_FLAG.description} \`registry\`: the registry that the environment names.`,
    },
    LEVEL_FLAG,
    { name: "subject", value: "<glob>", repeatable: true, description: "Check only subjects whose name matches." },
    {
      name: "hazards",
      description: "Also warn about changes that the registry accepts and that lose or corrupt data all the same.",
    },
    {
      name: "fix",
      description:
        "Make the safe edits that findings offer (defaults, aliases, branches kept), then report what is left.",
    },
    { name: "fix-dry-run", description: "Show as a diff what `--fix` would change, and change nothing." },
    { name: "changed", description: "Check only subjects whose file, or a file it refers to, changed." },
    { name: "no-lint", description: "Judge compatibility only, and do not lint the schemas." },
    CONFIRM_FLAG,
    REGISTRY_VERSION_FLAG,
    ...REPORT_FLAGS,
    ...CONNECTION_FLAGS,
  ],
  examples: [
    { line: "schemagate check", description: "everything the manifest maps" },
    { line: "schemagate check --against git:origin/main --changed", description: "what a branch changes" },
    { line: 'schemagate check --subject "orders-*" --level FULL', description: "some subjects, more strictly" },
    { line: "schemagate check --format text --format json:report.json", description: "for people and for a machine" },
  ],
};

const COMPARE: Command = {
  name: "compare",
  summary: "judge two schema files in both directions",
  description:
    "Says whether the reader can read what the writer wrote, and the reverse. `--level` says which direction must hold; findings in the other one are notes.",
  positionals: { usage: "<reader> <writer>", least: 2, most: 2 },
  flags: [
    { ...LEVEL_FLAG, default: "BACKWARD", description: "The compatibility level whose direction must hold." },
    REGISTRY_VERSION_FLAG,
    ...REPORT_FLAGS,
  ],
  examples: [
    { line: "schemagate compare new.avsc old.avsc", description: "can the new schema read old data?" },
    { line: "schemagate compare new.avsc old.avsc --level FULL", description: "both directions must hold" },
  ],
};

const PRESET_FLAG: Flag = {
  name: "preset",
  value: "<preset>",
  choices: ["core", "recommended", "strict"],
  default: "the manifest's, else recommended",
  description: "The set of lint rules to start from; each holds the one before it.",
};

const LINT: Command = {
  name: "lint",
  summary: "find what the registry accepts and production does not forgive",
  description:
    "Lints the schemas that the manifest maps, or the given files, with the rules of the manifest's `lint`. Without a manifest all Avro schemas of the folder are linted. `check` lints too. Waivers of the manifest hold.",
  positionals: { usage: "[files…]", least: 0, most: Number.POSITIVE_INFINITY },
  flags: [
    PRESET_FLAG,
    {
      ...AGAINST_FLAG,
      default: "nothing",
      description:
        "Also compare with earlier versions: `dir:<path>` a registry folder, `git:<ref>` the files at a git ref.",
    },
    {
      name: "since",
      value: "<ref>",
      description: "Judge style only where something was added or changed since this git ref, and compare with it.",
    },
    {
      name: "baseline",
      value: "<file>",
      description: "Do not show the findings that are recorded in this file.",
    },
    { name: "update-baseline", description: "Record all present findings in the file of `--baseline`." },
    { name: "subject", value: "<glob>", repeatable: true, description: "Lint only subjects whose name matches." },
    { name: "fix", description: "Make the fixes that make no new version in the registry, then report what is left." },
    {
      name: "fix-effect",
      value: "<effect>",
      choices: ["text", "meta", "contract"],
      default: "text",
      description:
        "How far `--fix` goes: `meta` also makes new versions with the same contract, `contract` also changes it as long as nothing gets incompatible.",
    },
    { name: "fix-dry-run", description: "Show as a diff what `--fix` would change, and change nothing." },
    ...REPORT_FLAGS,
  ],
  examples: [
    { line: "schemagate lint", description: "everything the manifest maps" },
    { line: "schemagate lint schemas/orders.avsc --preset strict", description: "one file, with all rules" },
    { line: "schemagate lint --since origin/main", description: "an old repository: style for new fields only" },
    { line: "schemagate lint --fix --fix-effect meta", description: "mend what leaves the contract as it is" },
  ],
};

const RULES: Command = {
  name: "rules",
  summary: "list the lint rules and how grave each is here",
  description: "Lists every rule with its preset, the severity it has under the manifest, and what its fixes do.",
  positionals: { usage: "", least: 0, most: 0 },
  flags: [
    PRESET_FLAG,
    { name: "format", value: "<format>", choices: ["text", "json"], default: "text", description: "How to print it." },
  ],
  examples: [
    { line: "schemagate rules", description: "all rules, with the manifest's settings" },
    { line: "schemagate rules --preset core --format json", description: "what `core` holds, for a machine" },
  ],
};

const WAIVE: Command = {
  name: "waive",
  summary: "accept one finding for some time, with the reason",
  description:
    "Writes a waiver for a finding of `check` into the manifest. It is bound to the finding's place and content, is shown in every report, and ends. The finding is named as the report does, `file:line`, or by its fingerprint.",
  positionals: { usage: "<finding>", least: 1, most: 1 },
  flags: [
    { name: "reason", value: "<text>", description: "Why the finding is accepted; has to be given." },
    { name: "rule", value: "<rule>", description: "The rule, where several findings stand at one place." },
    { name: "days", value: "<n>", default: "90", description: "How many days it holds." },
    { name: "expires", value: "<date>", description: "The last day it holds, `YYYY-MM-DD`, instead of `--days`." },
    { name: "ticket", value: "<id>", description: "Where the work that ends it is tracked." },
    { name: "approved-by", value: "<who>", description: "Who agreed." },
    { name: "hazards", description: "The finding is one of `check --hazards`." },
    AGAINST_FLAG,
  ],
  examples: [
    {
      line: 'schemagate waive schemas/orders/value.avsc:12 --reason "Readers stay on Avro 1.8" --days 60',
      description: "the finding at a line",
    },
    {
      line: 'schemagate waive 0123456789abcdef --reason "Empty topic until the launch" --ticket DATA-12',
      description: "a finding by its fingerprint",
    },
  ],
};

const EXPLAIN: Command = {
  name: "explain",
  summary: "explain a kind of finding or a lint rule",
  description:
    "Prints what a kind of incompatibility is, why it breaks, a message that shows it, what to do, and the registry's own name for it; or the page of a lint rule with its examples. Without a name it lists all kinds and rules.",
  positionals: { usage: "[kind or rule]", least: 0, most: 1 },
  flags: [],
  examples: [
    { line: "schemagate explain avro/field-without-default", description: "the page of a finding" },
    { line: "schemagate explain avro/logical-type-placement", description: "the page of a lint rule" },
    { line: "schemagate explain", description: "all kinds and rules" },
  ],
};

const MATRIX: Command = {
  name: "matrix",
  summary: "compare one subject with every earlier version",
  description:
    "Compares a subject's file with every earlier version in both directions, whatever its level asks, and says which levels the change would pass and which side to upgrade first.",
  positionals: { usage: "<subject>", least: 1, most: 1 },
  flags: [
    AGAINST_FLAG,
    REGISTRY_VERSION_FLAG,
    { name: "format", value: "<format>", choices: ["text", "json"], default: "text", description: "How to print it." },
  ],
  examples: [
    { line: "schemagate matrix orders-value", description: "is it safe towards old data and old consumers?" },
    { line: "schemagate matrix orders-value --format json", description: "for a machine" },
  ],
};

const SUBJECTS: Command = {
  name: "subjects",
  summary: "list which file belongs to which subject, and why",
  description:
    "Reads the manifest and shows every subject with its file, how its name was derived and which references were found, with everything that is wrong with the mapping.",
  positionals: { usage: "", least: 0, most: 0 },
  flags: [
    { name: "format", value: "<format>", choices: ["text", "json"], default: "text", description: "How to print it." },
  ],
  examples: [
    { line: "schemagate subjects", description: "what the manifest maps" },
    { line: "schemagate subjects --format json", description: "for a machine" },
  ],
};

const INIT: Command = {
  name: "init",
  summary: "propose a manifest from the schema files there are",
  description:
    "Writes a `schemagate.yaml` that maps every schema file of the folder, by its name (`orders-value.avsc`, `orders/value.avsc`) or the type it defines. A manifest that is there already stays as it is.",
  positionals: { usage: "", least: 0, most: 0 },
  flags: [{ name: "force", description: "Replace a manifest that is there already." }],
  examples: [
    { line: "schemagate init", description: "a manifest for the schemas of this folder" },
    { line: "schemagate init -C services/orders --force", description: "for another folder, in place of the old one" },
  ],
};

/** All commands, in the order they are listed to people. */
export const COMMANDS: readonly Command[] = [
  CHECK,
  LINT,
  WAIVE,
  PLAN,
  PUBLISH,
  SUBJECTS,
  INIT,
  SERVE,
  COMPARE,
  MATRIX,
  RULES,
  EXPLAIN,
];
