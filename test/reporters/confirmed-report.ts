import type { Report } from "../../src/report/report.ts";
import { createDiagnostic, createSample, createSubject } from "./sample-parts.ts";

const OPINION = { verdict: "compatible", level: "BACKWARD", messages: [], standing: "agrees" } as const;

/** A report of a run that asked the registry itself, with every sort of remark. */
export const CONFIRMED: Report = createSample({
  baseline: {
    kind: "registry",
    label: "Karapace 6.1.0 at https://registry.example.com",
    rules: "the newest Confluent Platform known",
    notes: ["Metadata and rule sets are accepted and dropped."],
  },
  subjects: [
    createSubject({ subject: "agreed-value", server: OPINION }),
    createSubject({ subject: "decided-value", server: { ...OPINION, level: null, standing: "decides" } }),
    createSubject({
      subject: "differing-value",
      server: { ...OPINION, verdict: "incompatible", messages: ["{errorType:'TYPE_MISMATCH'}"], standing: "differs" },
    }),
    createSubject({
      subject: "loosened-value",
      level: "NONE",
      levelSource: "manifest",
      upgradeOrder: null,
      levelChange: { from: "FULL_TRANSITIVE", source: "subject", loosens: true },
      server: { ...OPINION, verdict: "incompatible", level: "FULL_TRANSITIVE", standing: "aside" },
    }),
    createSubject({
      subject: "noted-value",
      notes: ["The subject has settings of its own without a level; the registry then applies BACKWARD."],
    }),
    createSubject({
      subject: "referring-value",
      server: { verdict: "not-asked", level: "BACKWARD", messages: ["It refers to `money`."], standing: "aside" },
    }),
    createSubject({
      subject: "tightened-value",
      level: "FULL",
      levelSource: "manifest",
      levelChange: { from: "BACKWARD", source: "global", loosens: false },
    }),
    createSubject({
      subject: "unmanaged-value",
      level: "NONE",
      levelSource: "manifest",
      verdict: "unmanaged",
      upgradeOrder: null,
      levelChange: { from: "BACKWARD", source: "manifest", loosens: true },
    }),
  ],
  diagnostics: [
    createDiagnostic({
      rule: "registry/disagreement",
      subject: "differing-value",
      message: "The registry itself refuses the schema of `differing-value`.",
      location: { file: "schemas/differing-value.avsc" },
    }),
  ],
});
