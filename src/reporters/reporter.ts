import type { Report } from "../report/report.ts";

/** What a reporter may be told about its reader. */
export interface ReporterOptions {
  /** Whether ANSI colours may be used. */
  readonly color: boolean;
  /** Columns that prose, tables and code frames should fit in. */
  readonly width: number;
  /** Only the findings and what could not be checked: no table, no closing line, nothing for a clean run. */
  readonly quiet: boolean;
  /** Address of the folder that holds the package's `docs/`, without a slash behind it; absent where nobody knows one. */
  readonly docsAt?: string | undefined;
}

/** Renders a report as text; pure, so equal reports give equal texts. A non-empty result ends with a line feed. */
export type Reporter = (report: Report, options: ReporterOptions) => string;
