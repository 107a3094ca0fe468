import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { AvroNameUse } from "../../../avro/document.ts";
import { PRIMITIVES } from "../../../avro/document.ts";
import { findSimilar } from "../../../find-similar.ts";
import type { NamedPlace, UnresolvedName } from "../../../repository/repository.ts";
import type { RuleContext } from "../../../finding.ts";

/** Every used type name is defined before its use or supplied by a reference. */
export const rule: Rule = defineRule({
  id: "avro/known-types",
  title: "Every used type name is defined before its use or supplied by a reference",
  why: "The registry refuses a schema that uses a type nobody defines, and registries on Avro 1.11 also refuse a name that is defined only later.",
  remedy: "Define the type where it is first used, or add the reference that supplies it.",
  preset: "core",
  severity: "error",
  source: "Avro specification, Names",
  registry: "rejects",
  avro: { name: reportEarlyUse },
  repository(repository, context) {
    const files = repository.files.filter(({ file }) => file.type === "AVRO");
    if (files.every(({ unresolved }) => unresolved.length === 0)) return;
    const defined = new Set(files.flatMap(({ definitions }) => definitions.map(({ name }) => name)));
    const hints = new Hints([...defined]);
    for (const { file, unresolved, definitions } of files) {
      const isKnown = (name: string): boolean => defined.has(name) || file.references.includes(name);
      for (const use of unresolved) {
        if (isKnown(use.name) || isKnown(use.fallback)) continue;
        const message = `Unknown type \`${use.fallback}\`.${hints.find(use, definitions)}`;
        context.report({ file: file.source, at: use.at, message });
      }
    }
  },
});

function reportEarlyUse({ target, node }: AvroNameUse, context: RuleContext<unknown>): void {
  if (target === undefined || target.json.start < node.start) return;
  const related = [{ message: "defined here", at: target.name?.node ?? target.json }];
  context.report({ at: node, message: `Expected \`${node.value}\` to be defined before its first use.`, related });
}

/** Names of other languages' types that people write by habit. */
const HABITS: ReadonlyMap<string, string> = new Map([
  ["integer", "int"],
  ["bool", "boolean"],
  ["number", "double"],
  ["object", "record"],
  ["text", "string"],
  ["str", "string"],
  ["binary", "bytes"],
]);

/** More names than this are not searched for a similar one. */
const MAX_NAMES = 1000;

/** What an unknown name was probably meant to be; each name is looked for once. */
class Hints {
  readonly #defined: readonly string[];
  readonly #known = new Map<string, string>();

  constructor(defined: readonly string[]) {
    this.#defined = defined.slice(0, MAX_NAMES);
  }

  find(use: UnresolvedName, near: readonly NamedPlace[]): string {
    let hint = this.#known.get(use.name);
    if (hint === undefined) this.#known.set(use.name, (hint = this.#describe(use, near)));
    return hint;
  }

  #describe({ name, fallback: written }: UnresolvedName, near: readonly NamedPlace[]): string {
    const short = near.slice(0, MAX_NAMES).map((one) => one.name.slice(one.name.lastIndexOf(".") + 1));
    const similar =
      HABITS.get(written.toLowerCase()) ??
      findSimilar(written, [...PRIMITIVES, ...short]) ??
      findSimilar(name, this.#defined) ??
      this.#defined.find((one) => one.endsWith(`.${written}`));
    return similar === undefined || similar === written ? "" : ` Did you mean \`${similar}\`?`;
  }
}
