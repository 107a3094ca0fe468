import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { ROOT } from "./build/outputs.mjs";
import { renderTable } from "./build/render-table.mjs";

/**
 * Writes the keys and placeholders of the manifest between the markers of docs/manifest.md, from the JSON Schema that
 * validates manifests and the table that fills templates. With `--check` it writes nothing and exits 1 when stale.
 */
const PAGE = join(ROOT, "docs/manifest.md");
const schema = JSON.parse(readFileSync(join(ROOT, "src/manifest/manifest.schema.json"), "utf8"));
const blocks = { keys: renderKeys(), placeholders: await renderPlaceholders() };

const text = readFileSync(PAGE, "utf8");
let fresh = text;
for (const [name, block] of Object.entries(blocks)) {
  const marked = new RegExp(`(<!-- ${name}:begin -->\n)[\\s\\S]*?(<!-- ${name}:end -->)`);
  if (!marked.test(text)) fail(`docs/manifest.md has no place for the ${name}: \`<!-- ${name}:begin -->\`.`);
  fresh = fresh.replace(marked, (_, begin, end) => `${begin}\n${block}\n\n${end}`);
}
if (!process.argv.includes("--check")) writeFileSync(PAGE, fresh);
else if (fresh !== text) fail("docs/manifest.md is out of date. Run `node scripts/generate-manifest-docs.mjs`.");

function renderKeys() {
  const { entry, reference, defaults, registry, metadata } = schema.definitions;
  return [
    renderSection("The manifest", schema),
    renderSection("`subjects`: an entry", entry),
    renderSection("`references`: an item", reference),
    renderSection("`metadata`", metadata),
    renderSection("`defaults`", defaults),
    renderSection("`registry`", registry),
  ].join("\n\n");
}

function renderSection(heading, definition) {
  const rows = Object.entries(definition.properties).map(([name, property]) => {
    const required = definition.required?.includes(name) === true ? "Required. " : "";
    return [`\`${name}\``, `${required}${describe(property)}`, renderExamples(property)];
  });
  return `### ${heading}\n\n${definition.description}\n\n${renderTable(["key", "meaning", "example"], rows)}`;
}

/** A property may say what it is itself, or leave it to the definition it refers to. */
function describe(property) {
  const { description, enum: values } = { ...resolve(property), ...property };
  const listed = values === undefined ? "" : ` One of ${values.map((value) => `\`${value}\``).join(", ")}.`;
  const fallback = property.default === undefined ? "" : ` Default: \`${String(property.default)}\`.`;
  return `${description}${listed}${fallback}`;
}

function renderExamples(property) {
  const { examples = [] } = { ...resolve(property), ...property };
  return examples.map((example) => `\`${printFlow(example)}\``).join(", ");
}

function resolve({ $ref }) {
  return $ref === undefined ? {} : schema.definitions[$ref.split("/").at(-1)];
}

/** A value as one line of YAML. */
function printFlow(value) {
  if (Array.isArray(value)) return `[${value.map(printFlow).join(", ")}]`;
  if (typeof value === "object")
    return `{ ${Object.entries(value)
      .map(([key, child]) => `${key}: ${printFlow(child)}`)
      .join(", ")} }`;
  return typeof value === "string" && !/^[A-Za-z][\w./-]*$/.test(value) ? JSON.stringify(value) : String(value);
}

async function renderPlaceholders() {
  const folder = mkdtempSync(join(tmpdir(), "schemagate-placeholders-"));
  try {
    const input = { placeholder: "src/manifest/placeholder.ts" };
    const build = await rolldown({ cwd: ROOT, input, platform: "node" });
    await build.write({ dir: folder, format: "esm", entryFileNames: "[name].mjs" });
    await build.close();
    const { PLACEHOLDERS } = await import(pathToFileURL(join(folder, "placeholder.mjs")).href);
    const rows = PLACEHOLDERS.map(({ name, meaning, example }) => [`\`{${name}}\``, meaning, `\`${example}\``]);
    return renderTable(["placeholder", "stands for", "example"], rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
