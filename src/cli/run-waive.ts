import type { WaiveOptions } from "../commands/waive.ts";
import { readToday } from "../commands/today.ts";
import { waive } from "../commands/waive.ts";
import { OUTCOME_EXIT_CODES } from "../report/exit-code.ts";
import { renderDiff } from "../reporters/diff.ts";
import { createStyle } from "../reporters/style.ts";
import type { CommandLine } from "./command-line.ts";
import { isGiven, readFlag } from "./command-line.ts";
import type { Invocation } from "./invocation.ts";
import { chooseColor } from "./terminal.ts";
import { createUsageError } from "./usage-error.ts";

const DEFAULT_DAYS = "90";
const MAX_DAYS = 3650;
const STILL_REFUSED =
  "The check passes it; the registry does not, so it is not published until the subject's level allows it.";

/** `schemagate waive <finding>`. */
export async function runWaive({ line, directory, terminal }: Invocation): Promise<number> {
  const options = readWaiveOptions(line, directory);
  const { diagnostic, file, before, after } = await waive(options);
  const style = createStyle(chooseColor(readFlag(line, "color"), terminal));
  terminal.writeOutput(renderDiff({ path: file, before, after }, style));
  // An incompatibility is the registry's verdict, and a waiver speaks for the check alone.
  const refused = diagnostic.compatibility !== undefined && diagnostic.severity === "error";
  const publishing = refused ? ` ${STILL_REFUSED}` : "";
  terminal.writeError(`Waived ${diagnostic.rule} until ${options.expires}.${publishing}\n`);
  return OUTCOME_EXIT_CODES.clean;
}

function readWaiveOptions(line: CommandLine, directory: string): WaiveOptions {
  const [finding = ""] = line.positionals;
  const reason = readFlag(line, "reason");
  if (reason === undefined || reason.trim() === "")
    throw createUsageError("A waiver needs a reason.", "Say with `--reason` what it waits for.");
  const [manifest, against, rule, ticket, approvedBy] = ["manifest", "against", "rule", "ticket", "approved-by"].map(
    (name) => readFlag(line, name),
  );
  return {
    directory,
    finding,
    reason,
    expires: readExpiry(line),
    ...(manifest === undefined ? {} : { manifest }),
    ...(against === undefined ? {} : { against }),
    ...(isGiven(line, "hazards") ? { hazards: true } : {}),
    ...(rule === undefined ? {} : { rule }),
    ...(ticket === undefined ? {} : { ticket }),
    ...(approvedBy === undefined ? {} : { approvedBy }),
  };
}

/** The last day: `--expires`, else so many days from now. */
function readExpiry(line: CommandLine): string {
  const given = readFlag(line, "expires");
  if (given !== undefined) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given))) return given;
    throw createUsageError(`\`${given}\` is no day.`, "Write the last day as `YYYY-MM-DD`.");
  }
  const days = readFlag(line, "days") ?? DEFAULT_DAYS;
  if (!/^[0-9]{1,4}$/.test(days) || Number(days) > MAX_DAYS)
    throw createUsageError(`\`${days}\` is no number of days.`, `Write a whole number up to ${MAX_DAYS}.`);
  const today = Date.parse(`${readToday(undefined)}T00:00:00Z`);
  return new Date(today + Number(days) * 86_400_000).toISOString().slice(0, 10);
}
