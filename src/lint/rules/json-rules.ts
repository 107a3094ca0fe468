import type { Rule } from "../rule.ts";
import { rule as anchoredRegex } from "./json/anchored-regex/rule.ts";
import { rule as applicableKeywords } from "./json/applicable-keywords/rule.ts";
import { rule as boundedArray } from "./json/bounded-array/rule.ts";
import { rule as boundedString } from "./json/bounded-string/rule.ts";
import { rule as closedTuple } from "./json/closed-tuple/rule.ts";
import { rule as describedObject } from "./json/described-object/rule.ts";
import { rule as disjointOneOf } from "./json/disjoint-one-of/rule.ts";
import { rule as enumTypeMatch } from "./json/enum-type-match/rule.ts";
import { rule as explicitContentModel } from "./json/explicit-content-model/rule.ts";
import { rule as extensibleEnum } from "./json/extensible-enum/rule.ts";
import { rule as formatIsAsserted } from "./json/format-is-asserted/rule.ts";
import { rule as idMatchesPath } from "./json/id-matches-path/rule.ts";
import { rule as idPresent } from "./json/id-present/rule.ts";
import { rule as knownDialect } from "./json/known-dialect/rule.ts";
import { rule as knownFormat } from "./json/known-format/rule.ts";
import { rule as noCaseClash } from "./json/no-case-clash/rule.ts";
import { rule as noDanglingCondition } from "./json/no-dangling-condition/rule.ts";
import { rule as noDuplicateKey } from "./json/no-duplicate-key/rule.ts";
import { rule as noFloatMoney } from "./json/no-float-money/rule.ts";
import { rule as noForeignKeyword } from "./json/no-foreign-keyword/rule.ts";
import { rule as noOpenPatternProps } from "./json/no-open-pattern-props/rule.ts";
import { rule as noRedos } from "./json/no-redos/rule.ts";
import { rule as noRefSiblings } from "./json/no-ref-siblings/rule.ts";
import { rule as noRemoteRef } from "./json/no-remote-ref/rule.ts";
import { rule as noShadowedProperty } from "./json/no-shadowed-property/rule.ts";
import { rule as noTypeUnion } from "./json/no-type-union/rule.ts";
import { rule as noUnknownKeyword } from "./json/no-unknown-keyword/rule.ts";
import { rule as noUnusedDefs } from "./json/no-unused-defs/rule.ts";
import { rule as nullPolicy } from "./json/null-policy/rule.ts";
import { rule as objectRoot } from "./json/object-root/rule.ts";
import { rule as oneDialect } from "./json/one-dialect/rule.ts";
import { rule as piiTagged } from "./json/pii-tagged/rule.ts";
import { rule as portablePropertyName } from "./json/portable-property-name/rule.ts";
import { rule as portableRegex } from "./json/portable-regex/rule.ts";
import { rule as propertyCase } from "./json/property-case/rule.ts";
import { rule as refResolves } from "./json/ref-resolves/rule.ts";
import { rule as requiredDefined } from "./json/required-defined/rule.ts";
import { rule as requiredWithDefault } from "./json/required-with-default/rule.ts";
import { rule as safeInteger } from "./json/safe-integer/rule.ts";
import { rule as satisfiableBounds } from "./json/satisfiable-bounds/rule.ts";
import { rule as schemaDeclared } from "./json/schema-declared/rule.ts";
import { rule as syntax } from "./json/syntax/rule.ts";
import { rule as titleDescription } from "./json/title-description/rule.ts";
import { rule as typeDeclared } from "./json/type-declared/rule.ts";
import { rule as typedArray } from "./json/typed-array/rule.ts";
import { rule as uniqueId } from "./json/unique-id/rule.ts";
import { rule as validDefault } from "./json/valid-default/rule.ts";
import { rule as validExamples } from "./json/valid-examples/rule.ts";
import { rule as validMetaschema } from "./json/valid-metaschema/rule.ts";

/** The rules of the folder `json`, by name; `npm run new-rule` adds a line. */
export const JSON_RULES: readonly Rule[] = [
  anchoredRegex,
  applicableKeywords,
  boundedArray,
  boundedString,
  closedTuple,
  describedObject,
  disjointOneOf,
  enumTypeMatch,
  explicitContentModel,
  extensibleEnum,
  formatIsAsserted,
  idMatchesPath,
  idPresent,
  knownDialect,
  knownFormat,
  noCaseClash,
  noDanglingCondition,
  noDuplicateKey,
  noFloatMoney,
  noForeignKeyword,
  noOpenPatternProps,
  noRedos,
  noRefSiblings,
  noRemoteRef,
  noShadowedProperty,
  noTypeUnion,
  noUnknownKeyword,
  noUnusedDefs,
  nullPolicy,
  objectRoot,
  oneDialect,
  piiTagged,
  portablePropertyName,
  portableRegex,
  propertyCase,
  refResolves,
  requiredDefined,
  requiredWithDefault,
  safeInteger,
  satisfiableBounds,
  schemaDeclared,
  syntax,
  titleDescription,
  typeDeclared,
  typedArray,
  uniqueId,
  validDefault,
  validExamples,
  validMetaschema,
];
