import { openRegistry } from "./open-registry.ts";
import type { PlanOptions } from "./plan-options.ts";
import type { PreparedPlan } from "./prepare-plan.ts";

/**
 * What publishing would do to a registry, with the check it rests on. Changes nothing.
 *
 * @throws OperationalError when there is no workspace, manifest or registry, or the registry does not answer.
 */
export async function plan(options: PlanOptions): Promise<Pick<PreparedPlan, "plan" | "report">> {
  // Loaded late: programs that only compare texts import this module too.
  const { preparePlan } = await import("./prepare-plan.ts");
  const { directory, registry, registryVersion: serverVersion } = options;
  const client = await openRegistry(registry, { directory, ...(serverVersion !== undefined && { serverVersion }) });
  try {
    const { plan: made, report } = await preparePlan(options, client);
    return { plan: made, report };
  } finally {
    await client.close();
  }
}
