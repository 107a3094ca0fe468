import type { Command } from "./flag.ts";
import { LEVEL_FLAG, REGISTRY_VERSION_FLAG, REPORT_FLAGS } from "./report-flags.ts";

const COMPARE: Command = {
  name: "compare",
  summary: "judge two schema files in both directions",
  description:
    "Says whether the reader can read what the writer wrote, and the reverse. `--level` says which direction must hold; findings in the other one are notes.",
  positionals: { usage: "<reader> <writer>", least: 2, most: 2 },
  flags: [
    { ...LEVEL_FLAG, default: "BACKWARD", description: "The compatibility level whose direction must hold." },
    REGISTRY_VERSION_FLAG,
    ...REPORT_FLAGS,
  ],
  examples: [
    { line: "schemagate compare new.avsc old.avsc", description: "can the new schema read old data?" },
    { line: "schemagate compare new.avsc old.avsc --level FULL", description: "both directions must hold" },
  ],
};

/** All commands, in the order they are listed to people. */
export const COMMANDS: readonly Command[] = [COMPARE];
