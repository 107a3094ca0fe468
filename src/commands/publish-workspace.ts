import { OperationalError } from "../diagnostic/operational-error.ts";
import { applyPlan } from "../publish/apply.ts";
import { restrictPlan } from "../publish/approved-plan.ts";
import type { RegistryClient } from "../registry/registry-client.ts";
import type { Report } from "../report/report.ts";
import { openRegistry } from "./open-registry.ts";
import { preparePlan } from "./prepare-plan.ts";
import type { Published, PublishOptions } from "./publish-options.ts";
import { createPublishPort } from "./publish-port.ts";
import { readPlanFile } from "./read-plan-file.ts";

/**
 * Makes a plan for the workspace and carries it out, see `publish`.
 *
 * @throws OperationalError when nothing could be begun.
 */
export async function publishWorkspace(options: PublishOptions): Promise<Published> {
  const { directory, registry, registryVersion: serverVersion } = options;
  const approved = options.plan === undefined ? undefined : readPlanFile(directory, options.plan);
  const client = await openRegistry(registry, { directory, ...(serverVersion !== undefined && { serverVersion }) });
  try {
    return await publishTo(client, options, approved);
  } finally {
    await client.close();
  }
}

async function publishTo(
  client: RegistryClient,
  options: PublishOptions,
  approved: ReturnType<typeof readPlanFile> | undefined,
): Promise<Published> {
  const { plan: fresh, report, texts } = await preparePlan(options, client);
  refuseHalfReadWorkspace(report);
  if (approved !== undefined && approved.url !== fresh.registry.url)
    throw new OperationalError({
      code: "usage",
      message: `The plan is for the registry at ${approved.url}, and this one is at ${fresh.registry.url}.`,
      hint: "Publish to the registry the plan was made for, or make a plan for this one.",
    });
  const plan = approved === undefined ? fresh : restrictPlan(fresh, approved);
  return { result: await applyPlan({ plan, texts }, createPublishPort(client)), plan, report };
}

/** What cannot be read may be what maps or refers to the rest: nothing is published by guessing. */
function refuseHalfReadWorkspace({ unchecked }: Report): void {
  const general = unchecked.find(({ subject }) => subject === undefined);
  if (general === undefined) return;
  const { message, hint, location } = general;
  throw new OperationalError({
    code: "manifest",
    message: `Nothing was published, because a part of the workspace could not be read: ${message}`,
    ...(hint === undefined ? {} : { hint }),
    ...(location === undefined ? {} : { location }),
  });
}
