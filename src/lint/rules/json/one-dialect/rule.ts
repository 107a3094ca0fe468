import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";

/** All schemas of a repository are written in one draft. */
export const rule: Rule = defineRule({
  id: "json/one-dialect",
  title: "All schemas of a repository are written in one draft",
  why: "The registry reads drafts up to 7 and newer ones with two different libraries, which differ in what they accept and compare.",
  remedy: "Move to one draft.",
  preset: "strict",
  severity: "warning",
  source: "The registry's choice of parser",
  repository({ files }, context) {
    const [first, ...others] = files.flatMap(({ file, dialect }) =>
      dialect === undefined ? [] : [{ file, ...dialect }],
    );
    for (const { file, name, at } of others)
      if (first !== undefined && name !== first.name)
        context.report({
          file: file.source,
          at,
          message: `Expected ${first.name}, as in ${first.file.source.path}, found ${name}.`,
          related: [{ message: "the other draft", file: first.file.source, at: first.at }],
        });
  },
});
