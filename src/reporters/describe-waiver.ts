import type { AppliedWaiver } from "../report/report.ts";

/** Why a finding is waived and until when: `Readers stay on Avro 1.8, DATA-12, until 2027-03-31.` Not escaped. */
export function describeWaiver({ reason, ticket, expires, approvedBy }: AppliedWaiver): string {
  const details = [ticket, approvedBy === null ? null : `approved by ${approvedBy}`].filter((one) => one !== null);
  const why = (reason ?? "No reason is given").replace(/[.\s]+$/, "");
  const end = expires === null ? "without an end" : `until ${expires}`;
  return [why, ...details, end].join(", ").concat(".");
}
