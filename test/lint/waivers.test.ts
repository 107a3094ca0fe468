import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.ts";
import { createConfig } from "../../src/lint/config.ts";
import { RULES } from "../../src/lint/rules/catalogue.ts";
import { createLintSession } from "../../src/lint/session.ts";
import { reviewWaivers } from "../../src/lint/waiver/review-waivers.ts";
import { parseManifest } from "../../src/manifest/parse-manifest.ts";
import { createDiagnostic } from "../reporters/sample-parts.ts";

const TODAY = "2026-06-15";

const FINDINGS: readonly Diagnostic[] = [
  createDiagnostic({
    rule: "avro/enum-default",
    location: { file: "schemas/a.avsc" },
    pointer: "/fields/1/type/name",
    fingerprint: "1111111111111111",
  }),
  createDiagnostic({
    rule: "avro/enum-default",
    location: { file: "schemas/b.avsc" },
    pointer: "/fields/12/type/name",
    fingerprint: "2222222222222222",
  }),
  createDiagnostic({
    rule: "avro/field-without-default",
    location: { file: "schemas/a.avsc" },
    subject: "orders-value",
    fingerprint: "3333333333333333",
  }),
  createDiagnostic({
    rule: "evolution/logical-type-changed",
    location: { file: "schemas/c.avsc" },
    fingerprint: "4444444444444444",
  }),
];

function review(waivers: string, extent: "all" | "lint" | "some" = "all") {
  const text = `version: 1\nsubjects:\n  - files: "schemas/*.avsc"\nwaivers:\n${waivers}`;
  const { manifest, diagnostics } = parseManifest({ path: "schemagate.yaml", text });
  expect(diagnostics).toEqual([]);
  if (manifest === null) throw new Error("no manifest");
  const { kept, waived } = reviewWaivers(createLintSession(createConfig(RULES)), {
    manifest,
    diagnostics: FINDINGS,
    today: TODAY,
    listSubjects: (file) => (file === "schemas/c.avsc" ? ["payments-value"] : []),
    extent,
  });
  return {
    waived: waived.map(({ diagnostic }) => diagnostic.fingerprint[0]).join(""),
    added: kept.filter((one) => !FINDINGS.includes(one)).map(({ rule, severity }) => `${severity} ${rule}`),
  };
}

const END = "    reason: Readers stay on Avro 1.8\n    expires: 2026-09-30\n";

describe("waivers", () => {
  test("cover by rule and file, within a pointer, up to and with their last day", () => {
    expect(review(`  - rule: avro/enum-default\n    files: schemas/a.avsc\n${END}`)).toEqual({
      waived: "1",
      added: [],
    });
    expect(review(`  - rule: avro/enum-default\n    files: schemas/*\n    pointer: /fields/1\n${END}`)).toEqual({
      waived: "1",
      added: [],
    });
    const last = `  - rule: avro/enum-default\n    files: schemas/*\n    reason: Readers stay on Avro 1.8\n    expires: ${TODAY}\n`;
    expect(review(last)).toEqual({ waived: "12", added: ["warning manifest/waiver-expired"] });
    expect(review(last.replace(TODAY, "2026-06-14"))).toEqual({ waived: "", added: ["error manifest/waiver-expired"] });
  });

  test("cover findings about compatibility, by subject, and rules by a former id", () => {
    expect(review(`  - rule: avro/field-without-default\n    subjects: orders-*\n${END}`)).toEqual({
      waived: "3",
      added: [],
    });
    expect(review(`  - rule: avro/logical-type-changed\n    subjects: payments-*\n${END}`)).toEqual({
      waived: "4",
      added: [],
    });
  });

  test("bound to a content, cover no other, and say so", () => {
    const bound = (print: string) =>
      `  - rule: avro/enum-default\n    files: schemas/a.avsc\n    fingerprint: "${print}"\n${END}`;
    expect(review(bound("1111111111111111"))).toEqual({ waived: "1", added: [] });
    expect(review(bound("9999999999999999"))).toEqual({ waived: "", added: ["warning manifest/waiver-unused"] });
  });

  test("that cover nothing are told only when everything they speak about was looked at", () => {
    const unused = `  - rule: avro/valid-union\n    files: schemas/a.avsc\n    pointer: /x\n${END}`;
    expect(review(unused).added).toEqual(["warning manifest/waiver-unused"]);
    expect(review(unused, "lint").added).toEqual(["warning manifest/waiver-unused"]);
    expect(review(unused, "some").added).toEqual([]);
    const compatibility = `  - rule: avro/type-changed\n    files: schemas/z.avsc\n${END}`;
    expect(review(compatibility).added).toEqual(["warning manifest/waiver-unused"]);
    expect(review(compatibility, "lint").added).toEqual([]);
  });

  test("with everything wrong at once say everything", () => {
    expect(review('  - rule: "*"\n')).toEqual({
      waived: "1234",
      added: ["error manifest/waiver-reason", "warning manifest/waiver-too-broad", "warning manifest/waiver-unlimited"],
    });
    expect(review(`  - rule: avro/valid-name\n    files: schemas/a.avsc\n${END}`, "some").added).toEqual([
      "warning manifest/waiver-too-broad",
    ]);
    expect(
      review(
        `  - rule: avro/enum-default\n    files: schemas/a.avsc\n    reason: Readers stay on Avro 1.8\n    expires: 2026-02-31\n`,
      ).added,
    ).toEqual(["error manifest/waiver-expired"]);
  });
});
