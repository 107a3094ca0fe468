import { lstatSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { proposeManifest } from "../../src/commands/init.ts";
import { loadProject } from "../../src/commands/load-project.ts";
import { createTemporaryFolder } from "../support/temporary-folder.ts";
import { printRecord } from "./print-record.ts";

/** Proposes a manifest for these files and returns its lines from `subjects:` on, after loading it. */
async function propose(files: { readonly [path: string]: string }): Promise<readonly string[]> {
  const directory = createTemporaryFolder(files);
  const { text, subjects } = proposeManifest({ directory });
  const project = await loadProject({ directory });
  expect([project.diagnostics, project.unchecked]).toEqual([[], []]);
  expect(project.subjects.length).toBe(subjects);
  expect(readFileSync(join(directory, "schemagate.yaml"), "utf8")).toBe(text);
  const lines = text.trimEnd().split("\n");
  return lines.slice(lines.indexOf("subjects:") + 1).filter((line) => !/^\s*#/.test(line));
}

describe("proposing a manifest", () => {
  test("files named after their subjects", async () => {
    const files = { "a-value.avsc": '"string"', "b-key.avsc": '"string"' };
    expect(await propose(files)).toEqual(['  - files: "*-{key,value}.avsc"', '    subject: "{name}"']);
    const nested = { "x/a-value.avsc": '"string"', "x/y/b-key.avsc": '"string"' };
    expect(await propose(nested)).toEqual(['  - files: "x/**/*-{key,value}.avsc"', '    subject: "{name}"']);
  });

  test("a folder per topic", async () => {
    const files = {
      "s/orders/key.avsc": '"string"',
      "s/orders/value.avsc": '"string"',
      "s/users/value.avsc": '"string"',
    };
    expect(await propose(files)).toEqual(['  - files: "s/*/{key,value}.avsc"', '    subject: "{dir}-{name}"']);
  });

  test("types that are named after themselves, beside the others", async () => {
    const files = {
      "events/orders-value.avsc": printRecord("Order", "com.acme.Money"),
      "types/money.avsc": printRecord("com.acme.Money"),
      "types/deep/currency.avsc": printRecord("com.acme.Currency"),
      "types/number.avsc": '"long"',
    };
    expect(await propose(files)).toEqual([
      '  - files: "events/*-{key,value}.avsc"',
      '    subject: "{name}"',
      "  - files:",
      '      - "types/deep/*.avsc"',
      "      - types/money.avsc",
      "    strategy: RecordNameStrategy",
      "  - schema: types/number.avsc",
      "    subject: number",
    ]);
  });

  test("of several versions beside each other the last one counts, numbers as numbers", async () => {
    const files = {
      "order/v9.avsc": printRecord("Order"),
      "order/v10.avsc": printRecord("Order"),
      "order/v1.avsc": printRecord("Order"),
    };
    expect(await propose(files)).toEqual([
      "  - files: order/v10.avsc",
      "    strategy: RecordNameStrategy",
      "",
      "ignore:",
      "  - order/v1.avsc # same subject as order/v10.avsc: Order",
      "  - order/v9.avsc # same subject as order/v10.avsc: Order",
    ]);
  });

  test("schemas of one name in folders of their own are all mapped", async () => {
    const click = '{"$schema":"http://json-schema.org/draft-07/schema#","title":"Click","type":"object"}';
    const files = {
      "web/click.json": click,
      "mobile/click.json": click,
      "mobile/v1/tap.avsc": printRecord("Tap"),
      "mobile/v2/tap.avsc": printRecord("Tap"),
    };
    expect(await propose(files)).toEqual([
      '  - files: "mobile/v2/*.avsc"',
      "    strategy: RecordNameStrategy",
      '  - files: "web/*.json"',
      "    strategy: RecordNameStrategy",
      "  - schema: mobile/click.json",
      "    subject: mobile-click",
      "",
      "ignore:",
      "  - mobile/v1/tap.avsc # same subject as mobile/v2/tap.avsc: Tap",
    ]);
  });

  test("names that mean something to YAML, to globs or to templates", async () => {
    const files = {
      "a [x]*-value.avsc": '"string"',
      "{b,c}-value.avsc": '"string"',
      "true.avsc": '"string"',
      "# no: comment.avsc": '"string"',
      "é\"'.avsc": '"string"',
      "!d.avsc": printRecord("D"),
      "__GLOBAL.avsc": '"string"',
    };
    expect(await propose(files)).toEqual([
      '  - schema: "!d.avsc"',
      "    subject: D",
      '  - schema: "# no: comment.avsc"',
      '    subject: "# no: comment"',
      '  - schema: "a [x]*-value.avsc"',
      '    subject: "a [x]*-value"',
      "  - schema: true.avsc",
      '    subject: "true"',
      '  - schema: "{b,c}-value.avsc"',
      '    subject: "{{b,c}}-value"',
      '  - schema: "é\\"\'.avsc"',
      '    subject: "é\\"\'"',
      "",
      "ignore:",
      '  - "__GLOBAL.avsc" # Invalid subject `__GLOBAL`: the registry keeps this name.',
    ]);
  });

  test("broken files are mapped by their names, published versions and other projects are not", async () => {
    const directory = createTemporaryFolder({
      "orders-value.avsc": "{",
      "binary-value.avsc": Buffer.from([0]),
      "registry/registry.json": "{}",
      "registry/subjects/x/v1.avsc": "{}",
      "team/schemagate.yaml": "version: 1\nsubjects:\n  - { schema: x.avsc, subject: x }\n",
      "team/x.avsc": "{}",
      "bell\u0007.avsc": '"string"',
    });
    const result = proposeManifest({ directory });
    expect([result.subjects, result.ignored, result.unnameable]).toEqual([2, [], ["bell\u0007.avsc"]]);
    expect(result.text).toContain('  - files: "*-{key,value}.avsc"\n    subject: "{name}"\n');
  });

  test("never replaces a manifest, or a link, unless told to", () => {
    const directory = createTemporaryFolder({
      "schemagate.yaml": "mine",
      "a.avsc": printRecord("A"),
      "other.yaml": "other",
    });
    const path = join(directory, "schemagate.yaml");
    const refusal = {
      code: "output",
      message: "There is a `schemagate.yaml` already.",
      hint: "It stays as it is; `--force` replaces it.",
    };
    expect(() => proposeManifest({ directory })).toThrow(expect.objectContaining(refusal));
    expect(readFileSync(path, "utf8")).toBe("mine");
    expect(proposeManifest({ directory, force: true }).subjects).toBe(1);
    expect(readFileSync(path, "utf8")).toMatch(/^# Which schema file/);
    symlinkSync("other.yaml", join(directory, "link.yaml"));
    expect(() => proposeManifest({ directory, manifest: "link.yaml" })).toThrow("There is a `link.yaml` already.");
    proposeManifest({ directory, manifest: "link.yaml", force: true });
    expect(lstatSync(join(directory, "link.yaml")).isSymbolicLink()).toBe(false);
    expect(readFileSync(join(directory, "other.yaml"), "utf8")).toBe("other");
  });

  test("says when there is nothing to propose, or not here", () => {
    const directory = createTemporaryFolder({ "a.json": "{}" });
    expect(() => proposeManifest({ directory })).toThrow("There is no schema file in the folder.");
    expect(() => proposeManifest({ directory, manifest: "x/y.yaml" })).toThrow("is elsewhere");
  });

  test("whatever the files are called, the proposal loads and maps what it says", async () => {
    const name = fc.constantFrom(
      "a",
      "b-value",
      "a-key",
      "key",
      "value",
      "v1",
      "v2",
      "x{y}",
      "[z]",
      "*",
      "true",
      "-",
      "#c",
      "é",
      "!n",
      "null",
    );
    const folder = fc.constantFrom("", "s/", "s/orders/", "t/", "s/{a,b}/", "key/", "value/");
    const content = fc.constantFrom(
      '"string"',
      "{",
      printRecord("A"),
      printRecord("com.acme.B"),
      printRecord("C", "A"),
    );
    const trees = fc.dictionary(
      fc.tuple(folder, name).map(([path, stem]) => `${path}${stem}.avsc`),
      content,
      { minKeys: 1, maxKeys: 12 },
    );
    await fc.assert(
      fc.asyncProperty(trees, async (files) => {
        const directory = createTemporaryFolder(files);
        const { subjects, ignored, unnameable } = proposeManifest({ directory });
        expect([subjects + ignored.length, unnameable]).toEqual([Object.keys(files).length, []]);
        const project = await loadProject({ directory });
        const mapping = project.diagnostics.filter(({ rule }) => rule !== "manifest/ambiguous-reference");
        expect([mapping, project.unchecked, project.subjects.length + project.unjudged.length]).toEqual([
          [],
          [],
          subjects,
        ]);
      }),
      { numRuns: 150 },
    );
  });
});
