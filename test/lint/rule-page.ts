import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Rule } from "../../src/lint/rule.ts";

/** The hand-written half of a rule's page: its examples. */
export interface RulePage {
  readonly path: string;
  readonly text: string;
  readonly invalid: readonly PageExample[];
  readonly valid: readonly PageExample[];
}

/** One example: files (or a baseline and a candidate), options, and the prose in front of it. */
export interface PageExample {
  readonly prose: string;
  readonly fences: readonly Fence[];
}

/** A fenced block: its language, attributes (`file=…`) and text. */
export interface Fence {
  readonly language: string;
  readonly attributes: readonly string[];
  readonly text: string;
}

/** Reads the page of a rule; `root` is the repository's folder. */
export function readRulePage({ id }: Pick<Rule, "id">, root: string): RulePage {
  const path = join(root, "src/lint/rules", id, "README.md");
  const text = readFileSync(path, "utf8");
  const [, invalid = "", valid = ""] = /\n## Invalid\n([^]*?)\n## Valid\n([^]*)$/.exec(text) ?? [];
  return { path, text, invalid: splitExamples(invalid), valid: splitExamples(valid) };
}

/** Blocks that follow each other without prose belong together; results are not part of the example. */
function splitExamples(section: string): readonly PageExample[] {
  const examples: { prose: string; fences: Fence[] }[] = [];
  let closed = true;
  for (const { prose, fence } of listFences(section)) {
    const isResult = fence.language === "findings" || fence.attributes.includes("fixed");
    if (!isResult && (closed || prose !== "")) examples.push({ prose, fences: [] });
    if (!isResult) examples.at(-1)?.fences.push(fence);
    closed = isResult;
  }
  return examples;
}

function listFences(section: string): readonly { readonly prose: string; readonly fence: Fence }[] {
  return [...section.matchAll(/([^]*?)```([^\n]*)\n([^]*?)```(?:\n|$)/g)].map(
    ([, prose = "", info = "", text = ""]) => {
      const [language = "", ...attributes] = info.split(" ");
      return { prose: prose.trim(), fence: { language, attributes, text: text.replace(/\n$/, "") } };
    },
  );
}

/** The value of an attribute such as `file=orders.avsc`. */
export function attribute(fence: Fence | undefined, name: string): string | undefined {
  return fence?.attributes.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1);
}
