import type { Location } from "../../diagnostic/location.ts";
import type { PublishPlan } from "../../publish/publish-plan.ts";
import type { Budget } from "./fit-blocks.ts";

/** What a Markdown report may be told about where it is shown. */
export interface MarkdownOptions {
  readonly budget: Budget;
  /** The address of a place of the workspace, where it has one. */
  readonly linkTo: (location: Location) => string | undefined;
  /** Address of the folder that holds the package's `docs/`, without a slash behind it; absent where nobody knows one. */
  readonly docsAt?: string | undefined;
  /** Lines of Markdown under the verdict that the report itself does not know of; trusted. */
  readonly remarks: readonly string[];
  /** What a merge would make of a registry, where that was asked. */
  readonly plan?: { readonly plan: PublishPlan; readonly remark: string };
  /** Where what had no room can be read, as the end of "the rest is …"; trusted Markdown. */
  readonly rest: string;
}
