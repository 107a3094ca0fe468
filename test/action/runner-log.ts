/** A command that the runner takes from a line of a step's log. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

/** An annotation as the run's page shows it. */
export interface RunnerAnnotation {
  readonly kind: "error" | "warning" | "notice";
  readonly message: string;
  readonly title: string | undefined;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly endLine: number | undefined;
  readonly column: number | undefined;
  readonly endColumn: number | undefined;
}

/** What the runner makes of a step's log. */
export interface RunnerLog {
  /** Annotations that are kept: at most ten of a kind. */
  readonly annotations: readonly RunnerAnnotation[];
  /** Annotations beyond that. */
  readonly dropped: number;
  /** Every command that was obeyed, annotations included, in order. */
  readonly commands: readonly RunnerCommand[];
  /** Lines that people see, without the commands that were obeyed. */
  readonly lines: readonly string[];
}

const ANNOTATIONS = ["error", "warning", "notice"] as const;
const REGISTERED = [
  ...ANNOTATIONS,
  "debug",
  "group",
  "endgroup",
  "add-mask",
  "add-matcher",
  "remove-matcher",
  "stop-commands",
  "echo",
  "set-output",
  "save-state",
  "set-env",
  "add-path",
];
const MAX_OF_KIND = 10;
const MAX_MESSAGE = 4096;

/** Reads a step's log as the runner does (2.336), standard output and error alike. */
export function readRunnerLog(log: string, workspace: string): RunnerLog {
  const annotations: RunnerAnnotation[] = [];
  const commands: RunnerCommand[] = [];
  const lines: string[] = [];
  let dropped = 0;
  let resumeWord: string | undefined;
  for (const line of log.split(/\r\n|\n|\r/)) {
    const registered = resumeWord === undefined ? REGISTERED : [resumeWord];
    const command = parseModern(line, registered) ?? parseOld(line, registered);
    if (command === undefined) {
      lines.push(line);
      continue;
    }
    if (resumeWord !== undefined) {
      resumeWord = undefined;
      continue;
    }
    commands.push(command);
    if (command.name === "stop-commands") resumeWord = command.data;
    const annotation = createAnnotation(command, workspace);
    if (annotation === undefined) continue;
    const known = annotations.filter(({ kind }) => kind === annotation.kind).length;
    if (known < MAX_OF_KIND) annotations.push(annotation);
    else dropped++;
  }
  return { annotations, dropped, commands, lines };
}

/** `::name key=value,key=value::data`, with white space before it. */
export function parseModern(line: string, registered: readonly string[]): RunnerCommand | undefined {
  const text = line.trimStart();
  if (!text.startsWith("::")) return undefined;
  const end = text.indexOf("::", 2);
  if (end < 0) return undefined;
  const head = text.slice(2, end);
  const space = head.indexOf(" ");
  const name = findName(space < 0 ? head : head.slice(0, space), registered);
  if (name === undefined) return undefined;
  const properties = readProperties(space < 0 ? "" : head.slice(space + 1).trim(), ",", (value) =>
    value
      .replaceAll("%0D", "\r")
      .replaceAll("%0A", "\n")
      .replaceAll("%3A", ":")
      .replaceAll("%2C", ",")
      .replaceAll("%25", "%"),
  );
  const data = text
    .slice(end + 2)
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%25", "%");
  return { name, properties, data };
}

/** `##[name key=value;key=value]data`, anywhere in the line. */
export function parseOld(line: string, registered: readonly string[]): RunnerCommand | undefined {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  if (end < 0) return undefined;
  const head = line.slice(start + 3, end);
  const space = head.indexOf(" ");
  const name = findName(space < 0 ? head : head.slice(0, space), registered);
  if (name === undefined) return undefined;
  const unescape = (value: string): string =>
    value
      .replaceAll("%3B", ";")
      .replaceAll("%0D", "\r")
      .replaceAll("%0A", "\n")
      .replaceAll("%5D", "]")
      .replaceAll("%25", "%");
  const properties = readProperties(space < 0 ? "" : head.slice(space + 1).trim(), ";", unescape);
  return { name, properties, data: unescape(line.slice(end + 1)) };
}

function findName(given: string, registered: readonly string[]): string | undefined {
  return registered.find((name) => name.toLowerCase() === given.toLowerCase());
}

function readProperties(
  text: string,
  separator: string,
  unescape: (value: string) => string,
): ReadonlyMap<string, string> {
  const pairs = text.split(separator).filter((pair) => pair !== "");
  return new Map(
    pairs.flatMap((pair) => {
      const equals = pair.indexOf("=");
      return equals < 0
        ? []
        : [[pair.slice(0, equals).trim().toLowerCase(), unescape(pair.slice(equals + 1))] as const];
    }),
  );
}

function createAnnotation({ name, properties, data }: RunnerCommand, workspace: string): RunnerAnnotation | undefined {
  const kind = ANNOTATIONS.find((one) => one === name);
  if (kind === undefined || data === "") return undefined;
  const given = properties.get("file");
  const file = given?.startsWith(`${workspace}/`) === true ? given.slice(workspace.length + 1) : given;
  return {
    kind,
    message: data.slice(0, MAX_MESSAGE),
    title: properties.get("title"),
    file,
    ...readPlace(properties),
  };
}

/** The runner drops what makes no sense: columns across lines, ends before their starts. */
function readPlace(
  properties: ReadonlyMap<string, string>,
): Pick<RunnerAnnotation, "line" | "endLine" | "column" | "endColumn"> {
  const read = (name: string): number | undefined => {
    const value = Number(properties.get(name));
    return Number.isInteger(value) && value > 0 ? value : undefined;
  };
  let [line, endLine] = [read("line"), read("endline")];
  let [column, endColumn] = [read("col"), read("endcolumn")];
  line ??= endLine;
  column ??= endColumn;
  if (line === undefined || (endLine !== undefined && endLine !== line)) [column, endColumn] = [undefined, undefined];
  if (line !== undefined && endLine !== undefined && endLine < line) [line, endLine] = [undefined, undefined];
  if (column !== undefined && endColumn !== undefined && endColumn < column)
    [column, endColumn] = [undefined, undefined];
  return { line, endLine, column, endColumn };
}
