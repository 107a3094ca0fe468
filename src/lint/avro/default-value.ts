import type { JsonNode, JsonObjectNode } from "../../source/json-node.ts";
import { findMember } from "../../source/json-node.ts";
import type { AvroEnum, AvroField, AvroPrimitive, AvroRecord, AvroType, AvroUnion } from "./document.ts";
import { isNull, resolveType } from "./document.ts";

/**
 * What is wrong with a default. `type`: no value of the type. `symbol`: no symbol of the enum. `encoding`: text that
 * cannot be the bytes. `text-number`: a number written as text. `branch`: a value of a later branch of the union.
 */
interface DefaultProblem {
  readonly kind: "type" | "symbol" | "encoding" | "text-number" | "branch";
  /** The value at fault, which may stand inside the default. */
  readonly at: JsonNode;
  /** The type it does not fit, or the branch it belongs to. */
  readonly type: AvroType;
  /** What was expected there, as the end of a sentence that starts with "Expected". */
  readonly expected: string;
}

/** Something wrong with the default of a field. */
export interface WrongDefault extends DefaultProblem {
  readonly field: AvroField;
}

/** What is wrong with a field's default; nothing when it has none. Types of other texts are taken to fit. */
export function findWrongDefaults(field: AvroField): readonly WrongDefault[] {
  const value = field.attributes.default?.value;
  if (value === undefined || isPlainNull(value, field.type)) return [];
  return new Judge().judge(value, field.type).map((problem) => ({ ...problem, field }));
}

/** Nearly all defaults are the `null` of an optional field. */
function isPlainNull({ kind }: JsonNode, type: AvroType): boolean {
  if (kind !== "null") return false;
  const first = type.kind === "union" ? type.branches[0] : type;
  return first !== undefined && isNull(first);
}

/** Judges the values inside one default. Unions are judged once per value, since trying every branch doubles at each level. */
class Judge {
  readonly #unions = new Map<JsonNode, Map<AvroUnion, readonly DefaultProblem[]>>();

  judge(at: JsonNode, written: AvroType): readonly DefaultProblem[] {
    const type = resolveType(written);
    switch (type.kind) {
      case "primitive":
        return judgePrimitive(at, type);
      case "enum":
        return judgeText(at, type, (text) => judgeSymbol(text, type));
      case "fixed":
        return judgeText(at, type, (text) => judgeBytes(text, type.size));
      case "array":
        return at.kind === "array" ? this.#judgeAll(at.items, type.items) : [misfit(at, type, "a list")];
      case "map":
        if (at.kind !== "object") return [misfit(at, type, "an object")];
        return this.#judgeAll(
          at.members.map((member) => member.value),
          type.values,
        );
      case "record":
        return at.kind === "object"
          ? this.#judgeRecord(at, type)
          : [misfit(at, type, "an object with the record's fields")];
      case "union":
        return this.#recallUnion(at, type);
      case "name":
      case "unreadable":
        return [];
    }
  }

  #judgeAll(values: readonly JsonNode[], type: AvroType | undefined): readonly DefaultProblem[] {
    return type === undefined ? [] : values.flatMap((value) => this.judge(value, type));
  }

  #judgeRecord(at: JsonObjectNode, record: AvroRecord): readonly DefaultProblem[] {
    return record.fields.flatMap((field): readonly DefaultProblem[] => {
      if (field.name === undefined) return [];
      const member = findMember(at, field.name.value);
      if (member !== undefined) return this.judge(member.value, field.type);
      if (field.attributes.default !== undefined) return [];
      return [misfit(at, record, `a value for the field \`${field.name.value}\``)];
    });
  }

  #recallUnion(at: JsonNode, union: AvroUnion): readonly DefaultProblem[] {
    const known = this.#unions.get(at) ?? new Map<AvroUnion, readonly DefaultProblem[]>();
    const problems = known.get(union) ?? this.#judgeUnion(at, union);
    this.#unions.set(at, known.set(union, problems));
    return problems;
  }

  #judgeUnion(at: JsonNode, union: AvroUnion): readonly DefaultProblem[] {
    const [first, ...others] = union.branches;
    if (first === undefined) return [misfit(at, union, "no default, since the union has no branch")];
    const problems = this.judge(at, first);
    if (!problems.some((problem) => problem.kind === "type")) return problems;
    const branch = others.find((other) => !this.judge(at, other).some((problem) => problem.kind === "type"));
    if (branch === undefined) return [misfit(at, union, `a value of one of the union's branches`)];
    return [{ kind: "branch", at, type: branch, expected: "a value of the union's first branch" }];
  }
}

type TextProblem = Pick<DefaultProblem, "kind" | "expected"> | undefined;

function judgeSymbol(text: string, { symbols, name }: AvroEnum): TextProblem {
  if (symbols.some((symbol) => symbol.value === text)) return undefined;
  return { kind: "symbol", expected: `a symbol of \`${name?.simple ?? "the enum"}\`` };
}

function judgeText(at: JsonNode, type: AvroType, judge: (text: string) => TextProblem): readonly DefaultProblem[] {
  if (at.kind !== "string") return [misfit(at, type, "a string")];
  const problem = judge(at.value);
  return problem === undefined ? [] : [{ ...problem, at, type }];
}

function judgeBytes(text: string, size: number | undefined): TextProblem {
  if (/[^\0-\u00ff]/.test(text)) return { kind: "encoding", expected: "only characters up to U+00FF, one per byte" };
  if (size === undefined || text.length === size) return undefined;
  return { kind: "encoding", expected: `exactly ${size} characters, one per byte` };
}

function judgePrimitive(at: JsonNode, type: AvroPrimitive): readonly DefaultProblem[] {
  switch (type.name) {
    case "null":
      return at.kind === "null" ? [] : [misfit(at, type, "`null`")];
    case "boolean":
      return at.kind === "boolean" ? [] : [misfit(at, type, "`true` or `false`")];
    case "string":
      return at.kind === "string" ? [] : [misfit(at, type, "a string")];
    case "bytes":
      return judgeText(at, type, (text) => judgeBytes(text, undefined));
    case "int":
      return isWholeNumber(at, 31n) ? [] : [misfit(at, type, "a whole number of 32 bits")];
    case "long":
      return isWholeNumber(at, 63n) ? [] : [misfit(at, type, "a whole number of 64 bits")];
    case "float":
    case "double":
      return judgeFloat(at, type);
  }
}

function judgeFloat(at: JsonNode, type: AvroType): readonly DefaultProblem[] {
  if (at.kind === "number") return [];
  const expected = "a JSON number";
  if (at.kind === "string" && isNumberText(at.value)) return [{ kind: "text-number", at, type, expected }];
  return [misfit(at, type, expected)];
}

function isNumberText(text: string): boolean {
  return /^(?:[-+]?(?:NaN|Infinity)|-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)$/.test(text);
}

function isWholeNumber(at: JsonNode, bits: bigint): boolean {
  if (at.kind !== "number" || !/^-?[0-9]{1,19}$/.test(at.text)) return false;
  const value = BigInt(at.text);
  return value >= -(1n << bits) && value < 1n << bits;
}

function misfit(at: JsonNode, type: AvroType, expected: string): DefaultProblem {
  return { kind: "type", at, type, expected };
}
