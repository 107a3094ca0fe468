import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";

/** A schema's identifier ends like its file or subject. */
export const rule: Rule = defineRule({
  id: "json/id-matches-path",
  title: "A schema's identifier ends like its file or subject",
  why: "An identifier copied from another file makes two schemas look like one.",
  remedy: "Let `$id` end with the path of the file.",
  preset: "recommended",
  severity: "warning",
  source: "Wikimedia jsonschema-tools",
  json: {
    document({ root, dialect }, context) {
      const id = root?.keywords.get(dialect === "draft-04" ? "id" : "$id")?.value;
      if (id?.kind !== "string") return;
      const stem = simplify(id.value.replace(/[?#].*$/, ""));
      const { source, subjects } = context.file;
      // Identifiers that do not end with a file's name, such as URNs and folders, have a scheme of their own.
      if (stem === "" || !/\.json$|\/[^/]+$/.test(id.value.replace(/#$/, "")) || id.value.startsWith("urn:")) return;
      if ([source.path, ...subjects].some((name) => isAlike(simplify(name), stem))) return;
      context.report({
        at: id,
        message: `Expected an identifier that ends like \`${source.path}\`, found \`${id.value}\`.`,
      });
    },
  },
});

/** The last part of a path or address without extensions, `-value` and version, in lower case. */
function simplify(path: string): string {
  const last = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  return last.replace(/(?:[.-](?:json|schema|value|key))+$/, "").replaceAll(/[^a-z0-9]/g, "");
}

function isAlike(name: string, stem: string): boolean {
  return name === stem || (name.length > 2 && stem.includes(name)) || (stem.length > 2 && name.includes(stem));
}
