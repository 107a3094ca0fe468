/** The outside world as a command sees it. */
export interface Terminal {
  /** Variables of the environment. */
  readonly environment: { readonly [name: string]: string | undefined };
  /** The directory the program was started in. */
  readonly directory: string;
  /** Whether standard output is a terminal, and how many columns it has where that is known. */
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
  /** The runtime, for reports of bugs. */
  readonly runtime: string;
  readonly writeOutput: (text: string) => void;
  readonly writeError: (text: string) => void;
}

const LEAST_WIDTH = 40;
const USUAL_WIDTH = 100;
const MOST_WIDTH = 120;

/** Columns that a report should fit in: those of the terminal within reason, 100 where there is none. */
export function chooseWidth({ columns }: Pick<Terminal, "columns">): number {
  if (columns === undefined || columns <= 0) return USUAL_WIDTH;
  return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, columns));
}

/**
 * Whether to use colours on standard output: `--color` decides, else FORCE_COLOR (any value but `0`, `false` and
 * nothing), else NO_COLOR (any value but nothing), else whether it is a terminal that is not `dumb`.
 */
export function chooseColor(flag: string | undefined, terminal: Pick<Terminal, "environment" | "isTerminal">): boolean {
  if (flag === "always" || flag === "never") return flag === "always";
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = terminal.environment;
  if (force !== undefined && force !== "") return force !== "0" && force !== "false";
  if (no !== undefined && no !== "") return false;
  return terminal.isTerminal && term !== "dumb";
}
