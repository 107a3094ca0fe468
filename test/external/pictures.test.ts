import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.ts";
import { renderReferenceChain } from "../../src/reporters/markdown/reference-chain.ts";
import { createDiagnostic } from "../reporters/sample-parts.ts";

/** The pictures of references, as the program that draws them on the forge's page understands them. */
interface Mermaid {
  parse(text: string): Promise<unknown>;
  readonly mermaidAPI: {
    getDiagramFromText(text: string): Promise<{
      readonly db: {
        getVertices(): Map<string, { readonly id: string; readonly text: string; readonly classes: readonly string[] }>;
        getEdges(): readonly { readonly start: string; readonly end: string }[];
      };
    }>;
  };
}

const packages = createRequire(join(import.meta.dirname, "node_modules/x.js"));
let mermaid: Mermaid;

beforeAll(async () => {
  const { JSDOM } = packages("jsdom") as { readonly JSDOM: new (html: string) => { readonly window: Window } };
  const { window } = new JSDOM("");
  Object.assign(globalThis, { window, document: window.document });
  const loaded = (await import(pathToFileURL(packages.resolve("mermaid")).href)) as { readonly default: Mermaid };
  mermaid = loaded.default;
});

interface Window {
  readonly document: unknown;
}

/** The picture's nodes as `id classes` and its arrows as `id id`. */
async function draw(shared: NonNullable<Diagnostic["shared"]>, file: string): Promise<readonly string[]> {
  const lines = renderReferenceChain(createDiagnostic({ location: { file }, shared }));
  expect([lines[0], lines.at(-1)]).toEqual(["```mermaid", "```"]);
  const text = lines.slice(1, -1).join("\n");
  await mermaid.parse(text);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const nodes = [...db.getVertices().values()].map(({ id, classes }) => [id, ...classes].join(" "));
  return [...nodes, ...db.getEdges().map(({ start, end }) => `${start} ${end}`)];
}

const HOSTILE = fc
  .array(
    fc.constantFrom(
      '"',
      "]",
      "[",
      ":::",
      "-->",
      "click n0 href",
      "\n",
      ";",
      "#",
      "#quot;",
      "`",
      "<b>",
      "%%{init}%%",
      "a",
      "end",
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(""));

describe("the picture of how a shared type reaches its users", () => {
  test("has a node for each subject and the arrows between them", async () => {
    const shared = {
      owner: "com.shop.Money",
      breaks: [
        { subject: "com.shop.Line", via: [] },
        { subject: "orders-value", via: ["com.shop.Line"] },
      ],
      spares: [{ subject: "refunds-value", via: [] }],
    };
    expect(await draw(shared, "schemas/money.avsc")).toEqual([
      "n0 changed",
      "n1 broken",
      "n2 broken",
      "n3 spared",
      "n0 n1",
      "n1 n2",
      "n0 n3",
    ]);
  });

  test("is the same picture whatever the names are", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(HOSTILE, { minLength: 3, maxLength: 3 }),
        async ([owner = "", first = "", second = ""]) => {
          const shared = { owner, breaks: [{ subject: first, via: [] }], spares: [{ subject: second, via: [first] }] };
          expect(await draw(shared, owner)).toEqual(["n0 changed", "n1 broken", "n2 spared", "n0 n1", "n1 n2"]);
        },
      ),
      { numRuns: 200 },
    );
  });
});
