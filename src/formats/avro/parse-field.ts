import { JsonNumber, isJsonObject } from "../../source/json-value.ts";
import type { JsonValue } from "../../source/json-value.ts";
import { OpenRecordFault, isValidDefault } from "./defaults.ts";
import type { DefaultContext } from "./defaults.ts";
import { parseJavaDouble, printJavaDouble } from "./java-double.ts";
import type { AvroField, AvroRecord } from "./model.ts";
import { addField, findField } from "./model.ts";
import { isPlainName } from "./names.ts";
import type { TypeReader } from "./parse-context.ts";
import { createPrimitive, NO_ALIASES, printJsonKind, readAliasList } from "./parse-context.ts";
import { findPlace } from "./place.ts";
import { refuse } from "./problems.ts";
import type { ClosingReplay } from "./replay-closing.ts";
import { parseSortOrder } from "./sort-order.ts";

/** Reads the fields of records, and judges their defaults where the mode asks for it. */
export class FieldReader {
  readonly #reader: TypeReader;

  constructor(reader: TypeReader) {
    this.#reader = reader;
  }

  /** Appends the field to its record. @throws SchemaFault */
  readField(json: JsonValue, record: AvroRecord, index: number): void {
    if (!isJsonObject(json))
      return refuse(
        "invalid-field",
        `Expected a field, found ${printJsonKind(json)}.`,
        findPlace(record, "fields", index),
      );
    const name = json["name"];
    if (typeof name !== "string")
      return refuse("invalid-field", "Missing `name` of a field.", findPlace(record, "fields", index));
    const type = json["type"];
    if (type === undefined)
      return refuse("invalid-field", `Missing \`type\` of field \`${name}\`.`, findPlace(record, "fields", index));
    const field: AvroField = {
      kind: "field",
      parent: record,
      token: index,
      json,
      name,
      type: record,
      defaultValue: json["default"],
      aliases:
        json["aliases"] === undefined
          ? NO_ALIASES
          : readAliasList(json, () => findPlace(record, "fields", index, "aliases")),
    };
    field.type =
      createPrimitive(type, field, "type") ??
      this.#reader.readType(type, { parent: field, token: "type", namespace: record.name.namespace });
    if (!isPlainName(name)) this.#reader.checkNamePart(name, "invalid-name", () => findPlace(field, "name"));
    checkOrder(field);
    this.#checkDefault(field);
    if (findField(record, name) !== undefined)
      refuse(
        "duplicate-field",
        `Disallowed second field \`${name}\` in record \`${record.name.full}\`.`,
        findPlace(field, "name"),
      );
    addField(record, field);
  }

  /** Judges a default at the moment at which Avro 1.12 closes its copy of the field's record. @throws SchemaFault */
  judgeAgain(field: AvroField, replay: ClosingReplay): void {
    this.#judgeDefault(
      field,
      this.#createContext((record) => (replay.isClosed(record) ? "complete" : "open")),
    );
  }

  #checkDefault(field: AvroField): void {
    const value = field.defaultValue;
    if (value === undefined) return;
    if (typeof value === "string" && (field.type.kind === "float" || field.type.kind === "double")) {
      const double = parseJavaDouble(value);
      if (double === null) return this.#refuseDefault(field);
      field.defaultValue = new JsonNumber(printJavaDouble(double));
      return;
    }
    if (this.#reader.context.strictness === "stored") return;
    const { scope } = this.#reader.context;
    this.#judgeDefault(
      field,
      this.#createContext((record) => {
        scope.recordDefaults.add(field);
        if (scope.isPlaceholder(record)) return "placeholder";
        return scope.isOpen(record) ? "open" : "complete";
      }),
    );
  }

  #createContext(stateOf: DefaultContext["stateOf"]): DefaultContext {
    return { profile: this.#reader.context.profile, stateOf };
  }

  #judgeDefault(field: AvroField, context: DefaultContext): void {
    try {
      if (isValidDefault(field.type, field.defaultValue, context)) return;
    } catch (error) {
      if (!(error instanceof OpenRecordFault)) throw error;
    }
    this.#refuseDefault(field);
  }

  #refuseDefault(field: AvroField): never {
    const expected = field.type.kind === "union" ? "any branch of the union" : `type \`${field.type.kind}\``;
    return refuse(
      "invalid-default",
      `Invalid default of field \`${field.name}\`: the value is not one of ${expected}.`,
      findPlace(field, "default"),
    );
  }
}

function checkOrder(field: AvroField): void {
  const order = field.json["order"];
  if (order === undefined) return;
  if (typeof order === "string" && parseSortOrder(order) !== undefined) return;
  const found = typeof order === "string" ? `\`${order}\`` : printJsonKind(order);
  refuse("invalid-order", `Unknown sort order ${found}.`, findPlace(field, "order"));
}
