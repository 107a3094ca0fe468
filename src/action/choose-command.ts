import { OperationalError } from "../diagnostic/operational-error.ts";
import type { ActionEvent } from "./event.ts";
import type { Inputs } from "./read-inputs.ts";

/** What a run does. `plan` is publishing that changes nothing. */
export type Command = "check" | "lint" | "publish" | "plan";

/**
 * What a run has to do.
 *
 * @throws OperationalError when it would publish what is not merged.
 */
export function chooseCommand({ command, dryRun }: Inputs, event: ActionEvent, hasRegistry: boolean): Command {
  if (command === "check" || command === "lint") return command;
  const publishes = command === "publish" || (hasRegistry && event.push?.isDefault === true);
  if (!publishes) return "check";
  if (dryRun) return "plan";
  if (isMerged(event)) return "publish";
  throw new OperationalError({
    code: "usage",
    message: "What is not merged yet must not be published: consumers would meet schemas that nobody agreed to.",
    hint: "Publish `on: push` to the default branch. Here `dry-run: true` shows what publishing would do.",
  });
}

/** Of a manual or scheduled run nobody can tell, and whoever starts it for publishing means what is checked out. */
function isMerged({ kind, pullRequest }: ActionEvent): boolean {
  return kind !== "merge-group" && pullRequest?.merged !== false;
}
