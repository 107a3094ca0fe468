import type { Proposal, ProposedRule, ProposedSubject } from "./proposal.ts";
import { chooseGlobs, createIgnoreGlob, isGlobLike } from "./proposed-globs.ts";

/** Entries of a proposed manifest that share a comment, each as its lines without indentation. */
interface EntryGroup {
  readonly comment: string;
  readonly entries: readonly (readonly string[])[];
}

interface RuleText {
  readonly rule: Exclude<ProposedRule, "plain">;
  readonly comment: string;
  /** The names of the files, before the extension. */
  readonly pattern: string;
  readonly naming: string;
}

const RULE_TEXTS: readonly RuleText[] = [
  { rule: "stem", comment: "Named after their files.", pattern: "*-{key,value}", naming: 'subject: "{name}"' },
  {
    rule: "folder",
    comment: "The folder is the topic, the file says which half of a record it describes.",
    pattern: "{key,value}",
    naming: 'subject: "{dir}-{name}"',
  },
  {
    rule: "record",
    comment: "Named after the types they define.",
    pattern: "*",
    naming: "strategy: RecordNameStrategy",
  },
];

/** The text of a manifest that maps a proposal's files; `files` are all schema files of the workspace. */
export function printProposal(proposal: Proposal, files: readonly string[]): string {
  const plain = proposal.subjects.filter(isWrittenOut).map(printPlain);
  const groups = [
    ...RULE_TEXTS.map((text) => ({ comment: text.comment, entries: printRule(proposal, text, files) })),
    { comment: "Named one by one.", entries: plain },
  ];
  return [
    "# Which schema file belongs to which subject of the Schema Registry.",
    "# Proposed by `schemagate init`: `schemagate subjects` shows what it maps, docs/manifest.md what else it may say.",
    "version: 1",
    "",
    "defaults:",
    "  compatibility: inherit # the registry's level counts unless an entry says otherwise",
    "",
    "subjects:",
    ...groups.filter(({ entries }) => entries.length > 0).flatMap(printGroup),
    ...printIgnored(proposal),
    "",
  ].join("\n");
}

/** The text of the same manifest with one entry per file, for layouts that no glob tells apart. */
export function printEveryFile(proposal: Proposal): string {
  const subjects = proposal.subjects.map((one) => ({ ...one, rule: "plain" as const }));
  return printProposal({ ...proposal, subjects }, []);
}

function isWrittenOut({ file, rule }: ProposedSubject): boolean {
  return rule === "plain" || isGlobLike(file);
}

function printRule(
  { subjects }: Proposal,
  { rule, pattern, naming }: RuleText,
  files: readonly string[],
): readonly (readonly string[])[] {
  const targets = subjects.filter((one) => one.rule === rule && !isWrittenOut(one)).map(({ file }) => file);
  const extensions = [...new Set(targets.map((file) => /\.[^.]*$/.exec(file)?.[0] ?? ""))];
  return extensions.map((extension) => {
    const own = targets.filter((file) => file.endsWith(extension));
    const open = rule === "folder" ? 1 : 0;
    const globs = chooseGlobs({ targets: own, files, pattern: `${pattern}${extension}`, open });
    const items = globs.map((glob) => `  - ${printText(glob)}`);
    return globs.length === 1 ? [`files: ${printText(globs[0] ?? "")}`, naming] : ["files:", ...items, naming];
  });
}

function printPlain({ file, subject }: ProposedSubject): readonly string[] {
  return [`schema: ${printText(file)}`, `subject: ${printText(subject.replace(/[{}]/g, "$&$&"))}`];
}

function printGroup({ comment, entries }: EntryGroup): readonly string[] {
  return [`  # ${comment}`, ...entries.flatMap((lines) => lines.map(indentLine))];
}

function indentLine(line: string, index: number): string {
  return `${index === 0 ? "  - " : "    "}${line}`;
}

function printIgnored({ ignored }: Proposal): readonly string[] {
  if (ignored.length === 0) return [];
  return [
    "",
    "# Files without a subject of their own. Earlier versions belong into a registry folder, not beside the new ones.",
    "ignore:",
    ...ignored.map(({ file, reason }) => `  - ${printText(createIgnoreGlob(file))} # ${reason}`),
  ];
}

/** Plain where no reader could take it for anything but a text, else in quotes; JSON's quoting is YAML's too. */
function printText(text: string): string {
  const isPlain = /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|null)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}
