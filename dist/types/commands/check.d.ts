import type { Report } from "../report/report.js";
import type { CheckOptions } from "./check-options.js";
/**
 * Judges the mapped subjects of a workspace against their earlier versions. What keeps one subject from being judged
 * is in the report; the others get their verdicts all the same.
 *
 * @throws OperationalError when nothing at all can be judged: no workspace, no manifest, no such baseline.
 */
export declare function check(options: CheckOptions): Promise<Report>;
