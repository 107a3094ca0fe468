import type { ManifestRule } from "../manifest/manifest-problem.ts";
import type { MappingRule } from "../manifest/mapping-diagnostic.ts";

/** Findings that are neither a difference nor a lint rule nor a text that the registry would refuse. */
export type PlainRule =
  | ManifestRule
  | MappingRule
  | "could-not-check"
  | "registry/disagreement"
  | "registry/refused"
  | "subject/level-loosened"
  | "subject/schema-type-changed";

/** What there is to say about a finding of one sort. */
export interface FindingWords {
  readonly title: string;
  /** What it means, and why it is a finding. */
  readonly meaning: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** The pages of plain findings, by the ids that findings carry. */
export const FINDING_WORDS: { readonly [Rule in PlainRule]: FindingWords } = {
  "could-not-check": {
    title: "Something could not be judged",
    meaning:
      "A file, a subject or a setting kept a verdict from being made: the message says which and why. What was not judged counts as neither sound nor broken, so the run ends with exit status 2, and never as clean. Some formats of the report show it as a finding with this id.",
    remedy: "Do what the message says, then check again. The other subjects have their verdicts already.",
  },
  "registry/disagreement": {
    title: "The registry's verdict is another one",
    meaning:
      "With `--confirm-with-registry` (input `confirm-with-registry`) the registry judges each schema too, and here the two verdicts differ. Where the registry refuses, this is an error, since the registry decides on merge; where it would take what the check finds broken, it is a warning beside the findings. Known reasons: a make or version of registry with rules of its own, versions registered in between, or a fault of schemagate.",
    remedy:
      "Check again, in case somebody registered a version meanwhile. If it stays, go by the stricter of the two, and report the difference with the lines of the finding: they hold the registry, the rules, the versions and the hash of the schema.",
  },
  "registry/refused": {
    title: "The registry refuses what only it could judge",
    meaning:
      "The registry has settings for this subject that schemagate does not decide (a compatibility group, an unknown policy, rules of its own), so with `--confirm-with-registry` (input `confirm-with-registry`) its verdict counts, and it refuses the schema. Registering it after the merge would fail for the same reason.",
    remedy: "Change the schema as the registry's words in the finding say, and check again.",
  },
  "subject/level-loosened": {
    title: "A compatibility level becomes looser",
    meaning:
      "The manifest sets a level for this subject that forbids less than the one in force. The schema is judged at the new level, and publishing sets it. Whoever reads or writes the data relies on the old one: what it kept from happening may happen from now on, with this very change or a later one.",
    remedy:
      "Agree on it with the owners of all consumers and producers, or leave the level as it is. For a single change that has to pass, restore the level in the next change of the manifest; a waiver would not do, since the registry goes by the level.",
  },
  "subject/schema-type-changed": {
    title: "The subject's schemas are of another type",
    meaning:
      "Earlier versions of the subject are, say, Avro, and this one is JSON Schema. Neither can read the other's data, and the registry refuses another type at every level but NONE.",
    remedy:
      "Register the schema under a new subject and write its data to a new topic. If only the file's ending is wrong, rename it: `.avsc` is Avro, `.json` is JSON Schema.",
  },
  "manifest/ambiguous-reference": {
    title: "A type has several definitions",
    meaning:
      "A schema uses a named type that more than one mapped file defines, and nothing says which is meant. The message names them.",
    remedy:
      "Write the reference down under `references` of the entry, with the `subject` that is meant, or rename one of the types.",
  },
  "manifest/case-collision": {
    title: "Two files differ only by case",
    meaning:
      "macOS and Windows keep only one of two such files, so another schema would be checked and registered there than on Linux.",
    remedy: "Rename one of the files.",
  },
  "manifest/connection-setting": {
    title: "A connection stands in the manifest",
    meaning:
      "The manifest is part of the repository, and whoever proposes a change can write to it: an address or a credential in it could send secrets anywhere. So it holds none, and the finding does not repeat the line.",
    remedy:
      "Remove it. Give the registry by `--registry` or the environment (`SCHEMA_REGISTRY_URL`), in the GitHub Action by the inputs that begin with `registry-`. A credential that was committed has to be replaced.",
  },
  "manifest/empty-glob": {
    title: "A pattern matches no schema file",
    meaning:
      "An entry's pattern finds nothing, or `exclude` leaves out everything it finds. The subjects it was written for would go unchecked without anybody noticing, for instance after a folder was renamed.",
    remedy: "Correct the pattern, or remove the entry when its files are gone for good.",
  },
  "manifest/invalid-glob": {
    title: "A pattern cannot be read",
    meaning:
      "The pattern is malformed, leaves the folder of the manifest, or is more complicated than patterns may be.",
    remedy:
      "Correct it at the marked place. `*` stands for a part of a name, `**` for any folders, `{a,b}` for alternatives.",
  },
  "manifest/invalid-path": {
    title: "A path leads out of the workspace",
    meaning:
      "Paths in a manifest are relative to its folder and stay inside it, with `/` between their parts, so that a manifest means the same everywhere and reads no file of somebody else's.",
    remedy: "Write the path relative to the manifest's folder, without a leading `/` and without `..`.",
  },
  "manifest/invalid-subject": {
    title: "A name that no subject can have",
    meaning:
      "The subject's name, as it is written or as it was derived from the file, is one that registries do not take.",
    remedy: "Choose another name, or change the template or strategy that derives it.",
  },
  "manifest/invalid-template": {
    title: "A template for subjects cannot be read",
    meaning: "A `subject` with placeholders has an unknown placeholder or an unclosed brace.",
    remedy: "Correct it at the marked place. The placeholders are listed in the documentation of the manifest.",
  },
  "manifest/invalid-value": {
    title: "A value of another sort is expected",
    meaning: "A key of the manifest has a value that it cannot have. The message says what is expected there.",
    remedy: "Correct the value at the marked place.",
  },
  "manifest/invalid-yaml": {
    title: "The manifest is not valid YAML",
    meaning:
      "The text breaks a rule of YAML 1.2, or uses what manifests do without: several documents, tags, or aliases that blow up to a huge text.",
    remedy:
      "Correct it at the marked place. Tabs for indentation and unquoted text with `: ` in it are the usual reasons.",
  },
  "manifest/missing-key": {
    title: "A key is missing",
    meaning: "The manifest, or an entry in it, lacks a key without which it says nothing. The message names it.",
    remedy: "Add the key.",
  },
  "manifest/reference-cycle": {
    title: "Schemas refer to each other in a circle",
    meaning:
      "A schema is registered after those it refers to. In a circle none can be first, so the registry takes none of them.",
    remedy: "Move what they share into a schema of its own that both refer to, or define one inside the other.",
  },
  "manifest/subject-mapped-twice": {
    title: "Two files for one subject",
    meaning:
      "Two files are mapped to the same subject, so it is unclear which is its next version. The finding shows both entries.",
    remedy: "Narrow one of the entries, or give one of the files another subject.",
  },
  "manifest/too-large": {
    title: "The manifest is too large",
    meaning: "The file is larger, deeper or longer than any manifest written by people, and is not read for safety.",
    remedy: "Map many files by one entry with a pattern, or split the repository into several manifests.",
  },
  "manifest/underivable-subject": {
    title: "No subject can be derived for a file",
    meaning:
      "The entry's template or strategy needs something that this file does not have, for instance the name of a record at its top.",
    remedy: "Give the file what is missing, or map it by an entry of its own with an explicit `subject`.",
  },
  "manifest/unknown-key": {
    title: "An unknown key",
    meaning:
      "The manifest has a key that means nothing. A misspelt key would otherwise silently leave its setting out.",
    remedy: "Correct the spelling, or remove the key.",
  },
  "manifest/unknown-reference": {
    title: "A reference leads nowhere",
    meaning:
      "A schema uses a named type, or an entry names a subject, that no mapped file defines and that the compared versions do not hold.",
    remedy:
      "Correct the name, map the file that defines it, or name the subject and version under `references` of the entry.",
  },
  "manifest/unmapped-file": {
    title: "A schema file without a subject",
    meaning: "A schema file of the workspace belongs to no entry, so nobody checks or publishes it.",
    remedy: "Add an entry for it under `subjects`, or a pattern under `ignore`.",
  },
  "manifest/unsupported-version": {
    title: "A version of the manifest that is not known",
    meaning: "`version` says which format the manifest has. This program knows version 1.",
    remedy: "Write `version: 1`, or use a newer schemagate if the manifest was written for one.",
  },
};
