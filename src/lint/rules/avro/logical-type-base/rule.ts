import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { AvroType } from "../../../avro/document.ts";
import { LOGICAL_TYPES, baseName, carriesLogicalType, readLogicalType } from "../../../avro/logical-type.ts";
import { replaceJson } from "../../../fix/edit-json.ts";
import type { FindingFix, RuleContext } from "../../../finding.ts";

/** A logical type annotates the type it is defined for. */
export const rule: Rule = defineRule({
  id: "avro/logical-type-base",
  title: "A logical type annotates the type it is defined for",
  why: "On any other type readers silently ignore it.",
  remedy: "Change the base type to the one the logical type is defined for.",
  preset: "core",
  severity: "error",
  fix: "contract",
  source: "Avro specification, Logical Types; LinkedIn avro-util",
  avro: { annotated: checkBase },
});

function checkBase(type: AvroType, context: RuleContext<unknown>): void {
  const logicalType = readLogicalType(type);
  const at = type.attributes?.logicalType?.value;
  if (logicalType === undefined || at === undefined || !LOGICAL_TYPES.has(logicalType)) return;
  if (carriesLogicalType(type, logicalType)) return;
  const wanted = (LOGICAL_TYPES.get(logicalType) ?? []).map(({ base, size }) =>
    size === undefined ? base : `${base} of ${size} bytes`,
  );
  context.report({
    at,
    message: `Invalid base for \`${logicalType}\`: expected ${wanted.join(" or ")}, found ${baseName(type)}.`,
    fix: changeBase(type, logicalType),
  });
}

function changeBase(type: AvroType, logicalType: string): FindingFix | undefined {
  const [only, ...others] = LOGICAL_TYPES.get(logicalType) ?? [];
  const at = type.attributes?.type?.value;
  const simple = type.kind === "primitive" && only !== undefined && others.length === 0 && only.size === undefined;
  if (!simple || at === undefined) return undefined;
  return {
    title: `Change the base to \`${only.base}\``,
    effect: "contract",
    edits: [replaceJson(at, JSON.stringify(only.base))],
  };
}
