import type { SubjectNaming } from "./manifest.ts";
import type { ManifestPath } from "./manifest-problem.ts";
import type { DefaultsValue, EntryValue } from "./manifest-value.ts";
import type { ProblemList } from "./problem-list.ts";
import { describeInvalidSubject } from "./subject-name.ts";
import type { Template } from "./template.ts";
import { hasPlaceholder, parseTemplate } from "./template.ts";

/** An entry's value with its path in the manifest and the manifest's defaults. */
export interface EntryInput {
  readonly value: EntryValue;
  readonly path: ManifestPath;
  readonly defaults: DefaultsValue;
}

/** How an entry's files get their subjects' names; undefined after reporting what is wrong with the rule. */
export function readNaming(input: EntryInput, problems: ProblemList): SubjectNaming | undefined {
  const { value, path } = input;
  const topic = value.topic === undefined ? undefined : readTemplate(value.topic, [...path, "topic"], problems);
  const parts = { part: value.part ?? "value", ...(topic !== undefined && { topic }) } as const;
  if (value.subject === undefined) return { ...readStrategy(input, problems), ...parts };
  const place = [...path, "subject"];
  const range = problems.locate(place);
  const template = readTemplate(value.subject, place, problems);
  if (template === undefined) return undefined;
  if (hasPlaceholder(template)) return { kind: "template", template, ...parts, range };
  const subject = joinTexts(template);
  const fault = describeInvalidSubject(subject);
  if (fault !== undefined)
    return problems.report("manifest/invalid-subject", { message: fault, remedy: "Choose another name." }, place);
  return { kind: "explicit", subject, range };
}

function readStrategy({ value, path, defaults }: EntryInput, problems: ProblemList) {
  const strategy = value.strategy ?? defaults.strategy ?? "TopicNameStrategy";
  const files = value.schema === undefined ? "files" : "schema";
  const range = problems.locate([...path, value.strategy === undefined ? files : "strategy"]);
  return { kind: "strategy", strategy, range } as const;
}

function readTemplate(text: string, path: ManifestPath, problems: ProblemList): Template | undefined {
  const parsed = parseTemplate(text);
  return parsed.ok ? parsed.template : problems.report("manifest/invalid-template", parsed, path);
}

function joinTexts(template: Template): string {
  return template.parts.map((part) => (part.kind === "text" ? part.text : "")).join("");
}
