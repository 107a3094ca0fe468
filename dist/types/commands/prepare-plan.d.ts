import type { PublishPlan } from "../publish/publish-plan.js";
import type { RegistryClient } from "../registry/registry-client.js";
import type { Report } from "../report/report.js";
import type { PlanOptions } from "./plan-options.js";
/** A plan with the check it rests on and the texts it speaks of. */
export interface PreparedPlan {
    readonly plan: PublishPlan;
    readonly report: Report;
    /** The schema's text by subject. */
    readonly texts: ReadonlyMap<string, string>;
}
/**
 * Checks the workspace against a registry and orders what publishing would do.
 *
 * @throws OperationalError when there is no workspace or manifest, or the registry does not answer.
 */
export declare function preparePlan(options: PlanOptions, client: RegistryClient): Promise<PreparedPlan>;
