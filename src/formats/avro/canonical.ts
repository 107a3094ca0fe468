import { getMember, listKeys } from "../../source/json-value.ts";
import type { JsonObject } from "../../source/json-value.ts";
import { printJsonString } from "../../source/json-string.ts";
import { recognizeLogicalType } from "./logical-type.ts";
import type { AvroField, AvroName, AvroNamedType, AvroType } from "./model.ts";
import { printTypeName } from "./model.ts";
import type { AvroSchema } from "./parse.ts";
import { printJson } from "./print-json.ts";
import { refuse } from "./problems.ts";
import type { AvroProfile } from "./profile.ts";
import { listProperties } from "./properties.ts";
import { readSortOrder } from "./sort-order.ts";
import { MAX_PRINTED_DEPTH, measureDepth } from "./text-depth.ts";

/**
 * The text the registry stores for a schema: Avro Java's `Schema.toString` with the root types of the references known
 * by name. Every named type stands in full at its first use; all of Java's peculiarities are kept (a null-namespace
 * alias of a namespaced type loses its dot, a repeated definition becomes a name). With `resolved` nothing is known by
 * name, so that the text needs no references.
 *
 * @param schema parsed with `exact: true`.
 * @throws SchemaFault when the text would nest deeper than the registry's JSON writer goes.
 */
export function printCanonicalAvro(
  schema: AvroSchema,
  { resolved = false }: { readonly resolved?: boolean } = {},
): string {
  const text = new CanonicalPrinter(schema, resolved ? [] : schema.referenceRoots).print(schema.root, "", 0);
  return measureDepth(text) > MAX_PRINTED_DEPTH ? refuseDepth() : text;
}

function refuseDepth(): never {
  return refuse("too-deep", `Too many nested levels: more than ${MAX_PRINTED_DEPTH} when each type stands in full.`, {
    reference: null,
    pointer: "",
  });
}

class CanonicalPrinter {
  readonly #profile: AvroProfile;
  readonly #known: Set<string>;

  constructor({ profile }: AvroSchema, known: AvroSchema["referenceRoots"]) {
    this.#profile = profile;
    this.#known = new Set(known.map(printTypeName));
  }

  print(type: AvroType, namespace: string, depth: number): string {
    if (depth > MAX_PRINTED_DEPTH) return refuseDepth();
    switch (type.kind) {
      case "union":
        return `[${type.branches.map((branch) => this.print(branch, namespace, depth + 1)).join(",")}]`;
      case "array":
        return `{"type":"array","items":${this.print(type.items, namespace, depth + 1)}${this.#printProperties(type)}}`;
      case "map":
        return `{"type":"map","values":${this.print(type.values, namespace, depth + 1)}${this.#printProperties(type)}}`;
      case "record":
      case "enum":
      case "fixed":
        return this.#printNamed(type, namespace, depth);
      default: {
        const properties = this.#printProperties(type);
        return properties === "" ? `"${type.kind}"` : `{"type":"${type.kind}"${properties}}`;
      }
    }
  }

  #printNamed(type: AvroNamedType, namespace: string, depth: number): string {
    const { name } = type;
    if (this.#known.has(name.full)) return printJsonString(qualifyName(name, namespace));
    this.#known.add(name.full);
    const kind = type.kind === "record" && type.isError ? "error" : type.kind;
    const head = `{"type":"${kind}","name":${printJsonString(name.short)}${printNamespace(name, namespace)}`;
    const body = `${printDoc(type.json)}${this.#printBody(type, depth)}`;
    return `${head}${body}${this.#printProperties(type)}${printAliases(type)}}`;
  }

  #printBody(type: AvroNamedType, depth: number): string {
    switch (type.kind) {
      case "record":
        return `,"fields":[${type.fields.map((field) => this.#printField(field, depth)).join(",")}]`;
      case "fixed":
        return `,"size":${type.size}`;
      case "enum": {
        const fallback = type.defaultSymbol === null ? "" : `,"default":${printJsonString(type.defaultSymbol)}`;
        return `,"symbols":[${type.symbols.map(printJsonString).join(",")}]${fallback}`;
      }
    }
  }

  #printField(field: AvroField, depth: number): string {
    const type = this.print(field.type, field.parent.name.namespace, depth + 1);
    const value = field.defaultValue === undefined ? "" : `,"default":${printJson(field.defaultValue)}`;
    const order = readSortOrder(field);
    const sort = order === "ascending" ? "" : `,"order":"${order}"`;
    const head = `{"name":${printJsonString(field.name)},"type":${type}${printDoc(field.json)}`;
    return `${head}${value}${sort}${printAliasList([...new Set(field.aliases)])}${this.#printProperties(field)}}`;
  }

  #printProperties(node: AvroType | AvroField): string {
    const properties = listProperties(node);
    const keys = listKeys(properties);
    const ordered = this.#isMovedLogicalType(node) ? [...new Set(["logicalType", ...keys])] : keys;
    return ordered.map((key) => `,${printJsonString(key)}:${printJson(getMember(properties, key) ?? null)}`).join("");
  }

  /** Avro 1.12 copies records, arrays and maps once they are read, which puts a logical type it knows first. */
  #isMovedLogicalType(node: AvroType | AvroField): boolean {
    if (this.#profile === "avro-1.11") return false;
    if (node.kind !== "record" && node.kind !== "array" && node.kind !== "map") return false;
    return recognizeLogicalType(node, this.#profile) !== null;
  }
}

function printDoc(json: JsonObject): string {
  const doc = getMember(json, "doc");
  return typeof doc === "string" ? `,"doc":${printJsonString(doc)}` : "";
}

function printNamespace(name: AvroName, namespace: string): string {
  return name.namespace === namespace ? "" : `,"namespace":${printJsonString(name.namespace)}`;
}

function printAliases(type: AvroNamedType): string {
  return printAliasList(type.aliases.map((alias) => qualifyName(splitAlias(alias), type.name.namespace)));
}

function printAliasList(aliases: readonly string[]): string {
  return aliases.length === 0 ? "" : `,"aliases":[${aliases.map(printJsonString).join(",")}]`;
}

/** Words that a name without a namespace could be mistaken for. */
const TYPE_WORDS: ReadonlySet<string> = new Set(
  "record enum array map union fixed string bytes int long float double boolean null".split(" "),
);

/** The name as it is written inside a namespace: short where it is the name's own. */
function qualifyName(name: AvroName, namespace: string): string {
  const isShort = name.namespace !== "" && name.namespace === namespace && !TYPE_WORDS.has(name.short);
  return isShort ? name.short : name.full;
}

function splitAlias(alias: string): AvroName {
  const dot = alias.lastIndexOf(".");
  const short = alias.slice(dot + 1);
  const namespace = dot < 0 ? "" : alias.slice(0, dot);
  return { full: namespace === "" ? short : alias, short, namespace };
}
