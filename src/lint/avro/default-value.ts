import type { JsonNode, JsonObjectNode } from "../../source/json-node.ts";
import { findMember } from "../../source/json-node.ts";
import type { AvroField, AvroPrimitive, AvroRecord, AvroType, AvroUnion } from "./document.ts";
import { resolveType } from "./document.ts";

/**
 * What is wrong with a default. `type`: no value of the type. `symbol`: no symbol of the enum. `encoding`: text that
 * cannot be the bytes. `text-number`: a number written as text. `branch`: a value of a later branch of the union.
 */
export interface DefaultProblem {
  readonly kind: "type" | "symbol" | "encoding" | "text-number" | "branch";
  /** The value at fault, which may stand inside the default. */
  readonly at: JsonNode;
  /** The type it does not fit, or the branch it belongs to. */
  readonly type: AvroType;
  /** What was expected there, as the end of a sentence that starts with "Expected". */
  readonly expected: string;
}

const KNOWN = new WeakMap<AvroField, readonly DefaultProblem[]>();

/** The problems of a field's default; none when it has no default. Types of other texts are taken to fit. */
function findDefaultProblems(field: AvroField): readonly DefaultProblem[] {
  const value = field.attributes.default?.value;
  if (value === undefined) return [];
  const known = KNOWN.get(field);
  if (known !== undefined) return known;
  const problems = judgeValue(value, field.type);
  KNOWN.set(field, problems);
  return problems;
}

/** The problems of one kind of a field's default. */
export function listDefaultProblems(field: AvroField, kind: DefaultProblem["kind"]): readonly DefaultProblem[] {
  return findDefaultProblems(field).filter((problem) => problem.kind === kind);
}

function judgeValue(at: JsonNode, written: AvroType): readonly DefaultProblem[] {
  const type = resolveType(written);
  switch (type.kind) {
    case "primitive":
      return judgePrimitive(at, type);
    case "enum":
      return judgeText(at, type, (text) =>
        type.symbols.some((symbol) => symbol.value === text)
          ? undefined
          : { kind: "symbol", expected: `a symbol of \`${type.name?.simple ?? "the enum"}\`` },
      );
    case "fixed":
      return judgeText(at, type, (text) => judgeBytes(text, type.size));
    case "array":
      if (at.kind !== "array") return [misfit(at, type, "a list")];
      return type.items === undefined ? [] : judgeAll(at.items, type.items);
    case "map":
      if (at.kind !== "object") return [misfit(at, type, "an object")];
      return type.values === undefined
        ? []
        : judgeAll(
            at.members.map((member) => member.value),
            type.values,
          );
    case "record":
      return at.kind === "object" ? judgeRecord(at, type) : [misfit(at, type, "an object with the record's fields")];
    case "union":
      return judgeUnion(at, type);
    case "name":
    case "unreadable":
      return [];
  }
}

function judgeAll(values: readonly JsonNode[], type: AvroType): readonly DefaultProblem[] {
  return values.flatMap((value) => judgeValue(value, type));
}

function judgeRecord(at: JsonObjectNode, record: AvroRecord): readonly DefaultProblem[] {
  return record.fields.flatMap((field): readonly DefaultProblem[] => {
    if (field.name === undefined) return [];
    const member = findMember(at, field.name.value);
    if (member !== undefined) return judgeValue(member.value, field.type);
    if (field.attributes.default !== undefined) return [];
    return [misfit(at, record, `a value for the field \`${field.name.value}\``)];
  });
}

function judgeUnion(at: JsonNode, union: AvroUnion): readonly DefaultProblem[] {
  const [first, ...others] = union.branches;
  if (first === undefined) return [misfit(at, union, "no default, since the union has no branch")];
  const problems = judgeValue(at, first);
  if (!problems.some((problem) => problem.kind === "type")) return problems;
  const branch = others.find((other) => !judgeValue(at, other).some((problem) => problem.kind === "type"));
  if (branch === undefined) return [misfit(at, union, `a value of one of the union's branches`)];
  return [{ kind: "branch", at, type: branch, expected: "a value of the union's first branch" }];
}

function judgeText(
  at: JsonNode,
  type: AvroType,
  judge: (text: string) => Pick<DefaultProblem, "kind" | "expected"> | undefined,
): readonly DefaultProblem[] {
  if (at.kind !== "string") return [misfit(at, type, "a string")];
  const problem = judge(at.value);
  return problem === undefined ? [] : [{ ...problem, at, type }];
}

function judgeBytes(text: string, size: number | undefined): Pick<DefaultProblem, "kind" | "expected"> | undefined {
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
