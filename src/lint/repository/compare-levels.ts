import type { CompatibilityChoice } from "../../manifest/manifest.ts";

/** What each choice asks of a new version: of the newest one, of all, reading old data or being read. */
const DEMANDS: { readonly [Choice in CompatibilityChoice]?: readonly string[] } = {
  unmanaged: [],
  NONE: [],
  BACKWARD: ["backward"],
  BACKWARD_TRANSITIVE: ["backward", "all backward"],
  FORWARD: ["forward"],
  FORWARD_TRANSITIVE: ["forward", "all forward"],
  FULL: ["backward", "forward"],
  FULL_TRANSITIVE: ["backward", "all backward", "forward", "all forward"],
};

/** Whether a choice asks less than another did. What the registry's own level asks is not known here, so it never does. */
export function isWeaker(now: CompatibilityChoice, before: CompatibilityChoice): boolean {
  const [asked, had] = [DEMANDS[now], DEMANDS[before]];
  return asked !== undefined && had !== undefined && had.some((demand) => !asked.includes(demand));
}
