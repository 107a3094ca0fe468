import type { JsonNode, JsonObjectNode } from "../../source/json-node.ts";
import { readJson } from "../../source/json-reader.ts";
import { printValue } from "../avro/print-shape.ts";
import type { JsonSchemaDocument, SchemaNode } from "./document.ts";
import { judgeValue } from "./judge-value.ts";
import { listSamples } from "./sample-value.ts";

/** The JSON text of a value that both schemas accept, or undefined when none was found among their samples. */
export function findCommonValue(document: JsonSchemaDocument, left: SchemaNode, right: SchemaNode): string | undefined {
  const samples = [listSamples(document, left), listSamples(document, right)].map(readAll);
  const [mine = [], theirs = []] = samples;
  const joined = mine.flatMap((one) => theirs.flatMap((other) => joinObjects(one, other)));
  const common = [...mine, ...theirs, ...joined].find(
    (value) => judgeValue(document, left, value) === "valid" && judgeValue(document, right, value) === "valid",
  );
  return common && printValue(common);
}

function readAll(texts: readonly string[]): readonly JsonNode[] {
  return texts.flatMap((text) => {
    const read = readJson(text);
    return read.ok ? [read.root] : [];
  });
}

/** Two objects in one, where they agree: branches that demand different properties both accept it when they are open. */
function joinObjects(one: JsonNode, other: JsonNode): readonly JsonObjectNode[] {
  if (one.kind !== "object" || other.kind !== "object") return [];
  const names = new Set(one.members.map(({ key }) => key.value));
  return [{ ...one, members: [...one.members, ...other.members.filter(({ key }) => !names.has(key.value))] }];
}
