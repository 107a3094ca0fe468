import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { AvroType } from "../../../avro/document.ts";
import { openBrace } from "../../../tree/token.ts";
import { typeToken } from "../../../avro/token.ts";
import type { RuleContext } from "../../../finding.ts";

/** The schema of a key does not change, and has no map, fraction or union. */
export const rule: Rule = defineRule({
  id: "manifest/key-stable",
  title: "The schema of a key does not change, and has no map, fraction or union",
  why: "The id of the schema is part of the key's bytes, and maps and fractions have several encodings: the same key lands in another partition, and compaction keeps both.",
  remedy: "Use a primitive or a record of text and whole numbers, and write to a new topic when the key has to change.",
  preset: "recommended",
  severity: "error",
  source: "forum.confluent.io, topic 2718",
  avro: {
    document({ types }, context) {
      if (isKey(context)) for (const type of types) reportShaky(type, context);
    },
  },
  avroPair: {
    document(pair, context) {
      // The registry's stored text has another order of keys and other spellings than the file.
      if (!isKey(context) || pair.isSameVersion()) return;
      const { candidate, baseline, baselineFile } = pair;
      context.report({
        at: openBrace(candidate.json),
        message: "Disallowed change of the schema of a key.",
        related: [{ message: "the earlier version", file: baselineFile, at: openBrace(baseline.json) }],
      });
    },
  },
});

function reportShaky(type: AvroType, context: RuleContext<unknown>): void {
  const isFraction = type.kind === "primitive" && (type.name === "float" || type.name === "double");
  if (!isFraction && type.kind !== "map" && type.kind !== "union") return;
  context.report({
    at: typeToken(type),
    message: `Disallowed ${type.kind === "primitive" ? type.name : type.kind} in the schema of a key.`,
  });
}

function isKey({ file }: RuleContext<unknown>): boolean {
  return file.subjects.some((subject) => subject.endsWith("-key"));
}
