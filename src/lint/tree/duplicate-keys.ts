import type { JsonObjectNode, JsonStringNode } from "../../source/json-node.ts";
import type { RuleContext } from "../finding.ts";

const SMALL = 8;

/** Reports every key that an object has had before. */
export function reportDuplicateKeys({ members }: JsonObjectNode, context: RuleContext<unknown>): void {
  // Most objects have a handful of keys, for which looking back is faster than building a map.
  if (members.length <= SMALL && !hasRepetition(members)) return;
  const seen = new Map<string, JsonStringNode>();
  for (const { key } of members) {
    const first = seen.get(key.value);
    if (first === undefined) seen.set(key.value, key);
    else
      context.report({
        at: key,
        message: `Disallowed second \`${key.value}\` in one object: the first value is lost.`,
        related: [{ message: "the first one", at: first }],
      });
  }
}

function hasRepetition(members: JsonObjectNode["members"]): boolean {
  for (let index = 1; index < members.length; index++)
    for (let earlier = 0; earlier < index; earlier++)
      if (members[earlier]?.key.value === members[index]?.key.value) return true;
  return false;
}
