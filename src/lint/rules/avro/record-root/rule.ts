import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";

/** The root of a value is a record. */
export const rule: Rule = defineRule({
  id: "avro/record-root",
  title: "The root of a value is a record",
  why: "A primitive, array, map or enum at the root can never gain a field.",
  remedy: "Wrap it in a record.",
  preset: "recommended",
  severity: "warning",
  source: "igluctl `rootObject`; Kafka practice",
  repository({ files }, context) {
    const used = new Set(
      files.flatMap(({ unresolved }) => unresolved.flatMap(({ name, fallback }) => [name, fallback])),
    );
    for (const { file, rootType, root } of files) {
      if (rootType === undefined || rootType.isRecord) continue;
      if (file.subjects.length > 0 && file.subjects.every((subject) => subject.endsWith("-key"))) continue;
      // An enum or fixed that others use is a shared type, not an event.
      if (root !== undefined && used.has(root.name)) continue;
      context.report({
        file: file.source,
        at: rootType.at,
        message: `Expected a record at the root, found ${rootType.kind}.`,
      });
    }
  },
});
