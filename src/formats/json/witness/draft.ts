/** The drafts whose rules validation follows, by the specification and not by the registry. */
export type Draft = "draft4" | "draft6" | "draft7" | "2019-09" | "2020-12";

/** Whether a draft is 2019-09 or later: references have siblings, and ids have no fragments. */
export function isModernDraft(draft: Draft): boolean {
  return draft.startsWith("20");
}
