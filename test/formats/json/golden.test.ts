import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compareFiles } from "../../../src/commands/compare.ts";
import { CHANGE_KINDS } from "../../../src/formats/json/change-kinds.ts";
import { isChangeKind } from "../../../src/formats/json/differences.ts";
import { jsonFormat } from "../../../src/formats/json/json-format.ts";
import { REPORTERS } from "../../reporters/all-reporters.ts";
import { expectText } from "../../expected-text.ts";

const KINDS = join(import.meta.dirname, "kinds");
const folders = readdirSync(KINDS).sort();

test("each kind that breaks has a folder, and no folder is left over", () => {
  const breaking = jsonFormat.kinds.filter(
    (kind) =>
      isChangeKind(kind) &&
      CHANGE_KINDS[kind].effect !== "both" &&
      jsonFormat.findKindPage(kind)?.unreported === undefined,
  );
  expect(folders).toEqual([...breaking].sort());
});

test.each(folders)("%s as people see it", async (kind) => {
  const report = await compareFiles({ directory: join(KINDS, kind), reader: "reader.json", writer: "writer.json" });
  const errors = report.diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(({ rule }) => rule)).toEqual([`json/${kind}`]);
  expectText(join(KINDS, kind, "expected.txt"), REPORTERS.text(report, { color: false, width: 100, quiet: false }));
});
