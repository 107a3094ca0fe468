import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { replaceJson } from "../../../fix/edit-json.ts";
import type { FindingFix } from "../../../finding.ts";
import type { AvroNamed } from "../../../avro/document.ts";

/** Every part of a namespace is a valid name. */
export const rule: Rule = defineRule({
  id: "avro/valid-namespace",
  title: "Every part of a namespace is a valid name",
  why: "Generated code puts types into packages named like the namespace, and a registry that validates new schemas refuses other characters.",
  remedy: "Use letters, digits and underscores between the dots.",
  preset: "core",
  severity: "error",
  fix: "contract",
  source: "Avro specification, Names",
  registry: "rejects-new",
  avro: {
    named(type, context) {
      const { name, attributes } = type;
      if (name === undefined || name.namespace === "") return;
      const dotted = name.node.value.includes(".");
      const at = dotted ? name.node : attributes.namespace?.value;
      if (at === undefined) return;
      const wrong = name.namespace.split(".").find((part) => !isName(part));
      if (wrong === undefined) return;
      const message = `Invalid part \`${wrong}\` in the namespace \`${name.namespace}\`.`;
      context.report({ at, message, fix: dotted ? undefined : renameNamespace(type, name.namespace) });
    },
  },
});

function isName(text: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);
}

function renameNamespace({ attributes: { namespace } }: AvroNamed, written: string): FindingFix | undefined {
  const plain = written
    .split(".")
    .filter((part) => part !== "")
    .map((part) => part.replace(/[^A-Za-z0-9_]/g, "_").replace(/^(?=[0-9])/, "_"))
    .join(".");
  if (namespace === undefined) return undefined;
  return {
    title: `Change the namespace to \`${plain}\``,
    effect: "contract",
    edits: [replaceJson(namespace.value, JSON.stringify(plain))],
  };
}
