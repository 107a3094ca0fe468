import { renderCheckstyle } from "./checkstyle.ts";
import { renderGithub } from "./github.ts";
import { renderGitlab } from "./gitlab.ts";
import { renderJson } from "./json.ts";
import { renderJunit } from "./junit.ts";
import { renderMarkdown } from "./markdown/markdown.ts";
import { renderRdjson } from "./rdjson.ts";
import type { Reporter } from "./reporter.ts";
import { renderSarif } from "./sarif/sarif.ts";
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

/** The reporter of each output format. */
export const REPORTERS: { readonly [Name in ReporterName]: Reporter } = {
  text: renderText,
  json: renderJson,
  markdown: renderMarkdown,
  github: renderGithub,
  gitlab: renderGitlab,
  sarif: renderSarif,
  junit: renderJunit,
  checkstyle: renderCheckstyle,
  rdjson: renderRdjson,
};
