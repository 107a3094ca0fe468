import type { SubjectNameStrategy } from "../schema/subject-name-strategy.ts";
import { deriveSubjectName } from "../schema/subject-name-strategy.ts";
import type { SubjectNaming } from "./manifest.ts";
import type { NamingFacts, Placeholder } from "./placeholder.ts";
import type { Template } from "./template.ts";

/** A subject's name and how it came about, in words; or why there is none. */
export type Derivation = { readonly kind: "derived"; readonly subject: string; readonly derivation: string } | NoName;

type NoName =
  | { readonly kind: "lacking"; readonly reason: string; readonly remedy: string }
  /** The name depends on what the file holds, and the file cannot be read. */
  | { readonly kind: "unreadable" };

/** Applies an entry's naming to one file. */
export function deriveSubject(naming: SubjectNaming, file: Omit<NamingFacts, "topic" | "part">): Derivation {
  if (naming.kind === "explicit")
    return { kind: "derived", subject: naming.subject, derivation: "written in the manifest" };
  const { part } = naming;
  const topic = naming.topic && fillTemplate(naming.topic, { ...file, part, topic: undefined });
  if (topic !== undefined && topic.kind !== "filled") return topic;
  const facts = { ...file, part, topic: topic?.text };
  return naming.kind === "strategy" ? applyStrategy(naming.strategy, facts) : applyTemplate(naming.template, facts);
}

function applyStrategy(strategy: SubjectNameStrategy, facts: NamingFacts): Derivation {
  const { topic, part } = facts;
  if (strategy !== "RecordNameStrategy" && topic === undefined) {
    const remedy = "Add `topic:` to the entry, or name the subject with `subject:`.";
    return { kind: "lacking", reason: `\`${strategy}\` needs a topic, and the entry has no \`topic\``, remedy };
  }
  const record = strategy === "TopicNameStrategy" ? null : facts.readRecordName();
  if (record === undefined) return { kind: "unreadable" };
  const parts = { part, ...(topic !== undefined && { topic }), ...(record !== null && { record }) };
  const subject = deriveSubjectName(strategy, parts);
  if (subject === undefined) {
    const reason = `\`${strategy}\` needs the name of a record, and the schema's root has none`;
    return { kind: "lacking", reason, remedy: "Name the subject with `subject:`." };
  }
  return { kind: "derived", subject, derivation: `\`${strategy}\` with ${printParts(strategy, parts)}` };
}

function printParts(
  strategy: SubjectNameStrategy,
  parts: { readonly topic?: string; readonly part: string; readonly record?: string },
): string {
  const used = [
    strategy !== "RecordNameStrategy" && `topic \`${parts.topic}\``,
    strategy === "TopicNameStrategy" && `part \`${parts.part}\``,
    parts.record !== undefined && `record \`${parts.record}\``,
  ];
  return used.filter((text) => text !== false).join(", ");
}

function applyTemplate(template: Template, facts: NamingFacts): Derivation {
  const filling = fillTemplate(template, facts);
  if (filling.kind !== "filled") return filling;
  const values = [...filling.values].map(([name, value]) => `${name} \`${value}\``).join(", ");
  return { kind: "derived", subject: filling.text, derivation: `template \`${template.text}\` with ${values}` };
}

type Filling =
  | { readonly kind: "filled"; readonly text: string; readonly values: ReadonlyMap<string, string> }
  | NoName;

function fillTemplate(template: Template, facts: NamingFacts): Filling {
  let text = "";
  const values = new Map<string, string>();
  for (const part of template.parts) {
    if (part.kind === "text") {
      text += part.text;
      continue;
    }
    const value = part.placeholder.resolve(facts);
    if (value === undefined) return { kind: "unreadable" };
    if (value === null) return refuseTemplate(template, part.placeholder);
    values.set(part.placeholder.name, value);
    text += value;
  }
  return { kind: "filled", text, values };
}

function refuseTemplate(template: Template, { name, lack }: Placeholder): NoName {
  const remedy = "Use another placeholder, or write the name itself.";
  return { kind: "lacking", reason: `\`${template.text}\` needs \`{${name}}\`, and ${lack}`, remedy };
}
