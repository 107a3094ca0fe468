import type { SubjectReport, SubjectVerdict, UpgradeOrder } from "../report/report.ts";

/** Verdicts in people's words. */
export const VERDICT_WORDS: { readonly [Verdict in SubjectVerdict]: string } = {
  compatible: "compatible",
  incompatible: "incompatible",
  new: "new",
  unchanged: "unchanged",
  unmanaged: "unmanaged",
  invalid: "invalid",
  "not-checked": "not checked",
};

/** Orders of upgrade in people's words. */
export const UPGRADE_WORDS: { readonly [Order in UpgradeOrder]: string } = {
  "consumers-first": "consumers first",
  "producers-first": "producers first",
  "any-order": "any order",
};

/** Who set a level, in people's words. */
export const LEVEL_SOURCE_WORDS: { readonly [Source in SubjectReport["levelSource"]]: string } = {
  manifest: "set by the manifest",
  subject: "set for the subject in the registry",
  global: "the registry's default",
  flag: "set by `--level`",
  default: "the default",
};

/** A count with its thing, in the plural unless it is one. */
export function countThings(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
