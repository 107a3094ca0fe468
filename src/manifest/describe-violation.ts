import type { ErrorObject } from "ajv";
import { parsePointer } from "../source/json-pointer.ts";
import type { ManifestPath, ManifestProblem } from "./manifest-problem.ts";
import type { ViolationPlace } from "./violation-text.ts";
import { VIOLATION_TEXTS } from "./violation-text.ts";
import type { YamlDocument } from "./yaml-document.ts";

/** A violation of the manifest's JSON Schema in words, or undefined when another violation says it already. */
export function describeViolation(error: ErrorObject, document: YamlDocument): ManifestProblem | undefined {
  // The branches of `oneOf` say why each failed; the `oneOf` itself is told in one sentence.
  if (error.schemaPath.includes("/oneOf/")) return undefined;
  const path = parsePath(error.instancePath, document.value);
  const described = VIOLATION_TEXTS.get(error.keyword)?.(error, path);
  if (described === undefined) return undefined;
  const { place, ...texts } = described;
  return { ...texts, ...locate(document, path, place) };
}

function locate(
  document: YamlDocument,
  path: ManifestPath,
  place: ViolationPlace,
): Pick<ManifestProblem, "range" | "path"> {
  const found = document.locate(path);
  const start = { start: found.value.start, end: found.value.start };
  if (place === "start") return { range: start, path };
  if (place === "value") return { range: found.value, path };
  if (place === "key") return { range: found.key ?? found.value, path };
  if ("missing" in place) return { range: start, path: [...path, place.missing] };
  const child = [...path, place.child];
  const { key, value } = document.locate(child);
  return { range: key ?? value, path: child };
}

/** Indexes become numbers where the value is a list, so that a key `0` of a mapping stays a key. */
function parsePath(pointer: string, root: unknown): ManifestPath {
  let value: unknown = root;
  return parsePointer(pointer).map((token) => {
    const step = Array.isArray(value) ? Number(token) : token;
    value = typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined;
    return step;
  });
}
