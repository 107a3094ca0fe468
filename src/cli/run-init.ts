import { proposeManifest } from "../commands/init.ts";
import { OUTCOME_EXIT_CODES } from "../report/exit-code.ts";
import { escapeText } from "../reporters/escape-text.ts";
import { isGiven, readFlag } from "./command-line.ts";
import type { Invocation } from "./invocation.ts";

/** `schemagate init`. */
export function runInit({ line, directory, terminal }: Invocation): number {
  const manifest = readFlag(line, "manifest");
  const { path, subjects, ignored, unnameable } = proposeManifest({
    directory,
    force: isGiven(line, "force"),
    ...(manifest === undefined ? {} : { manifest }),
  });
  const lines = [
    `Wrote ${path} with ${subjects} subject${subjects === 1 ? "" : "s"}. \`schemagate subjects\` shows what it maps.`,
    ...ignored.map(({ file, reason }) => `Ignored: ${file} (${reason})`),
    ...unnameable.map((file) => `Left out, since no manifest can hold its name: ${file}`),
  ];
  terminal.writeOutput(`${lines.map(escapeText).join("\n")}\n`);
  return OUTCOME_EXIT_CODES.clean;
}
