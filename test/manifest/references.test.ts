import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LinkInput } from "../../src/manifest/direct-references.ts";
import { linkReferences } from "../../src/manifest/link-references.ts";
import { orderByNeeds } from "../../src/manifest/reference-order.ts";

const RANGE = { start: 0, end: 0 };

/** A subject of the same name as the type it defines, unless told. */
function define(subject: string, used: readonly string[], rest: Partial<LinkInput> = {}): LinkInput {
  const uses = used.map((name) => ({ name, pointer: `/${name}` }));
  return { subject, readable: true, type: "AVRO", written: [], defined: [subject], used: uses, ...rest };
}

/** `subject: name@subject#version …` with indirect references in parentheses, then the problems. */
function link(...inputs: readonly LinkInput[]): readonly unknown[] {
  const { subjects, problems } = linkReferences(inputs);
  const lines = [...subjects].map(([subject, { references, unresolved, blocked }]) => {
    const list = references.map(({ name, subject, version, direct }) => {
      const text = `${name}@${subject}#${version}`;
      return direct ? text : `(${text})`;
    });
    const rest = [...unresolved.map((name) => `?${name}`), ...(blocked === null ? [] : [`blocked: ${blocked}`])];
    return `${subject}: ${[...list, ...rest].join(" ")}`.trim();
  });
  return [
    ...lines.sort(),
    ...problems.map((problem) => {
      if (problem.kind === "cycle") return problem.cycle.map(({ subject, next }) => `${subject}>${next.subject}`);
      if (problem.kind === "ambiguous")
        return `${problem.subject} ${problem.name} ${problem.pointer}: ${problem.candidates.join(" ")}`;
      return `${problem.kind} ${problem.subject}: ${problem.reference.subject} ${problem.nearest ?? ""}`.trim();
    }),
  ];
}

const write = (name: string, subject: string, version: number | "latest" | "local") => ({
  name,
  subject,
  version,
  range: RANGE,
});

describe("references", () => {
  test("are found by name, dependencies first and each once", () => {
    expect(
      link(
        define("order", ["address", "money"]),
        define("address", ["country"]),
        define("money", ["currency", "country"]),
        define("country", []),
        define("currency", []),
      ),
    ).toEqual([
      "address: country@country#local",
      "country:",
      "currency:",
      "money: currency@currency#local country@country#local",
      "order: (country@country#local) address@address#local (currency@currency#local) money@money#local",
    ]);
  });

  test("a reference that is direct and indirect counts as direct, in its first place", () => {
    expect(link(define("a", ["b", "c"]), define("b", ["c"]), define("c", []))).toEqual([
      "a: c@c#local b@b#local",
      "b: c@c#local",
      "c:",
    ]);
  });

  test("names that nobody defines stay for the parser", () => {
    expect(link(define("a", ["x.Unknown", "b"]), define("b", []))).toEqual(["a: b@b#local ?x.Unknown", "b:"]);
  });

  test("a type nested in another subject's schema is found under the name of its root", () => {
    expect(
      link(define("a", ["Inner", "Other"]), define("outer", [], { defined: ["Outer", "Inner", "Other"] })),
    ).toEqual(["a: Outer@outer#local", "outer:"]);
  });

  test("two subjects that define a name are named both, and a written reference decides", () => {
    const rivals = [define("m1", [], { defined: ["Money"] }), define("m2", [], { defined: ["Money"] })];
    expect(link(define("a", ["Money"]), ...rivals)).toEqual([
      "a: blocked: problem",
      "m1:",
      "m2:",
      "a Money /Money: m1 m2",
    ]);
    expect(link(define("a", ["Money"], { written: [write("Money", "m2", "local")] }), ...rivals)).toEqual([
      "a: Money@m2#local",
      "m1:",
      "m2:",
    ]);
    expect(link(define("a", ["Money"], { written: [write("shared", "m1", "latest")] }), ...rivals)).toEqual([
      "a: shared@m1#latest",
      "m1:",
      "m2:",
    ]);
  });

  test("what a subject defines itself needs no reference", () => {
    expect(link(define("a", [], { defined: ["Money"] }), define("m", [], { defined: ["Money"] }))).toEqual([
      "a:",
      "m:",
    ]);
  });

  test("a written version keeps what is behind it to the baseline", () => {
    expect(link(define("a", ["b"], { written: [write("b", "b", 3)] }), define("b", ["c"]), define("c", []))).toEqual([
      "a: b@b#3",
      "b: c@c#local",
      "c:",
    ]);
  });

  test("of two references with one name the first counts", () => {
    expect(
      link(define("a", ["b", "c"], { written: [write("c", "c", 1)] }), define("b", ["c"]), define("c", [])),
    ).toEqual(["a: c@c#1 b@b#local", "b: c@c#local", "c:"]);
  });

  test("a local reference to a subject that is not mapped, or of another type", () => {
    expect(
      link(
        define("a", [], { written: [write("m", "mony", "local"), write("j", "json", "local")] }),
        define("money", []),
        define("json", [], { type: "JSON" }),
        define("b", ["a"]),
      ),
    ).toEqual([
      "a: m@mony#local j@json#local blocked: problem",
      "b: a@a#local blocked: problem",
      "json:",
      "money:",
      "unknown-subject a: mony money",
      "other-type a: json",
    ]);
  });

  test("names of different types never meet", () => {
    expect(link(define("a", ["Money"]), define("Money", [], { type: "PROTOBUF" }))).toEqual(["Money:", "a: ?Money"]);
  });

  test("names of JSON Schema references are what the schema says, one for each", () => {
    const json = { type: "JSON" } as const;
    expect(link(define("a", ["u:1", "u:2"], json), define("b", [], { ...json, defined: ["u:1", "u:2"] }))).toEqual([
      "a: u:1@b#local u:2@b#local",
      "b:",
    ]);
  });

  test("an unreadable file blocks those who refer to it without a problem of their own", () => {
    const broken = define("m", [], { readable: false, defined: [] });
    expect(link(define("a", [], { written: [write("m", "m", "local")] }), define("b", ["a"]), broken)).toEqual([
      "a: m@m#local blocked: unreadable",
      "b: a@a#local blocked: unreadable",
      "m: blocked: unreadable",
    ]);
  });

  test("circles are named, and whoever leads into one is blocked", () => {
    expect(
      link(
        define("a", ["b"]),
        define("b", ["c"]),
        define("c", ["b"]),
        define("d", []),
        define("e", [], { written: [write("e", "e", "local")] }),
      ),
    ).toEqual([
      "a: b@b#local blocked: problem",
      "b: c@c#local blocked: problem",
      "c: b@b#local blocked: problem",
      "d:",
      "e: e@e#local blocked: problem",
      ["b>c", "c>b"],
      ["e>e"],
    ]);
  });

  test("a chain of 20,000 subjects is linked without exhausting the stack", () => {
    const inputs = Array.from({ length: 20_000 }, (_, at) => `s${at}`);
    const needs = new Map(inputs.map((name, at) => [name, at + 1 < inputs.length ? [`s${at + 1}`] : []]));
    const { ordered, blocked } = orderByNeeds(needs);
    expect([ordered.length, ordered[0], blocked]).toEqual([20_000, "s19999", []]);
    const circle = orderByNeeds(new Map([...needs, ["s19999", ["s0"]]]));
    expect([circle.ordered.length, circle.cycles.length, circle.cycles[0]?.length]).toEqual([0, 1, 20_000]);
  });

  test("every order puts needs first and blocks exactly what leads into a circle", () => {
    const names = ["a", "b", "c", "d", "e", "f"];
    const graphs = fc.array(fc.subarray([...names, "outside"]), { minLength: names.length, maxLength: names.length });
    fc.assert(
      fc.property(graphs, (lists) => {
        const needs = new Map(names.map((name, at) => [name, lists[at] ?? []]));
        const { ordered, cycles, blocked } = orderByNeeds(needs);
        expect([...ordered, ...blocked].sort()).toEqual(names);
        const placed = new Set(["outside"]);
        for (const name of ordered) {
          expect(needs.get(name)?.filter((need) => !placed.has(need))).toEqual([]);
          placed.add(name);
        }
        for (const name of blocked) expect(needs.get(name)?.some((need) => !placed.has(need))).toBe(true);
        expect(cycles.length > 0).toBe(blocked.length > 0);
        for (const cycle of cycles)
          for (const [at, name] of cycle.entries()) expect(needs.get(name)).toContain(cycle[(at + 1) % cycle.length]);
      }),
    );
  });
});
