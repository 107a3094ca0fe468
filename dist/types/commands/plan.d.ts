import type { PlanOptions } from "./plan-options.js";
import type { PreparedPlan } from "./prepare-plan.js";
/**
 * What publishing would do to a registry, with the check it rests on. Changes nothing.
 *
 * @throws OperationalError when there is no workspace, manifest or registry, or the registry does not answer.
 */
export declare function plan(options: PlanOptions): Promise<Pick<PreparedPlan, "plan" | "report">>;
