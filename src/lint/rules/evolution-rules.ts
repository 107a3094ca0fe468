import type { Rule } from "../rule.ts";
import { rule as aliasDropped } from "./evolution/alias-dropped/rule.ts";
import { rule as constraintTightened } from "./evolution/constraint-tightened/rule.ts";
import { rule as contentModelFlip } from "./evolution/content-model-flip/rule.ts";
import { rule as decimalChanged } from "./evolution/decimal-changed/rule.ts";
import { rule as defaultChanged } from "./evolution/default-changed/rule.ts";
import { rule as docOnlyChange } from "./evolution/doc-only-change/rule.ts";
import { rule as enumReordered } from "./evolution/enum-reordered/rule.ts";
import { rule as enumSymbolRemoved } from "./evolution/enum-symbol-removed/rule.ts";
import { rule as formatChanged } from "./evolution/format-changed/rule.ts";
import { rule as logicalTypeChanged } from "./evolution/logical-type-changed/rule.ts";
import { rule as lossyPromotion } from "./evolution/lossy-promotion/rule.ts";
import { rule as namespaceChanged } from "./evolution/namespace-changed/rule.ts";
import { rule as propertyRetyped } from "./evolution/property-retyped/rule.ts";
import { rule as removedWithoutDeprecation } from "./evolution/removed-without-deprecation/rule.ts";
import { rule as renameNeedsAlias } from "./evolution/rename-needs-alias/rule.ts";
import { rule as requiredAdded } from "./evolution/required-added/rule.ts";

/** The rules of the folder `evolution`, by name; `npm run new-rule` adds a line. */
export const EVOLUTION_RULES: readonly Rule[] = [
  aliasDropped,
  constraintTightened,
  contentModelFlip,
  decimalChanged,
  defaultChanged,
  docOnlyChange,
  enumReordered,
  enumSymbolRemoved,
  formatChanged,
  logicalTypeChanged,
  lossyPromotion,
  namespaceChanged,
  propertyRetyped,
  removedWithoutDeprecation,
  renameNeedsAlias,
  requiredAdded,
];
