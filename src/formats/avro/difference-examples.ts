import type { AvroDifference } from "./difference.ts";

/** Two complete schemas of one kind's smallest case; a test runs each through the comparison. */
interface ExamplePair {
  readonly reader: string;
  readonly writer: string;
}

function recordOf(...fields: readonly unknown[]): string {
  return JSON.stringify({ type: "record", name: "Order", fields });
}

const STATUS = { type: "enum", name: "Status", symbols: ["NEW", "PAID"] };

/** The smallest pair of each kind. */
export const EXAMPLES: { readonly [Kind in AvroDifference["kind"]]: ExamplePair } = {
  "field-without-default": {
    reader: recordOf({ name: "id", type: "string" }, { name: "email", type: "string" }),
    writer: recordOf({ name: "id", type: "string" }),
  },
  "enum-field-without-default": {
    reader: recordOf({ name: "id", type: "string" }, { name: "status", type: { ...STATUS, default: "NEW" } }),
    writer: recordOf({ name: "id", type: "string" }),
  },
  "enum-symbols-missing": {
    reader: recordOf({ name: "status", type: STATUS }),
    writer: recordOf({ name: "status", type: { ...STATUS, symbols: ["NEW", "PAID", "REFUNDED"] } }),
  },
  "fixed-size-changed": {
    reader: recordOf({ name: "hash", type: { type: "fixed", name: "Hash", size: 32 } }),
    writer: recordOf({ name: "hash", type: { type: "fixed", name: "Hash", size: 16 } }),
  },
  "type-renamed": {
    reader: JSON.stringify({ type: "record", name: "Purchase", fields: [] }),
    writer: JSON.stringify({ type: "record", name: "Order", fields: [] }),
  },
  "type-narrowed": {
    reader: recordOf({ name: "quantity", type: "int" }),
    writer: recordOf({ name: "quantity", type: "long" }),
  },
  "null-not-accepted": {
    reader: recordOf({ name: "note", type: "string" }),
    writer: recordOf({ name: "note", type: ["null", "string"] }),
  },
  "type-changed": {
    reader: recordOf({ name: "quantity", type: "string" }),
    writer: recordOf({ name: "quantity", type: "int" }),
  },
  "union-branch-missing": {
    reader: recordOf({ name: "amount", type: ["null", "long"] }),
    writer: recordOf({ name: "amount", type: ["null", "long", "string"] }),
  },
  "type-not-in-union": {
    reader: recordOf({ name: "amount", type: ["null", "long"] }),
    writer: recordOf({ name: "amount", type: "string" }),
  },
  "check-aborted": {
    reader: recordOf({ name: "total", type: "long", aliases: ["amount"] }),
    writer: recordOf({ name: "total", type: "long" }, { name: "amount", type: "long" }),
  },
};
