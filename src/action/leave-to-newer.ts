import { posix } from "node:path";
import { OUTCOME_EXIT_CODES } from "../report/exit-code.ts";
import { printCode } from "../reporters/markdown/escape-markdown.ts";
import { writeOutputs, writeSummary } from "./deliver.ts";
import { describeFailedOutputs } from "./describe-outputs.ts";
import { printManifestPath } from "./forge.ts";
import type { NewerPush } from "./newer-push.ts";
import type { Run } from "./run.ts";
import { printWarning } from "./write-log.ts";

/**
 * Leaves publishing to a newer push that changes one of the same schemas or the manifest, whose run brings what this
 * one has too: an older state must not be published after a newer one, since its schemas would become the newest
 * versions, and its levels would be set again. Returns the exit status, or undefined where there is no such push.
 *
 * @throws OperationalError when there is no manifest that can be read.
 */
export async function leaveToNewer(run: Run): Promise<number | undefined> {
  const newer = await run.forge.findNewerPush();
  const file = newer && (await findCommonFile(run, newer));
  if (newer === undefined || file === undefined) return undefined;
  const { runner, environment } = run;
  const { branch, commit } = newer;
  const short = commit.slice(0, 7);
  const say = (print: (text: string) => string, what: string): string =>
    `The branch ${print(branch)} has moved on to ${what}, which changes ${print(file)}: the run of that push publishes it.`;
  runner.writeLog(printWarning(`Nothing was published. ${say((text) => `\`${text}\``, short)}`));
  const link = `[${short}](<${environment.serverUrl}/${environment.event.repository}/commit/${commit}>)`;
  writeSummary(run, `### ⏭️ Nothing published: a newer push follows\n\n${say(printCode, link)}\n`);
  writeOutputs(runner, { ...describeFailedOutputs(), command: "publish", result: "superseded" });
  return OUTCOME_EXIT_CODES.clean;
}

async function findCommonFile({ inputs, folder }: Run, { files }: NewerPush): Promise<string | undefined> {
  if (files.length === 0) return undefined;
  const { listSubjects } = await import("../commands/subjects.ts");
  const { manifest } = inputs;
  const { list } = await listSubjects({ directory: folder.path, ...(manifest === undefined ? {} : { manifest }) });
  const own = new Set(list.subjects.map(({ file }) => posix.join(folder.prefix, file)));
  own.add(printManifestPath(inputs));
  return files.find((name) => own.has(name));
}
