import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.ts";
import { parseManifest } from "../../src/manifest/parse-manifest.ts";
import { expectText } from "../expected-text.ts";

/** Each `problems/<name>.yaml` is a manifest with something wrong, and `<name>.txt` all that is said about it. */
const FOLDER = join(import.meta.dirname, "problems");
const names = readdirSync(FOLDER).flatMap((file) => (file.endsWith(".yaml") ? [file.slice(0, -5)] : []));

test("there are manifests to read", () => {
  expect(names.length).toBeGreaterThan(30);
});

test.each(names)("%s", (name) => {
  const text = readFileSync(join(FOLDER, `${name}.yaml`), "utf8");
  const { manifest, diagnostics } = parseManifest({ path: "schemagate.yaml", text });
  const entries = manifest === null ? "no manifest" : `entries left: ${manifest.entries.length}`;
  expectText(join(FOLDER, `${name}.txt`), `${[entries, ...diagnostics.map(printDiagnostic)].join("\n\n")}\n`);
});

function printDiagnostic({ location, rule, severity, message, why, remedy }: Diagnostic): string {
  const { start, end, snippet } = location;
  const line = snippet?.lines[(start?.line ?? 1) - snippet.firstLine];
  const token = start?.line === end?.line ? line?.slice((start?.column ?? 1) - 1, (end?.column ?? 1) - 1) : line;
  return [
    `${location.file}:${start?.line}:${start?.column} ${severity} ${rule}`,
    `  at: ${snippet === undefined ? "(text not shown)" : JSON.stringify(token?.slice(0, 60))}`,
    `  ${message}`,
    ...(why === undefined ? [] : [`  why: ${why}`]),
    ...(remedy === undefined ? [] : [`  do: ${remedy}`]),
  ].join("\n");
}
