import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { findConflictingDefinitions } from "../../../repository/conflicting-definitions.ts";

/** A full name has one definition. */
export const rule: Rule = defineRule({
  id: "avro/no-type-redefinition",
  title: "A full name has one definition",
  why: "Within a file the second definition is refused or quietly ignored; across files two shapes under one name make generated classes and references mean different things in different places.",
  remedy: "Define the type once and use its name elsewhere, or give one of the two another name.",
  preset: "core",
  severity: "error",
  source: "Avro specification, Names; RADAR-Schemas",
  registry: "rejects",
  avro: {
    document({ definitions, byName }, context) {
      for (const { name } of definitions) {
        const first = name && byName.get(name.full)?.name;
        if (name === undefined || first === undefined || first === name) continue;
        const related = [{ message: "first defined here", at: first.node }];
        context.report({ at: name.node, message: `Disallowed second definition of \`${name.full}\`.`, related });
      }
    },
  },
  repository({ files }, context) {
    for (const { first, other } of findConflictingDefinitions(files))
      context.report({
        file: other.file,
        at: other.at,
        message: `Disallowed second definition of \`${other.name}\`, which ${first.file.path} defines differently.`,
        related: [{ message: "the other definition", file: first.file, at: first.at }],
      });
  },
});
