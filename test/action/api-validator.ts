import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv } from "ajv";
import type { ValidateFunction } from "ajv";
import type { PlannedAnswer, SimulatedRequest } from "./github-simulator.ts";

/** Holds requests and answers against the forge's own description of its interface. */
export interface ApiValidator {
  /** What is wrong with an exchange, in words; nothing for one that is as described. */
  check(request: SimulatedRequest, answer: PlannedAnswer): readonly string[];
}

interface Schema {
  readonly [key: string]: unknown;
}

interface Operation {
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly schema?: Schema }[];
  readonly requestBody?: { readonly content?: { readonly [type: string]: { readonly schema: Schema } } };
  readonly responses: {
    readonly [status: string]: { readonly content?: { readonly [type: string]: { readonly schema: Schema } } };
  };
}

interface Description {
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } };
}

const FILE = resolve(
  import.meta.dirname,
  "../external/node_modules/@octokit/openapi/generated/api.github.com.deref.json",
);

let loaded: ApiValidator | undefined;

/**
 * The validator, or undefined where the forge's description is not asked for (`SCHEMAGATE_OPENAPI=1` does, for it takes
 * seconds to load and is installed for the external checks only).
 */
export function loadApiValidator(): ApiValidator | undefined {
  if (process.env["SCHEMAGATE_OPENAPI"] !== "1") return undefined;
  if (!existsSync(FILE)) throw new Error(`${join(FILE)} is missing: run \`node scripts/prepare-external.mjs\`.`);
  return (loaded ??= createValidator(JSON.parse(readFileSync(FILE, "utf8")) as Description));
}

function createValidator({ paths }: Description): ApiValidator {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const compiled = new Map<Schema, ValidateFunction>();
  const validate = (schema: Schema, value: unknown): readonly string[] => {
    const check = compiled.get(schema) ?? ajv.compile(allowNull(schema));
    compiled.set(schema, check);
    check(value);
    return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath || "/"} ${message ?? ""}`);
  };
  return {
    check({ method, path, body }, answer) {
      const url = new URL(path, "http://x");
      if (url.pathname === "/graphql") return [];
      const found = findOperation(paths, method, url.pathname);
      if (found === undefined) return [`${method} ${url.pathname} is no operation of the forge.`];
      const name = `${method} ${found.template}`;
      const wanted = found.operation.requestBody?.content?.["application/json"]?.schema;
      const answered = found.operation.responses[String(answer.status)]?.content?.["application/json"]?.schema;
      return [
        ...checkQuery(found.operation, url, validate).map((problem) => `${name}: query ${problem}`),
        ...(wanted === undefined ? [] : validate(wanted, body).map((problem) => `${name}: request ${problem}`)),
        ...(answered === undefined || answer.body === undefined
          ? []
          : validate(answered, answer.body).map((problem) => `${name}: answer ${answer.status} ${problem}`)),
      ];
    },
  };
}

function findOperation(
  paths: Description["paths"],
  method: string,
  path: string,
): { readonly template: string; readonly operation: Operation } | undefined {
  const candidates = Object.keys(paths)
    .filter((template) => matchesTemplate(template, path))
    .sort((left, right) => left.split("{").length - right.split("{").length);
  for (const template of candidates) {
    const operation = paths[template]?.[method.toLowerCase()];
    if (operation !== undefined) return { template, operation };
  }
  return undefined;
}

function matchesTemplate(template: string, path: string): boolean {
  const [wanted, given] = [template.split("/"), path.split("/")];
  return wanted.length === given.length && wanted.every((part, index) => part.startsWith("{") || part === given[index]);
}

function checkQuery(
  { parameters = [] }: Operation,
  url: URL,
  validate: (schema: Schema, value: unknown) => readonly string[],
): readonly string[] {
  return [...url.searchParams].flatMap(([name, text]) => {
    const parameter = parameters.find((one) => one.in === "query" && one.name === name);
    if (parameter === undefined) return [`${name} is not known`];
    const value = parameter.schema?.["type"] === "integer" ? Number(text) : text;
    return parameter.schema === undefined ? [] : validate(parameter.schema, value).map((one) => `${name} ${one}`);
  });
}

/** OpenAPI 3.0 says `nullable` where JSON Schema lists a type more. */
function allowNull(schema: Schema): Schema {
  const seen = new Map<unknown, unknown>();
  const visit = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const known = seen.get(value);
    if (known !== undefined) return known;
    const copy: unknown[] | { [key: string]: unknown } = Array.isArray(value) ? [] : {};
    seen.set(value, copy);
    for (const [key, item] of Object.entries(value)) (copy as { [key: string]: unknown })[key] = visit(item);
    if (Array.isArray(copy) || copy["nullable"] !== true) return copy;
    const { nullable: _, ...rest } = copy;
    return { anyOf: [rest, { type: "null" }] };
  };
  return visit(schema) as Schema;
}
