import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { sourceOf } from "../../../repository/manifest-place.ts";

/** Every subject names its owner. */
export const rule: Rule = defineRule({
  id: "manifest/owner",
  title: "Every subject names its owner",
  why: "Somebody has to be asked before a change.",
  remedy: "Add `metadata: { properties: { owner: … } }` to the entry.",
  preset: "strict",
  severity: "info",
  source: "Zalando API guidelines #207",
  registry: "not-applicable",
  options: {
    property: {
      kind: "strings",
      default: ["owner", "team"],
      description: "Names of the property that holds the owner.",
    },
  },
  repository({ manifest }, context) {
    for (const { metadata, naming } of manifest?.entries ?? []) {
      const properties = metadata?.properties ?? {};
      if (manifest === undefined || context.options.property.some((name) => Object.hasOwn(properties, name))) continue;
      context.report({
        file: sourceOf(manifest),
        at: naming.range,
        message: `Missing \`${context.options.property[0] ?? "owner"}\` in the metadata of the entry.`,
      });
    }
  },
});
