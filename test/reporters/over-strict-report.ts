import type { CompatibilityDetails } from "../../src/diagnostic/diagnostic.ts";
import type { Report } from "../../src/report/report.ts";
import { createDiagnostic, createSample, createSubject, locateToken } from "./sample-parts.ts";

const FILE = "schemas/support/value.json";

const TICKET = `{
  "type": "object",
  "properties": {
    "id": { "type": "string", "minLength": 0 },
    "channel": { "type": "string" }
  }
}
`;

function describeCheck(registryType: string, registryPath: string): CompatibilityDetails {
  return {
    level: "BACKWARD",
    direction: "backward",
    version: 2,
    versionLabel: "version 2",
    registryType,
    registryPath,
    registryMessage: null,
    alsoBreaks: [],
    uses: 1,
  };
}

/** A refusal that breaks no document, and one with ways past it that are no edit of the schema alone. */
export const OVER_STRICT: Report = createSample({
  subjects: [
    createSubject({
      subject: "support-value",
      file: FILE,
      schemaType: "JSON",
      verdict: "incompatible",
      comparedWith: ["version 2"],
      upgradeOrder: null,
      satisfies: ["NONE", "FORWARD"],
    }),
    createSubject({
      subject: "catalogue-value",
      file: "schemas/catalogue/value.json",
      schemaType: "JSON",
      satisfies: ["NONE", "BACKWARD"],
    }),
  ],
  diagnostics: [
    createDiagnostic({
      rule: "json/min-length-added",
      message:
        "`minLength` 0 was added to `id`, which the registry refuses although the new schema reads all data written with version 2.",
      location: locateToken(FILE, TICKET, '"minLength": 0'),
      subject: "support-value",
      why: "The registry looks at this one change alone, not at what the rest of the schema already says.",
      remedy: "Leave `minLength` out.",
      fingerprint: "00c0ffee00000002",
      compatibility: describeCheck("MIN_LENGTH_ADDED", "#/properties/id/minLength"),
      witness: {
        status: "impossible",
        reason: "no document breaks, since every one that is valid for the writer is valid for the reader.",
        harmless: true,
      },
      shared: {
        owner: "support-value",
        breaks: [
          { subject: "support-value", via: [] },
          { subject: "tickets-value", via: [] },
        ],
        spares: [],
      },
      ways: [
        {
          kind: "level",
          works: true,
          text: "Publish this one version at `compatibility: NONE`, and set BACKWARD again after it: no document breaks.",
          steps: [
            {
              title: "In `schemagate.yaml`, for this version alone",
              language: "yaml",
              lines: ["compatibility: NONE"],
            },
          ],
        },
      ],
    }),
    createDiagnostic({
      rule: "json/optional-property-added-to-open-content-model",
      message:
        "Property `channel` was added to the schema as an optional property of an object that is open for any other property, so the new schema can refuse data written with version 2.",
      location: locateToken(FILE, TICKET, '{ "type": "string" }'),
      subject: "support-value",
      fingerprint: "00c0ffee00000003",
      compatibility: {
        ...describeCheck("OPTIONAL_PROPERTY_ADDED_TO_OPEN_CONTENT_MODEL", "#/properties/channel"),
        alsoReported: [{ registryType: "TYPE_CHANGED", registryPath: "#/properties/channel" }],
      },
      ways: [
        {
          kind: "policy",
          works: true,
          text: 'Set `"compatibilityPolicy": "LENIENT"` in the registry (`PUT /config/support-value`): the registry then accepts it.',
          steps: [
            {
              title: "Ask the registry for the policy",
              language: "http",
              lines: ["PUT /config/support-value", "", '{ "compatibilityPolicy": "LENIENT" }'],
            },
          ],
        },
        {
          kind: "version-between",
          works: false,
          text: "To close the object first does not help at FULL: the version in between could not read data that holds the new property.",
          steps: [],
        },
      ],
    }),
  ],
});
