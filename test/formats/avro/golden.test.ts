import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compareFiles } from "../../../src/commands/compare.ts";
import { avroFormat } from "../../../src/formats/avro/avro-format.ts";
import { REPORTERS } from "../../reporters/all-reporters.ts";
import { expectText } from "../../expected-text.ts";

const KINDS = join(import.meta.dirname, "kinds");
const folders = readdirSync(KINDS).sort();

test("each kind of difference has a folder, and no folder is left over", () => {
  expect(folders).toEqual([...avroFormat.kinds].sort());
});

test.each(folders)("%s as people see it", async (kind) => {
  const report = await compareFiles({ directory: join(KINDS, kind), reader: "reader.avsc", writer: "writer.avsc" });
  const errors = report.diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(({ rule }) => rule)).toEqual([`avro/${kind}`]);
  expectText(join(KINDS, kind, "expected.txt"), REPORTERS.text(report, { color: false, width: 100, quiet: false }));
});
