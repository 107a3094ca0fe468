import type { Report } from "../report/report.ts";

/** Characters that JSON allows in strings but that a terminal or a runner's log would act on or hide. */
const UNSAFE =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|##(?=\[)/g;

/** The report as JSON (`report.schema.json` describes it): plain ASCII controls only as escapes, two spaces deep. */
export function renderJson(report: Report): string {
  const text = JSON.stringify(report, null, 2).replace(UNSAFE, (match) =>
    match === "##" ? "#\\u0023" : `\\u${match.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${text}\n`;
}
