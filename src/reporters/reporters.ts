import type { Reporter } from "./reporter.ts";
import { renderText } from "./text/text.ts";

/** Names of the output formats, as `--format` takes them. */
export type ReporterName =
  | "text"
  | "json"
  | "markdown"
  | "github"
  | "gitlab"
  | "sarif"
  | "junit"
  | "checkstyle"
  | "rdjson";

/** How the reporter of each output format is loaded; the one for people is there already. */
const LOADERS: { readonly [Name in ReporterName]: () => Promise<Reporter> } = {
  text: () => Promise.resolve(renderText),
  json: async () => (await import("./json.ts")).renderJson,
  markdown: async () => (await import("./markdown/markdown.ts")).renderMarkdown,
  github: async () => (await import("./github.ts")).renderGithub,
  gitlab: async () => (await import("./gitlab.ts")).renderGitlab,
  sarif: async () => (await import("./sarif/sarif.ts")).renderSarif,
  junit: async () => (await import("./junit.ts")).renderJunit,
  checkstyle: async () => (await import("./checkstyle.ts")).renderCheckstyle,
  rdjson: async () => (await import("./rdjson.ts")).renderRdjson,
};

/** All output formats, in the order they are listed to people. */
export const REPORTER_NAMES: readonly ReporterName[] = Object.keys(LOADERS) as ReporterName[];

/** Loads the reporter of an output format: most runs need one of them. */
export function loadReporter(name: ReporterName): Promise<Reporter> {
  return LOADERS[name]();
}
