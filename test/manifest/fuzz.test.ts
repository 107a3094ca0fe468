import fc from "fast-check";
import { expect, test } from "vitest";
import { parseManifest } from "../../src/manifest/parse-manifest.ts";

/** Pieces that manifests are made of, whole and broken. */
const PIECES = [
  ..."version: 1|subjects:|defaults:|registry:|ignore:|files:|schema: a.avsc|subject:|strategy:|RecordNameStrategy|FULL".split(
    "|",
  ),
  ..."compatibility:|references:|name:|local|latest|topic:|part: key|metadata:|tags:|properties:|url|password|{dir}|{{|**/*.avsc".split(
    "|",
  ),
  ..."\n|\n  |\n    |\n  - |\n\t|: |- |? |, |{|}|[|]|&a |*a|!!str |!x |<<: *a|\"|'|# |\\|%YAML 1.2|---|...|>|@|`|\0|\ufeff|\r|é|😀|\ud800".split(
    "|",
  ),
  "|\n",
  "://",
  "null",
  "1e999",
  ".inf",
  "0x10",
  "__proto__",
];

const manifests = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join("")),
  fc
    .array(fc.constantFrom(...PIECES), { maxLength: 30 })
    .map((pieces) => `version: 1\nsubjects:\n  - ${pieces.join("")}`),
  fc.json().map((json) => `version: 1\nsubjects: [${json}]\n`),
  fc.json(),
  fc.string({ unit: "binary" }),
);

test("no text makes the parser throw, and a manifest without problems is a manifest", () => {
  fc.assert(
    fc.property(manifests, (text) => {
      const { manifest, diagnostics } = parseManifest({ path: "schemagate.yaml", text });
      if (diagnostics.length === 0) expect(manifest).not.toBe(null);
      for (const { message, remedy, location } of diagnostics) {
        expect(message).toMatch(/^\S[^\n]*\.$/);
        expect(remedy).toMatch(/^\S[^\n]*[.?]$/);
        expect(location.start?.line).toBeGreaterThan(0);
        expect(message.length).toBeLessThan(400);
      }
    }),
    { numRuns: 3000 },
  );
});
