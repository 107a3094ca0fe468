import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { AvroType } from "../../../avro/document.ts";
import { LOGICAL_TYPES, readLogicalType } from "../../../avro/logical-type.ts";
import { replaceJson } from "../../../fix/edit-json.ts";
import type { JsonNode } from "../../../../source/json-node.ts";
import type { FindingFix, RuleContext } from "../../../finding.ts";
import { findSimilar } from "../../../find-similar.ts";

/** A logical type is one that readers know. */
export const rule: Rule = defineRule({
  id: "avro/known-logical-type",
  title: "A logical type is one that readers know",
  why: "Readers silently ignore a logical type they do not know, so a typing error turns the values back into the plain base type.",
  remedy: "Use a logical type of the specification, or list your organisation's own under the option `allow`.",
  preset: "core",
  severity: "error",
  fix: "contract",
  source: "Avro specification, Logical Types; AVRO-2611; LinkedIn avro-util",
  options: {
    allow: { kind: "strings", default: [], description: "Logical types of your organisation that its readers know." },
  },
  avro: { annotated: checkLogicalType },
});

function correct(at: JsonNode, similar: string): FindingFix {
  const edits = [replaceJson(at, JSON.stringify(similar))];
  return { title: `Change it to \`${similar}\``, effect: "contract", edits };
}

function checkLogicalType(type: AvroType, context: RuleContext<{ readonly allow: readonly string[] }>): void {
  const logicalType = readLogicalType(type);
  const at = type.attributes?.logicalType?.value;
  if (logicalType === undefined || at === undefined || LOGICAL_TYPES.has(logicalType)) return;
  if (context.options.allow.includes(logicalType)) return;
  const similar = findSimilar(logicalType, [...LOGICAL_TYPES.keys()]);
  context.report({
    at,
    message: `Unknown logical type \`${logicalType}\`.${similar === undefined ? "" : ` Did you mean \`${similar}\`?`}`,
    fix: similar === undefined ? undefined : correct(at, similar),
  });
}
