import type { Diagnostic } from "../../src/diagnostic/diagnostic.ts";
import { findHunks } from "../../src/diagnostic/hunks.ts";
import type { Report, SubjectReport } from "../../src/report/report.ts";
import { CONFIRMED } from "./confirmed-report.ts";
import { OVER_STRICT } from "./over-strict-report.ts";
import { createDiagnostic, createSample, createSubject, locateToken } from "./sample-parts.ts";

const ORDER = `{
  "type": "record",
  "name": "Order",
  "namespace": "shop.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "email", "type": "string" },
    { "name": "status", "type": { "type": "enum", "name": "Status", "symbols": ["NEW", "PAID"] } }
  ]
}
`;

const ORDER_VERSION_3 = `{
  "type": "record",
  "name": "Order",
  "namespace": "shop.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "status", "type": { "type": "enum", "name": "Status", "symbols": ["NEW", "PAID", "REFUNDED"] } }
  ]
}
`;

const MANIFEST = `version: 1
subjects:
  - files: "schemas/legacy/*.avsc"
    subject: "{name}-value"
`;

const PUBLISHED = "orders-value version 3";

const EMAIL_TYPE = ORDER.indexOf('"string"', ORDER.indexOf('"email"'));
const EMAIL_EDITS = [
  { start: EMAIL_TYPE, end: EMAIL_TYPE + '"string"'.length, text: '["null", "string"], "default": null' },
];

/** Two ways in which a new version of an order breaks what was published, with all that a finding can carry. */
const BROKEN_ORDER: readonly Diagnostic[] = [
  {
    rule: "avro/field-added-without-default",
    severity: "error",
    message:
      "Field `email` was added without a default, so the new schema cannot read data written with version 3, which has no such field.",
    location: locateToken("schemas/orders/order.avsc", ORDER, '"email"'),
    subject: "orders-value",
    related: [
      { message: "The record has no `email` here.", location: locateToken(PUBLISHED, ORDER_VERSION_3, '"fields"') },
    ],
    why: "A reader fills a field that the data lacks from the field's default, and there is none.",
    remedy: 'Give the field a default: `"type": ["null", "string"], "default": null`.',
    docs: "docs/differences/avro/field-added-without-default.md",
    fingerprint: "00c0ffee00c0ffee",
    compatibility: {
      level: "BACKWARD",
      direction: "backward",
      version: 3,
      versionLabel: "version 3",
      registryType: "READER_FIELD_MISSING_DEFAULT_VALUE",
      registryPath: "/fields/1",
      registryMessage: "The field 'email' has no default value",
      alsoBreaks: [],
      uses: 1,
    },
    witness: { status: "impossible", reason: "every message of version 3 breaks." },
    shared: {
      owner: "order-value",
      breaks: [{ subject: "orders-value", via: [] }],
      spares: [{ subject: "refunds-value", via: ["payments-value"] }],
    },
    fix: {
      title: "Make `email` nullable with the default `null`",
      effect: "contract",
      safe: true,
      compared: true,
      file: "schemas/orders/order.avsc",
      edits: EMAIL_EDITS,
      hunks: findHunks(ORDER, EMAIL_EDITS) ?? [],
    },
  },
  {
    rule: "avro/enum-symbol-removed",
    severity: "error",
    message: "Symbol `REFUNDED` was removed from enum `Status`, so the new schema cannot read data that holds it.",
    location: locateToken("schemas/orders/order.avsc", ORDER, '["NEW", "PAID"]'),
    subject: "orders-value",
    related: [
      { message: "`REFUNDED` was published here.", location: locateToken(PUBLISHED, ORDER_VERSION_3, '"REFUNDED"') },
    ],
    why: "A reader that meets a symbol it does not know fails, unless the enum has a default.",
    remedy: 'Keep the symbol, or give the enum a `"default"`.',
    fingerprint: "00c0ffee00c0ffef",
    compatibility: {
      level: "BACKWARD",
      direction: "backward",
      version: 3,
      versionLabel: "version 3",
      registryType: "MISSING_ENUM_SYMBOLS",
      registryPath: "/fields/2/type/symbols",
      registryMessage: null,
      alsoBreaks: [],
      uses: 4,
    },
    witness: {
      status: "verified",
      datum: '{"id":"","status":"REFUNDED"}',
      excerpt: '{"id":"","status":"REFUNDED"}',
      writtenBy: "version 3",
      readBy: "the new schema",
      failsAt: "status",
      failure: "unknown symbol",
    },
  },
];

const SUBJECTS: readonly SubjectReport[] = [
  createSubject({
    subject: "orders-value",
    file: "schemas/orders/order.avsc",
    verdict: "incompatible",
    comparedWith: ["version 3"],
    upgradeOrder: null,
    satisfies: ["NONE", "FORWARD"],
    failures: [
      {
        direction: "backward",
        versionLabel: "version 3",
        incompatibilities: [
          {
            rule: "avro/enum-symbols-missing",
            registryType: "MISSING_ENUM_SYMBOLS",
            registryPath: "/fields/2/type/symbols",
            registryMessage: null,
            candidate: { reference: null, pointer: "/fields/2/type/symbols" },
            earlier: { reference: "Status", pointer: "/symbols/3" },
          },
        ],
      },
    ],
  }),
  createSubject({
    subject: "orders-key",
    verdict: "unchanged",
    level: "NONE",
    comparedWith: [],
    upgradeOrder: null,
    change: "formatting",
  }),
  createSubject({
    subject: "payments-value",
    level: "FULL_TRANSITIVE",
    levelSource: "manifest",
    comparedWith: ["version 4", "version 3", "version 2", "version 1"],
    upgradeOrder: "any-order",
  }),
  createSubject({ subject: "refunds-value", verdict: "new", comparedWith: [], upgradeOrder: null }),
  createSubject({ subject: "legacy", verdict: "unmanaged", comparedWith: [], upgradeOrder: null }),
];

const MONEY = `{ "type": "record", "name": "Money", "fields": [{ "name": "cents", "type": "int" }] }\n`;

/** A change of a shared type, found in the subject that owns it and in those that use it. */
const SHARED_MONEY = createDiagnostic({
  rule: "avro/type-mismatch",
  message: "Field `cents` changed from `long` to `int`, so the new schema cannot read data written with version 3.",
  location: locateToken("schemas/common/money.avsc", MONEY, '"int"'),
  subject: "com.shop.Money",
  fingerprint: "00c0ffee00000001",
  compatibility: {
    level: "FULL_TRANSITIVE",
    direction: "backward",
    version: 3,
    versionLabel: "version 3",
    registryType: "TYPE_MISMATCH",
    registryPath: "/fields/0/type",
    registryMessage: null,
    alsoBreaks: ["version 1"],
    uses: 1,
  },
  shared: {
    owner: "com.shop.Money",
    breaks: [
      { subject: "com.shop.Line", via: [] },
      { subject: "orders-value", via: ["com.shop.Line"] },
      { subject: "payments-value", via: [] },
    ],
    spares: [{ subject: "refunds-value", via: [] }],
  },
});

/** Reports for the golden outputs, by the name of their folder. */
export const SAMPLE_REPORTS: { readonly [name: string]: Report } = {
  clean: createSample({ subjects: SUBJECTS.slice(1) }),
  empty: createSample({ baseline: { kind: "none", label: "no baseline", rules: "Confluent Platform 8.3.1" } }),
  broken: createSample({
    subjects: SUBJECTS,
    diagnostics: [
      ...BROKEN_ORDER,
      createDiagnostic({
        rule: "manifest/glob-without-files",
        severity: "warning",
        message: "The glob `schemas/legacy/*.avsc` matches no file, so its entry maps nothing.",
        location: locateToken("schemagate.yaml", MANIFEST, '"schemas/legacy/*.avsc"'),
        remedy: "Correct the glob or remove the entry.",
      }),
    ],
  }),
  "not-decided": createSample({
    subjects: [
      ...SUBJECTS.slice(0, 2),
      createSubject({ subject: "users-value", verdict: "not-checked", comparedWith: [], upgradeOrder: null }),
    ],
    diagnostics: BROKEN_ORDER.slice(1),
    unchecked: [
      {
        subject: "users-value",
        message: "The file holds 104,857,600 bytes, more than the 16,777,216 that are read.",
        hint: "Split the schema, or exclude the file in the manifest.",
        location: { file: "schemas/users/user.avsc" },
      },
      { message: "The folder `schemas/private` cannot be read: permission denied." },
    ],
  }),
  shared: createSample({
    subjects: [
      createSubject({
        subject: "com.shop.Money",
        file: "schemas/common/money.avsc",
        level: "FULL_TRANSITIVE",
        verdict: "incompatible",
        comparedWith: ["version 3", "version 2", "version 1"],
        upgradeOrder: null,
      }),
      ...["com.shop.Line", "orders-value", "payments-value"].map((subject) =>
        createSubject({
          subject,
          verdict: "incompatible",
          comparedWith: ["version 2", "version 1"],
          level: "FORWARD_TRANSITIVE",
          upgradeOrder: null,
        }),
      ),
    ],
    diagnostics: [SHARED_MONEY],
  }),
  waived: createSample({
    subjects: SUBJECTS.slice(0, 1),
    lint: { files: 12, rules: 111, preset: "recommended", frozen: 3 },
    diagnostics: [
      createDiagnostic({
        rule: "avro/enum-default",
        severity: "warning",
        message: "Missing `default` of the enum `Status`.",
        location: locateToken("schemas/orders/order.avsc", ORDER, '"Status"'),
        pointer: "/fields/2/type/name",
        docs: "docs/rules/avro/enum-default.md",
      }),
    ],
    waived: BROKEN_ORDER.map((diagnostic, index) => ({
      diagnostic,
      waiver: {
        location: locateToken("schemagate.yaml", MANIFEST, "subjects"),
        reason: index === 0 ? "The topic is empty until the launch." : null,
        ticket: index === 0 ? "DATA-12" : null,
        expires: index === 0 ? "2027-03-31" : null,
        approvedBy: index === 0 ? "@data-platform" : null,
      },
    })),
  }),
  confirmed: CONFIRMED,
  "over-strict": OVER_STRICT,
  many: createSample({
    subjects: Array.from({ length: 60 }, (_, index) =>
      createSubject({
        subject: `subject-${String(index).padStart(2, "0")}`,
        verdict: index % 2 === 0 ? "unchanged" : "compatible",
        ...(index === 31 ? { verdict: "incompatible", upgradeOrder: null } : {}),
      }),
    ),
    diagnostics: [createDiagnostic({ subject: "subject-31", severity: "error" })],
  }),
};
