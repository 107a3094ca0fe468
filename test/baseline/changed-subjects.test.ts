import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findChangedEntries, findChangedSubjects } from "../../src/baseline/changed-subjects.ts";
import type { MappedCandidate } from "../../src/baseline/changed-subjects.ts";
import { openBaseline } from "../../src/baseline/open-baseline.ts";
import { NO_LINT_SETTINGS } from "../../src/manifest/lint-settings.ts";
import type { Manifest, ManifestEntry } from "../../src/manifest/manifest.ts";
import { commitAll, git } from "../support/git.ts";
import { createTemporaryFolder, writeFiles } from "../support/temporary-folder.ts";

function createEntry(pattern: string, start = 0): ManifestEntry {
  const range = { start, end: start + 1 };
  return {
    range,
    source: { kind: "file", path: pattern, range },
    naming: { kind: "explicit", subject: pattern, range },
    compatibility: "inherit",
    normalize: false,
    references: [],
  };
}

function createManifest(entries: readonly ManifestEntry[], registryVersion?: string): Manifest {
  return {
    path: "schemagate.yaml",
    text: "",
    entries,
    ignore: [],
    lint: NO_LINT_SETTINGS,
    waivers: [],
    ...(registryVersion && { registryVersion }),
  };
}

function createCandidate(subject: string, schema: string, references: readonly string[] = []): MappedCandidate {
  return {
    subject,
    file: `schemas/${subject}.avsc`,
    references: references.map((name) => ({ name, subject: name })),
    schemaType: "AVRO",
    schema,
    entry: createEntry(subject),
  };
}

describe("changed subjects", () => {
  test("against a directory registry: another text, type or reference than the newest live version", async () => {
    const index = (name: string, versions: string): string => `{"subject":"${name}","versions":[${versions}]}`;
    const reference = (name: string): string => `"references":[{"name":"${name}","subject":"${name}","version":1}]`;
    const workspace = createTemporaryFolder({
      "registry/registry.json": `{"formatVersion":1}`,
      "registry/subjects/same/subject.json": index(
        "same",
        `{"version":1,"id":1},{"version":2,"id":2},{"version":3,"id":1,"deleted":true}`,
      ),
      "registry/subjects/same/v2.avsc": `{"type": "string",\r\n"doc": "\\u0061"}`,
      "registry/subjects/number/subject.json": index("number", `{"version":1,"id":1}`),
      "registry/subjects/number/v1.avsc": `{"default":1.0}`,
      "registry/subjects/typed/subject.json": index("typed", `{"version":1,"id":1,"schemaType":"JSON"}`),
      "registry/subjects/typed/v1.json": `"x"`,
      "registry/subjects/relied/subject.json": index("relied", `{"version":1,"id":1,${reference("same")}}`),
      "registry/subjects/relied/v1.avsc": `"x"`,
      "registry/subjects/redirected/subject.json": index("redirected", `{"version":1,"id":1,${reference("old")}}`),
      "registry/subjects/redirected/v1.avsc": `"x"`,
      "registry/subjects/gone/subject.json": index("gone", `{"version":1,"id":1,"deleted":true}`),
    });
    const candidates = [
      createCandidate("same", `{"type":"string","doc":"a"}`),
      createCandidate("number", `{"default":1}`),
      createCandidate("typed", `"x"`),
      createCandidate("relied", `"x"`, ["same"]),
      createCandidate("redirected", `"x"`, ["same"]),
      createCandidate("gone", `"x"`),
      createCandidate("new", `"x"`),
    ];
    const baseline = openBaseline({ workspace, targets: candidates });
    expect([...(await findChangedSubjects(baseline, candidates, new Set()))].sort()).toEqual([
      "gone",
      "new",
      "number",
      "redirected",
      "typed",
    ]);
  });

  test("against git: files that differ, and those that refer to them through others, in circles too", async () => {
    const names = ["money", "line", "orders", "other", "left", "right", "untracked"];
    const folder = createTemporaryFolder(
      Object.fromEntries(names.map((name) => [`app/schemas/${name}.avsc`, `"${name}"`])),
    );
    git(folder, "init", "-q");
    commitAll(folder, "first");
    writeFiles(folder, { "app/schemas/money.avsc": `"changed"`, "app/schemas/fresh.avsc": `"x"` });
    const candidates = [
      createCandidate("orders", "", ["line"]),
      createCandidate("line", "", ["money"]),
      createCandidate("money", ""),
      createCandidate("other", "", ["unmapped"]),
      createCandidate("left", "", ["right", "orders"]),
      createCandidate("right", "", ["left"]),
      createCandidate("fresh", ""),
    ];
    const baseline = openBaseline({ workspace: join(folder, "app"), against: "git:main", targets: candidates });
    expect([...(await findChangedSubjects(baseline, candidates, new Set()))].sort()).toEqual([
      "fresh",
      "left",
      "line",
      "money",
      "orders",
      "right",
    ]);
    const other = candidates.filter(({ subject }) => subject === "other");
    const entries = new Set(other.map(({ entry }) => entry));
    expect([...(await findChangedSubjects(baseline, other, entries))]).toEqual(["other"]);
    expect([...(await findChangedSubjects(baseline, other, new Set()))]).toEqual([]);
  });

  test("without a baseline everything is changed", async () => {
    const candidates = [createCandidate("a", ""), createCandidate("b", "")];
    const baseline = openBaseline({ workspace: createTemporaryFolder(), targets: candidates });
    expect([...(await findChangedSubjects(baseline, candidates, new Set()))]).toEqual(["a", "b"]);
  });
});

describe("changed manifest entries", () => {
  test("are those the earlier manifest does not hold, wherever they stand in it", () => {
    const [a, b] = [createEntry("a", 10), createEntry("b", 20)];
    const stricter: ManifestEntry = { ...createEntry("c", 30), compatibility: "FULL" };
    const present = createManifest([a, b, stricter]);
    const earlier = createManifest([createEntry("c"), createEntry("b", 5), createEntry("a", 6)]);
    expect([...findChangedEntries(present, earlier)]).toEqual([stricter]);
    expect([...findChangedEntries(present, present)]).toEqual([]);
    expect([...findChangedEntries(present, null)]).toEqual([a, b, stricter]);
    expect([...findChangedEntries(present, createManifest([a, b, stricter], "7.9.9"))]).toEqual([a, b, stricter]);
  });
});
