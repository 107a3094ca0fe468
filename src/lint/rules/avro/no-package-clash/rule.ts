import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { NamedPlace, FileFacts } from "../../../repository/repository.ts";

/** No type's full name is the namespace of another type. */
export const rule: Rule = defineRule({
  id: "avro/no-package-clash",
  title: "No type's full name is the namespace of another type",
  why: "Java and Kotlin cannot have a class and a package of one name, so the generated code does not compile.",
  remedy: "Move the nested types to another namespace.",
  preset: "recommended",
  severity: "error",
  source: "ztf-avro-alert#3; kafka-connect-twitter#28",
  targets: ["java", "connect", "spark"],
  repository({ files }, context) {
    const packages = listPackages(files);
    const types = new Map<string, Placed>();
    for (const facts of files)
      for (const place of facts.definitions) if (packages.has(place.name)) types.set(place.name, { place, facts });
    if (types.size === 0) return;
    for (const { file, definitions } of files) {
      for (const { name, at } of definitions) {
        const clash = findEnclosingType(name, types);
        if (clash !== undefined)
          context.report({
            file: file.source,
            at,
            message: `Disallowed namespace of \`${name}\`: \`${clash.place.name}\` is a type.`,
            related: [{ message: "the type", file: clash.facts.file.source, at: clash.place.at }],
          });
      }
    }
  },
});

/** All namespaces that types are in, and those around them. */
function listPackages(files: readonly FileFacts[]): ReadonlySet<string> {
  const packages = new Set<string>();
  let last = "";
  for (const { definitions } of files)
    for (const { name } of definitions) {
      const namespace = name.slice(0, Math.max(0, name.lastIndexOf(".")));
      if (namespace !== last) addPackages(packages, namespace);
      last = namespace;
    }
  return packages;
}

function addPackages(packages: Set<string>, innermost: string): void {
  let namespace = innermost;
  while (namespace !== "" && !packages.has(namespace)) {
    packages.add(namespace);
    namespace = namespace.slice(0, Math.max(0, namespace.lastIndexOf(".")));
  }
}

interface Placed {
  readonly place: NamedPlace;
  readonly facts: FileFacts;
}

function findEnclosingType(name: string, types: ReadonlyMap<string, Placed>): Placed | undefined {
  for (let dot = name.lastIndexOf("."); dot > 0; dot = name.lastIndexOf(".", dot - 1)) {
    const found = types.get(name.slice(0, dot));
    if (found !== undefined) return found;
  }
  return undefined;
}
