import { expect, test } from "vitest";
import { listSubjects } from "../../src/commands/subjects.ts";
import { renderSubjectList } from "../../src/reporters/subject-list.ts";
import { createTemporaryFolder } from "../support/temporary-folder.ts";
import { printRecord } from "./print-record.ts";

const MANIFEST = `version: 1
defaults: { normalize: true }
subjects:
  - { files: "types/*.avsc", strategy: RecordNameStrategy }
  - schema: orders/value.avsc
    subject: "{dir}-{name}"
    compatibility: FULL
    references: [{ name: com.acme.Old, subject: old-types, version: latest }]
  - { schema: orders/key.avsc, subject: orders-key, compatibility: unmanaged, normalize: false }
  - { schema: missing.avsc, subject: gone }
`;

test("the mapping as data and as text", async () => {
  const directory = createTemporaryFolder({
    "schemagate.yaml": MANIFEST,
    "types/money.avsc": printRecord("com.acme.Money", "com.acme.Currency"),
    "types/currency.avsc": printRecord("com.acme.Currency"),
    "orders/value.avsc": printRecord("com.acme.Order", "com.acme.Money", "com.acme.Old"),
    "orders/key.avsc": '"string"',
  });
  const { list, report } = await listSubjects({ directory });
  expect(list.subjects).toEqual([
    {
      subject: "com.acme.Currency",
      file: "types/currency.avsc",
      schemaType: "AVRO",
      compatibility: "inherit",
      normalize: true,
      derivation: "`RecordNameStrategy` with record `com.acme.Currency`",
      references: [],
    },
    {
      subject: "com.acme.Money",
      file: "types/money.avsc",
      schemaType: "AVRO",
      compatibility: "inherit",
      normalize: true,
      derivation: "`RecordNameStrategy` with record `com.acme.Money`",
      references: [
        { name: "com.acme.Currency", subject: "com.acme.Currency", version: "local", direct: true, written: false },
      ],
    },
    {
      subject: "gone",
      file: "missing.avsc",
      schemaType: null,
      compatibility: "inherit",
      normalize: true,
      derivation: "written in the manifest",
      references: [],
    },
    {
      subject: "orders-key",
      file: "orders/key.avsc",
      schemaType: "AVRO",
      compatibility: "unmanaged",
      normalize: false,
      derivation: "written in the manifest",
      references: [],
    },
    {
      subject: "orders-value",
      file: "orders/value.avsc",
      schemaType: "AVRO",
      compatibility: "FULL",
      normalize: true,
      derivation: "template `{dir}-{name}` with dir `orders`, name `value`",
      references: [
        { name: "com.acme.Old", subject: "old-types", version: "latest", direct: true, written: true },
        { name: "com.acme.Currency", subject: "com.acme.Currency", version: "local", direct: false, written: false },
        { name: "com.acme.Money", subject: "com.acme.Money", version: "local", direct: true, written: false },
      ],
    },
  ]);
  expect([list.outcome, report.outcome, list.diagnostics]).toEqual(["could-not-check", "could-not-check", []]);
  expect(renderSubjectList(list, { color: false, width: 80, quiet: false }).split("\n")).toEqual([
    "com.acme.Currency: types/currency.avsc",
    "    named: `RecordNameStrategy` with record `com.acme.Currency`",
    "    settings: normalised",
    "com.acme.Money: types/money.avsc",
    "    named: `RecordNameStrategy` with record `com.acme.Money`",
    "    settings: normalised",
    "    refers to: `com.acme.Currency` (local)",
    "gone: missing.avsc",
    "    named: written in the manifest",
    "    settings: normalised",
    "orders-key: orders/key.avsc",
    "    named: written in the manifest",
    "    settings: compatibility `unmanaged`",
    "orders-value: orders/value.avsc",
    "    named: template `{dir}-{name}` with dir `orders`, name `value`",
    "    settings: compatibility `FULL`, normalised",
    "    refers to: `com.acme.Old` in `old-types` (latest version, written in the",
    "    manifest), `com.acme.Money` (local)",
    "5 subjects.",
    "",
  ]);
});
