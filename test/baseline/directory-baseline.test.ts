import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Baseline } from "../../src/baseline/baseline.ts";
import { openBaseline } from "../../src/baseline/open-baseline.ts";
import { readAtOnce as read } from "../support/baseline.ts";
import { catchError } from "../support/operational-error.ts";
import { createTemporaryFolder } from "../support/temporary-folder.ts";

const REGISTRY = {
  "registry/registry.json": `{"formatVersion":1,"config":{"compatibility":"FULL"}}`,
  "registry/subjects/money/subject.json": `{"subject":"money","versions":[{"version":1,"id":1},{"version":2,"id":4,"deleted":true}]}`,
  "registry/subjects/money/v1.avsc": `"money 1"`,
  "registry/subjects/money/v2.avsc": `"money 2"`,
  "registry/subjects/line/subject.json": `{"subject":"line","versions":[{"version":1,"id":2,"references":[{"name":"Money","subject":"money","version":2}]}]}`,
  "registry/subjects/line/v1.avsc": `"line"`,
  "registry/subjects/orders/subject.json": `{"subject":"orders","config":{"compatibility":"BACKWARD_TRANSITIVE"},"versions":[
    {"version":1,"id":3},
    {"version":2,"id":5,"deleted":true},
    {"version":3,"id":6,"schemaType":"JSON","references":[
      {"name":"Line","subject":"line","version":1},{"name":"Coin","subject":"money","version":1},{"name":"Money","subject":"money","version":1}]}]}`,
  "registry/subjects/orders/v1.avsc": `"orders 1"`,
  "registry/subjects/orders/v3.json": `"orders 3"`,
};

function openDirectory(files: { readonly [path: string]: string }): Baseline {
  return openBaseline({ workspace: createTemporaryFolder(files), targets: [] });
}

describe("the directory registry as a baseline", () => {
  test("gives live versions oldest first, the level and resolved references", () => {
    const baseline = openDirectory(REGISTRY);
    expect([baseline.kind, baseline.label]).toEqual(["directory", "directory registry registry/"]);
    const { versions, ...settings } = read(baseline, "orders");
    // Texts and references are read when they are asked for.
    const present = versions.map((version) => ({ ...version, schema: version.schema, resolved: version.resolved }));
    expect({ ...settings, versions: present }).toEqual({
      level: { value: "BACKWARD_TRANSITIVE", source: "subject" },
      policy: null,
      undecided: [],
      normalize: false,
      versions: [
        {
          id: 3,
          version: 1,
          label: "version 1",
          schemaType: "AVRO",
          file: "registry/subjects/orders/v1.avsc",
          schema: `"orders 1"`,
          references: [],
          resolved: [],
        },
        {
          id: 6,
          version: 3,
          label: "version 3",
          schemaType: "JSON",
          file: "registry/subjects/orders/v3.json",
          schema: `"orders 3"`,
          references: [
            { name: "Line", subject: "line", version: 1 },
            { name: "Coin", subject: "money", version: 1 },
            { name: "Money", subject: "money", version: 1 },
          ],
          resolved: [
            // The name that is met first stands, as in the registry; a deleted version still serves its referrers.
            { name: "Money", schema: `"money 2"`, subject: "money", version: 2 },
            { name: "Line", schema: `"line"`, subject: "line", version: 1 },
            { name: "Coin", schema: `"money 1"`, subject: "money", version: 1 },
          ],
        },
      ],
    });
    expect(read(baseline, "unknown")).toEqual({
      level: { value: "FULL", source: "global" },
      policy: null,
      undecided: [],
      normalize: false,
      versions: [],
    });
    expect(baseline.readFile("schemagate.yaml")).toBeNull();
  });

  test("a version's text is read only when it is asked for", () => {
    const folder = createTemporaryFolder(REGISTRY);
    rmSync(join(folder, "registry/subjects/orders/v1.avsc"));
    const { versions } = read(openBaseline({ workspace: folder, targets: [] }), "orders");
    expect(versions[1]?.schema).toBe(`"orders 3"`);
    expect(catchError(() => versions[0]?.schema)).toBe(
      "registry/subjects/orders/v1.avsc | The text of version 1 of `orders` is missing. | " +
        "Restore the file from version control, or remove the version from the index beside it.",
    );
  });

  test("levels are inherited within the context, then from .__GLOBAL, then BACKWARD", () => {
    const index = (contexts: string): string =>
      `{"formatVersion":1,"config":{"compatibility":"FULL"},"contexts":${contexts}}`;
    const level = (contexts: string): unknown =>
      read(openDirectory({ "registry/registry.json": index(contexts) }), ":.b:orders").level;
    expect(
      level(`{".b":{"config":{"compatibility":"NONE"}},".__GLOBAL":{"config":{"compatibility":"FORWARD"}}}`),
    ).toEqual({
      value: "NONE",
      source: "global",
    });
    expect(level(`{".b":{},".__GLOBAL":{"config":{"compatibility":"FORWARD"}}}`)).toEqual({
      value: "FORWARD",
      source: "global",
    });
    expect(level(`{}`)).toEqual({ value: "BACKWARD", source: "global" });
  });

  test("an unqualified reference is one of the referrer's context", () => {
    const baseline = openDirectory({
      ...REGISTRY,
      "registry/subjects/%3A.b%3Ax/subject.json": `{"subject":":.b:x","versions":[{"version":1,"id":1,"references":[{"name":"Y","subject":"y","version":1},{"name":"M","subject":":.:money","version":1}]}]}`,
      "registry/subjects/%3A.b%3Ay/subject.json": `{"subject":":.b:y","versions":[{"version":1,"id":2}]}`,
      "registry/subjects/%3A.b%3Ay/v1.avsc": `"y"`,
    });
    expect(read(baseline, ":.b:x").versions[0]?.resolved).toEqual([
      { name: "Y", schema: `"y"`, subject: ":.b:y", version: 1 },
      { name: "M", schema: `"money 1"`, subject: "money", version: 1 },
    ]);
  });

  test("settings that change a verdict are not lost", () => {
    const baseline = openDirectory({
      "registry/registry.json": `{"formatVersion":1,"config":{"compatibilityPolicy":"LENIENT","compatibilityGroup":"major","validateFields":true}}`,
      "registry/subjects/a/subject.json": `{"subject":"a","config":{"compatibilityPolicy":"LOGICAL","validateFields":false},"versions":[]}`,
      "registry/subjects/b/subject.json": `{"subject":"b","config":{"alias":"a"},"versions":[]}`,
    });
    expect(read(baseline, "x")).toEqual({
      level: { value: "BACKWARD", source: "global" },
      policy: "LENIENT",
      undecided: ["compatibilityGroup = major", "validateFields = true"],
      normalize: false,
      versions: [],
    });
    expect(read(baseline, "a").undecided).toEqual(["compatibilityGroup = major", "compatibilityPolicy = LOGICAL"]);
    expect(catchError(() => read(baseline, "b"))).toBe(
      "registry/subjects/b | The subject `b` is an alias of `a`, and aliases are not followed. | Map the file to `a` itself.",
    );
  });

  test("references that are missing or run in a circle are errors", () => {
    const subject = (name: string, other: string): string =>
      `{"subject":"${name}","versions":[{"version":1,"id":1,"references":[{"name":"${other}","subject":"${other}","version":1}]}]}`;
    const baseline = openDirectory({
      "registry/registry.json": `{"formatVersion":1}`,
      "registry/subjects/a/subject.json": subject("a", "b"),
      "registry/subjects/a/v1.avsc": "1",
      "registry/subjects/b/subject.json": subject("b", "a"),
      "registry/subjects/b/v1.avsc": "1",
      "registry/subjects/c/subject.json": subject("c", "gone"),
    });
    const resolve = (name: string): string => catchError(() => read(baseline, name).versions[0]?.resolved);
    expect(resolve("a")).toBe(
      "The references run in a circle: `b version 1` → `a version 1` → `b version 1`. | Remove one of these references.",
    );
    expect(resolve("c")).toBe(
      "registry/subjects/c/subject.json | A version of `c` refers to version 1 of `gone`, which is not in the registry. | " +
        "Restore the referenced version from version control, or correct the reference in the index.",
    );
  });

  test("references have a bound in number and in depth", () => {
    const list = (count: number): string =>
      Array.from({ length: count }, (_, index) => `{"name":"n${index}","subject":"a","version":1}`).join();
    const chain = Object.fromEntries(
      Array.from({ length: 150 }, (_, index): readonly (readonly [string, string])[] => [
        [
          `registry/subjects/d${index}/subject.json`,
          `{"subject":"d${index}","versions":[{"version":1,"id":1,"references":[{"name":"d${index + 1}","subject":"d${index + 1}","version":1}]}]}`,
        ],
        [`registry/subjects/d${index}/v1.avsc`, "1"],
      ]).flat(),
    );
    const baseline = openDirectory({
      "registry/registry.json": `{"formatVersion":1}`,
      "registry/subjects/a/subject.json": `{"subject":"a","versions":[{"version":1,"id":1}]}`,
      "registry/subjects/a/v1.avsc": "1",
      "registry/subjects/many/subject.json": `{"subject":"many","versions":[{"version":1,"id":1,"references":[${list(1000)}]},{"version":2,"id":1,"references":[${list(1001)}]}]}`,
      ...chain,
    });
    const bound =
      "The schema has more than 1000 references, or references more than 100 steps deep. | Merge some of the referenced schemas.";
    const { versions } = read(baseline, "many");
    expect(versions[0]?.resolved.length).toBe(1000);
    expect(catchError(() => versions[1]?.resolved)).toBe(bound);
    expect(catchError(() => read(baseline, "d0").versions[0]?.resolved)).toBe(bound);
  });
});
