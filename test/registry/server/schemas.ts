import type { WireAnswer } from "../../support/registry-server.ts";
import { TEST_TIME } from "../../support/registry-server.ts";

/** A record's text as the registry stores it. */
export function record(name: string, ...fields: readonly object[]): string {
  return JSON.stringify({ type: "record", name, fields });
}

/** Fields of a record. */
export const A = { name: "a", type: "int" };
export const B = { name: "b", type: "string", default: "" };
export const C = { name: "c", type: "long" };

/** An error as it comes over the wire. */
export function fault(code: number, message: string): WireAnswer {
  return [Number(String(code).slice(0, 3)), { error_code: code, message }];
}

/** An answer with everything the registry made up itself taken out: guids. */
export function plain(answer: WireAnswer): WireAnswer {
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => (key === "guid" ? undefined : value)),
  ) as WireAnswer;
}

/** The answer to a registration, without its guid. */
export function registered(id: number, version: number, schema: string, more: object = {}): WireAnswer {
  return [200, { id, version, schemaType: "AVRO", ...more, schema, ts: TEST_TIME }];
}
