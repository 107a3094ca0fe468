/** How parts of a text stand out; each function wraps text that must already be escaped and padded. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly cyan: (text: string) => string;
}

/** ANSI styles, or styles that change nothing. Empty texts stay empty. */
export function createStyle(color: boolean): Style {
  const define =
    (open: number, close: number) =>
    (text: string): string =>
      color && text !== "" ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    bold: define(1, 22),
    dim: define(2, 22),
    red: define(31, 39),
    yellow: define(33, 39),
    green: define(32, 39),
    cyan: define(36, 39),
  };
}
