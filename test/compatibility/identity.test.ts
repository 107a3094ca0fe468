import { describe, expect, test } from "vitest";
import type { IdentityQuestion, RegistryEntry } from "../../src/compatibility/identity.ts";
import { identifyVersion } from "../../src/compatibility/identity.ts";

const RECORD = `{"type":"record","name":"R","fields":[{"name":"a","type":"int"}]}`;
const MONEY = `{"type":"record","name":"Money","fields":[]}`;
const USES_MONEY = `{"type":"record","name":"R","fields":[{"name":"m","type":"Money"}]}`;

function entryOf(schema: string, more: Partial<RegistryEntry> = {}): RegistryEntry {
  return { schema, references: [], resolved: [], ...more };
}

function refersTo(version: number): Partial<RegistryEntry> {
  return {
    references: [{ name: "Money", subject: "money", version }],
    resolved: [{ name: "Money", schema: MONEY }],
  };
}

/** Same version, same id, change. */
function identify(
  candidate: RegistryEntry,
  version: IdentityQuestion["version"],
  options: Partial<IdentityQuestion> = {},
): readonly [boolean, boolean, string] {
  const identity = identifyVersion({ type: "AVRO", candidate, version, ...options });
  return [identity.isSameVersion, identity.isSameId, identity.change];
}

describe("texts", () => {
  test("the same text, another spelling, another order of properties", () => {
    expect(identify(entryOf(RECORD), entryOf(RECORD))).toEqual([true, true, "none"]);
    expect(identify(entryOf(` ${RECORD}`), entryOf(RECORD))).toEqual([true, true, "formatting"]);
    const [one, other] = [`{"type":"int","x":1,"y":2}`, `{"type":"int","y":2,"x":1}`];
    expect(identify(entryOf(one), entryOf(other))).toEqual([true, false, "formatting"]);
    expect(identify(entryOf(one), entryOf(other), { normalize: true })).toEqual([true, false, "formatting"]);
    expect(identify(entryOf(other), entryOf(one), { normalize: true })).toEqual([true, true, "formatting"]);
  });

  test("a new doc is a new version, a new field a change of meaning", () => {
    const documented = RECORD.replace(`"type":"int"`, `"type":"int","doc":"x"`);
    expect(identify(entryOf(documented), entryOf(RECORD))).toEqual([false, false, "documentation"]);
    expect(identify(entryOf(RECORD.replace(`"int"`, `"long"`)), entryOf(RECORD))).toEqual([false, false, "semantic"]);
  });

  test("a candidate that is refused as new is found as it was stored", () => {
    const legacy = RECORD.replace(`"type":"int"`, `"type":"int","default":"no"`);
    expect(identify(entryOf(legacy), entryOf(legacy))).toEqual([true, true, "none"]);
    expect(identify(entryOf(legacy), entryOf(RECORD), { normalize: true })).toEqual([true, true, "formatting"]);
  });

  test("what cannot be read or normalised is the same as nothing", () => {
    expect(identify(entryOf("{"), entryOf("{"))).toEqual([false, false, "semantic"]);
    const empty = `{"type":"record","name":"R","fields":[{"name":"a","type":[]}]}`;
    expect(identify(entryOf(empty), entryOf(empty))).toEqual([true, true, "none"]);
    expect(identify(entryOf(empty), entryOf(empty), { normalize: true })).toEqual([false, false, "semantic"]);
  });
});

describe("references", () => {
  test("equal lists; another version; a candidate that comes resolved", () => {
    const version = entryOf(USES_MONEY, refersTo(1));
    expect(identify(entryOf(USES_MONEY, refersTo(1)), version)).toEqual([true, true, "none"]);
    expect(identify(entryOf(USES_MONEY, refersTo(2)), version)).toEqual([false, false, "semantic"]);
    const resolved = entryOf(USES_MONEY.replace(`"Money"`, MONEY));
    expect(identify(resolved, version)).toEqual([true, false, "formatting"]);
    expect(identify(version, resolved)).toEqual([false, false, "semantic"]);
  });

  test("normalising sorts references by subject and version and drops repeated ones", () => {
    const [a, b] = [
      { name: "X", subject: "a", version: 1 },
      { name: "Y", subject: "b", version: 1 },
    ];
    const version = entryOf(RECORD, { references: [a, b] });
    const candidate = entryOf(RECORD, { references: [b, a, b] });
    expect(identify(candidate, version)).toEqual([false, false, "semantic"]);
    expect(identify(candidate, version, { normalize: true })).toEqual([true, true, "formatting"]);
  });
});

describe("metadata and rules", () => {
  const metadata = { tags: { "R.a": ["PII", "X"] }, properties: { owner: "me" } };

  test("equal contents in any order of keys, sets and empty parts", () => {
    const other = { sensitive: [], properties: { owner: "me" }, tags: { "R.a": ["X", "PII"] } };
    expect(identify(entryOf(RECORD, { metadata }), entryOf(RECORD, { metadata: other }))).toEqual([true, true, "none"]);
    expect(identify(entryOf(RECORD, { metadata }), entryOf(RECORD))).toEqual([false, false, "semantic"]);
    expect(identify(entryOf(RECORD, { metadata: {} }), entryOf(RECORD))).toEqual([false, false, "semantic"]);
  });

  test("rules in their order", () => {
    const rules = [
      { name: "a", kind: "CONDITION", disabled: false },
      { name: "b", tags: ["Q", "P"] },
    ];
    const ruleSet = { domainRules: rules };
    const same = {
      domainRules: [
        { kind: "CONDITION", name: "a", doc: null },
        { name: "b", tags: ["P", "Q"] },
      ],
      migrationRules: [],
    };
    expect(identify(entryOf(RECORD, { ruleSet }), entryOf(RECORD, { ruleSet: same }))).toEqual([true, true, "none"]);
    const turned = { domainRules: rules.toReversed() };
    expect(identify(entryOf(RECORD, { ruleSet }), entryOf(RECORD, { ruleSet: turned }))).toEqual([
      false,
      false,
      "semantic",
    ]);
  });

  test("a `confluent:version` on one side only", () => {
    const numbered = (version: string): RegistryEntry =>
      entryOf(RECORD, { metadata: { properties: { "confluent:version": version } } });
    const plain = { ...entryOf(RECORD), version: 3 };
    expect(identify(entryOf(RECORD), { ...numbered("3"), version: 3 })).toEqual([true, false, "formatting"]);
    expect(identify(numbered("3"), plain)).toEqual([true, false, "formatting"]);
    expect(identify(numbered("2"), plain)).toEqual([false, false, "semantic"]);
    expect(identify(numbered("2"), { ...numbered("3"), version: 3 })).toEqual([false, false, "semantic"]);
    expect(identify(numbered("3"), { ...numbered("3"), version: 3 })).toEqual([true, true, "none"]);
  });
});
