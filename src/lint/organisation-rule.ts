import { quoteName } from "../diagnostic/quote-name.ts";
import type { OrganisationRuleSettings } from "../manifest/lint-settings.ts";
import type { JsonMember, JsonNode } from "../source/json-node.ts";
import { SEVERITIES } from "../diagnostic/severity.ts";
import type { AvroAttributes } from "./avro/attributes.ts";
import type { AvroField, AvroNamed } from "./avro/document.ts";
import { tokenOf } from "./avro/token.ts";
import { defineRule } from "./define-rule.ts";
import type { RuleContext } from "./finding.ts";
import type { SchemaNode } from "./json-schema/document.ts";
import { findsMatch } from "./regex/find-match.ts";
import type { ConfigProblem } from "./config.ts";
import type { Rule } from "./rule.ts";
import { isCatalogueRule } from "./rule.ts";
import { openBrace } from "./tree/token.ts";
import type { Range } from "../source/range.ts";

/** A rule made of the manifest's data, or why it cannot be one. */
export type OrganisationRuleResult =
  | { readonly ok: true; readonly rule: Rule }
  | { readonly ok: false; readonly problem: ConfigProblem };

/** Makes a rule of an organisation's demand. It is always on, and says so itself instead of having a page. */
export function createOrganisationRule(settings: OrganisationRuleSettings): OrganisationRuleResult {
  const problem = findProblem(settings);
  if (problem !== undefined) return { ok: false, problem };
  const { id, severity, on, why } = settings;
  const demand = describeDemand(settings);
  const looksAt = (kind: string): boolean => on.includes(kind);
  const rule = defineRule({
    // Ids of organisations have a name of their own in front, which the catalogue's type does not know.
    id: id.text as `manifest/${string}`,
    title: `\`${settings.attribute}\` of every ${on.join(" and ")} ${demand}`,
    why: why ?? "Your organisation's manifest demands it.",
    remedy: `Change \`${settings.attribute}\` so that it ${demand}.`,
    preset: "core",
    severity: SEVERITIES.find((one) => one === severity?.text) ?? "error",
    source: "The manifest",
    registry: "not-applicable",
    avro: {
      named: (type, context) => looksAt(type.kind) && judge(settings, readNamed(type, settings.attribute), context),
      field: (field, context) => looksAt("field") && judge(settings, readField(field, settings.attribute), context),
      enum: ({ symbols }, context) => {
        if (looksAt("symbol")) for (const at of symbols) judge(settings, { name: at.value, at, values: [at] }, context);
      },
    },
    json: {
      schema: (schema, context) => {
        const kind = schema.parent === undefined ? "schema" : schema.under === "properties" ? "property" : "";
        if (looksAt(kind)) judge(settings, readSchema(schema, settings.attribute), context);
      },
    },
  });
  return { ok: true, rule };
}

/** What is judged: the element's name, its token, and the attribute's values; undefined when it has none. */
interface Subject {
  readonly name: string;
  readonly at: Range;
  readonly values: readonly (JsonNode | InheritedValue)[] | undefined;
}

/** A value that is not written at the element itself, such as an inherited namespace. */
interface InheritedValue {
  readonly kind: "inherited";
  readonly text: string;
}

function readNamed(type: AvroNamed, attribute: string): Subject {
  const shared = { name: type.name?.simple ?? type.kind, at: tokenOf(type) };
  if (attribute === "name" && type.name !== undefined)
    return { ...shared, values: [{ kind: "inherited", text: type.name.simple }] };
  if (attribute === "namespace" && type.name !== undefined)
    return { ...shared, values: [{ kind: "inherited", text: type.name.namespace }] };
  return { ...shared, values: listValues(findAttribute(type.attributes, attribute)) };
}

function readField(field: AvroField, attribute: string): Subject {
  const values = listValues(findAttribute(field.attributes, attribute));
  return { name: field.name?.value ?? "field", at: tokenOf(field), values };
}

function readSchema({ json, key, keywords }: SchemaNode, attribute: string): Subject {
  const shared = { name: key?.value ?? "the schema", at: key ?? openBrace(json) };
  if (attribute === "name") return { ...shared, values: key === undefined ? undefined : [key] };
  return { ...shared, values: listValues(keywords.get(attribute)) };
}

function findAttribute(attributes: AvroAttributes, name: string): JsonMember | undefined {
  const extra = attributes.extras.findLast(({ key }) => key.value === name);
  if (extra !== undefined || !Object.hasOwn(attributes, name) || name === "extras") return extra;
  return attributes[name as Exclude<keyof AvroAttributes, "extras">];
}

function listValues(member: JsonMember | undefined): readonly JsonNode[] | undefined {
  if (member === undefined) return undefined;
  return member.value.kind === "array" ? member.value.items : [member.value];
}

function judge(settings: OrganisationRuleSettings, subject: Subject, context: RuleContext<unknown>): void {
  const { attribute, required } = settings;
  const values = subject.values?.filter((value) => readText(value).trim() !== "") ?? [];
  if (values.length === 0) {
    const message = settings.message ?? `Missing \`${attribute}\` of ${quoteName(subject.name)}.`;
    if (required) context.report({ at: subject.at, message });
    return;
  }
  for (const value of values) {
    if (fits(settings, readText(value))) continue;
    const message =
      settings.message ??
      `Invalid \`${attribute}\` of ${quoteName(subject.name)}: expected one that ${describeDemand(settings)}.`;
    context.report({ at: value.kind === "inherited" ? subject.at : value, message });
  }
}

function readText(value: JsonNode | InheritedValue): string {
  switch (value.kind) {
    case "inherited":
    case "number":
      return value.text;
    case "string":
      return value.value;
    case "boolean":
      return String(value.value);
    case "array":
    case "object":
    case "null":
      return "";
  }
}

function fits({ pattern, prefix, allowed }: OrganisationRuleSettings, text: string): boolean {
  if (prefix !== undefined && !text.startsWith(prefix)) return false;
  if (allowed !== undefined && !allowed.includes(text)) return false;
  // A text too long to be searched does not fit, since nobody can say that it does.
  return pattern === undefined || findsMatch(pattern.text, text) === true;
}

function describeDemand({ pattern, prefix, allowed }: OrganisationRuleSettings): string {
  const demands = [
    ...(prefix === undefined ? [] : [`starts with ${quoteName(prefix)}`]),
    ...(pattern === undefined ? [] : [`matches ${quoteName(pattern.text)}`]),
    ...(allowed === undefined ? [] : [`is one of ${allowed.map(quoteName).join(", ")}`]),
  ];
  return demands.length === 0 ? "is there" : demands.join(" and ");
}

function findProblem(settings: OrganisationRuleSettings): ConfigProblem | undefined {
  const { id, pattern, prefix, allowed, required, range } = settings;
  if (isCatalogueRule(id.text))
    return {
      message: `Disallowed id ${quoteName(id.text)} of a rule: the name in front of the slash is schemagate's own.`,
      remedy: "Begin the id with your organisation's name.",
      range: id.range,
    };
  if (pattern !== undefined && findsMatch(pattern.text, "") === undefined)
    return {
      message: `Invalid pattern ${quoteName(pattern.text)}.`,
      remedy: "Use character sets, groups, quantifiers, `^` and `$`; look-arounds and back-references are not known.",
      range: pattern.range,
    };
  if (pattern !== undefined || prefix !== undefined || allowed !== undefined || required) return undefined;
  return {
    message: `Missing demand of the rule ${quoteName(id.text)}.`,
    remedy: "Add `required: true`, `pattern`, `prefix` or `allowed`.",
    range,
  };
}
