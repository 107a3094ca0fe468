import type { Direction } from "../../compatibility/pairs.ts";
import type { Difference } from "../../formats/difference.ts";
import type { SchemaType } from "../../schema/schema-type.ts";

/** An earlier version as the messages show it. */
export interface ShownVersion {
  readonly version: number;
  readonly text: string;
}

/** The registry's message for two schema types under one subject. */
export const DIFFERENT_TYPE = "Incompatible because of different schema type";

const MAX_SHOWN = 10 * 1024;

/** The registry's messages for one direction of a pair, in the words of Confluent's own checker. */
export function printIncompatibilities(
  type: SchemaType,
  direction: Direction,
  differences: readonly Difference[],
): readonly string[] {
  const [reader, writer] = direction === "backward" ? (["new", "old"] as const) : (["old", "new"] as const);
  const print = type === "AVRO" ? printAvro : printOther;
  return differences.filter(({ breaking }) => breaking).map((one) => print(one, { reader, writer }));
}

/** What follows the messages about an earlier version: its number and its text. */
export function printShownVersion({ version, text }: ShownVersion): readonly string[] {
  const cut = text.length <= MAX_SHOWN ? `'${text}'` : `<truncated> '${text.slice(0, MAX_SHOWN)}...'`;
  return [`{oldSchemaVersion: ${version}}`, `{oldSchema: ${cut}}`];
}

interface Roles {
  readonly reader: string;
  readonly writer: string;
}

function printAvro(difference: Difference, roles: Roles): string {
  const { registryType, registryMessage = "" } = difference;
  const describe = registryType === null ? undefined : AVRO_DESCRIPTIONS.get(registryType);
  if (describe === undefined) return `Unexpected exception during compatibility check: ${registryMessage}`;
  return `{errorType:'${registryType}', description:'${describe(difference, roles)}', additionalInfo:'${registryMessage}'}`;
}

type Describe = (difference: Difference, roles: Roles) => string;

const AVRO_DESCRIPTIONS: ReadonlyMap<string, Describe> = new Map<string, Describe>([
  [
    "FIXED_SIZE_MISMATCH",
    ({ registryPath }, { reader, writer }) =>
      `The size of FIXED type field at path '${registryPath}' in the ${reader} schema does not match with the ${writer} schema`,
  ],
  [
    "TYPE_MISMATCH",
    ({ registryPath }, { reader, writer }) =>
      `The type (path '${registryPath}') of a field in the ${reader} schema does not match with the ${writer} schema`,
  ],
  ["NAME_MISMATCH", ({ registryPath }) => `The name of the schema has changed (path '${registryPath}')`],
  [
    "MISSING_ENUM_SYMBOLS",
    ({ registryPath, registryMessage }, { reader, writer }) =>
      `The ${reader} schema is missing enum symbols '${registryMessage}' at path '${registryPath}' in the ${writer} schema`,
  ],
  [
    "MISSING_UNION_BRANCH",
    ({ registryPath }, { reader, writer }) =>
      `The ${reader} schema is missing a type inside a union field at path '${registryPath}' in the ${writer} schema`,
  ],
  [
    "READER_FIELD_MISSING_DEFAULT_VALUE",
    ({ registryPath, registryMessage }, { reader, writer }) =>
      `The field '${registryMessage}' at path '${registryPath}' in the ${reader} schema has no default value and is missing in the ${writer} schema`,
  ],
]);

/** JSON Schema and Protobuf: the engine's own description, in the registry's frame (its closing quote included). */
function printOther({ registryType, registryPath, registryMessage }: Difference, { reader, writer }: Roles): string {
  const description =
    registryMessage ?? `The ${reader} schema differs from the ${writer} schema at path '${registryPath}'`;
  return `{errorType:"${registryType ?? "UNKNOWN"}", description:"${description}'}`;
}
