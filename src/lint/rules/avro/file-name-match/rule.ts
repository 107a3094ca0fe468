import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { callNamed, tokenOf } from "../../../avro/token.ts";

/** A file is called like its root type. */
export const rule: Rule = defineRule({
  id: "avro/file-name-match",
  title: "A file is called like its root type",
  why: "People look for a type by its name.",
  remedy: "Rename the file.",
  preset: "strict",
  severity: "info",
  source: "RADAR-Schemas",
  registry: "not-applicable",
  style: true,
  options: {
    directory: { kind: "boolean", default: false, description: "The folders end with the parts of the namespace too." },
  },
  avro: {
    document({ root }, context) {
      if (root.kind !== "record" && root.kind !== "enum" && root.kind !== "fixed") return;
      const { path } = context.file.source;
      const stem = path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
      if (root.name === undefined) return;
      if (stem !== root.name.simple)
        context.report({
          at: tokenOf(root),
          message: `Expected the file of ${callNamed(root)} to be called \`${root.name.simple}\`, found \`${stem}\`.`,
        });
      const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
      const wanted = root.name.namespace.replaceAll(".", "/");
      if (context.options.directory && !`/${folder}`.endsWith(`/${wanted}`))
        context.report({
          at: tokenOf(root),
          message: `Expected the file of ${callNamed(root)} in the folder \`${wanted}\`, found \`${folder}\`.`,
        });
    },
  },
});
