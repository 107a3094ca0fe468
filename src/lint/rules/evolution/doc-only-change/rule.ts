import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { AvroDocument } from "../../../avro/document.ts";
import { printContract } from "../../../avro/print-shape.ts";
import { printValue } from "../../../avro/print-shape.ts";
import { typeToken } from "../../../avro/token.ts";

/** A new version changes more than documentation. */
export const rule: Rule = defineRule({
  id: "evolution/doc-only-change",
  aliases: ["avro/doc-only-change"],
  title: "A new version changes more than documentation",
  why: "Documentation is part of the stored text: editing it alone gives a new version and a new id without a new contract.",
  remedy: "Make documentation edits together with the next change of the contract.",
  preset: "strict",
  severity: "info",
  source: "The registry's canonical text keeps docs",
  avroPair: {
    document({ candidate, baseline }, context) {
      if (printAll(candidate) !== printAll(baseline) || printValue(candidate.json) === printValue(baseline.json))
        return;
      const { root } = candidate;
      const at = "name" in root && typeof root.name === "object" ? root.name.node : typeToken(root);
      context.report({ at, message: "Expected a change of the contract, found new documentation or properties only." });
    },
  },
});

function printAll({ root, definitions }: AvroDocument): string {
  return [printContract(root), ...definitions.map(printContract)].join("\n");
}
