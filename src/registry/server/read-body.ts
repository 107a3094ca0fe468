import type { SchemaReference } from "../../schema/schema-reference.ts";
import { SCHEMA_TYPES } from "../../schema/schema-type.ts";
import type { SchemaMetadata, SchemaRuleSet } from "../../schema/schema-version.ts";
import type { EmbeddedRegistration } from "../embedded/register.ts";
import { createInvalidSchema, RegistryFault } from "../embedded/registry-fault.ts";
import { HttpFault } from "./rest-reply.ts";
import type { RestRequest } from "./rest-request.ts";
import { readNumber, readSwitch } from "./rest-request.ts";

/** An object of a body. Names are read with `Object.hasOwn`. */
export type JsonBody = { readonly [name: string]: unknown };

const MAX_DEPTH = 100;

/** The object a request carries. @throws RegistryFault 422 without a body, HttpFault 400 for anything but an object. */
export function readBody({ body }: RestRequest): JsonBody {
  if (body === undefined || body === null) throw new RegistryFault(422, "The request has no body");
  if (!isObject(body)) throw createMalformed("Expected an object");
  if (isDeeper(body, MAX_DEPTH)) throw createMalformed(`Expected at most ${MAX_DEPTH} nested levels`);
  return body;
}

/** The schema a request carries for a subject. @throws RegistryFault 42201 for an unknown type, HttpFault 400. */
export function readDraft(request: RestRequest, subject: string): EmbeddedRegistration {
  const body = readBody(request);
  const metadata = readMember(body, "metadata", readMetadata);
  const ruleSet = readMember(body, "ruleSet", readRuleSet);
  const id = readMember(body, "id", readInteger);
  const version = readMember(body, "version", readInteger);
  return {
    subject,
    schema: readMember(body, "schema", readText) ?? "",
    schemaType: readSchemaType(body),
    references: readMember(body, "references", readReferences) ?? [],
    normalize: readSwitch(request, "normalize"),
    ...(metadata && { metadata }),
    ...(ruleSet && { ruleSet }),
    ...(id === undefined || id < 0 ? {} : { id }),
    ...(version === undefined ? {} : { version }),
    ...readExpected(request),
  };
}

/** `expectedLatest` of the query, this server's own addition: 0 stands for no version. */
function readExpected(request: RestRequest): Pick<EmbeddedRegistration, "expected"> {
  if (!request.query.has("expectedLatest")) return {};
  const version = readNumber(request, "expectedLatest", 0);
  return { expected: { version: version === 0 ? null : version } };
}

type Read<Value> = (value: unknown, name: string) => Value;

/** A member of a body, undefined when it is absent or null. */
export function readMember<Value>(body: JsonBody, name: string, read: Read<Value>): Value | undefined {
  const value = Object.hasOwn(body, name) ? body[name] : undefined;
  return value === undefined || value === null ? undefined : read(value, name);
}

/** A text; numbers and truth values are taken for their text, as the registry does it. */
export function readText(value: unknown, name: string): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw createMalformed(`Expected a string for \`${name}\``);
}

/** A truth value. */
export function readBoolean(value: unknown, name: string): boolean {
  if (typeof value === "boolean") return value;
  if (value === "true" || value === "false") return value === "true";
  throw createMalformed(`Expected true or false for \`${name}\``);
}

/** Metadata of a data contract. */
export function readMetadata(value: unknown, name: string): SchemaMetadata {
  const body = readObject(value, name);
  const tags = readMember(body, "tags", (one, inner) => readRecord(one, inner, readTexts));
  const properties = readMember(body, "properties", (one, inner) => readRecord(one, inner, readText));
  const sensitive = readMember(body, "sensitive", readTexts);
  return { ...(tags && { tags }), ...(properties && { properties }), ...(sensitive && { sensitive }) };
}

/** Rules of a data contract, kept as they are. */
export function readRuleSet(value: unknown, name: string): SchemaRuleSet {
  const entries = Object.entries(readObject(value, name)).filter(([, group]) => group !== null);
  return Object.fromEntries(entries);
}

/** The fault for a body of another shape. */
function createMalformed(message: string): HttpFault {
  return new HttpFault(400, message);
}

function readSchemaType(body: JsonBody): EmbeddedRegistration["schemaType"] {
  const text = readMember(body, "schemaType", readText) ?? "AVRO";
  const type = SCHEMA_TYPES.find((one) => one === text);
  if (type === undefined) throw createInvalidSchema(`Invalid schema type ${text}`);
  return type;
}

function readReferences(value: unknown, name: string): readonly SchemaReference[] {
  return readArray(value, name).map((item) => {
    const body = readObject(item, name);
    const version = readMember(body, "version", readInteger);
    return {
      name: readMember(body, "name", readText) ?? "",
      subject: readMember(body, "subject", readText) ?? "",
      version: version ?? -1,
    };
  });
}

function readRecord<Value>(value: unknown, name: string, read: Read<Value>): { readonly [key: string]: Value } {
  return Object.fromEntries(Object.entries(readObject(value, name)).map(([key, item]) => [key, read(item, name)]));
}

function readTexts(value: unknown, name: string): readonly string[] {
  return readArray(value, name).map((item) => readText(item, name));
}

function readArray(value: unknown, name: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw createMalformed(`Expected an array for \`${name}\``);
}

function readObject(value: unknown, name: string): JsonBody {
  if (isObject(value)) return value;
  throw createMalformed(`Expected an object for \`${name}\``);
}

function readInteger(value: unknown, name: string): number {
  const number = typeof value === "string" && /^-?[0-9]{1,10}$/.test(value) ? Number(value) : value;
  if (typeof number === "number" && Number.isInteger(number) && Math.abs(number) < 2 ** 31) return number;
  throw createMalformed(`Expected a whole number for \`${name}\``);
}

function isObject(value: unknown): value is JsonBody {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return depth === 0 || Object.values(value).some((item) => isDeeper(item, depth - 1));
}
