import type { PublishPlan } from "../publish/publish-plan.js";
import type { PublishResult } from "../publish/publish-result.js";
import type { Report } from "../report/report.js";
import type { PlanOptions } from "./plan-options.js";
/** What publishing may be told. */
export interface PublishOptions extends PlanOptions {
    /** A plan that was made and looked at before: only its steps are made. */
    readonly plan?: string;
}
/** What publishing did, the plan it carried out, and the check that plan rests on. */
export interface Published {
    readonly result: PublishResult;
    readonly plan: PublishPlan;
    readonly report: Report;
}
