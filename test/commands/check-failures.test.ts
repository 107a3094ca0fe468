import { describe, expect, test } from "vitest";
import { checkPair } from "../../src/compatibility/check-pair.ts";
import { check } from "../../src/commands/check.ts";
import type { FailedComparison } from "../../src/report/report.ts";
import { createTemporaryFolder } from "../support/temporary-folder.ts";

const MANIFEST = `version: 1\ndefaults: { compatibility: FULL_TRANSITIVE }\nsubjects:\n  - schema: trip.avsc\n    subject: trips-value\n`;

/** A record whose place is used by three fields. */
function createTrip(place: string): string {
  const type = `{"type":"record","name":"Place","fields":[${place}]}`;
  const uses = ["via", "to"].map((name) => `{"name":"${name}","type":"Place"}`).join();
  return `{"type":"record","name":"Trip","fields":[{"name":"from","type":${type}},${uses}]}`;
}

const FIRST = createTrip(`{"name":"city","type":"string"}`);
const SECOND = createTrip(`{"name":"city","type":"string"},{"name":"zip","type":"string","default":""}`);
const CANDIDATE = createTrip(`{"name":"city","type":"int"},{"name":"street","type":"string"}`);

/** The registry's list for one direction, as the library gives it. */
function listDifferences(reader: string, writer: string): readonly unknown[] {
  const { differences } = checkPair({ type: "AVRO", reader: { schema: reader }, writer: { schema: writer } });
  return differences
    .filter(({ breaking }) => breaking)
    .map((one) => [`avro/${one.kind}`, one.registryType, one.registryPath, one.registryMessage ?? null]);
}

function listIncompatibilities({ incompatibilities }: FailedComparison): readonly unknown[] {
  return incompatibilities.map((one) => [one.rule, one.registryType, one.registryPath, one.registryMessage]);
}

describe("the complete list for machines", () => {
  test("has every use of a cause, for every version and direction, in the registry's order", async () => {
    const directory = createTemporaryFolder({
      "schemagate.yaml": MANIFEST,
      "trip.avsc": CANDIDATE,
      "registry/registry.json": `{"formatVersion":1}`,
      "registry/subjects/trips-value/subject.json": `{"subject":"trips-value","versions":[{"version":1,"id":1},{"version":2,"id":2}]}`,
      "registry/subjects/trips-value/v1.avsc": FIRST,
      "registry/subjects/trips-value/v2.avsc": SECOND,
    });
    const { subjects, diagnostics } = await check({ directory, lint: false });
    const failures = subjects[0]?.failures ?? [];
    expect(failures.map(({ versionLabel, direction }) => [versionLabel, direction])).toEqual([
      ["version 2", "forward"],
      ["version 2", "backward"],
      ["version 1", "forward"],
      ["version 1", "backward"],
    ]);
    expect(failures.map(listIncompatibilities)).toEqual([
      listDifferences(SECOND, CANDIDATE),
      listDifferences(CANDIDATE, SECOND),
      listDifferences(FIRST, CANDIDATE),
      listDifferences(CANDIDATE, FIRST),
    ]);
    // One finding a cause and direction: the type twice, the field once.
    expect(diagnostics.map(({ rule, compatibility }) => [rule, compatibility?.direction])).toEqual([
      ["avro/type-changed", "backward"],
      ["avro/type-changed", "forward"],
      ["avro/field-without-default", "backward"],
    ]);
    expect(failures[1]?.incompatibilities[0]).toMatchObject({
      candidate: { reference: null, pointer: "/fields/0/type/fields/0/type" },
      earlier: { reference: null, pointer: "/fields/0/type/fields/0/type" },
    });
  });
});
