/** A flag of the command line, as data for the parser, the help and the documentation. */
export interface Flag {
  /** Without the dashes. */
  readonly name: string;
  /** One letter that stands for the name. */
  readonly short?: string;
  /** What the value is called in help; a flag without it takes none. */
  readonly value?: string;
  /** The only values allowed, where they can be listed. */
  readonly choices?: readonly string[];
  /** What holds when the flag is not given, in words. */
  readonly default?: string;
  /** Whether every occurrence counts; of other flags the last one does. */
  readonly repeatable?: boolean;
  readonly description: string;
}

/** What a command takes besides flags. */
export interface Positionals {
  /** How they are written in help, empty for none: `<reader> <writer>`. */
  readonly usage: string;
  readonly least: number;
  readonly most: number;
}

/** A way to call a command, with what it does. */
export interface Example {
  readonly line: string;
  readonly description: string;
}

/** A command, as data for the parser, the help and the documentation. */
export interface Command {
  readonly name: string;
  /** What it does, as a clause without a full stop. */
  readonly summary: string;
  /** What else to know, in sentences. */
  readonly description: string;
  readonly positionals: Positionals;
  readonly flags: readonly Flag[];
  /** At least one, the plainest first. */
  readonly examples: readonly Example[];
}
