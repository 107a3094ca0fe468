import { describe, expect, test } from "vitest";
import { describeVersions } from "../../src/reporters/version-list.ts";

const number = (versions: readonly number[]): readonly string[] => versions.map((version) => `version ${version}`);

describe("describeVersions", () => {
  test.each([
    [[], "-"],
    [["main"], "main"],
    [number([7]), "version 7"],
    [number([3, 2, 1]), "versions 1-3"],
    [number([9, 4, 3, 1]), "versions 1, 3-4, 9"],
    [number([1, 3, 5, 7, 9]), "5 versions (1-9)"],
    [["main", "version 1"], "main, version 1"],
    [["a", "b", "c", "d", "e"], "5 versions"],
    [number([1e20]).concat("version 1"), "version 100000000000000000000, version 1"],
  ])("%j is %s", (labels, text) => expect(describeVersions(labels)).toBe(text));
});
