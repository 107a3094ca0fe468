import type { Fix, FixHunk } from "../../diagnostic/diagnostic.ts";
import type { RelatedLocation } from "../../diagnostic/location.ts";
import { escapeLongText } from "../escape-text.ts";
import type { Issue } from "../issue.ts";
import { printIssue } from "../issue.ts";
import { createArtifactLocation, createPlace } from "./place.ts";
import type { AppliedWaiver } from "../../report/report.ts";
import { describeWaiver } from "../describe-waiver.ts";
import { LEVELS } from "./rule.ts";

const MAX_MESSAGE = 4000;

/**
 * One issue as a SARIF result. Its identity stands under a key of our own: `primaryLocationLineHash` belongs to the
 * uploader, which computes it from the file and warns about any other value. Only places in files of the workspace are
 * related locations: readers of SARIF fail on a place without a file, and an earlier version is none.
 */
export function createResult(issue: Issue, ruleIndex: number, files: ReadonlySet<string>): object {
  const { rule, severity, location, fingerprint, diagnostic } = issue;
  const related = (diagnostic?.related ?? []).filter((one) => files.has(one.location.file));
  const fixes = diagnostic?.fix === undefined ? [] : createFixes(diagnostic.fix);
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: escapeLongText(printIssue(issue), MAX_MESSAGE) },
    locations: [createPlace(location)],
    ...(related.length === 0 ? {} : { relatedLocations: related.map(createRelated) }),
    partialFingerprints: { "schemagate/v1": fingerprint },
    ...(issue.waiver === undefined ? {} : { suppressions: [createSuppression(issue.waiver)] }),
    ...(fixes.length === 0 ? {} : { fixes }),
  };
}

/** An accepted finding stays in the list, marked as such, with the reason. */
function createSuppression(waiver: AppliedWaiver): object {
  return {
    kind: "external",
    status: "accepted",
    justification: escapeLongText(describeWaiver(waiver), MAX_MESSAGE),
  };
}

function createRelated({ location, message }: RelatedLocation): object {
  return { ...createPlace(location), message: { text: escapeLongText(message, MAX_MESSAGE) } };
}

function createFixes({ title, file, hunks }: Fix): readonly object[] {
  if (hunks === undefined || hunks.length === 0) return [];
  return [
    {
      description: { text: escapeLongText(title, MAX_MESSAGE) },
      artifactChanges: [{ artifactLocation: createArtifactLocation(file), replacements: hunks.map(createReplacement) }],
    },
  ];
}

/** Whole lines are replaced up to the last one's end, so that its line feed stays as it is in the file. */
function createReplacement({ line, before, after }: FixHunk): object {
  const last = before.at(-1) ?? "";
  return {
    deletedRegion: {
      startLine: line,
      startColumn: 1,
      endLine: line + before.length - 1,
      endColumn: last.length + 1,
    },
    insertedContent: { text: after.join("\n") },
  };
}
