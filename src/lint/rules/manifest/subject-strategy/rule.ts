import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { placeOfSetting, sourceOf } from "../../../repository/manifest-place.ts";

/** Subjects are named as the clients' strategy names them. */
export const rule: Rule = defineRule({
  id: "manifest/subject-strategy",
  title: "Subjects are named as the clients' strategy names them",
  why: "A client derives the subject by its strategy and never finds one with another name.",
  remedy: "Rename the subject, or let the entry's `strategy` name it.",
  preset: "recommended",
  severity: "warning",
  source: "The registry clients' subject name strategies; Jikkou",
  registry: "not-applicable",
  options: {
    strategy: {
      kind: "choice",
      values: ["any", "topic", "record", "topic-record"],
      default: "any",
      description:
        "The strategy your clients use: `topic` demands `-key` or `-value` at the end, the others the root type's full name.",
    },
  },
  repository({ manifest, subjects, files }, context) {
    const { strategy } = context.options;
    if (manifest === undefined || strategy === "any") return;
    const roots = new Map(files.map(({ file, root }) => [file.source.path, root?.name]));
    for (const { subject, file, entry } of subjects) {
      const root = roots.get(file) ?? "";
      const fits = {
        topic: /.-(?:key|value)$/.test(subject),
        record: subject === root,
        "topic-record": root !== "" && subject.endsWith(`-${root}`),
      };
      if (fits[strategy]) continue;
      const wanted = {
        topic: "ends with `-key` or `-value`",
        record: `is \`${root}\``,
        "topic-record": `ends with \`-${root}\``,
      };
      context.report({
        file: sourceOf(manifest),
        at: placeOfSetting(manifest, entry, "subject"),
        subject,
        message: `Expected a subject that ${wanted[strategy]}, found \`${subject}\`.`,
      });
    }
  },
});
