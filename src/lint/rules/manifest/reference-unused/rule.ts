import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { FileFacts } from "../../../repository/repository.ts";
import { sourceOf } from "../../../repository/manifest-place.ts";

/** A declared reference is used. */
export const rule: Rule = defineRule({
  id: "manifest/reference-unused",
  title: "A declared reference is used",
  why: "The registry stores references with the schema, so one that is not needed makes a version of its own and keeps the other subject from being deleted.",
  remedy: "Remove the reference.",
  preset: "recommended",
  severity: "warning",
  source: "Knip's idea of unused files",
  repository({ manifest, subjects, files }, context) {
    if (manifest === undefined) return;
    const byPath = new Map(files.map((facts) => [facts.file.source.path, facts]));
    for (const entry of manifest.entries) {
      const mapped = subjects.filter((subject) => subject.entry === entry).map(({ file }) => byPath.get(file));
      if (mapped.length === 0) continue;
      for (const { name, range } of entry.references)
        if (!mapped.some((facts) => facts === undefined || uses(facts, name)))
          context.report({
            file: sourceOf(manifest),
            at: range,
            message: `Disallowed reference \`${name}\`: the schema does not use it.`,
          });
    }
  },
});

/** A reference may also serve another reference; a schema that names nothing else is the one sure case. */
function uses({ unresolved }: FileFacts, name: string): boolean {
  return (
    unresolved.some((use) => [use.name, use.fallback, use.name.split("#", 1)[0]].includes(name)) ||
    unresolved.length > 0
  );
}
