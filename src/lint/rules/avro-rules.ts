import type { Rule } from "../rule.ts";
import { rule as aliasConflict } from "./avro/alias-conflict/rule.ts";
import { rule as bytesDefaultEncodable } from "./avro/bytes-default-encodable/rule.ts";
import { rule as constructibleRecord } from "./avro/constructible-record/rule.ts";
import { rule as decimalPortable } from "./avro/decimal-portable/rule.ts";
import { rule as decimalValid } from "./avro/decimal-valid/rule.ts";
import { rule as doc } from "./avro/doc/rule.ts";
import { rule as docStyle } from "./avro/doc-style/rule.ts";
import { rule as enumDefault } from "./avro/enum-default/rule.ts";
import { rule as enumDefaultInSymbols } from "./avro/enum-default-in-symbols/rule.ts";
import { rule as enumDefaultNeutral } from "./avro/enum-default-neutral/rule.ts";
import { rule as enumFieldDefaultInSymbols } from "./avro/enum-field-default-in-symbols/rule.ts";
import { rule as fieldDefault } from "./avro/field-default/rule.ts";
import { rule as fieldDoc } from "./avro/field-doc/rule.ts";
import { rule as fieldNameCase } from "./avro/field-name-case/rule.ts";
import { rule as fileNameMatch } from "./avro/file-name-match/rule.ts";
import { rule as finiteFloatDefault } from "./avro/finite-float-default/rule.ts";
import { rule as fixedSize } from "./avro/fixed-size/rule.ts";
import { rule as intId } from "./avro/int-id/rule.ts";
import { rule as knownLogicalType } from "./avro/known-logical-type/rule.ts";
import { rule as knownTag } from "./avro/known-tag/rule.ts";
import { rule as knownTypes } from "./avro/known-types/rule.ts";
import { rule as logicalTypeBase } from "./avro/logical-type-base/rule.ts";
import { rule as logicalTypePlacement } from "./avro/logical-type-placement/rule.ts";
import { rule as namespaceCase } from "./avro/namespace-case/rule.ts";
import { rule as namespaceRequired } from "./avro/namespace-required/rule.ts";
import { rule as noBuiltinTypeName } from "./avro/no-builtin-type-name/rule.ts";
import { rule as noCaseClash } from "./avro/no-case-clash/rule.ts";
import { rule as noComments } from "./avro/no-comments/rule.ts";
import { rule as noComplexUnion } from "./avro/no-complex-union/rule.ts";
import { rule as noDuplicateField } from "./avro/no-duplicate-field/rule.ts";
import { rule as noDuplicateKey } from "./avro/no-duplicate-key/rule.ts";
import { rule as noDuplicateSymbol } from "./avro/no-duplicate-symbol/rule.ts";
import { rule as noFloatMoney } from "./avro/no-float-money/rule.ts";
import { rule as noFullname } from "./avro/no-fullname/rule.ts";
import { rule as noIgnoredNamespace } from "./avro/no-ignored-namespace/rule.ts";
import { rule as noIntMoney } from "./avro/no-int-money/rule.ts";
import { rule as noLocalTimestamp } from "./avro/no-local-timestamp/rule.ts";
import { rule as noMisspeltAttribute } from "./avro/no-misspelt-attribute/rule.ts";
import { rule as noPackageClash } from "./avro/no-package-clash/rule.ts";
import { rule as noReservedPrefix } from "./avro/no-reserved-prefix/rule.ts";
import { rule as noReservedWord } from "./avro/no-reserved-word/rule.ts";
import { rule as noTypeRedefinition } from "./avro/no-type-redefinition/rule.ts";
import { rule as noUnsafeIntegerLiteral } from "./avro/no-unsafe-integer-literal/rule.ts";
import { rule as nonEmptyEnum } from "./avro/non-empty-enum/rule.ts";
import { rule as nonEmptyRecord } from "./avro/non-empty-record/rule.ts";
import { rule as nullDocumented } from "./avro/null-documented/rule.ts";
import { rule as nullableHasDefault } from "./avro/nullable-has-default/rule.ts";
import { rule as nullableNullFirst } from "./avro/nullable-null-first/rule.ts";
import { rule as piiTagged } from "./avro/pii-tagged/rule.ts";
import { rule as portableLogicalType } from "./avro/portable-logical-type/rule.ts";
import { rule as recordRoot } from "./avro/record-root/rule.ts";
import { rule as sizeLimits } from "./avro/size-limits/rule.ts";
import { rule as symbolCase } from "./avro/symbol-case/rule.ts";
import { rule as syntax } from "./avro/syntax/rule.ts";
import { rule as timeHasLogicalType } from "./avro/time-has-logical-type/rule.ts";
import { rule as typeNameCase } from "./avro/type-name-case/rule.ts";
import { rule as unionDefaultFirstBranch } from "./avro/union-default-first-branch/rule.ts";
import { rule as validDefault } from "./avro/valid-default/rule.ts";
import { rule as validName } from "./avro/valid-name/rule.ts";
import { rule as validNamespace } from "./avro/valid-namespace/rule.ts";
import { rule as validUnion } from "./avro/valid-union/rule.ts";
import { rule as wellFormed } from "./avro/well-formed/rule.ts";

/** The rules of the folder `avro`, by name; `npm run new-rule` adds a line. */
export const AVRO_RULES: readonly Rule[] = [
  aliasConflict,
  bytesDefaultEncodable,
  constructibleRecord,
  decimalPortable,
  decimalValid,
  doc,
  docStyle,
  enumDefault,
  enumDefaultInSymbols,
  enumDefaultNeutral,
  enumFieldDefaultInSymbols,
  fieldDefault,
  fieldDoc,
  fieldNameCase,
  fileNameMatch,
  finiteFloatDefault,
  fixedSize,
  intId,
  knownLogicalType,
  knownTag,
  knownTypes,
  logicalTypeBase,
  logicalTypePlacement,
  namespaceCase,
  namespaceRequired,
  noBuiltinTypeName,
  noCaseClash,
  noComments,
  noComplexUnion,
  noDuplicateField,
  noDuplicateKey,
  noDuplicateSymbol,
  noFloatMoney,
  noFullname,
  noIgnoredNamespace,
  noIntMoney,
  noLocalTimestamp,
  noMisspeltAttribute,
  noPackageClash,
  noReservedPrefix,
  noReservedWord,
  noTypeRedefinition,
  noUnsafeIntegerLiteral,
  nonEmptyEnum,
  nonEmptyRecord,
  nullDocumented,
  nullableHasDefault,
  nullableNullFirst,
  piiTagged,
  portableLogicalType,
  recordRoot,
  sizeLimits,
  symbolCase,
  syntax,
  timeHasLogicalType,
  typeNameCase,
  unionDefaultFirstBranch,
  validDefault,
  validName,
  validNamespace,
  validUnion,
  wellFormed,
];
