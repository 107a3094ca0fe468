import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { locateFile } from "../diagnostic/location.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import type { ApprovedPlan } from "../publish/approved-plan.ts";

/** A plan's file: what was approved, and for which registry. */
export interface PlanFile extends ApprovedPlan {
  readonly url: string;
}

const MAX_SIZE = 256 * 1024 * 1024;

/**
 * Reads a plan that `schemagate plan --format json:<file>` wrote.
 *
 * @throws OperationalError when it cannot be read or is no plan of this version.
 */
export function readPlanFile(directory: string, path: string): PlanFile {
  const root = parse(readText(directory, path), path);
  const { version, hash, steps, registry } = root;
  if (version !== 1)
    throw createError(path, `Unknown plan version ${JSON.stringify(version)}; this schemagate reads version 1.`);
  const url = isObject(registry) ? registry["url"] : undefined;
  if (typeof hash !== "string" || !Array.isArray(steps) || typeof url !== "string")
    throw createError(path, "The file is no plan: it lacks `hash`, `steps` or `registry.url`.");
  return { hash, steps, url };
}

function readText(directory: string, path: string): string {
  const file = resolve(directory, path);
  try {
    if (statSync(file).size > MAX_SIZE) throw createError(path, "The file is too large for a plan.");
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof OperationalError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw createError(path, code === "ENOENT" ? "There is no such plan." : `The plan cannot be read (${code}).`);
  }
}

type JsonObject = { readonly [name: string]: unknown };

function parse(text: string, path: string): JsonObject {
  try {
    const root: unknown = JSON.parse(text);
    if (isObject(root)) return root;
  } catch {
    throw createError(path, "The plan is not valid JSON.");
  }
  throw createError(path, "The file is no plan: it holds no object.");
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function createError(path: string, message: string): OperationalError {
  return new OperationalError({
    code: "usage",
    message,
    hint: "Write one with `schemagate plan --format json:<file>`.",
    location: locateFile(path),
  });
}
